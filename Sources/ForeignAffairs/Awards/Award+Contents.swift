extension Award: SharingRecord {
  /// What a record says, shared by its copies.
  package struct Contents: Sendable, Hashable {
    var id: Identifier<Award>
    var department: Identifier<Department>?
    var province: Identifier<Province>?
    var name: LocalizedText?
    var form: AwardForm
    var awardClass: AwardClass?
    var conferredBy: [ConferringAuthority] = []
    var recipients: [AwardRecipient] = []
    var number: Quantity<Int>?
    var recurrence: Recurrence?
    var meritPeriods: [Period] = []
    var meritYears: Quantity<Int>?
    var statedPeriods: [Period] = []
    var decidedOn: PartialDate?
    var decision: OfficialDocument?
    var conferredOn: PartialDate?
    var occasion: LocalizedText?
    var achievement: LocalizedText?
    var cluster: LocalizedText?
    var revocation: AwardRevocation? {
      get { asideRevocation.value }
      set { asideRevocation.value = newValue }
    }
    var sources: [SourceReference] = []
    var note: LocalizedText?
    var additional = AdditionalFields()

    private var asideRevocation = Aside<AwardRevocation>()

    init(id: Identifier<Award>, form: AwardForm) {
      self.id = id
      self.form = form
    }
  }
}
