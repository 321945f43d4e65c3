// What several rules about awards ask of a record.

extension Award {
  /// Whether an authority of another state conferred it: a Labour Order of Laos is none of Vietnam.
  var isForeign: Bool {
    conferredBy.contains { authority in
      authority.kind.isForeign || authority.country?.code.map { $0 != .vietnam } ?? false
    }
  }

  /// The levels at which it was conferred, as far as its issuers are known.
  var conferringLevels: ConferringLevels {
    conferredBy.reduce(into: []) { $0.formUnion($1.kind.conferringLevel) }
  }

  /// The day of the decision; where only its document is dated, that day.
  var dayOfDecision: PartialDate? { decidedOn ?? decision?.issuedOn }

  /// When it was decided, as far as dates of any kind tell: the day, or a time with a beginning alone.
  var timeOfDecision: Period? {
    if let day = dayOfDecision ?? conferredOn { return Period(day) }
    // Merits come before the decision; a printed year is that of the one or of the other.
    let ends = meritPeriods.lazy.map { $0.end.date ?? $0.start.date }
    let dates = statedPeriods.lazy.map(\.start.date)
    var first: PartialDate?
    for case let date? in ends where first.map({ date.earliest < $0.earliest }) ?? true { first = date }
    for case let date? in dates where first.map({ date.earliest < $0.earliest }) ?? true { first = date }
    return first.map { Period(unchecked: .date($0), .unknown) }
  }
}

extension Award {
  /// The time by which the laws on commendation judge an award.
  static let decisionTime = RuleDate<Award>.during { $0.timeOfDecision }
  /// The awards that Vietnam confers.
  static let domestic = RuleScope<Award> { !$0.isForeign }
}

extension DayWindow {
  /// Since the first law on emulation and commendation, 15/2003/QH11, which Law 06/2022/QH15 carries on.
  static let sinceCommendationLaw = since(2004, 7, 1)
}

extension LegalSource {
  /// Law 06/2022/QH15 on emulation and commendation.
  static func commendationLaw(_ article: String?, _ certainty: LegalCertainty) -> Self {
    Self(.law, "06/2022/QH15", article: article, certainty).from(2024, 1, 1)
  }

  /// Law 15/2003/QH11, which Law 06/2022/QH15 has followed.
  static func commendationLaw2003(_ article: String?, _ certainty: LegalCertainty) -> Self {
    Self(.law, "15/2003/QH11", article: article, certainty)
  }

  /// An article of Decree 91/2017/NĐ-CP, which detailed Law 15/2003/QH11.
  static func flagDecree(_ article: String) -> Self {
    Self(.decree, "91/2017/NĐ-CP", article: article, .secondary).from(2017, 10, 1)
  }
}
