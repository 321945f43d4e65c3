/// An aid item (*khoản viện trợ*): a programme, a project, non-project aid or relief.
///
/// Aid that is not official development assistance, from non-governmental organisations and other donors
/// (Decree 80/2020/NĐ-CP, since 2025-12-08 Decree 313/2025/NĐ-CP), and what a province gives abroad. What is
/// pledged, committed and disbursed stands apart and is never added.
public struct NGOProject: Sendable, Hashable, Identifiable {
  package var shared: Shared<Contents>

  /// The identifier of the item.
  public var id: Identifier<NGOProject> {
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
  /// The title, or what the source calls it.
  public var title: LocalizedText {
    get { shared.value.title }
    _modify { yield &shared.value.title }
  }
  /// The kind of aid.
  public var kind: AidKind {
    get { shared.value.kind }
    _modify { yield &shared.value.kind }
  }
  /// Whether the province receives or gives.
  public var direction: AidDirection {
    get { shared.value.direction }
    _modify { yield &shared.value.direction }
  }
  /// Where it stands.
  public var status: ProjectStatus? {
    get { shared.value.status }
    _modify { yield &shared.value.status }
  }
  /// Who gives: organisations of any kind, and people.
  public var donors: [ProjectParty] {
    get { shared.value.donors }
    _modify { yield &shared.value.donors }
  }
  /// Who receives.
  public var recipients: [ProjectParty] {
    get { shared.value.recipients }
    _modify { yield &shared.value.recipients }
  }
  /// Where it is carried out.
  public var places: [ProjectPlace] {
    get { shared.value.places }
    _modify { yield &shared.value.places }
  }
  /// The fields it goes to, by purpose codes of the DAC: three digits for a category, five for a purpose.
  public var sectors: [SectorCode] {
    get { shared.value.sectors }
    _modify { yield &shared.value.sectors }
  }
  /// From its start to its end.
  public var period: Period? {
    get { shared.value.period }
    _modify { yield &shared.value.period }
  }
  /// How often the aid returns, for standing support.
  public var recurrence: Recurrence? {
    get { shared.value.recurrence }
    _modify { yield &shared.value.recurrence }
  }
  /// When the file was handed in.
  public var submittedOn: PartialDate? {
    get { shared.value.submittedOn }
    _modify { yield &shared.value.submittedOn }
  }
  /// When the file was complete, from which the term of appraisal runs.
  public var fullFileOn: PartialDate? {
    get { shared.value.fullFileOn }
    _modify { yield &shared.value.fullFileOn }
  }
  /// When it was appraised: within 20 days of the full file (Decree 80/2020/NĐ-CP, until 2025-12-07).
  public var appraisedOn: PartialDate? {
    get { shared.value.appraisedOn }
    _modify { yield &shared.value.appraisedOn }
  }
  /// The decision that approves it.
  public var approval: OfficialDocument? {
    get { shared.value.approval }
    _modify { yield &shared.value.approval }
  }
  /// Who approved it (Decree 80/2020/NĐ-CP, Article 7).
  public var approvedBy: AuthorityKind? {
    get { shared.value.approvedBy }
    _modify { yield &shared.value.approvedBy }
  }
  /// When aid first came in, which is not before its approval (Decree 80/2020/NĐ-CP, Article 4).
  public var firstReceiptOn: PartialDate? {
    get { shared.value.firstReceiptOn }
    _modify { yield &shared.value.firstReceiptOn }
  }
  /// The day of the disaster, for emergency relief.
  public var disasterOn: PartialDate? {
    get { shared.value.disasterOn }
    _modify { yield &shared.value.disasterOn }
  }
  /// Why it has not started, where it has not.
  public var idleReason: LocalizedText? {
    get { shared.value.idleReason }
    _modify { yield &shared.value.idleReason }
  }
  /// The amounts, each with its state.
  public var money: [MoneyStatement] {
    get { shared.value.money }
    _modify { yield &shared.value.money }
  }
  /// What is given in kind.
  public var inKind: [InKindGift] {
    get { shared.value.inKind }
    _modify { yield &shared.value.inKind }
  }
  /// How many people it helps.
  public var beneficiaries: Quantity<Int>? {
    get { shared.value.beneficiaries }
    _modify { yield &shared.value.beneficiaries }
  }
  /// The changes made to it, in order.
  public var amendments: [ProjectAmendment] {
    get { shared.value.amendments }
    _modify { yield &shared.value.amendments }
  }
  /// The opinions asked for before approval (Decree 80/2020/NĐ-CP, Article 10).
  public var opinions: [Opinion] {
    get { shared.value.opinions }
    _modify { yield &shared.value.opinions }
  }
  /// The unit or board that runs it.
  public var managementUnit: LocalizedText? {
    get { shared.value.managementUnit }
    _modify { yield &shared.value.managementUnit }
  }
  /// The reports made on it.
  public var reports: [ProjectReport] {
    get { shared.value.reports }
    _modify { yield &shared.value.reports }
  }
  /// The agreement that it carries out.
  public var agreement: Identifier<Agreement>? {
    get { shared.value.agreement }
    _modify { yield &shared.value.agreement }
  }
  /// The delegation that handed it over.
  public var delegation: Identifier<Delegation>? {
    get { shared.value.delegation }
    _modify { yield &shared.value.delegation }
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

  /// Makes an aid item from what it cannot be without; the rest is set afterwards.
  public init(
    id: Identifier<NGOProject>,
    title: LocalizedText,
    kind: AidKind,
    direction: AidDirection
  ) {
    shared = Shared(Contents(id: id, title: title, kind: kind, direction: direction))
  }
}
