extension Delegation: SharingRecord {
  /// What a record says, shared by its copies.
  package struct Contents: Sendable, Hashable {
    var id: Identifier<Delegation>
    var department: Identifier<Department>?
    var province: Identifier<Province>?
    var name: LocalizedText?
    var direction: DelegationDirection
    var channel: DelegationChannel?
    var status: DelegationStatus?
    var countries: [CountryReference] = []
    var partners: [Identifier<Partner>] = []
    var legs: [DelegationLeg] = []
    var head: Person?
    var members: [Person] = []
    var size: DelegationSize?
    var number: Quantity<Int>? {
      get { asideNumber.value }
      set { asideNumber.value = newValue }
    }
    var period: Period?
    var recurrence: Recurrence?
    var purpose: LocalizedText?
    var purposes: [DelegationPurpose] = []
    var invitedBy: LocalizedText?
    var host: LocalizedText?
    var receivedBy: Person?
    var plan: DelegationPlan? {
      get { asidePlan.value }
      set { asidePlan.value = newValue }
    }
    var approval: OfficialDocument?
    var report: DelegationReport? {
      get { asideReport.value }
      set { asideReport.value = newValue }
    }
    var fundingSource: FundingSource?
    var cost: Quantity<Money>?
    var agreements: [Identifier<Agreement>] = []
    var carriesOut: [Identifier<Agreement>] = []
    var sources: [SourceReference] = []
    var note: LocalizedText?
    var additional = AdditionalFields()

    private var asidePlan = Aside<DelegationPlan>()
    private var asideReport = Aside<DelegationReport>()
    private var asideNumber = Aside<Quantity<Int>>()

    init(id: Identifier<Delegation>, direction: DelegationDirection) {
      self.id = id
      self.direction = direction
    }
  }
}
