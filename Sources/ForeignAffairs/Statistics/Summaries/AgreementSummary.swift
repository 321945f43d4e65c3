/// What a department reports of agreements: those signed, and those in force at the end of a year, by kind and country
/// of partner.
///
/// Agreements are of the year in which they are signed. What has no date of signing and is proposed, under
/// consultation or approved is not signed yet: it stands in ``RecordSummary/apart``. What is in force is told for the
/// last day of each year that is told apart; where facts do not decide, an agreement is one or none.
public typealias AgreementSummary = RecordSummary<Agreement>

extension RecordSummary<Agreement> {
  /// Agreements, partners and countries by year of signing.
  public var signed: Table { self["signed"] }
  /// Agreements signed, by year and level.
  public var byLevel: Table { self["level"] }
  /// Agreements signed, by year and kind.
  public var byKind: Table { self["kind"] }
  /// Agreements signed, by year and kind of partner.
  public var byPartnerKind: Table { self["partnerKind"] }
  /// Agreements signed, by year and country.
  public var byCountry: Table { self["country"] }

  /// Agreements in force on the last day of a year that is told apart, by whether they are and by kind of partner.
  public func inForce(on day: CalendarDate) -> Table { self["inForce.\(day)"] }
  /// The same by country.
  public func inForceByCountry(on day: CalendarDate) -> Table { self["inForce.\(day).country"] }
}

extension Agreement: SummarySubject {
  /// The parts of an ``AgreementSummary``.
  ///
  /// - Throws: ``StatisticsFailure`` with code `overflow`, or `too-many-groups`.
  public static func summaryParts(
    of records: [Self], in years: SummaryYears, keeping detail: TableDetail
  ) throws(StatisticsFailure) -> [SummaryPart] {
    let year: Dimension<Self> = years.dimension(.signed)
    let (signed, apart) = records.divided { $0.isCounted }
    var parts = [
      try signed.part(
        "signed", LocalizedText("thỏa thuận quốc tế đã ký", english: "agreements signed"), by: [year],
        measuring: [.count, .partners, .countries], keeping: detail),
      try signed.part(
        "level", LocalizedText("thỏa thuận đã ký theo cấp ký", english: "agreements signed, by level"),
        by: [year, .level], measuring: [.count], keeping: detail),
      try signed.part(
        "kind", LocalizedText("thỏa thuận đã ký theo loại", english: "agreements signed, by kind"),
        by: [year, .kind], measuring: [.count], keeping: detail),
      try signed.part(
        "partnerKind",
        LocalizedText("thỏa thuận đã ký theo loại đối tác", english: "agreements signed, by kind of partner"),
        by: [year, .partnerKind], measuring: [.count, .partners], keeping: detail),
      try signed.part(
        "country", LocalizedText("thỏa thuận đã ký theo nước", english: "agreements signed, by country"),
        by: [year, .country], measuring: [.count, .partners], keeping: detail),
    ]
    for day in years.lastDays {
      let (vietnamese, english) = (Wording(.vietnamese).date(day), Wording(.english).date(day))
      parts += [
        try signed.part(
          "inForce.\(day)",
          LocalizedText(
            "thỏa thuận còn hiệu lực \(vietnamese), theo loại đối tác",
            english: "agreements in force on \(english), by kind of partner"),
          by: [.isInForce(on: day), .partnerKind], measuring: [.inForce(on: day)], keeping: detail),
        try signed.part(
          "inForce.\(day).country",
          LocalizedText(
            "thỏa thuận còn hiệu lực \(vietnamese), theo nước",
            english: "agreements in force on \(english), by country"),
          by: [.isInForce(on: day), .country], measuring: [.inForce(on: day)], keeping: detail),
      ]
    }
    return parts + [
      try apart.part(
        "apart",
        LocalizedText(
          "thỏa thuận chưa ký, không tính vào số trên",
          english: "agreements not signed yet, not counted above"),
        by: [year, .status], measuring: [.count], keeping: detail)
    ]
  }

  /// Whether the agreement is signed, as far as its date and its status tell; without either it is.
  ///
  /// One that is proposed, under consultation or approved is not signed yet, unless it has a date of signing.
  public var isCounted: Bool {
    if signedOn != nil { return true }
    switch status {
    case .proposed, .consulting, .approved: return false
    default: return true
    }
  }
}

extension Dimension<Agreement> {
  /// Whether an agreement is in force on a day: the groups are `yes`, `no`, and ``GroupKey/undecided``.
  public static func isInForce(on day: CalendarDate) -> Self {
    let (yes, no) = (
      GroupKey("yes", name: LocalizedText("còn hiệu lực", english: "in force"), order: 0),
      GroupKey(
        "no", name: LocalizedText("không còn hoặc chưa có hiệu lực", english: "not in force"), order: 1)
    )
    let name = LocalizedText("hiệu lực ngày \(day)", english: "force on \(day)")
    return Self(DimensionDescription("isInForce.\(day)", name)) { record in
      switch record.isInForce(on: day) {
      case .yes: .one(0)
      case .no: .one(1)
      case .unknown: .undecided
      }
    } key: {
      $0 == 0 ? yes : no
    }
  }
}
