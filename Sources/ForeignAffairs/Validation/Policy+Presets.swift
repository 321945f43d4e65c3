extension Policy {
  /// No limits: what differs by province is not judged.
  public static let neutral = Self(name: "neutral")

  /// What Politburo Directive 38-CT/TW says for the whole country: two trips a year, no two key leaders of one
  /// locality in one delegation.
  public static let directive38: Self = {
    let source = LegalSource(.directive, "38-CT/TW", .secondary)
    var policy = Self(name: "directive-38")
    policy.tripsPerLeaderAndYear = PolicyValue(2, source: source)
    policy.keyLeaderPositions = PolicyValue(provincialKeyLeaders, source: source)
    return policy
  }()

  /// Hà Nội: at most 10 people, 10 days, 3 countries, and 2 trips a year, a report within 10 days, no trip that an
  /// enterprise pays for, besides Directive 38-CT/TW.
  public static let haNoi: Self = {
    let source = LegalSource(.regulation, "UBND TP. Hà Nội", .secondary)
    var policy = directive38
    policy.name = "ha-noi"
    policy.tripsPerLeaderAndYear = PolicyValue(2, source: source)
    policy.daysAbroad = PolicyValue(10, source: source)
    policy.countriesPerTrip = PolicyValue(3, source: source)
    policy.members = PolicyValue(10, source: source)
    policy.reportDays = PolicyValue(10, source: source)
    policy.allowsEnterpriseFunding = PolicyValue(false, source: source)
    return policy
  }()

  /// Đà Nẵng, 2025: at most 10 people, or 5 when a department leads, 3 countries, 5 days in a country as the
  /// exception to about 3, and 2 trips a year, besides Directive 38-CT/TW.
  public static let daNang: Self = {
    let source = LegalSource(.regulation, "UBND TP. Đà Nẵng 2025", .secondary)
    var policy = directive38
    policy.name = "da-nang"
    policy.tripsPerLeaderAndYear = PolicyValue(2, source: source)
    policy.daysPerCountry = PolicyValue(5, source: source)
    policy.countriesPerTrip = PolicyValue(3, source: source)
    policy.members = PolicyValue(10, source: source)
    policy.membersLedByDepartment = PolicyValue(5, source: source)
    return policy
  }()

  /// The policies that come with this version.
  public static let presets: [Self] = [.neutral, .directive38, .haNoi, .daNang]

  /// The preset with a name, where there is one.
  public static func named(_ name: String) -> Self? { presets.first { $0.name == name } }

  /// Who is a key leader is known from practice; the directive itself was read only at second hand.
  private static let provincialKeyLeaders = [
    "Bí thư Tỉnh ủy", "Bí thư Thành ủy", "Phó Bí thư Tỉnh ủy", "Phó Bí thư Thành ủy",
    "Chủ tịch Hội đồng nhân dân", "Chủ tịch Ủy ban nhân dân", "Chủ tịch HĐND", "Chủ tịch UBND",
  ]
}
