public import ForeignAffairs

extension CountryCode: Arbitrary {
  /// A country that provinces have to do with, other than Vietnam.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    generator.pick(.laos, .thailand, .cambodia, .china, .japan, .singapore, .france, .germany, .unitedStates)
  }
}

extension CountryReference: Arbitrary {
  /// A country by its code, one in four with the words of a source.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    let country = try generator.value(CountryCode.self)
    return generator.happens(25) ? Self(country, written: country.name(in: .vietnamese)) : Self(country)
  }
}

extension Continent: Arbitrary {
  /// Any continent.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    try generator.require(generator.pick(from: allCases))
  }
}

extension Subregion: Arbitrary {
  /// Any subregion.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    try generator.require(generator.pick(from: all))
  }
}

extension ProvinceCode: Arbitrary {
  /// The code of a unit of the standard gazetteer.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    try generator.require(generator.pick(from: Gazetteer.standard.units.compactMap(\.code)))
  }
}

extension SubdivisionCode: Arbitrary {
  /// The ISO code of a unit of the standard gazetteer.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    try generator.require(generator.pick(from: Gazetteer.standard.units.compactMap(\.subdivisionCode)))
  }
}

extension ProvinceLinkExtent: Arbitrary {
  /// The whole or a part.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    generator.pick(.whole, .part)
  }
}
