/// An event: a conference, a festival, a publication, the founding of an association (*sự kiện*).
///
/// International conferences in Vietnam are allowed under Decision 06/2020/QĐ-TTg. One event may have been
/// held in several years, and a planned one may never have been held.
public struct Event: Sendable, Hashable, Identifiable {
  @usableFromInline package var shared: Shared<Contents>

  /// The identifier of the event.
  @inlinable
  public var id: Identifier<Event> {
    _read { yield shared.value.id }
    _modify { yield &shared.value.id }
  }
  /// The department that keeps the record.
  @inlinable
  public var department: Identifier<Department>? {
    _read { yield shared.value.department }
    _modify { yield &shared.value.department }
  }
  /// The province that it concerns.
  @inlinable
  public var province: Identifier<Province>? {
    _read { yield shared.value.province }
    _modify { yield &shared.value.province }
  }
  /// The kind of event.
  @inlinable
  public var kind: EventKind {
    _read { yield shared.value.kind }
    _modify { yield &shared.value.kind }
  }
  /// The name as written.
  @inlinable
  public var name: LocalizedText {
    _read { yield shared.value.name }
    _modify { yield &shared.value.name }
  }
  /// Where it stands.
  @inlinable
  public var status: EventStatus? {
    _read { yield shared.value.status }
    _modify { yield &shared.value.status }
  }
  /// Which time it is held: the 8th is 8.
  @inlinable
  public var edition: Int? {
    _read { yield shared.value.edition }
    _modify { yield &shared.value.edition }
  }
  /// When it was or will be held, one period for each time.
  @inlinable
  public var periods: [Period] {
    _read { yield shared.value.periods }
    _modify { yield &shared.value.periods }
  }
  /// How often it returns, which may change.
  @inlinable
  public var recurrences: [EventRecurrence] {
    _read { yield shared.value.recurrences }
    _modify { yield &shared.value.recurrences }
  }
  /// The term that it opens, for a congress.
  @inlinable
  public var term: Period? {
    _read { yield shared.value.term }
    _modify { yield &shared.value.term }
  }
  /// Where it was held.
  @inlinable
  public var place: LocalizedText? {
    _read { yield shared.value.place }
    _modify { yield &shared.value.place }
  }
  /// The countries that it concerns.
  @inlinable
  public var countries: [CountryReference] {
    _read { yield shared.value.countries }
    _modify { yield &shared.value.countries }
  }
  /// The partners that take part.
  @inlinable
  public var partners: [Identifier<Partner>] {
    _read { yield shared.value.partners }
    _modify { yield &shared.value.partners }
  }
  /// Who organised it.
  @inlinable
  public var organisers: [LocalizedText] {
    _read { yield shared.value.organisers }
    _modify { yield &shared.value.organisers }
  }
  /// Those who are named.
  @inlinable
  public var attendees: [Person] {
    _read { yield shared.value.attendees }
    _modify { yield &shared.value.attendees }
  }
  /// The highest rank among those who attend, which decides who allows a conference.
  @inlinable
  public var highestRank: GuestRank? {
    _read { yield shared.value.highestRank }
    _modify { yield &shared.value.highestRank }
  }
  /// Its theme.
  @inlinable
  public var theme: LocalizedText? {
    _read { yield shared.value.theme }
    _modify { yield &shared.value.theme }
  }
  /// When the file for permission was handed in (Decision 06/2020/QĐ-TTg, Article 4).
  @inlinable
  public var filedOn: PartialDate? {
    _read { yield shared.value.filedOn }
    _modify { yield &shared.value.filedOn }
  }
  /// The permission (Decision 06/2020/QĐ-TTg, Article 3).
  @inlinable
  public var approval: OfficialDocument? {
    _read { yield shared.value.approval }
    _modify { yield &shared.value.approval }
  }
  /// Who allowed it (Decision 06/2020/QĐ-TTg, Article 3).
  @inlinable
  public var approvedBy: AuthorityKind? {
    _read { yield shared.value.approvedBy }
    _modify { yield &shared.value.approvedBy }
  }
  /// The opinions asked for (Decision 06/2020/QĐ-TTg, Article 5).
  @inlinable
  public var opinions: [Opinion] {
    _read { yield shared.value.opinions }
    _modify { yield &shared.value.opinions }
  }
  /// When its result was reported.
  @inlinable
  public var reportedOn: PartialDate? {
    _read { yield shared.value.reportedOn }
    _modify { yield &shared.value.reportedOn }
  }
  /// Where the facts were read.
  @inlinable
  public var sources: [SourceReference] {
    _read { yield shared.value.sources }
    _modify { yield &shared.value.sources }
  }
  /// What else there is to say.
  @inlinable
  public var note: LocalizedText? {
    _read { yield shared.value.note }
    _modify { yield &shared.value.note }
  }
  /// The keys that this version does not know.
  @inlinable
  public var additional: AdditionalFields {
    _read { yield shared.value.additional }
    _modify { yield &shared.value.additional }
  }

  /// Makes an event from what it cannot be without; the rest is set afterwards.
  public init(id: Identifier<Event>, kind: EventKind, name: LocalizedText) {
    shared = Shared(Contents(id: id, kind: kind, name: name))
  }
}
