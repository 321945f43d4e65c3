/// A delegation that comes (*đoàn vào*) or goes (*đoàn ra*).
///
/// Provinces count delegations and visits apart: one delegation of six people is one delegation and six
/// visits. Decision 67/2011/QĐ-TTg and Politburo Decision 272-QĐ/TW frame outbound trips; Circular
/// 05/2017/TT-BNG the reception of guests.
public struct Delegation: Sendable, Hashable, Identifiable {
  @usableFromInline package var shared: Shared<Contents>
  /// The groups of the tables that are made most, which follow each change of what they are made from.
  private(set) var tableGroups = DelegationGroups()

  /// The identifier of the delegation.
  @inlinable
  public var id: Identifier<Delegation> {
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
  /// What it is called, or whose delegation it is.
  @inlinable
  public var name: LocalizedText? {
    _read { yield shared.value.name }
    _modify { yield &shared.value.name }
  }
  /// Which way it travels.
  @inlinable
  public var direction: DelegationDirection {
    _read { yield shared.value.direction }
    _modify {
      // Also where the change ends with an error.
      defer { noteDirection() }
      yield &shared.value.direction
    }
  }
  /// Party, State or people.
  @inlinable
  public var channel: DelegationChannel? {
    _read { yield shared.value.channel }
    _modify { yield &shared.value.channel }
  }
  /// Where it stands.
  @inlinable
  public var status: DelegationStatus? {
    _read { yield shared.value.status }
    _modify { yield &shared.value.status }
  }
  /// The countries it comes from, or goes to.
  @inlinable
  public var countries: [CountryReference] {
    _read { yield shared.value.countries }
    _modify {
      defer { noteCountries() }
      yield &shared.value.countries
    }
  }
  /// The partners it belongs to or visits.
  @inlinable
  public var partners: [Identifier<Partner>] {
    get { shared.value.partners }
    _modify { yield &shared.value.partners }
  }
  /// The places it goes to, in order.
  @inlinable
  public var legs: [DelegationLeg] {
    get { shared.value.legs }
    _modify { yield &shared.value.legs }
  }
  /// Who leads it.
  @inlinable
  public var head: Person? {
    _read { yield shared.value.head }
    _modify { yield &shared.value.head }
  }
  /// Those who travel with the head, where they are listed.
  @inlinable
  public var members: [Person] {
    get { shared.value.members }
    _modify { yield &shared.value.members }
  }
  /// How many people it has, as visits (*lượt khách*).
  @inlinable
  public var size: DelegationSize? {
    _read { yield shared.value.size }
    _modify { yield &shared.value.size }
  }
  /// How many delegations the record stands for, where it is not one.
  @inlinable
  public var number: Quantity<Int>? {
    get { shared.value.number }
    _modify { yield &shared.value.number }
  }
  /// From the first to the last day.
  @inlinable
  public var period: Period? {
    _read { yield shared.value.period }
    _modify {
      defer { noteStart() }
      yield &shared.value.period
    }
  }
  /// How often it returns, for a standing exchange.
  @inlinable
  public var recurrence: Recurrence? {
    get { shared.value.recurrence }
    _modify { yield &shared.value.recurrence }
  }
  /// What it travels for, in words.
  @inlinable
  public var purpose: LocalizedText? {
    _read { yield shared.value.purpose }
    _modify { yield &shared.value.purpose }
  }
  /// What it travels for.
  @inlinable
  public var purposes: [DelegationPurpose] {
    _read { yield shared.value.purposes }
    _modify { yield &shared.value.purposes }
  }
  /// Who invited it.
  @inlinable
  public var invitedBy: LocalizedText? {
    get { shared.value.invitedBy }
    _modify { yield &shared.value.invitedBy }
  }
  /// Who receives it.
  @inlinable
  public var host: LocalizedText? {
    get { shared.value.host }
    _modify { yield &shared.value.host }
  }
  /// The highest leader who receives it.
  @inlinable
  public var receivedBy: Person? {
    _read { yield shared.value.receivedBy }
    _modify { yield &shared.value.receivedBy }
  }
  /// Whether it is in the yearly plan of delegations.
  @inlinable
  public var plan: DelegationPlan? {
    get { shared.value.plan }
    _modify { yield &shared.value.plan }
  }
  /// The decision that allows it.
  @inlinable
  public var approval: OfficialDocument? {
    _read { yield shared.value.approval }
    _modify { yield &shared.value.approval }
  }
  /// The report made after it.
  @inlinable
  public var report: DelegationReport? {
    get { shared.value.report }
    _modify { yield &shared.value.report }
  }
  /// Who pays for it.
  @inlinable
  public var fundingSource: FundingSource? {
    _read { yield shared.value.fundingSource }
    _modify { yield &shared.value.fundingSource }
  }
  /// What it costs as a whole, in the currency of the source.
  @inlinable
  public var cost: Quantity<Money>? {
    _read { yield shared.value.cost }
    _modify { yield &shared.value.cost }
  }
  /// The agreements signed on it.
  @inlinable
  public var agreements: [Identifier<Agreement>] {
    get { shared.value.agreements }
    _modify { yield &shared.value.agreements }
  }
  /// The agreements that it carries out.
  @inlinable
  public var carriesOut: [Identifier<Agreement>] {
    get { shared.value.carriesOut }
    _modify { yield &shared.value.carriesOut }
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

  /// Makes a delegation from what it cannot be without; the rest is set afterwards.
  public init(id: Identifier<Delegation>, direction: DelegationDirection) {
    shared = Shared(Contents(id: id, direction: direction))
    noteDirection()
  }

  /// A delegation that says nothing, of which there is nothing to note.
  init(blank contents: Contents) { shared = Shared(contents) }

  @usableFromInline mutating func noteDirection() { tableGroups.note(direction: shared.value.direction) }
  @usableFromInline mutating func noteStart() { tableGroups.note(startOf: shared.value.period) }
  @usableFromInline mutating func noteCountries() { tableGroups.note(countries: shared.value.countries) }

  package mutating func noteContents() {
    noteDirection()
    noteStart()
    noteCountries()
  }
}
