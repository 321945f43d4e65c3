/// A delegation that comes (*đoàn vào*) or goes (*đoàn ra*).
///
/// Provinces count delegations and visits apart: one delegation of six people is one delegation and six
/// visits. Decision 67/2011/QĐ-TTg and Politburo Decision 272-QĐ/TW frame outbound trips; Circular
/// 05/2017/TT-BNG the reception of guests.
public struct Delegation: Sendable, Hashable, Identifiable {
  package var shared: Shared<Contents>

  /// The identifier of the delegation.
  public var id: Identifier<Delegation> {
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
  /// What it is called, or whose delegation it is.
  public var name: LocalizedText? {
    get { shared.value.name }
    _modify { yield &shared.value.name }
  }
  /// Which way it travels.
  public var direction: DelegationDirection {
    get { shared.value.direction }
    _modify { yield &shared.value.direction }
  }
  /// Party, State or people.
  public var channel: DelegationChannel? {
    get { shared.value.channel }
    _modify { yield &shared.value.channel }
  }
  /// Where it stands.
  public var status: DelegationStatus? {
    get { shared.value.status }
    _modify { yield &shared.value.status }
  }
  /// The countries it comes from, or goes to.
  public var countries: [CountryReference] {
    get { shared.value.countries }
    _modify { yield &shared.value.countries }
  }
  /// The partners it belongs to or visits.
  public var partners: [Identifier<Partner>] {
    get { shared.value.partners }
    _modify { yield &shared.value.partners }
  }
  /// The places it goes to, in order.
  public var legs: [DelegationLeg] {
    get { shared.value.legs }
    _modify { yield &shared.value.legs }
  }
  /// Who leads it.
  public var head: Person? {
    get { shared.value.head }
    _modify { yield &shared.value.head }
  }
  /// Those who travel with the head, where they are listed.
  public var members: [Person] {
    get { shared.value.members }
    _modify { yield &shared.value.members }
  }
  /// How many people it has, as visits (*lượt khách*).
  public var size: DelegationSize? {
    get { shared.value.size }
    _modify { yield &shared.value.size }
  }
  /// How many delegations the record stands for, where it is not one.
  public var number: Quantity<Int>? {
    get { shared.value.number }
    _modify { yield &shared.value.number }
  }
  /// From the first to the last day.
  public var period: Period? {
    get { shared.value.period }
    _modify { yield &shared.value.period }
  }
  /// How often it returns, for a standing exchange.
  public var recurrence: Recurrence? {
    get { shared.value.recurrence }
    _modify { yield &shared.value.recurrence }
  }
  /// What it travels for, in words.
  public var purpose: LocalizedText? {
    get { shared.value.purpose }
    _modify { yield &shared.value.purpose }
  }
  /// What it travels for.
  public var purposes: [DelegationPurpose] {
    get { shared.value.purposes }
    _modify { yield &shared.value.purposes }
  }
  /// Who invited it.
  public var invitedBy: LocalizedText? {
    get { shared.value.invitedBy }
    _modify { yield &shared.value.invitedBy }
  }
  /// Who receives it.
  public var host: LocalizedText? {
    get { shared.value.host }
    _modify { yield &shared.value.host }
  }
  /// The highest leader who receives it.
  public var receivedBy: Person? {
    get { shared.value.receivedBy }
    _modify { yield &shared.value.receivedBy }
  }
  /// Whether it is in the yearly plan of delegations.
  public var plan: DelegationPlan? {
    get { shared.value.plan }
    _modify { yield &shared.value.plan }
  }
  /// The decision that allows it.
  public var approval: OfficialDocument? {
    get { shared.value.approval }
    _modify { yield &shared.value.approval }
  }
  /// The report made after it.
  public var report: DelegationReport? {
    get { shared.value.report }
    _modify { yield &shared.value.report }
  }
  /// Who pays for it.
  public var fundingSource: FundingSource? {
    get { shared.value.fundingSource }
    _modify { yield &shared.value.fundingSource }
  }
  /// What it costs as a whole, in the currency of the source.
  public var cost: Quantity<Money>? {
    get { shared.value.cost }
    _modify { yield &shared.value.cost }
  }
  /// The agreements signed on it.
  public var agreements: [Identifier<Agreement>] {
    get { shared.value.agreements }
    _modify { yield &shared.value.agreements }
  }
  /// The agreements that it carries out.
  public var carriesOut: [Identifier<Agreement>] {
    get { shared.value.carriesOut }
    _modify { yield &shared.value.carriesOut }
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

  /// Makes a delegation from what it cannot be without; the rest is set afterwards.
  public init(id: Identifier<Delegation>, direction: DelegationDirection) {
    shared = Shared(Contents(id: id, direction: direction))
  }
}
