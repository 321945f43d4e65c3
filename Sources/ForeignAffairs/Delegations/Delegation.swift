/// A delegation that comes (*đoàn vào*) or goes (*đoàn ra*).
///
/// Provinces count delegations and visits apart: one delegation of six people is one delegation and six
/// visits. Decision 67/2011/QĐ-TTg and Politburo Decision 272-QĐ/TW frame outbound trips; Circular
/// 05/2017/TT-BNG the reception of guests.
public struct Delegation: Sendable, Hashable, Identifiable {
  /// The identifier of the delegation.
  public var id: Identifier<Delegation>
  /// The department that keeps the record.
  public var department: Identifier<Department>?
  /// The province that it concerns.
  public var province: Identifier<Province>?
  /// What it is called, or whose delegation it is.
  public var name: LocalizedText?
  /// Which way it travels.
  public var direction: DelegationDirection
  /// Party, State or people.
  public var channel: DelegationChannel?
  /// Where it stands.
  public var status: DelegationStatus?
  /// The countries it comes from, or goes to.
  public var countries: [CountryReference] = []
  /// The partners it belongs to or visits.
  public var partners: [Identifier<Partner>] = []
  /// The places it goes to, in order.
  public var legs: [DelegationLeg] = []
  /// Who leads it.
  public var head: Person?
  /// Those who travel with the head, where they are listed.
  public var members: [Person] = []
  /// How many people it has, as visits (*lượt khách*).
  public var size: DelegationSize?
  /// How many delegations the record stands for, where it is not one.
  public var number: Quantity<Int>? {
    get { asideNumber.value }
    set { asideNumber.value = newValue }
  }
  /// From the first to the last day.
  public var period: Period?
  /// How often it returns, for a standing exchange.
  public var recurrence: Recurrence?
  /// What it travels for, in words.
  public var purpose: LocalizedText?
  /// What it travels for.
  public var purposes: [DelegationPurpose] = []
  /// Who invited it.
  public var invitedBy: LocalizedText?
  /// Who receives it.
  public var host: LocalizedText?
  /// The highest leader who receives it.
  public var receivedBy: Person?
  /// Whether it is in the yearly plan of delegations.
  public var plan: DelegationPlan? {
    get { asidePlan.value }
    set { asidePlan.value = newValue }
  }
  /// The decision that allows it.
  public var approval: OfficialDocument?
  /// The report made after it.
  public var report: DelegationReport? {
    get { asideReport.value }
    set { asideReport.value = newValue }
  }
  /// Who pays for it.
  public var fundingSource: FundingSource?
  /// What it costs as a whole, in the currency of the source.
  public var cost: Quantity<Money>?
  /// The agreements signed on it.
  public var agreements: [Identifier<Agreement>] = []
  /// The agreements that it carries out.
  public var carriesOut: [Identifier<Agreement>] = []
  /// Where the facts were read.
  public var sources: [SourceReference] = []
  /// What else there is to say.
  public var note: LocalizedText?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  private var asidePlan = Aside<DelegationPlan>()
  private var asideReport = Aside<DelegationReport>()
  private var asideNumber = Aside<Quantity<Int>>()

  /// Makes a delegation from what it cannot be without; the rest is set afterwards.
  public init(id: Identifier<Delegation>, direction: DelegationDirection) {
    self.id = id
    self.direction = direction
  }
}
