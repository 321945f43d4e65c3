extension Event: TableSubject {
  /// The type of the records.
  public static var tableSubject: RecordType { .event }
}

extension DateRule<Event> {
  /// Each time that it was or will be held, by the day on which this begins; in the total it counts once.
  public static var held: Self {
    Self("held", LocalizedText("tổ chức", english: "held")) { .several(stated: $0.periods) }
  }
}

extension Dimension<Event> {
  /// The kind of event.
  public static var kind: Self { code("kind", LocalizedText("loại", english: "kind")) { $0.kind } }
  /// Where it stands.
  public static var status: Self {
    code("status", LocalizedText("tình trạng", english: "status")) { $0.status }
  }
  /// The countries that it concerns.
  public static var country: Self {
    country("country", LocalizedText("nước", english: "country"), each: { $0.countries }) { run in
      run.fill(country: { _ in GroupNumber.apart }, countries: { $0.countries })
    }
  }
  /// The continents that it concerns.
  public static var continent: Self {
    continent("continent", LocalizedText("châu lục", english: "continent")) { Countries($0.countries) }
  }
  /// The department that keeps the record.
  public static var department: Self { department { $0.department } }
  /// The province that it concerns, followed and named by one of its dates.
  ///
  /// - Parameters:
  ///   - view: As which units provinces are counted.
  ///   - rule: By which date; a merger may lie before one and behind another.
  /// - Returns: The dimension.
  public static func province(_ view: ProvinceView, dated rule: DateRule<Event> = .held) -> Self {
    province(view, rule) { $0.province }
  }
}

extension Measure<Event> {
  /// How many events there are, each of them once however often it was held.
  ///
  /// It counts the records that the table is given, planned and cancelled ones too: see ``TableSubject/isCounted``.
  public static var count: Self {
    Self(MeasureDescription("count", LocalizedText("số sự kiện", english: "events"))) { _ in .exact(1) }
  }
}
