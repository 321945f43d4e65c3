/// What a department reports of events: conferences, forums, festivals and others that were held, by kind and country.
///
/// An event is of each year in which it was held, by the day on which it began; in the total it counts once. Those that
/// were cancelled, postponed or not held as planned, and those that are only planned, were not held: they stand in
/// ``RecordSummary/apart`` by status, and in no other part.
public typealias EventSummary = RecordSummary<Event>

extension RecordSummary<Event> {
  /// Events by year.
  public var held: Table { self["held"] }
  /// Events by year and kind.
  public var byKind: Table { self["kind"] }
  /// Events by year and country.
  public var byCountry: Table { self["country"] }
}

extension Event: SummarySubject {
  /// The parts of an ``EventSummary``.
  ///
  /// - Throws: ``StatisticsFailure`` with code `overflow`, or `too-many-groups`.
  public static func summaryParts(
    of records: [Self], in years: SummaryYears, keeping detail: TableDetail
  ) throws(StatisticsFailure) -> [SummaryPart] {
    let year: Dimension<Self> = years.dimension(.held)
    let (held, apart) = records.divided { $0.isCounted }
    return [
      try held.part(
        "held", LocalizedText("sự kiện đã tổ chức", english: "events held"), by: [year], measuring: [.count],
        keeping: detail),
      try held.part(
        "kind", LocalizedText("sự kiện đã tổ chức theo loại", english: "events held, by kind"),
        by: [year, .kind], measuring: [.count], keeping: detail),
      try held.part(
        "country", LocalizedText("sự kiện đã tổ chức theo nước", english: "events held, by country"),
        by: [year, .country], measuring: [.count], keeping: detail),
      try apart.part(
        "apart",
        LocalizedText(
          "sự kiện hủy, hoãn, không tổ chức được hoặc mới dự kiến, không tính vào số trên",
          english: "events cancelled, postponed, not held or only planned, not counted above"),
        by: [year, .status], measuring: [.count], keeping: detail),
    ]
  }

  /// Whether the event was held, as far as its status tells; without one it was.
  ///
  /// Events that are planned, and those that were postponed, cancelled or not held as planned, were not.
  public var isCounted: Bool {
    switch status {
    case .planned, .postponed, .cancelled, .notHeldAsPlanned: false
    default: true
    }
  }
}
