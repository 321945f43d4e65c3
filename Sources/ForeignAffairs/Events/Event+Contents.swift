extension Event: SharingRecord {
  /// What a record says, shared by its copies.
  package struct Contents: Sendable, Hashable {
    var id: Identifier<Event>
    var department: Identifier<Department>?
    var province: Identifier<Province>?
    var kind: EventKind
    var name: LocalizedText
    var status: EventStatus?
    var edition: Int?
    var periods: [Period] = []
    var recurrences: [EventRecurrence] = []
    var term: Period?
    var place: LocalizedText?
    var countries: [CountryReference] = []
    var partners: [Identifier<Partner>] = []
    var organisers: [LocalizedText] = []
    var attendees: [Person] = []
    var highestRank: GuestRank?
    var theme: LocalizedText?
    var filedOn: PartialDate?
    var approval: OfficialDocument?
    var approvedBy: AuthorityKind?
    var opinions: [Opinion] = []
    var reportedOn: PartialDate?
    var sources: [SourceReference] = []
    var note: LocalizedText?
    var additional = AdditionalFields()

    init(id: Identifier<Event>, kind: EventKind, name: LocalizedText) {
      self.id = id
      self.kind = kind
      self.name = name
    }
  }
}
