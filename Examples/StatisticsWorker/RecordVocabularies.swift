import ForeignAffairs

// What can be named in a table, by type of record, in the order in which it is listed.

extension Delegation: CountedRecord {
  static func records(of registry: Registry) -> [Self] { registry.delegations }
  static let dateRules: [DateRule<Self>] = [.started, .ended, .during, .duringInPart, .approved, .reported]
  static let dimensions: [Dimension<Self>] = [
    .direction, .channel, .status, .rank, .purpose, .fundingSource, .currency, .country, .continent, .partner,
    .department,
  ]
  static func province(_ view: ProvinceView) -> Dimension<Self>? { .province(view) }
  static let measures: [Measure<Self>] = [.count, .people, .personDays, .cost, .partners, .countries]
}

extension Agreement: CountedRecord {
  static func records(of registry: Registry) -> [Self] { registry.agreements }
  static let dateRules: [DateRule<Self>] = [.signed, .effective, .expires, .terminated, .reported]
  static let dimensions: [Dimension<Self>] = [
    .kind, .level, .status, .country, .continent, .partnerKind, .partner, .fieldOfWork, .department,
  ]
  static func province(_ view: ProvinceView) -> Dimension<Self>? { .province(view) }
  static let measures: [Measure<Self>] = [.count, .partners, .countries]
  static var datedMeasures: [(word: String, measure: (CalendarDate) -> Measure<Self>)] {
    [("inForce", { .inForce(on: $0) })]
  }
}

extension NGOProject: CountedRecord {
  static func records(of registry: Registry) -> [Self] { registry.projects }
  static let dateRules: [DateRule<Self>] = [
    .started, .during, .duringInPart, .approved, .received, .reported,
  ]
  static let dimensions: [Dimension<Self>] = [
    .kind, .direction, .status, .sector, .donorCountry, .donorContinent, .donorKind, .recipientKind,
    .currency, .moneyState, .department,
  ]
  static func province(_ view: ProvinceView) -> Dimension<Self>? { .province(view) }
  static let measures: [Measure<Self>] =
    [.count, .beneficiaries, .donors, .countries, .disbursedAgainstCommitted]
    + MoneyState.vocabulary.map { .money($0.code) }
}

extension Award: CountedRecord {
  static func records(of registry: Registry) -> [Self] { registry.awards }
  static let dateRules: [DateRule<Self>] = [.decided, .conferred, .merit, .stated]
  static let dimensions: [Dimension<Self>] = [
    .form, .family, .awardClass, .conferringAuthority, .conferringCountry, .conferringContinent,
    .recipientKind, .department,
  ]
  static func province(_ view: ProvinceView) -> Dimension<Self>? { .province(view) }
  static let measures: [Measure<Self>] = [.count]
}

extension Partner: CountedRecord {
  static func records(of registry: Registry) -> [Self] { registry.partners }
  static let dimensions: [Dimension<Self>] = [.kind, .level, .country, .continent]
  static let measures: [Measure<Self>] = [.count, .countries]
  static var datedMeasures: [(word: String, measure: (CalendarDate) -> Measure<Self>)] {
    [("registered", { .registered(on: $0) })]
  }
}

extension Department: CountedRecord {
  static func records(of registry: Registry) -> [Self] { registry.departments }
  static let dimensions: [Dimension<Self>] = [.form]
  static func province(_ view: ProvinceView) -> Dimension<Self>? { .province(view) }
  static let measures: [Measure<Self>] = [.count]
}

extension Event: CountedRecord {
  static func records(of registry: Registry) -> [Self] { registry.events }
  static let dateRules: [DateRule<Self>] = [.held]
  static let dimensions: [Dimension<Self>] = [.kind, .status, .country, .continent, .department]
  static func province(_ view: ProvinceView) -> Dimension<Self>? { .province(view) }
  static let measures: [Measure<Self>] = [.count]
}
