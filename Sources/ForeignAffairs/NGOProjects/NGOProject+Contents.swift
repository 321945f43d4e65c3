extension NGOProject: SharingRecord {
  /// What a record says, shared by its copies.
  package struct Contents: Sendable, Hashable {
    var id: Identifier<NGOProject>
    var department: Identifier<Department>?
    var province: Identifier<Province>?
    var title: LocalizedText
    var kind: AidKind
    var direction: AidDirection
    var status: ProjectStatus?
    var donors: [ProjectParty] = []
    var recipients: [ProjectParty] = []
    var places: [ProjectPlace] = []
    var sectors: [SectorCode] = []
    var period: Period?
    var recurrence: Recurrence?
    var submittedOn: PartialDate?
    var fullFileOn: PartialDate?
    var appraisedOn: PartialDate?
    var approval: OfficialDocument?
    var approvedBy: AuthorityKind?
    var firstReceiptOn: PartialDate?
    var disasterOn: PartialDate?
    var idleReason: LocalizedText?
    var money: [MoneyStatement] = []
    var inKind: [InKindGift] = []
    var beneficiaries: Quantity<Int>?
    var amendments: [ProjectAmendment] = []
    var opinions: [Opinion] = []
    var managementUnit: LocalizedText?
    var reports: [ProjectReport] = []
    var agreement: Identifier<Agreement>?
    var delegation: Identifier<Delegation>?
    var sources: [SourceReference] = []
    var note: LocalizedText?
    var additional = AdditionalFields()

    init(id: Identifier<NGOProject>, title: LocalizedText, kind: AidKind, direction: AidDirection) {
      self.id = id
      self.title = title
      self.kind = kind
      self.direction = direction
    }
  }
}
