extension Delegation: SharingRecord {
  /// What a record says, shared by its copies.
  @usableFromInline package struct Contents: Sendable, Hashable {
    // What is asked first stands together: records in memory lie far apart, and each place costs a wait.
    @usableFromInline var id: Identifier<Delegation>
    @usableFromInline var direction: DelegationDirection
    @usableFromInline var period: Period?
    /// The country where it is one with a code, so that tables need not fetch a list for it.
    private(set) var onlyCountry: CountryCode?
    @usableFromInline private(set) var listedCountries: [CountryReference] = []
    @inlinable var countries: [CountryReference] {
      _read { yield listedCountries }
      _modify {
        // Also where the change ends with an error.
        defer { noteOnlyCountry() }
        yield &listedCountries
      }
    }
    @usableFromInline var status: DelegationStatus?
    @usableFromInline var department: Identifier<Department>?
    @usableFromInline var province: Identifier<Province>?
    @usableFromInline var name: LocalizedText?
    @usableFromInline var channel: DelegationChannel?
    @usableFromInline var partners: [Identifier<Partner>] = []
    @usableFromInline var legs: [DelegationLeg] = []
    @usableFromInline var head: Person?
    @usableFromInline var members: [Person] = []
    @usableFromInline var size: DelegationSize?
    @usableFromInline var number: Quantity<Int>? {
      get { asideNumber.value }
      set { asideNumber.value = newValue }
    }
    @usableFromInline var recurrence: Recurrence?
    @usableFromInline var purpose: LocalizedText?
    @usableFromInline var purposes: [DelegationPurpose] = []
    @usableFromInline var invitedBy: LocalizedText?
    @usableFromInline var host: LocalizedText?
    @usableFromInline var receivedBy: Person?
    @usableFromInline var plan: DelegationPlan? {
      get { asidePlan.value }
      set { asidePlan.value = newValue }
    }
    @usableFromInline var approval: OfficialDocument?
    @usableFromInline var report: DelegationReport? {
      get { asideReport.value }
      set { asideReport.value = newValue }
    }
    @usableFromInline var fundingSource: FundingSource?
    @usableFromInline var cost: Quantity<Money>?
    @usableFromInline var agreements: [Identifier<Agreement>] = []
    @usableFromInline var carriesOut: [Identifier<Agreement>] = []
    @usableFromInline var sources: [SourceReference] = []
    @usableFromInline var note: LocalizedText?
    @usableFromInline var additional = AdditionalFields()

    private var asidePlan = Aside<DelegationPlan>()
    private var asideReport = Aside<DelegationReport>()
    private var asideNumber = Aside<Quantity<Int>>()

    @usableFromInline mutating func noteOnlyCountry() {
      onlyCountry = listedCountries.count == 1 ? listedCountries[0].code : nil
    }

    init(id: Identifier<Delegation>, direction: DelegationDirection) {
      self.id = id
      self.direction = direction
    }
  }
}
