/// What differs by province and by year, and is therefore no constant of a rule.
///
/// Limits of trips abroad, terms of reports, holidays. Each value may be absent: then the rule that needs it does not
/// apply. Nor does it to records from before the first day of the source of the value. ``neutral`` has no value at all.
/// Start from a preset and change what your province decided:
///
/// ```swift
/// var policy = Policy.directive38
/// policy.reportDays = PolicyValue(7)
/// ```
public struct Policy: Sendable, Hashable {
  /// What the policy is called in reports and on a command line: `ha-noi`.
  public var name: String
  /// The most trips abroad that a leader may make in a calendar year.
  public var tripsPerLeaderAndYear: PolicyValue<Int>?
  /// The most days that a trip abroad may take, the first and the last included.
  public var daysAbroad: PolicyValue<Int>?
  /// The most days in one country.
  public var daysPerCountry: PolicyValue<Int>?
  /// The most countries that one trip may go to.
  public var countriesPerTrip: PolicyValue<Int>?
  /// The most people that a delegation abroad may have.
  public var members: PolicyValue<Int>?
  /// The most people that a delegation abroad may have when a department leads it.
  public var membersLedByDepartment: PolicyValue<Int>?
  /// The most days from the end of a trip to its report.
  public var reportDays: PolicyValue<Int>?
  /// Whether an enterprise may pay for the trip abroad of a leader.
  public var allowsEnterpriseFunding: PolicyValue<Bool>?
  /// The positions of the key leaders of a province (*cán bộ chủ chốt*), of whom no two travel together.
  public var keyLeaderPositions: PolicyValue<[String]>?
  /// The provinces that meet a criterion for a department of their own (Decree 45/2025/NĐ-CP, Article 9).
  ///
  /// It is an international gate, airport or port, or else investment, foreign residents, trade and partner localities
  /// together; records do not hold these facts, and no preset has the list. In other provinces the Office of the People’s
  /// Committee does the work.
  public var provincesWithDepartment: PolicyValue<Set<Identifier<Province>>>?
  /// The public holidays, on which no working day is counted.
  public var holidays: PolicyValue<Set<CalendarDate>>?

  /// A policy without any value.
  public init(name: String) {
    self.name = name
  }
}
