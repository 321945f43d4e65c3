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
    var recurrence: Recurrence? {
      get { seldom.part { $0.recurrence } }
      _modify { yield &seldom.value.recurrence }
    }
    var submittedOn: PartialDate? {
      get { seldom.part { $0.submittedOn } }
      _modify { yield &seldom.value.submittedOn }
    }
    var fullFileOn: PartialDate? {
      get { seldom.part { $0.fullFileOn } }
      _modify { yield &seldom.value.fullFileOn }
    }
    var appraisedOn: PartialDate? {
      get { seldom.part { $0.appraisedOn } }
      _modify { yield &seldom.value.appraisedOn }
    }
    @usableFromInline var approval: OfficialDocument?
    var approvedBy: AuthorityKind? {
      get { seldom.part { $0.approvedBy } }
      _modify { yield &seldom.value.approvedBy }
    }
    var firstReceiptOn: PartialDate? {
      get { seldom.part { $0.firstReceiptOn } }
      _modify { yield &seldom.value.firstReceiptOn }
    }
    var disasterOn: PartialDate? {
      get { seldom.part { $0.disasterOn } }
      _modify { yield &seldom.value.disasterOn }
    }
    var idleReason: LocalizedText? {
      get { seldom.part { $0.idleReason } }
      _modify { yield &seldom.value.idleReason }
    }
    @usableFromInline var money: [MoneyStatement] = []
    var inKind: [InKindGift] {
      get { seldom.list { $0.inKind } }
      _modify { yield &seldom.value.inKind }
    }
    @usableFromInline var beneficiaries: Quantity<Int>?
    var amendments: [ProjectAmendment] {
      get { seldom.list { $0.amendments } }
      _modify { yield &seldom.value.amendments }
    }
    var opinions: [Opinion] {
      get { seldom.list { $0.opinions } }
      _modify { yield &seldom.value.opinions }
    }
    var managementUnit: LocalizedText? {
      get { seldom.part { $0.managementUnit } }
      _modify { yield &seldom.value.managementUnit }
    }
    var reports: [ProjectReport] {
      get { seldom.list { $0.reports } }
      _modify { yield &seldom.value.reports }
    }
    var agreement: Identifier<Agreement>? {
      get { seldom.part { $0.agreement } }
      _modify { yield &seldom.value.agreement }
    }
    var delegation: Identifier<Delegation>? {
      get { seldom.part { $0.delegation } }
      _modify { yield &seldom.value.delegation }
    }
    @usableFromInline var sources: [SourceReference] = []
    @usableFromInline var note: LocalizedText?
    @usableFromInline var additional = AdditionalFields()

    private var seldom = Seldom<Further>()

    init(id: Identifier<NGOProject>, title: LocalizedText, kind: AidKind, direction: AidDirection) {
      self.id = id
      self.title = title
      self.kind = kind
      self.direction = direction
    }
  }

  /// What few aid items have.
  struct Further: SeldomValue {
    var recurrence: Recurrence?
    var submittedOn: PartialDate?
    var fullFileOn: PartialDate?
    var appraisedOn: PartialDate?
    var approvedBy: AuthorityKind?
    var firstReceiptOn: PartialDate?
    var disasterOn: PartialDate?
    var idleReason: LocalizedText?
    var inKind: [InKindGift] = []
    var amendments: [ProjectAmendment] = []
    var opinions: [Opinion] = []
    var managementUnit: LocalizedText?
    var reports: [ProjectReport] = []
    var agreement: Identifier<Agreement>?
    var delegation: Identifier<Delegation>?
  }
}
