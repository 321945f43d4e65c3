/// An event: a conference, a festival, a publication, the founding of an association (*sự kiện*).
///
/// International conferences in Vietnam are allowed under Decision 06/2020/QĐ-TTg. One event may have been
/// held in several years, and a planned one may never have been held.
public struct Event: Sendable, Hashable, Identifiable {
  package var shared: Shared<Contents>

  /// The identifier of the event.
  public var id: Identifier<Event> {
    get { shared.value.id }
    _modify { yield &shared.value.id }
  }
  /// The department that keeps the record.
  public var department: Identifier<Department>? {
    get { shared.value.department }
    _modify { yield &shared.value.department }
  }
  /// The province that it concerns.
  public var province: Identifier<Province>? {
    get { shared.value.province }
    _modify { yield &shared.value.province }
  }
  /// The kind of event.
  public var kind: EventKind {
    get { shared.value.kind }
    _modify { yield &shared.value.kind }
  }
  /// The name as written.
  public var name: LocalizedText {
    get { shared.value.name }
    _modify { yield &shared.value.name }
  }
  /// Where it stands.
  public var status: EventStatus? {
    get { shared.value.status }
    _modify { yield &shared.value.status }
  }
  /// Which time it is held: the 8th is 8.
  public var edition: Int? {
    get { shared.value.edition }
    _modify { yield &shared.value.edition }
  }
  /// When it was or will be held, one period for each time.
  public var periods: [Period] {
    get { shared.value.periods }
    _modify { yield &shared.value.periods }
  }
  /// How often it returns, which may change.
  public var recurrences: [EventRecurrence] {
    get { shared.value.recurrences }
    _modify { yield &shared.value.recurrences }
  }
  /// The term that it opens, for a congress.
  public var term: Period? {
    get { shared.value.term }
    _modify { yield &shared.value.term }
  }
  /// Where it was held.
  public var place: LocalizedText? {
    get { shared.value.place }
    _modify { yield &shared.value.place }
  }
  /// The countries that it concerns.
  public var countries: [CountryReference] {
    get { shared.value.countries }
    _modify { yield &shared.value.countries }
  }
  /// The partners that take part.
  public var partners: [Identifier<Partner>] {
    get { shared.value.partners }
    _modify { yield &shared.value.partners }
  }
  /// Who organised it.
  public var organisers: [LocalizedText] {
    get { shared.value.organisers }
    _modify { yield &shared.value.organisers }
  }
  /// Those who are named.
  public var attendees: [Person] {
    get { shared.value.attendees }
    _modify { yield &shared.value.attendees }
  }
  /// The highest rank among those who attend, which decides who allows a conference.
  public var highestRank: GuestRank? {
    get { shared.value.highestRank }
    _modify { yield &shared.value.highestRank }
  }
  /// Its theme.
  public var theme: LocalizedText? {
    get { shared.value.theme }
    _modify { yield &shared.value.theme }
  }
  /// When the file for permission was handed in (Decision 06/2020/QĐ-TTg, Article 4).
  public var filedOn: PartialDate? {
    get { shared.value.filedOn }
    _modify { yield &shared.value.filedOn }
  }
  /// The permission (Decision 06/2020/QĐ-TTg, Article 3).
  public var approval: OfficialDocument? {
    get { shared.value.approval }
    _modify { yield &shared.value.approval }
  }
  /// Who allowed it (Decision 06/2020/QĐ-TTg, Article 3).
  public var approvedBy: AuthorityKind? {
    get { shared.value.approvedBy }
    _modify { yield &shared.value.approvedBy }
  }
  /// The opinions asked for (Decision 06/2020/QĐ-TTg, Article 5).
  public var opinions: [Opinion] {
    get { shared.value.opinions }
    _modify { yield &shared.value.opinions }
  }
  /// When its result was reported.
  public var reportedOn: PartialDate? {
    get { shared.value.reportedOn }
    _modify { yield &shared.value.reportedOn }
  }
  /// Where the facts were read.
  public var sources: [SourceReference] {
    get { shared.value.sources }
    _modify { yield &shared.value.sources }
  }
  /// What else there is to say.
  public var note: LocalizedText? {
    get { shared.value.note }
    _modify { yield &shared.value.note }
  }
  /// The keys that this version does not know.
  public var additional: AdditionalFields {
    get { shared.value.additional }
    _modify { yield &shared.value.additional }
  }

  /// Makes an event from what it cannot be without; the rest is set afterwards.
  public init(id: Identifier<Event>, kind: EventKind, name: LocalizedText) {
    shared = Shared(Contents(id: id, kind: kind, name: name))
  }
}
