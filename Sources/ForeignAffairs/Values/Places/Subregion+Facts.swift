extension Subregion {
  /// The 22 sub-regions of M49 that together hold every country, in the order of their continents.
  public static let all: [Subregion] = facts.map(\.region)

  /// Whether the group is one of the 22 sub-regions of M49.
  public var isKnown: Bool { Self.byRegion[self] != nil }

  /// The continent of the sub-region, or nothing for an unknown group.
  public var continent: Continent? { Self.byRegion[self]?.continent }

  /// The name in a language, or the digits for an unknown group.
  ///
  /// The English names are those of M49, which writes "South-eastern Asia".
  public func name(in language: Language) -> String {
    guard let facts = Self.byRegion[self] else { return rawValue }
    return language == .vietnamese ? facts.vietnamese : facts.english
  }

  private struct Facts: Sendable {
    let region: Subregion
    let continent: Continent
    let vietnamese: String
    let english: String

    init(_ region: Subregion, _ continent: Continent, _ vietnamese: String, _ english: String) {
      self.region = region
      self.continent = continent
      self.vietnamese = vietnamese
      self.english = english
    }
  }

  private static let byRegion: [Subregion: Facts] = facts.reduce(into: [:]) { $0[$1.region] = $1 }

  private static let facts: [Facts] = [
    Facts(.northernAfrica, .africa, "Bắc Phi", "Northern Africa"),
    Facts(.easternAfrica, .africa, "Đông Phi", "Eastern Africa"),
    Facts(.middleAfrica, .africa, "Trung Phi", "Middle Africa"),
    Facts(.southernAfrica, .africa, "Miền Nam châu Phi", "Southern Africa"),
    Facts(.westernAfrica, .africa, "Tây Phi", "Western Africa"),
    Facts(.caribbean, .americas, "Ca-ri-bê", "Caribbean"),
    Facts(.centralAmerica, .americas, "Trung Mỹ", "Central America"),
    Facts(.southAmerica, .americas, "Nam Mỹ", "South America"),
    Facts(.northernAmerica, .americas, "Bắc Mỹ", "Northern America"),
    Facts(.centralAsia, .asia, "Trung Á", "Central Asia"),
    Facts(.easternAsia, .asia, "Đông Á", "Eastern Asia"),
    Facts(.southEasternAsia, .asia, "Đông Nam Á", "South-eastern Asia"),
    Facts(.southernAsia, .asia, "Nam Á", "Southern Asia"),
    Facts(.westernAsia, .asia, "Tây Á", "Western Asia"),
    Facts(.easternEurope, .europe, "Đông Âu", "Eastern Europe"),
    Facts(.northernEurope, .europe, "Bắc Âu", "Northern Europe"),
    Facts(.southernEurope, .europe, "Nam Âu", "Southern Europe"),
    Facts(.westernEurope, .europe, "Tây Âu", "Western Europe"),
    Facts(.australiaAndNewZealand, .oceania, "Australia và New Zealand", "Australia and New Zealand"),
    Facts(.melanesia, .oceania, "Melanesia", "Melanesia"),
    Facts(.micronesia, .oceania, "Micronesia", "Micronesia"),
    Facts(.polynesia, .oceania, "Polynesia", "Polynesia"),
  ]
}
