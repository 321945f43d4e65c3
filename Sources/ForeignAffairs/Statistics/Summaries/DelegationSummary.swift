/// What a department reports of delegations: how many came and went, with how many people, by country, purpose and
/// channel.
///
/// Delegations are of the year in which they start. Those that were cancelled or postponed, and those that are only
/// planned, did not travel: they stand in ``RecordSummary/apart`` by status and direction, and in no other part.
public typealias DelegationSummary = RecordSummary<Delegation>

extension RecordSummary<Delegation> {
  /// Delegations and people by year and direction.
  public var byDirection: Table { self["direction"] }
  /// Delegations and people by year, direction and country.
  public var byCountry: Table { self["country"] }
  /// Delegations by year, direction and purpose.
  public var byPurpose: Table { self["purpose"] }
  /// Delegations by year, direction and channel.
  public var byChannel: Table { self["channel"] }
  /// How many different partners and countries there were, by year and direction.
  public var partners: Table { self["partners"] }
}

extension Delegation: SummarySubject {
  /// The parts of a ``DelegationSummary``.
  ///
  /// - Throws: ``StatisticsFailure`` with code `overflow`, or `too-many-groups`.
  public static func summaryParts(
    of records: [Self], in years: SummaryYears, keeping detail: TableDetail
  ) throws(StatisticsFailure) -> [SummaryPart] {
    let year: Dimension<Self> = years.dimension(.started)
    let (held, apart) = records.divided { $0.isCounted }
    return [
      try held.part(
        "direction", LocalizedText("đoàn ra, đoàn vào", english: "delegations"), by: [year, .direction],
        measuring: [.count, .people], keeping: detail),
      try held.part(
        "country", LocalizedText("đoàn ra, đoàn vào theo nước", english: "delegations by country"),
        by: [year, .direction, .country], measuring: [.count, .people], keeping: detail),
      try held.part(
        "purpose", LocalizedText("đoàn ra, đoàn vào theo mục đích", english: "delegations by purpose"),
        by: [year, .direction, .purpose], measuring: [.count], keeping: detail),
      try held.part(
        "channel", LocalizedText("đoàn ra, đoàn vào theo kênh", english: "delegations by channel"),
        by: [year, .direction, .channel], measuring: [.count], keeping: detail),
      try held.part(
        "partners", LocalizedText("đối tác, nước có đoàn ra, đoàn vào", english: "partners and countries"),
        by: [year, .direction], measuring: [.partners, .countries], keeping: detail),
      try apart.part(
        "apart",
        LocalizedText(
          "đoàn hủy, hoãn hoặc mới trong kế hoạch, không tính vào số trên",
          english: "delegations cancelled, postponed or only planned, not counted above"),
        by: [year, .status, .direction], measuring: [.count, .people], keeping: detail),
    ]
  }

  /// Whether the delegation is one that came or went, as far as its status tells; without one it is.
  ///
  /// Delegations that are planned, and those that were postponed or cancelled, did not travel.
  public var isCounted: Bool {
    switch status {
    case .cancelled, .postponed, .planned: false
    default: true
    }
  }
}
