extension ReportedFigure: SharingRecord {
  /// What a record says, shared by its copies.
  @usableFromInline package struct Contents: Sendable, Hashable {
    @usableFromInline var id: Identifier<ReportedFigure>
    @usableFromInline var indicator: Indicator
    @usableFromInline var label: LocalizedText?
    @usableFromInline var department: Identifier<Department>?
    @usableFromInline var province: Identifier<Province>?
    @usableFromInline var partner: Identifier<Partner>?
    @usableFromInline var event: Identifier<Event>?
    @usableFromInline var scope: FigureScope?
    @usableFromInline var count: Quantity<Int>?
    @usableFromInline var unit: FigureUnit?
    @usableFromInline var amount: Quantity<Money>?
    @usableFromInline var moneyState: MoneyState?
    @usableFromInline var period: Period?
    @usableFromInline var asOf: PartialDate?
    @usableFromInline var basis: FigureBasis
    @usableFromInline var subsetOf: Identifier<ReportedFigure>?
    @usableFromInline var accompanies: [Identifier<ReportedFigure>] = []
    @usableFromInline var direction: AidDirection?
    @usableFromInline var sectors: [SectorCode] = []
    @usableFromInline var donorKinds: [PartnerKind] = []
    @usableFromInline var names: [LocalizedText] = []
    @usableFromInline var listing: Listing?
    @usableFromInline var sources: [SourceReference] = []
    @usableFromInline var note: LocalizedText?
    @usableFromInline var additional = AdditionalFields()

    init(id: Identifier<ReportedFigure>, indicator: Indicator, basis: FigureBasis) {
      self.id = id
      self.indicator = indicator
      self.basis = basis
    }
  }
}
