extension Partner: TableSubject {
  /// The type of the records.
  public static var tableSubject: RecordType { .partner }
}

extension Dimension<Partner> {
  /// The kind of body.
  public static var kind: Self { code("kind", LocalizedText("loại", english: "kind")) { $0.kind } }
  /// The level of a locality.
  public static var level: Self { code("level", LocalizedText("cấp", english: "level")) { $0.level } }
  /// The country.
  public static var country: Self {
    country("country", LocalizedText("nước", english: "country")) { Countries($0.country) }
  }
  /// The continent.
  public static var continent: Self {
    continent("continent", LocalizedText("châu lục", english: "continent")) { Countries($0.country) }
  }
}

extension Measure<Partner> {
  /// How many partners there are.
  public static var count: Self {
    Self(MeasureDescription("count", LocalizedText("số đối tác", english: "partners"))) { _ in .exact(1) }
  }
  /// How many have a registration that is valid on a day (Decree 58/2022/NĐ-CP); one of which this cannot be
  /// told is one or none.
  ///
  /// That no registration is listed does not say that an organisation has none. Bodies of state, enterprises and persons
  /// are not registered by that decree, and without one have none.
  public static func registered(on day: CalendarDate) -> Self {
    let name = LocalizedText("có đăng ký ngày \(day)", english: "registered on \(day)")
    return Self(MeasureDescription("registered.\(day)", name)) { record in
      if record.registrations.isEmpty {
        return (record.kind.isNeverRegistered ? Ternary.no : .unknown).contribution
      }
      return record.registrations.reduce(Ternary.no) { $0 || ($1.validity?.contains(day) ?? .unknown) }
        .contribution
    }
  }
  /// How many different countries they are from.
  public static var countries: Self {
    Self(distinct: "countries", LocalizedText("số nước", english: "countries")) {
      ($0.country.map { [$0] } ?? []).keys
    }
  }
}

extension PartnerKind {
  /// Whether it is no organisation that Decree 58/2022/NĐ-CP registers.
  fileprivate var isNeverRegistered: Bool {
    switch self {
    case .state, .parliament, .government, .ministry, .locality, .agency, .embassy, .consulate,
      .internationalOrganisation, .developmentBank, .party, .enterprise, .department, .people, .person,
      .country:
      true
    default: false
    }
  }
}
