extension PartnerRegistration {
  /// The date by which the law is chosen: that of issue, or else the first of its validity.
  var governedOn: PartialDate? { issuedOn ?? validity?.start.date }

  /// The most years that a registration of the kind may run (Decree 58/2022/NĐ-CP, Article 9); nothing for other kinds.
  var mostYears: Int? {
    switch kind {
    case .activity: 3
    case .representativeOffice: 5
    default: nil
    }
  }
}

extension DayWindow {
  /// The days of Decree 58/2022/NĐ-CP on foreign non-governmental organisations in Vietnam.
  static let organisationDecree2022 = Self.since(2022, 11, 1)
}

extension LegalSource {
  /// An article of Decree 58/2022/NĐ-CP.
  static func organisationDecree2022(_ article: String?, _ certainty: LegalCertainty) -> Self {
    Self(.decree, "58/2022/NĐ-CP", article: article, certainty)
  }
}
