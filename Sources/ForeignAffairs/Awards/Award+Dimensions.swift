extension Award: TableSubject {
  /// The type of the records.
  public static var tableSubject: RecordType { .award }
}

extension DateRule<Award> {
  /// The date of the decision.
  public static var decided: Self {
    Self("decided", LocalizedText("quyết định", english: "decided")) { .date($0.decidedOn) }
  }
  /// The date of the ceremony.
  public static var conferred: Self {
    Self("conferred", LocalizedText("trao tặng", english: "conferred")) { .date($0.conferredOn) }
  }
  /// Every year of the merits that it rewards; in the total it counts once.
  public static var merit: Self {
    Self("merit", LocalizedText("thành tích", english: "merits"), spread: .each) {
      .several(stated: $0.meritPeriods)
    }
  }
  /// Every year that is printed beside it; in the total it counts once.
  public static var stated: Self {
    Self("stated", LocalizedText("năm ghi", english: "stated"), spread: .each) {
      .several(stated: $0.statedPeriods)
    }
  }
}

extension Dimension<Award> {
  /// The form of the award.
  public static var form: Self { code("form", LocalizedText("hình thức", english: "form")) { $0.form } }
  /// Order, medal, title, certificate and so on.
  public static var family: Self {
    code("family", LocalizedText("nhóm hình thức", english: "family")) { $0.form.family }
  }
  /// The class, where it has one.
  public static var awardClass: Self {
    code("class", LocalizedText("hạng", english: "class")) { $0.awardClass }
  }
  /// The kinds of authority that conferred it; two claims stand in both groups.
  public static var conferringAuthority: Self {
    codes("conferringAuthority", LocalizedText("cấp khen thưởng", english: "conferring authority")) {
      $0.conferredBy.map(\.kind)
    }
  }
  /// The states that conferred it, where these are named; without one it is Vietnamese.
  public static var conferringCountry: Self {
    country("conferringCountry", LocalizedText("nước khen thưởng", english: "conferring state")) {
      Countries($0.conferredBy.compactMap(\.country))
    }
  }
  /// The continents of the states that conferred it.
  public static var conferringContinent: Self {
    let name = LocalizedText("châu lục của nước khen thưởng", english: "continent of the conferring state")
    return continent("conferringContinent", name) { Countries($0.conferredBy.compactMap(\.country)) }
  }
  /// The kinds of recipients.
  public static var recipientKind: Self {
    codes("recipientKind", LocalizedText("đối tượng", english: "kind of recipient")) {
      $0.recipients.map(\.kind)
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
  public static func province(_ view: ProvinceView, dated rule: DateRule<Award> = .decided) -> Self {
    province(view, rule) { $0.province }
  }
}

extension Measure<Award> {
  /// How many awards there are; a record may stand for several.
  ///
  /// Where such a record is in several groups, nobody says how many are in each: none to all of them.
  ///
  /// It counts the records that the table is given, revoked ones too: see ``TableSubject/isCounted``.
  public static var count: Self {
    Self(MeasureDescription("count", LocalizedText("số khen thưởng", english: "awards"))) { record in
      Contribution(standingFor: record.number)
    }
  }
}
