extension Award: SharingRecord {
  /// What a record says, shared by its copies.
  @usableFromInline package struct Contents: Sendable, Hashable {
    @usableFromInline var id: Identifier<Award>
    @usableFromInline var department: Identifier<Department>?
    @usableFromInline var province: Identifier<Province>?
    @usableFromInline var name: LocalizedText?
    @usableFromInline var form: AwardForm
    @usableFromInline var awardClass: AwardClass?
    @usableFromInline var conferredBy: [ConferringAuthority] = []
    @usableFromInline var recipients: [AwardRecipient] = []
    @usableFromInline var number: Quantity<Int>?
    @usableFromInline var recurrence: Recurrence?
    @usableFromInline var meritPeriods: [Period] = []
    @usableFromInline var meritYears: Quantity<Int>?
    @usableFromInline var statedPeriods: [Period] = []
    @usableFromInline var decidedOn: PartialDate?
    @usableFromInline var decision: OfficialDocument?
    @usableFromInline var conferredOn: PartialDate?
    @usableFromInline var occasion: LocalizedText?
    @usableFromInline var achievement: LocalizedText?
    @usableFromInline var cluster: LocalizedText?
    var revocation: AwardRevocation? {
      get { asideRevocation.value }
      set { asideRevocation.value = newValue }
    }
    @usableFromInline var sources: [SourceReference] = []
    @usableFromInline var note: LocalizedText?
    @usableFromInline var additional = AdditionalFields()

    private var asideRevocation = Aside<AwardRevocation>()

    init(id: Identifier<Award>, form: AwardForm) {
      self.id = id
      self.form = form
    }
  }
}
