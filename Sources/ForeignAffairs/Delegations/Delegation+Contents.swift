extension Delegation: SharingRecord {
  /// What a record says, shared by its copies.
  @usableFromInline package struct Contents: Sendable, Hashable {
    // What is asked first stands together: records in memory lie far apart, and each place costs a wait.
    @usableFromInline var countries: [CountryReference] = []
    @usableFromInline var id: Identifier<Delegation>
    @usableFromInline var direction: DelegationDirection
    @usableFromInline var period: Period?
    @usableFromInline var status: DelegationStatus?
    @usableFromInline var department: Identifier<Department>?
    @usableFromInline var province: Identifier<Province>?
    @usableFromInline var name: LocalizedText?
    @usableFromInline var channel: DelegationChannel?
    @usableFromInline var partners: [Identifier<Partner>] {
      @inlinable get { seldom.list { $0.partners } }
      _modify { yield &seldom.value.partners }
    }
    @usableFromInline var legs: [DelegationLeg] {
      @inlinable get { seldom.list { $0.legs } }
      _modify { yield &seldom.value.legs }
    }
    @usableFromInline var head: Person?
    @usableFromInline var members: [Person] {
      @inlinable get { seldom.list { $0.members } }
      _modify { yield &seldom.value.members }
    }
    @usableFromInline var size: DelegationSize?
    @usableFromInline var number: Quantity<Int>? {
      @inlinable get { seldom.part { $0.number } }
      _modify { yield &seldom.value.number }
    }
    @usableFromInline var recurrence: Recurrence? {
      @inlinable get { seldom.part { $0.recurrence } }
      _modify { yield &seldom.value.recurrence }
    }
    @usableFromInline var purpose: LocalizedText?
    @usableFromInline var purposes: [DelegationPurpose] = []
    @usableFromInline var invitedBy: LocalizedText? {
      @inlinable get { seldom.part { $0.invitedBy } }
      _modify { yield &seldom.value.invitedBy }
    }
    @usableFromInline var host: LocalizedText? {
      @inlinable get { seldom.part { $0.host } }
      _modify { yield &seldom.value.host }
    }
    @usableFromInline var receivedBy: Person?
    @usableFromInline var plan: DelegationPlan? {
      @inlinable get { seldom.part { $0.plan } }
      _modify { yield &seldom.value.plan }
    }
    @usableFromInline var approval: OfficialDocument?
    @usableFromInline var report: DelegationReport? {
      @inlinable get { seldom.part { $0.report } }
      _modify { yield &seldom.value.report }
    }
    @usableFromInline var fundingSource: FundingSource?
    @usableFromInline var cost: Quantity<Money>?
    @usableFromInline var agreements: [Identifier<Agreement>] {
      @inlinable get { seldom.list { $0.agreements } }
      _modify { yield &seldom.value.agreements }
    }
    @usableFromInline var carriesOut: [Identifier<Agreement>] {
      @inlinable get { seldom.list { $0.carriesOut } }
      _modify { yield &seldom.value.carriesOut }
    }
    @usableFromInline var sources: [SourceReference] = []
    @usableFromInline var note: LocalizedText?
    @usableFromInline var additional = AdditionalFields()

    @usableFromInline var seldom = Seldom<Further>()

    // Asked of every delegation, most of which have none.
    var legCount: Int { seldom.count { $0.legs } }
    var memberCount: Int { seldom.count { $0.members } }

    init(id: Identifier<Delegation>, direction: DelegationDirection) {
      self.id = id
      self.direction = direction
    }
  }

  /// What few delegations have.
  @usableFromInline struct Further: SeldomValue {
    @usableFromInline var partners: [Identifier<Partner>] = []
    @usableFromInline var legs: [DelegationLeg] = []
    @usableFromInline var members: [Person] = []
    @usableFromInline var number: Quantity<Int>?
    @usableFromInline var recurrence: Recurrence?
    @usableFromInline var invitedBy: LocalizedText?
    @usableFromInline var host: LocalizedText?
    @usableFromInline var plan: DelegationPlan?
    @usableFromInline var report: DelegationReport?
    @usableFromInline var agreements: [Identifier<Agreement>] = []
    @usableFromInline var carriesOut: [Identifier<Agreement>] = []

    @usableFromInline init() {}
  }
}
