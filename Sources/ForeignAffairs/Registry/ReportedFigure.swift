/// A number that a text states, as against one computed from records.
///
/// It says what it counts, for whom, when, on what basis, and where it was read. Claims that contradict each
/// other stand side by side, a part names its whole, and none of it is ever added to what is computed.
public struct ReportedFigure: Sendable, Hashable, Identifiable {
  @usableFromInline package var shared: Shared<Contents>

  /// The identifier of the figure.
  @inlinable
  public var id: Identifier<ReportedFigure> {
    _read { yield shared.value.id }
    _modify { yield &shared.value.id }
  }
  /// What it counts.
  @inlinable
  public var indicator: Indicator {
    _read { yield shared.value.indicator }
    _modify { yield &shared.value.indicator }
  }
  /// What it counts, in the words of the source.
  @inlinable
  public var label: LocalizedText? {
    _read { yield shared.value.label }
    _modify { yield &shared.value.label }
  }
  /// The department that keeps the record.
  @inlinable
  public var department: Identifier<Department>? {
    _read { yield shared.value.department }
    _modify { yield &shared.value.department }
  }
  /// The province that it concerns.
  @inlinable
  public var province: Identifier<Province>? {
    _read { yield shared.value.province }
    _modify { yield &shared.value.province }
  }
  /// The partner that it concerns.
  @inlinable
  public var partner: Identifier<Partner>? {
    _read { yield shared.value.partner }
    _modify { yield &shared.value.partner }
  }
  /// The event that it is a result of.
  @inlinable
  public var event: Identifier<Event>? {
    _read { yield shared.value.event }
    _modify { yield &shared.value.event }
  }
  /// Whose doings it counts.
  @inlinable
  public var scope: FigureScope? {
    _read { yield shared.value.scope }
    _modify { yield &shared.value.scope }
  }
  /// The number, of a figure that counts.
  @inlinable
  public var count: Quantity<Int>? {
    _read { yield shared.value.count }
    _modify { yield &shared.value.count }
  }
  /// The unit of the count.
  @inlinable
  public var unit: FigureUnit? {
    _read { yield shared.value.unit }
    _modify { yield &shared.value.unit }
  }
  /// The amount, of a figure in money.
  @inlinable
  public var amount: Quantity<Money>? {
    _read { yield shared.value.amount }
    _modify { yield &shared.value.amount }
  }
  /// The state of the amount.
  @inlinable
  public var moneyState: MoneyState? {
    _read { yield shared.value.moneyState }
    _modify { yield &shared.value.moneyState }
  }
  /// The time that it counts.
  @inlinable
  public var period: Period? {
    _read { yield shared.value.period }
    _modify { yield &shared.value.period }
  }
  /// The time up to which, or at which, it counts.
  @inlinable
  public var asOf: PartialDate? {
    _read { yield shared.value.asOf }
    _modify { yield &shared.value.asOf }
  }
  /// On what basis it counts.
  @inlinable
  public var basis: FigureBasis {
    _read { yield shared.value.basis }
    _modify { yield &shared.value.basis }
  }
  /// The figure that this one is a part of.
  @inlinable
  public var subsetOf: Identifier<ReportedFigure>? {
    _read { yield shared.value.subsetOf }
    _modify { yield &shared.value.subsetOf }
  }
  /// The figures stated together with this one: visitors beside delegations.
  @inlinable
  public var accompanies: [Identifier<ReportedFigure>] {
    _read { yield shared.value.accompanies }
    _modify { yield &shared.value.accompanies }
  }
  /// Which way the aid flows, of a figure on aid.
  @inlinable
  public var direction: AidDirection? {
    _read { yield shared.value.direction }
    _modify { yield &shared.value.direction }
  }
  /// The fields that it covers.
  @inlinable
  public var sectors: [SectorCode] {
    _read { yield shared.value.sectors }
    _modify { yield &shared.value.sectors }
  }
  /// The kinds of donors that it covers.
  @inlinable
  public var donorKinds: [PartnerKind] {
    _read { yield shared.value.donorKinds }
    _modify { yield &shared.value.donorKinds }
  }
  /// The names that are listed with it.
  @inlinable
  public var names: [LocalizedText] {
    _read { yield shared.value.names }
    _modify { yield &shared.value.names }
  }
  /// Whether that list is complete or a sample.
  @inlinable
  public var listing: Listing? {
    _read { yield shared.value.listing }
    _modify { yield &shared.value.listing }
  }
  /// Where the facts were read.
  @inlinable
  public var sources: [SourceReference] {
    _read { yield shared.value.sources }
    _modify { yield &shared.value.sources }
  }
  /// What else there is to say.
  @inlinable
  public var note: LocalizedText? {
    _read { yield shared.value.note }
    _modify { yield &shared.value.note }
  }
  /// The keys that this version does not know.
  @inlinable
  public var additional: AdditionalFields {
    _read { yield shared.value.additional }
    _modify { yield &shared.value.additional }
  }

  /// Makes a reported figure from what it cannot be without; the rest is set afterwards.
  public init(id: Identifier<ReportedFigure>, indicator: Indicator, basis: FigureBasis = .inPeriod) {
    shared = Shared(Contents(id: id, indicator: indicator, basis: basis))
  }
}
