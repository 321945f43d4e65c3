extension NGOProject: SharingRecord {
  /// What a record says, shared by its copies.
  @usableFromInline package struct Contents: Sendable, Hashable {
    @usableFromInline var id: Identifier<NGOProject>
    @usableFromInline var department: Identifier<Department>?
    @usableFromInline var province: Identifier<Province>?
    @usableFromInline var title: LocalizedText
    @usableFromInline var kind: AidKind
    @usableFromInline var direction: AidDirection
    @usableFromInline var status: ProjectStatus?
    @usableFromInline var donors: [ProjectParty] = []
    @usableFromInline var recipients: [ProjectParty] = []
    @usableFromInline var places: [ProjectPlace] = []
    @usableFromInline var sectors: [SectorCode] = []
    @usableFromInline var period: Period?
    @usableFromInline var recurrence: Recurrence?
    @usableFromInline var submittedOn: PartialDate?
    @usableFromInline var fullFileOn: PartialDate?
    @usableFromInline var appraisedOn: PartialDate?
    @usableFromInline var approval: OfficialDocument?
    @usableFromInline var approvedBy: AuthorityKind?
    @usableFromInline var firstReceiptOn: PartialDate?
    @usableFromInline var disasterOn: PartialDate?
    @usableFromInline var idleReason: LocalizedText?
    @usableFromInline var money: [MoneyStatement] = []
    @usableFromInline var inKind: [InKindGift] = []
    @usableFromInline var beneficiaries: Quantity<Int>?
    @usableFromInline var amendments: [ProjectAmendment] = []
    @usableFromInline var opinions: [Opinion] = []
    @usableFromInline var managementUnit: LocalizedText?
    @usableFromInline var reports: [ProjectReport] = []
    @usableFromInline var agreement: Identifier<Agreement>?
    @usableFromInline var delegation: Identifier<Delegation>?
    @usableFromInline var sources: [SourceReference] = []
    @usableFromInline var note: LocalizedText?
    @usableFromInline var additional = AdditionalFields()

    init(id: Identifier<NGOProject>, title: LocalizedText, kind: AidKind, direction: AidDirection) {
      self.id = id
      self.title = title
      self.kind = kind
      self.direction = direction
    }
  }
}
