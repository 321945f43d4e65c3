/// A number that a text states, as against one computed from records.
///
/// It says what it counts, for whom, when, on what basis, and where it was read. Claims that contradict each
/// other stand side by side, a part names its whole, and none of it is ever added to what is computed.
public struct ReportedFigure: Sendable, Hashable, Identifiable {
  /// The identifier of the figure.
  public var id: Identifier<ReportedFigure>
  /// What it counts.
  public var indicator: Indicator
  /// What it counts, in the words of the source.
  public var label: LocalizedText?
  /// The department that keeps the record.
  public var department: Identifier<Department>?
  /// The province that it concerns.
  public var province: Identifier<Province>?
  /// The partner that it concerns.
  public var partner: Identifier<Partner>?
  /// The event that it is a result of.
  public var event: Identifier<Event>?
  /// Whose doings it counts.
  public var scope: FigureScope?
  /// The number, of a figure that counts.
  public var count: Quantity<Int>?
  /// The unit of the count.
  public var unit: FigureUnit?
  /// The amount, of a figure in money.
  public var amount: Quantity<Money>?
  /// The state of the amount.
  public var moneyState: MoneyState?
  /// The time that it counts.
  public var period: Period?
  /// The time up to which, or at which, it counts.
  public var asOf: PartialDate?
  /// On what basis it counts.
  public var basis: FigureBasis
  /// The figure that this one is a part of.
  public var subsetOf: Identifier<ReportedFigure>?
  /// The figures stated together with this one: visitors beside delegations.
  public var accompanies: [Identifier<ReportedFigure>] = []
  /// Which way the aid flows, of a figure on aid.
  public var direction: AidDirection?
  /// The fields that it covers.
  public var sectors: [SectorCode] = []
  /// The kinds of donors that it covers.
  public var donorKinds: [PartnerKind] = []
  /// The names that are listed with it.
  public var names: [LocalizedText] = []
  /// Whether that list is complete or a sample.
  public var listing: Listing?
  /// Where the facts were read.
  public var sources: [SourceReference] = []
  /// What else there is to say.
  public var note: LocalizedText?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a reported figure from what it cannot be without; the rest is set afterwards.
  public init(id: Identifier<ReportedFigure>, indicator: Indicator, basis: FigureBasis = .inPeriod) {
    self.id = id
    self.indicator = indicator
    self.basis = basis
  }
}
