/// What a department reports of awards: by form and class, conferring authority and kind of recipient.
///
/// An award is of the year of its decision, or else of its ceremony, or else of each year printed beside it; the years
/// of merits do not tell when it was given. Awards of other states stand by state, for some have the names of
/// Vietnamese ones. Awards that were revoked stand in ``RecordSummary/apart``.
public typealias AwardSummary = RecordSummary<Award>

extension RecordSummary<Award> {
  /// Vietnamese awards by year, form and class.
  public var byForm: Table { self["form"] }
  /// Awards of other states by year, state and form.
  public var foreign: Table { self["foreign"] }
  /// Awards by year and kind of conferring authority.
  public var byAuthority: Table { self["authority"] }
  /// Awards by year and kind of recipient.
  public var byRecipientKind: Table { self["recipientKind"] }
}

extension Award: SummarySubject {
  /// The parts of an ``AwardSummary``.
  ///
  /// - Throws: ``StatisticsFailure`` with code `overflow`, or `too-many-groups`.
  public static func summaryParts(
    of records: [Self], in years: SummaryYears, keeping detail: TableDetail
  ) throws(StatisticsFailure) -> [SummaryPart] {
    let year = years.limited(Dimension<Self>.given(years.unit))
    let (kept, revoked) = records.divided { $0.isCounted }
    let (vietnamese, foreign) = kept.divided { !$0.isForeign }
    return [
      try kept.part(
        "awards", LocalizedText("khen thưởng", english: "awards"), by: [year], measuring: [.count],
        keeping: detail),
      try vietnamese.part(
        "form",
        LocalizedText("khen thưởng của Việt Nam theo hình thức", english: "Vietnamese awards by form"),
        by: [year, .form, .awardClass], measuring: [.count], keeping: detail),
      try foreign.part(
        "foreign", LocalizedText("khen thưởng của nước ngoài", english: "awards of other states"),
        by: [year, .conferringCountry, .form], measuring: [.count], keeping: detail),
      try kept.part(
        "authority",
        LocalizedText("khen thưởng theo cấp khen thưởng", english: "awards by conferring authority"),
        by: [year, .conferringAuthority], measuring: [.count], keeping: detail),
      try kept.part(
        "recipientKind", LocalizedText("khen thưởng theo đối tượng", english: "awards by kind of recipient"),
        by: [year, .recipientKind], measuring: [.count], keeping: detail),
      try revoked.part(
        "apart",
        LocalizedText(
          "khen thưởng đã bị thu hồi, không tính vào số trên", english: "awards revoked, not counted above"),
        by: [year, .form], measuring: [.count], keeping: detail),
    ]
  }

  /// Whether the award still stands: it was not revoked.
  public var isCounted: Bool { revocation == nil }
}

extension Dimension<Award> {
  /// The year of the decision, or else of the ceremony, or else each year that is printed beside an award.
  ///
  /// A printed year that lies in two reporting years decides neither.
  static func given(_ unit: CalendarUnit) -> Self {
    let (unitName, rule) = (unit.name, LocalizedText("quyết định, trao tặng hoặc năm ghi", english: "given"))
    let name = LocalizedText(
      "\(unitName.text(in: .vietnamese)) (\(rule.text(in: .vietnamese)))",
      english: "\(unitName.text(in: .english)) (\(rule.text(in: .english)))")
    let description = DimensionDescription("\(unit.rawValue).given", name, unit: unit, spread: .each)
    return Self(description) { award in
      if let date = award.dayOfDecision ?? award.conferredOn {
        return unit.number(of: date).map { .one(UInt32($0)) } ?? .undated
      }
      return Placement(numbers: award.statedPeriods.flatMap { unit.numbers(of: $0) })
    } key: {
      unit.key(of: Int($0))
    }
  }
}

extension CalendarUnit {
  /// The numbers of all stretches of a period between two dates, or that of an undated record.
  fileprivate func numbers(of period: Period) -> [UInt32] {
    guard let first = period.start.date.flatMap({ number(of: $0) }),
      let last = period.end.date.flatMap({ number(of: $0) }), first <= last
    else { return [GroupNumber.undated] }
    return (first...last).map { UInt32($0) }
  }
}
