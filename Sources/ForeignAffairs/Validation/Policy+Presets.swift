extension Policy {
  /// No limits: what differs by province is not judged.
  public static let neutral = Self(name: "neutral")

  /// What Politburo Directive 38-CT/TW says for the whole country: two trips a year, no two key leaders of one
  /// locality in one delegation.
  public static let directive38: Self = {
    var policy = Self(name: "directive-38")
    policy.tripsPerLeaderAndYear = PolicyValue(2, source: .directive38)
    policy.keyLeaderPositions = PolicyValue(provincialKeyLeaders, source: .directive38)
    return policy
  }()

  /// Hà Nội: at most 10 people, 10 days, 3 countries, and 2 trips a year, a report within 10 days, no trip that an
  /// enterprise pays for, by the plan of its People’s Committee that carries out Directive 38-CT/TW.
  ///
  /// Newspapers give the day of the plan, 29 December, and neither its number nor its year; it is applied as the directive is,
  /// from 2015 on.
  public static let haNoi: Self = {
    let source = LegalSource(.plan, "UBND TP. Hà Nội", .secondary).from(2015, 1, 1)
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

  /// Đà Nẵng, by Letter 101/UBND-SNV of 2025-07-09: at most 10 people, or 5 when a department leads, 3 countries, and 5 days
  /// in a country as the exception to about 3.
  ///
  /// Its 2 trips a year are those of Directive 38-CT/TW, which holds for the years before too.
  public static let daNang: Self = {
    let source = LegalSource(.letter, "101/UBND-SNV", .secondary).from(2025, 7, 9)
    var policy = directive38
    policy.name = "da-nang"
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
