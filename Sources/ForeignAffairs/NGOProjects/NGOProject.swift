/// An aid item (*khoản viện trợ*): a programme, a project, non-project aid or relief.
///
/// Aid that is not official development assistance, from non-governmental organisations and other donors
/// (Decree 80/2020/NĐ-CP, since 2025-12-08 Decree 313/2025/NĐ-CP), and what a province gives abroad. What is
/// pledged, committed and disbursed stands apart and is never added.
public struct NGOProject: Sendable, Hashable, Identifiable {
  @usableFromInline package var shared: Shared<Contents>

  /// The identifier of the item.
  @inlinable
  public var id: Identifier<NGOProject> {
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
  /// The title, or what the source calls it.
  @inlinable
  public var title: LocalizedText {
    _read { yield shared.value.title }
    _modify { yield &shared.value.title }
  }
  /// The kind of aid.
  @inlinable
  public var kind: AidKind {
    _read { yield shared.value.kind }
    _modify { yield &shared.value.kind }
  }
  /// Whether the province receives or gives.
  @inlinable
  public var direction: AidDirection {
    _read { yield shared.value.direction }
    _modify { yield &shared.value.direction }
  }
  /// Where it stands.
  @inlinable
  public var status: ProjectStatus? {
    _read { yield shared.value.status }
    _modify { yield &shared.value.status }
  }
  /// Who gives: organisations of any kind, and people.
  @inlinable
  public var donors: [ProjectParty] {
    _read { yield shared.value.donors }
    _modify { yield &shared.value.donors }
  }
  /// Who receives.
  @inlinable
  public var recipients: [ProjectParty] {
    _read { yield shared.value.recipients }
    _modify { yield &shared.value.recipients }
  }
  /// Where it is carried out.
  @inlinable
  public var places: [ProjectPlace] {
    _read { yield shared.value.places }
    _modify { yield &shared.value.places }
  }
  /// The fields it goes to, by purpose codes of the DAC: three digits for a category, five for a purpose.
  @inlinable
  public var sectors: [SectorCode] {
    _read { yield shared.value.sectors }
    _modify { yield &shared.value.sectors }
  }
  /// From its start to its end.
  @inlinable
  public var period: Period? {
    _read { yield shared.value.period }
    _modify { yield &shared.value.period }
  }
  /// How often the aid returns, for standing support.
  @inlinable
  public var recurrence: Recurrence? {
    get { shared.value.recurrence }
    _modify { yield &shared.value.recurrence }
  }
  /// When the file was handed in.
  @inlinable
  public var submittedOn: PartialDate? {
    get { shared.value.submittedOn }
    _modify { yield &shared.value.submittedOn }
  }
  /// When the file was complete, from which the term of appraisal runs.
  @inlinable
  public var fullFileOn: PartialDate? {
    get { shared.value.fullFileOn }
    _modify { yield &shared.value.fullFileOn }
  }
  /// When it was appraised: within 20 days of the full file (Decree 80/2020/NĐ-CP, until 2025-12-07).
  @inlinable
  public var appraisedOn: PartialDate? {
    get { shared.value.appraisedOn }
    _modify { yield &shared.value.appraisedOn }
  }
  /// The decision that approves it.
  @inlinable
  public var approval: OfficialDocument? {
    _read { yield shared.value.approval }
    _modify { yield &shared.value.approval }
  }
  /// Who approved it (Decree 80/2020/NĐ-CP, Article 7).
  @inlinable
  public var approvedBy: AuthorityKind? {
    get { shared.value.approvedBy }
    _modify { yield &shared.value.approvedBy }
  }
  /// When aid first came in, which is not before its approval (Decree 80/2020/NĐ-CP, Article 4).
  @inlinable
  public var firstReceiptOn: PartialDate? {
    get { shared.value.firstReceiptOn }
    _modify { yield &shared.value.firstReceiptOn }
  }
  /// The day of the disaster, for emergency relief.
  @inlinable
  public var disasterOn: PartialDate? {
    get { shared.value.disasterOn }
    _modify { yield &shared.value.disasterOn }
  }
  /// Why it has not started, where it has not.
  @inlinable
  public var idleReason: LocalizedText? {
    get { shared.value.idleReason }
    _modify { yield &shared.value.idleReason }
  }
  /// The amounts, each with its state.
  @inlinable
  public var money: [MoneyStatement] {
    _read { yield shared.value.money }
    _modify { yield &shared.value.money }
  }
  /// What is given in kind.
  @inlinable
  public var inKind: [InKindGift] {
    get { shared.value.inKind }
    _modify { yield &shared.value.inKind }
  }
  /// How many people it helps.
  @inlinable
  public var beneficiaries: Quantity<Int>? {
    _read { yield shared.value.beneficiaries }
    _modify { yield &shared.value.beneficiaries }
  }
  /// The changes made to it, in order.
  @inlinable
  public var amendments: [ProjectAmendment] {
    get { shared.value.amendments }
    _modify { yield &shared.value.amendments }
  }
  /// The opinions asked for before approval (Decree 80/2020/NĐ-CP, Article 10).
  @inlinable
  public var opinions: [Opinion] {
    get { shared.value.opinions }
    _modify { yield &shared.value.opinions }
  }
  /// The unit or board that runs it.
  @inlinable
  public var managementUnit: LocalizedText? {
    get { shared.value.managementUnit }
    _modify { yield &shared.value.managementUnit }
  }
  /// The reports made on it.
  @inlinable
  public var reports: [ProjectReport] {
    get { shared.value.reports }
    _modify { yield &shared.value.reports }
  }
  /// The agreement that it carries out.
  @inlinable
  public var agreement: Identifier<Agreement>? {
    get { shared.value.agreement }
    _modify { yield &shared.value.agreement }
  }
  /// The delegation that handed it over.
  @inlinable
  public var delegation: Identifier<Delegation>? {
    get { shared.value.delegation }
    _modify { yield &shared.value.delegation }
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
