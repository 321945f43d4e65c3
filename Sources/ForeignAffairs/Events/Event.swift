/// An event: a conference, a festival, a publication, the founding of an association (*sự kiện*).
///
/// International conferences in Vietnam are allowed under Decision 06/2020/QĐ-TTg. One event may have been
/// held in several years, and a planned one may never have been held.
public struct Event: Sendable, Hashable, Identifiable {
  /// The identifier of the event.
  public var id: Identifier<Event>
  /// The department that keeps the record.
  public var department: Identifier<Department>?
  /// The province that it concerns.
  public var province: Identifier<Province>?
  /// The kind of event.
  public var kind: EventKind
  /// The name as written.
  public var name: LocalizedText
  /// Where it stands.
  public var status: EventStatus?
  /// Which time it is held: the 8th is 8.
  public var edition: Int?
  /// When it was or will be held, one period for each time.
  public var periods: [Period] = []
  /// How often it returns, which may change.
  public var recurrences: [EventRecurrence] = []
  /// The term that it opens, for a congress.
  public var term: Period?
  /// Where it was held.
  public var place: LocalizedText?
  /// The countries that it concerns.
  public var countries: [CountryReference] = []
  /// The partners that take part.
  public var partners: [Identifier<Partner>] = []
  /// Who organised it.
  public var organisers: [LocalizedText] = []
  /// Those who are named.
  public var attendees: [Person] = []
  /// The highest rank among those who attend, which decides who allows a conference.
  public var highestRank: GuestRank?
  /// Its theme.
  public var theme: LocalizedText?
  /// When the file for permission was handed in (Decision 06/2020/QĐ-TTg, Article 4).
  public var filedOn: PartialDate?
  /// The permission (Decision 06/2020/QĐ-TTg, Article 3).
  public var approval: OfficialDocument?
  /// Who allowed it (Decision 06/2020/QĐ-TTg, Article 3).
  public var approvedBy: AuthorityKind?
  /// The opinions asked for (Decision 06/2020/QĐ-TTg, Article 5).
  public var opinions: [Opinion] = []
  /// When its result was reported.
  public var reportedOn: PartialDate?
  /// Where the facts were read.
  public var sources: [SourceReference] = []
  /// What else there is to say.
  public var note: LocalizedText?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes an event from what it cannot be without; the rest is set afterwards.
  public init(id: Identifier<Event>, kind: EventKind, name: LocalizedText) {
    self.id = id
    self.kind = kind
    self.name = name
  }
}
