/// What a department reports of aid: items, money committed and money disbursed per currency, by kind, sector and
/// donor.
///
/// Items, with what was committed for them, are of the year of the decision that approves them. What was disbursed is
/// of the year for which it is stated, whatever the year of the approval; an amount for several years, or up to a
/// date, is of no year. An item that was paid in two years counts once in each and once in the total. Aid that is received and aid that is given stand apart. Items that were cancelled, and those
/// that are only proposed or submitted, stand in ``RecordSummary/apart``.
public typealias ProjectSummary = RecordSummary<NGOProject>

extension RecordSummary<NGOProject> {
  /// Items and money committed, by year of approval and direction.
  public var items: Table { self["items"] }
  /// Donors and their countries, what was disbursed of what was committed, and people helped, by year of approval
  /// and direction.
  public var results: Table { self["results"] }
  /// Money disbursed, by year and direction.
  public var disbursed: Table { self["disbursed"] }
  /// Items and money committed, by year of approval, direction and kind.
  public var byKind: Table { self["kind"] }
  /// Items and money committed, by year of approval, direction and sector.
  public var bySector: Table { self["sector"] }
  /// Items and money committed, by year of approval, direction and kind of donor.
  public var byDonorKind: Table { self["donorKind"] }
  /// Items and money committed, by year of approval, direction and country of the donors.
  public var byDonorCountry: Table { self["donorCountry"] }
}

extension NGOProject: SummarySubject {
  /// The parts of a ``ProjectSummary``.
  ///
  /// - Throws: ``StatisticsFailure`` with code `overflow`, or `too-many-groups`.
  public static func summaryParts(
    of records: [Self], in years: SummaryYears, keeping detail: TableDetail
  ) throws(StatisticsFailure) -> [SummaryPart] {
    let year: Dimension<Self> = years.dimension(.approved)
    let (approved, apart) = records.divided { $0.isCounted }
    func by(
      _ identifier: String, _ vietnamese: String, _ english: String, _ dimension: Dimension<Self>
    ) throws(StatisticsFailure) -> SummaryPart {
      try approved.part(
        identifier, LocalizedText("viện trợ theo \(vietnamese)", english: "aid by \(english)"),
        by: [year, .direction, dimension], measuring: [.count, .money(.committed)], keeping: detail)
    }
    return [
      try approved.part(
        "items", LocalizedText("các khoản viện trợ", english: "aid"), by: [year, .direction],
        measuring: [.count, .money(.committed)], keeping: detail),
      try approved.map { ProjectPayment.all(of: $0, by: years.unit) }.part(
        "disbursed", LocalizedText("vốn giải ngân trong năm", english: "disbursed in the year"),
        by: [years.dimension(.paid), .direction], measuring: [.amount], keeping: detail),
      try approved.part(
        "results",
        LocalizedText(
          "nhà tài trợ, giải ngân và người thụ hưởng", english: "donors, execution and people helped"),
        by: [year, .direction],
        measuring: [.donors, .countries, .disbursedAgainstCommitted, .beneficiaries], keeping: detail),
      try by("kind", "loại", "kind", .kind),
      try by("sector", "lĩnh vực", "sector", .sector),
      try by("donorKind", "loại nhà tài trợ", "kind of donor", .donorKind),
      try by("donorCountry", "nước tài trợ", "donor country", .donorCountry),
      try apart.part(
        "apart",
        LocalizedText(
          "khoản viện trợ đã hủy hoặc chưa được phê duyệt, không tính vào số trên",
          english: "aid items cancelled or not approved yet, not counted above"),
        by: [year, .status, .direction], measuring: [.count, .money(.committed)], keeping: detail),
    ]
  }

  /// Whether the item is approved and not cancelled, as far as its status tells; without one it is.
  ///
  /// Items that are proposed or submitted are not approved yet.
  public var isCounted: Bool {
    switch status {
    case .cancelled, .proposed, .submitted: false
    default: true
    }
  }
}
