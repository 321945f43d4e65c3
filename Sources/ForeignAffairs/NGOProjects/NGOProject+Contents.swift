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
    @usableFromInline var recurrence: Recurrence? {
      @inlinable get { seldom.part { $0.recurrence } }
      _modify { yield &seldom.value.recurrence }
    }
    @usableFromInline var submittedOn: PartialDate? {
      @inlinable get { seldom.part { $0.submittedOn } }
      _modify { yield &seldom.value.submittedOn }
    }
    @usableFromInline var fullFileOn: PartialDate? {
      @inlinable get { seldom.part { $0.fullFileOn } }
      _modify { yield &seldom.value.fullFileOn }
    }
    @usableFromInline var appraisedOn: PartialDate? {
      @inlinable get { seldom.part { $0.appraisedOn } }
      _modify { yield &seldom.value.appraisedOn }
    }
    @usableFromInline var approval: OfficialDocument?
    @usableFromInline var approvedBy: AuthorityKind? {
      @inlinable get { seldom.part { $0.approvedBy } }
      _modify { yield &seldom.value.approvedBy }
    }
    @usableFromInline var firstReceiptOn: PartialDate? {
      @inlinable get { seldom.part { $0.firstReceiptOn } }
      _modify { yield &seldom.value.firstReceiptOn }
    }
    @usableFromInline var disasterOn: PartialDate? {
      @inlinable get { seldom.part { $0.disasterOn } }
      _modify { yield &seldom.value.disasterOn }
    }
    @usableFromInline var idleReason: LocalizedText? {
      @inlinable get { seldom.part { $0.idleReason } }
      _modify { yield &seldom.value.idleReason }
    }
    @usableFromInline var money: [MoneyStatement] = []
    @usableFromInline var inKind: [InKindGift] {
      @inlinable get { seldom.list { $0.inKind } }
      _modify { yield &seldom.value.inKind }
    }
    @usableFromInline var beneficiaries: Quantity<Int>?
    @usableFromInline var amendments: [ProjectAmendment] {
      @inlinable get { seldom.list { $0.amendments } }
      _modify { yield &seldom.value.amendments }
    }
    @usableFromInline var opinions: [Opinion] {
      @inlinable get { seldom.list { $0.opinions } }
      _modify { yield &seldom.value.opinions }
    }
    @usableFromInline var managementUnit: LocalizedText? {
      @inlinable get { seldom.part { $0.managementUnit } }
      _modify { yield &seldom.value.managementUnit }
    }
    @usableFromInline var reports: [ProjectReport] {
      @inlinable get { seldom.list { $0.reports } }
      _modify { yield &seldom.value.reports }
    }
    @usableFromInline var agreement: Identifier<Agreement>? {
      @inlinable get { seldom.part { $0.agreement } }
      _modify { yield &seldom.value.agreement }
    }
    @usableFromInline var delegation: Identifier<Delegation>? {
      @inlinable get { seldom.part { $0.delegation } }
      _modify { yield &seldom.value.delegation }
    }
    @usableFromInline var sources: [SourceReference] = []
    @usableFromInline var note: LocalizedText?
    @usableFromInline var additional = AdditionalFields()

    @usableFromInline var seldom = Seldom<Further>()

    init(id: Identifier<NGOProject>, title: LocalizedText, kind: AidKind, direction: AidDirection) {
      self.id = id
      self.title = title
      self.kind = kind
      self.direction = direction
    }
  }

  /// What few aid items have.
  @usableFromInline struct Further: SeldomValue {
    @usableFromInline var recurrence: Recurrence?
    @usableFromInline var submittedOn: PartialDate?
    @usableFromInline var fullFileOn: PartialDate?
    @usableFromInline var appraisedOn: PartialDate?
    @usableFromInline var approvedBy: AuthorityKind?
    @usableFromInline var firstReceiptOn: PartialDate?
    @usableFromInline var disasterOn: PartialDate?
    @usableFromInline var idleReason: LocalizedText?
    @usableFromInline var inKind: [InKindGift] = []
    @usableFromInline var amendments: [ProjectAmendment] = []
    @usableFromInline var opinions: [Opinion] = []
    @usableFromInline var managementUnit: LocalizedText?
    @usableFromInline var reports: [ProjectReport] = []
    @usableFromInline var agreement: Identifier<Agreement>?
    @usableFromInline var delegation: Identifier<Delegation>?

    @usableFromInline init() {}
  }
}
