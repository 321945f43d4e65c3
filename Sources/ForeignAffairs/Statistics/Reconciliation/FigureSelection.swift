/// What a figure counts apart from its time and province: an indicator, and whose and which of its things.
///
/// Figures of one selection are held against the same records.
struct FigureSelection: Sendable, Hashable {
  let indicator: Indicator
  /// Whose doings; nothing for the whole province.
  private(set) var scope: FigureScope?
  private(set) var department: Identifier<Department>?
  private(set) var partner: Identifier<Partner>?
  private(set) var event: Identifier<Event>?
  private(set) var unit: FigureUnit?
  private(set) var moneyState: MoneyState?
  private(set) var direction: AidDirection?
  private(set) var sectors: Set<SectorCode> = []
  private(set) var donorKinds: Set<PartnerKind> = []
  /// The date, of a figure that counts what there is at a date.
  private(set) var date: PartialDate?

  /// Everything that an indicator counts.
  init(of indicator: Indicator) { self.indicator = indicator }

  /// What a figure counts.
  init(_ figure: ReportedFigure) {
    // The amount beside a number of aid items is theirs.
    indicator =
      figure.indicator == .aidItems && figure.count == nil && figure.amount != nil
      ? .aidAmount : figure.indicator
    scope = figure.scope == .province ? nil : figure.scope
    department = scope == .department ? figure.department : nil
    (partner, event, unit) = (figure.partner, figure.event, figure.unit)
    moneyState = figure.amount == nil ? nil : figure.moneyState ?? .notStated
    direction = figure.direction
    // Fields that are only some of those covered choose nothing.
    sectors = figure.listing == .sample ? [] : Set(figure.sectors)
    donorKinds = Set(figure.donorKinds)
    date = figure.basis == .atDate ? figure.pointInTime : nil
  }

  /// What records do not tell of it.
  var obstacles: Set<ComparisonObstacle> {
    guard let type = indicator.recordType else { return [.notRecorded] }
    var found: Set<ComparisonObstacle> = []
    if let unit, !indicator.isRecorded(in: unit) { found.insert(.unit) }
    if let scope, !Self.scopes(of: type).contains(scope) { found.insert(.scope) }
    if scope == .department, department == nil { found.insert(.scope) }
    if let moneyState, indicator != .aidAmount || moneyState == .notStated { found.insert(.moneyState) }
    if indicator == .aidAmount, moneyState == nil { found.insert(.unit) }
    let namesPartners: [RecordType] = [.delegation, .agreement, .project]
    if event != nil || partner != nil && !namesPartners.contains(type) { found.insert(.coverage) }
    // Organisations that are counted as such are of their own kind.
    let kinds = type == .partner ? donorKinds.subtracting(indicator.partnerKinds) : donorKinds
    if type != .project, !sectors.isEmpty || !kinds.isEmpty || direction != nil { found.insert(.coverage) }
    return found
  }

  private static func scopes(of type: RecordType) -> [FigureScope] {
    switch type {
    case .agreement: [.provincialCommittee, .departments]
    case .project: [.provincialCommittee]
    case .delegation, .event, .award: [.department]
    default: []
    }
  }
}

extension Indicator {
  /// The type of the records that it counts; nothing where a registry keeps none.
  var recordType: RecordType? {
    switch self {
    case .inboundDelegations, .inboundVisitors, .outboundDelegations, .outboundPersonTrips, .delegations:
      .delegation
    case .agreements: .agreement
    case .aidItems, .aidAmount: .project
    case .events: .event
    case .awards: .award
    case .partners, .partnerCountries, .continents, .nonGovernmentalOrganisations,
      .nonGovernmentalOrganisationCountries:
      .partner
    default: nil
    }
  }

  /// Whether records tell how many of the things there are at a date, and not only what came in the course of time.
  var isStock: Bool { recordType == .agreement || recordType == .partner }

  /// The kinds of partner that it counts alone; none where it counts partners of any kind.
  var partnerKinds: Set<PartnerKind> {
    self == .nonGovernmentalOrganisations || self == .nonGovernmentalOrganisationCountries
      ? [.nonGovernmentalOrganisation] : []
  }

  /// Whether what records tell of it is in a unit.
  fileprivate func isRecorded(in unit: FigureUnit) -> Bool {
    switch self {
    case .inboundDelegations, .outboundDelegations, .delegations: unit == .delegation
    case .inboundVisitors, .outboundPersonTrips: unit.isVisit
    case .agreements: unit == .agreement
    case .aidItems: unit == .aidItem || unit == .project || unit == .programmeOrProject
    case .aidAmount: true
    case .events: unit == .event
    case .awards: unit == .award
    case .partners: unit == .partner
    case .partnerCountries, .nonGovernmentalOrganisationCountries: unit == .country
    case .continents: unit == .continent
    case .nonGovernmentalOrganisations: unit == .organisation
    default: false
    }
  }
}

extension FigureUnit {
  /// Whether it counts people as often as they come or go (*lượt khách*, *lượt người*).
  var isVisit: Bool { self == .visit || self == .personTrip }
}

extension ReportedFigure {
  /// The date up to which, or at which, it counts.
  var pointInTime: PartialDate? { asOf ?? period?.end.date }
}
