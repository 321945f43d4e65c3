/// A number that a text states, as against one computed from records.
///
/// It says what it counts, for whom, when, on what basis, and where it was read. Claims that contradict each
/// other stand side by side, a part names its whole, and none of it is ever added to what is computed.
public struct ReportedFigure: Sendable, Hashable, Identifiable {
  package var shared: Shared<Contents>

  /// The identifier of the figure.
  public var id: Identifier<ReportedFigure> {
    get { shared.value.id }
    _modify { yield &shared.value.id }
  }
  /// What it counts.
  public var indicator: Indicator {
    get { shared.value.indicator }
    _modify { yield &shared.value.indicator }
  }
  /// What it counts, in the words of the source.
  public var label: LocalizedText? {
    get { shared.value.label }
    _modify { yield &shared.value.label }
  }
  /// The department that keeps the record.
  public var department: Identifier<Department>? {
    get { shared.value.department }
    _modify { yield &shared.value.department }
  }
  /// The province that it concerns.
  public var province: Identifier<Province>? {
    get { shared.value.province }
    _modify { yield &shared.value.province }
  }
  /// The partner that it concerns.
  public var partner: Identifier<Partner>? {
    get { shared.value.partner }
    _modify { yield &shared.value.partner }
  }
  /// The event that it is a result of.
  public var event: Identifier<Event>? {
    get { shared.value.event }
    _modify { yield &shared.value.event }
  }
  /// Whose doings it counts.
  public var scope: FigureScope? {
    get { shared.value.scope }
    _modify { yield &shared.value.scope }
  }
  /// The number, of a figure that counts.
  public var count: Quantity<Int>? {
    get { shared.value.count }
    _modify { yield &shared.value.count }
  }
  /// The unit of the count.
  public var unit: FigureUnit? {
    get { shared.value.unit }
    _modify { yield &shared.value.unit }
  }
  /// The amount, of a figure in money.
  public var amount: Quantity<Money>? {
    get { shared.value.amount }
    _modify { yield &shared.value.amount }
  }
  /// The state of the amount.
  public var moneyState: MoneyState? {
    get { shared.value.moneyState }
    _modify { yield &shared.value.moneyState }
  }
  /// The time that it counts.
  public var period: Period? {
    get { shared.value.period }
    _modify { yield &shared.value.period }
  }
  /// The time up to which, or at which, it counts.
  public var asOf: PartialDate? {
    get { shared.value.asOf }
    _modify { yield &shared.value.asOf }
  }
  /// On what basis it counts.
  public var basis: FigureBasis {
    get { shared.value.basis }
    _modify { yield &shared.value.basis }
  }
  /// The figure that this one is a part of.
  public var subsetOf: Identifier<ReportedFigure>? {
    get { shared.value.subsetOf }
    _modify { yield &shared.value.subsetOf }
  }
  /// The figures stated together with this one: visitors beside delegations.
  public var accompanies: [Identifier<ReportedFigure>] {
    get { shared.value.accompanies }
    _modify { yield &shared.value.accompanies }
  }
  /// Which way the aid flows, of a figure on aid.
  public var direction: AidDirection? {
    get { shared.value.direction }
    _modify { yield &shared.value.direction }
  }
  /// The fields that it covers.
  public var sectors: [SectorCode] {
    get { shared.value.sectors }
    _modify { yield &shared.value.sectors }
  }
  /// The kinds of donors that it covers.
  public var donorKinds: [PartnerKind] {
    get { shared.value.donorKinds }
    _modify { yield &shared.value.donorKinds }
  }
  /// The names that are listed with it.
  public var names: [LocalizedText] {
    get { shared.value.names }
    _modify { yield &shared.value.names }
  }
  /// Whether that list is complete or a sample.
  public var listing: Listing? {
    get { shared.value.listing }
    _modify { yield &shared.value.listing }
  }
  /// Where the facts were read.
  public var sources: [SourceReference] {
    get { shared.value.sources }
    _modify { yield &shared.value.sources }
  }
  /// What else there is to say.
  public var note: LocalizedText? {
    get { shared.value.note }
    _modify { yield &shared.value.note }
  }
  /// The keys that this version does not know.
  public var additional: AdditionalFields {
    get { shared.value.additional }
    _modify { yield &shared.value.additional }
  }

  /// Makes a reported figure from what it cannot be without; the rest is set afterwards.
  public init(id: Identifier<ReportedFigure>, indicator: Indicator, basis: FigureBasis = .inPeriod) {
    shared = Shared(Contents(id: id, indicator: indicator, basis: basis))
  }
}
