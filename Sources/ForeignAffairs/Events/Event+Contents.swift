extension Event: SharingRecord {
  /// What a record says, shared by its copies.
  @usableFromInline package struct Contents: Sendable, Hashable {
    @usableFromInline var id: Identifier<Event>
    @usableFromInline var department: Identifier<Department>?
    @usableFromInline var province: Identifier<Province>?
    @usableFromInline var kind: EventKind
    @usableFromInline var name: LocalizedText
    @usableFromInline var status: EventStatus?
    @usableFromInline var edition: Int?
    @usableFromInline var periods: [Period] = []
    @usableFromInline var recurrences: [EventRecurrence] = []
    @usableFromInline var term: Period?
    @usableFromInline var place: LocalizedText?
    @usableFromInline var countries: [CountryReference] = []
    @usableFromInline var partners: [Identifier<Partner>] = []
    @usableFromInline var organisers: [LocalizedText] = []
    @usableFromInline var attendees: [Person] = []
    @usableFromInline var highestRank: GuestRank?
    @usableFromInline var theme: LocalizedText?
    @usableFromInline var filedOn: PartialDate?
    @usableFromInline var approval: OfficialDocument?
    @usableFromInline var approvedBy: AuthorityKind?
    @usableFromInline var opinions: [Opinion] = []
    @usableFromInline var reportedOn: PartialDate?
    @usableFromInline var sources: [SourceReference] = []
    @usableFromInline var note: LocalizedText?
    @usableFromInline var additional = AdditionalFields()

    init(id: Identifier<Event>, kind: EventKind, name: LocalizedText) {
      self.id = id
      self.kind = kind
      self.name = name
    }
  }
}
