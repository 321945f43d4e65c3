extension ReportedFigure: SharingRecord {
  /// What a record says, shared by its copies.
  package struct Contents: Sendable, Hashable {
    var id: Identifier<ReportedFigure>
    var indicator: Indicator
    var label: LocalizedText?
    var department: Identifier<Department>?
    var province: Identifier<Province>?
    var partner: Identifier<Partner>?
    var event: Identifier<Event>?
    var scope: FigureScope?
    var count: Quantity<Int>?
    var unit: FigureUnit?
    var amount: Quantity<Money>?
    var moneyState: MoneyState?
    var period: Period?
    var asOf: PartialDate?
    var basis: FigureBasis
    var subsetOf: Identifier<ReportedFigure>?
    var accompanies: [Identifier<ReportedFigure>] = []
    var direction: AidDirection?
    var sectors: [SectorCode] = []
    var donorKinds: [PartnerKind] = []
    var names: [LocalizedText] = []
    var listing: Listing?
    var sources: [SourceReference] = []
    var note: LocalizedText?
    var additional = AdditionalFields()

    init(id: Identifier<ReportedFigure>, indicator: Indicator, basis: FigureBasis) {
      self.id = id
      self.indicator = indicator
      self.basis = basis
    }
  }
}
