// What several rules about agreements ask of a record.

extension Agreement {
  /// The date by which the law in force at the signing judges an agreement.
  static let signingDate = RuleDate<Agreement>.on { $0.signedOn }

  /// Whether its status says that it is not signed yet.
  var isDraft: Bool { status == .proposed || status == .consulting || status == .approved }

  /// Whether it is signed in the name of a provincial People’s Council or People’s Committee (Law 70/2020/QH14,
  /// Articles 18 and 19); unknown where no level is stated.
  var isOfProvince: Ternary {
    level.map { Ternary($0 == .provincialCommittee || $0 == .provincialCouncil) } ?? .unknown
  }

  /// Whether it is signed in the name of a department (Decree 64/2021/NĐ-CP); unknown where no level is stated.
  var isOfDepartment: Ternary { level.map { Ternary($0 == .department) } ?? .unknown }

  /// Whether it is signed in the name of a Party committee, whose agreements the law does not govern.
  var isOfParty: Bool { level == .provincialPartyCommittee }

  /// The province of the Vietnamese side.
  var signingProvince: Identifier<Province>? {
    // By its place, and not as the first one, which would copy the party.
    province ?? (vietnameseParties.isEmpty ? nil : vietnameseParties[0].province)
  }

  /// When it was ended, or suspended, before its term.
  var endedOn: PartialDate? {
    terminatedOn
      ?? history.last { $0.status == .terminated || $0.status == .withdrawn || $0.status == .suspended }?.on
  }

  /// Whether a body has given its opinion by a date; unknown where the day of its answer is not stated.
  func hasOpinion(by date: PartialDate, from isBody: (Opinion) -> Bool) -> Ternary {
    var answer = Ternary.no
    for opinion in opinions where isBody(opinion) {
      answer = answer || (opinion.answeredOn.map { !$0.isAfter(date) } ?? .unknown)
    }
    return answer
  }
}

extension DayWindow {
  /// Since the Law on International Agreements, 70/2020/QH14, came into force.
  static let sinceAgreementLaw = since(2021, 7, 1)
}

extension LegalSource {
  /// An article of Law 70/2020/QH14 on international agreements.
  static func agreementLaw(_ article: String, _ certainty: LegalCertainty) -> Self {
    Self(.law, "70/2020/QH14", article: article, certainty).from(2021, 7, 1)
  }

  /// Ordinance 33/2007/PL-UBTVQH11, which Law 70/2020/QH14 has followed.
  static func agreementOrdinance(_ certainty: LegalCertainty) -> Self {
    Self(.ordinance, "33/2007/PL-UBTVQH11", certainty).from(2007, 7, 1)
  }

  /// Decree 20/2002/NĐ-CP, under which provinces signed before the ordinance.
  static let agreementDecree2002 = Self(.decree, "20/2002/NĐ-CP", .read)
}
