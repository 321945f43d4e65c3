extension Agreement: TableSubject {
  /// The type of the records.
  public static var tableSubject: RecordType { .agreement }
}

extension DateRule<Agreement> {
  /// The day of signing.
  public static var signed: Self {
    Self("signed", LocalizedText("ký", english: "signed")) { .date($0.signedOn) }
  }
  /// The day on which it takes effect.
  public static var effective: Self {
    Self("effective", LocalizedText("có hiệu lực", english: "effective")) { .date($0.effectiveOn) }
  }
  /// The last day of its term, extensions taken in.
  public static var expires: Self {
    Self("expires", LocalizedText("hết hạn", english: "expires")) { .date($0.lastDayOfTerm) }
  }
  /// The day on which it was ended before its term.
  public static var terminated: Self {
    Self("terminated", LocalizedText("chấm dứt", english: "terminated")) { .date($0.terminatedOn) }
  }
  /// The day on which a copy went to the Ministry of Foreign Affairs.
  public static var reported: Self {
    Self("reported", LocalizedText("gửi Bộ Ngoại giao", english: "reported")) { .date($0.copySentOn) }
  }
}

extension Dimension<Agreement> {
  /// The kind of agreement.
  public static var kind: Self { code("kind", LocalizedText("loại", english: "kind")) { $0.kind } }
  /// In whose name it is signed.
  public static var level: Self { code("level", LocalizedText("cấp ký", english: "level")) { $0.level } }
  /// Where it stands.
  public static var status: Self {
    code("status", LocalizedText("tình trạng", english: "status")) { $0.status }
  }
  /// The countries of the foreign parties.
  public static var country: Self {
    country("country", LocalizedText("nước", english: "country")) {
      Countries($0.foreignParties.compactMap(\.country))
    }
  }
  /// The continents of the foreign parties.
  public static var continent: Self {
    continent("continent", LocalizedText("châu lục", english: "continent")) {
      Countries($0.foreignParties.compactMap(\.country))
    }
  }
  /// The kinds of the foreign parties.
  public static var partnerKind: Self {
    codes("partnerKind", LocalizedText("loại đối tác", english: "kind of partner")) {
      $0.foreignParties.map(\.kind)
    }
  }
  /// The foreign parties, by their records or by their names as written.
  public static var partner: Self {
    Self(DimensionDescription("partner", LocalizedText("đối tác", english: "partner"))) { record in
      Placement(keys: record.foreignParties.map(\.key))
    }
  }
  /// What the cooperation is about, in the words of the records.
  public static var fieldOfWork: Self {
    Self(DimensionDescription("fieldOfWork", LocalizedText("lĩnh vực", english: "field of work"))) {
      record in
      Placement(keys: record.fieldsOfWork.map { GroupKey($0.text(in: .vietnamese)) })
    }
  }
  /// The department that keeps the record.
  public static var department: Self { department { $0.department } }
  /// The province that it concerns, followed and named by one of its dates.
  ///
  /// - Parameters:
  ///   - view: As which units provinces are counted.
  ///   - rule: By which date; a merger may lie before one and behind another.
  /// - Returns: The dimension.
  public static func province(_ view: ProvinceView, dated rule: DateRule<Agreement> = .signed) -> Self {
    province(view, rule) { $0.province }
  }
}

extension Measure<Agreement> {
  /// How many agreements there are.
  ///
  /// It counts the records that the table is given, those not signed yet and those no longer in force too: see ``TableSubject/isCounted``.
  public static var count: Self {
    Self(MeasureDescription("count", LocalizedText("số thỏa thuận", english: "agreements"))) { _ in
      .exact(1)
    }
  }
  /// How many are in force on a day; one of which this cannot be told is one or none.
  public static func inForce(on day: CalendarDate) -> Self {
    let name = LocalizedText("còn hiệu lực ngày \(day)", english: "in force on \(day)")
    return Self(MeasureDescription("inForce.\(day)", name)) { record in
      record.isInForce(on: day).contribution
    }
  }
  /// How many different foreign parties there are.
  public static var partners: Self {
    Self(distinct: "partners", LocalizedText("số đối tác", english: "partners")) {
      $0.foreignParties.map(\.key)
    }
  }
  /// How many different countries the foreign parties are from.
  public static var countries: Self {
    Self(distinct: "countries", LocalizedText("số nước", english: "countries")) {
      $0.foreignParties.compactMap(\.country).keys
    }
  }
}

extension AgreementParty {
  /// The party as a thing to count.
  fileprivate var key: GroupKey { GroupKey(partner?.rawValue ?? name.text(in: .vietnamese)) }
}
