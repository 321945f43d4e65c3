/// An aid item (*khoản viện trợ*): a programme, a project, non-project aid or relief.
///
/// Aid that is not official development assistance, from non-governmental organisations and other donors
/// (Decree 80/2020/NĐ-CP, since 2025-12-08 Decree 313/2025/NĐ-CP), and what a province gives abroad. What is
/// pledged, committed and disbursed stands apart and is never added.
public struct NGOProject: Sendable, Hashable, Identifiable {
  /// The identifier of the item.
  public var id: Identifier<NGOProject>
  /// The department that keeps the record.
  public var department: Identifier<Department>?
  /// The province that it concerns.
  public var province: Identifier<Province>?
  /// The title, or what the source calls it.
  public var title: LocalizedText
  /// The kind of aid.
  public var kind: AidKind
  /// Whether the province receives or gives.
  public var direction: AidDirection
  /// Where it stands.
  public var status: ProjectStatus?
  /// Who gives: organisations of any kind, and people.
  public var donors: [ProjectParty] = []
  /// Who receives.
  public var recipients: [ProjectParty] = []
  /// Where it is carried out.
  public var places: [ProjectPlace] = []
  /// The fields it goes to, by purpose codes of the DAC: three digits for a category, five for a purpose.
  public var sectors: [SectorCode] = []
  /// From its start to its end.
  public var period: Period?
  /// How often the aid returns, for standing support.
  public var recurrence: Recurrence?
  /// When the file was handed in.
  public var submittedOn: PartialDate?
  /// When the file was complete, from which the term of appraisal runs.
  public var fullFileOn: PartialDate?
  /// When it was appraised: within 20 days of the full file (Decree 80/2020/NĐ-CP, until 2025-12-07).
  public var appraisedOn: PartialDate?
  /// The decision that approves it.
  public var approval: OfficialDocument?
  /// Who approved it (Decree 80/2020/NĐ-CP, Article 7).
  public var approvedBy: AuthorityKind?
  /// When aid first came in, which is not before its approval (Decree 80/2020/NĐ-CP, Article 4).
  public var firstReceiptOn: PartialDate?
  /// The day of the disaster, for emergency relief.
  public var disasterOn: PartialDate?
  /// Why it has not started, where it has not.
  public var idleReason: LocalizedText?
  /// The amounts, each with its state.
  public var money: [MoneyStatement] = []
  /// What is given in kind.
  public var inKind: [InKindGift] = []
  /// How many people it helps.
  public var beneficiaries: Quantity<Int>?
  /// The changes made to it, in order.
  public var amendments: [ProjectAmendment] = []
  /// The opinions asked for before approval (Decree 80/2020/NĐ-CP, Article 10).
  public var opinions: [Opinion] = []
  /// The unit or board that runs it.
  public var managementUnit: LocalizedText?
  /// The reports made on it.
  public var reports: [ProjectReport] = []
  /// The agreement that it carries out.
  public var agreement: Identifier<Agreement>?
  /// The delegation that handed it over.
  public var delegation: Identifier<Delegation>?
  /// Where the facts were read.
  public var sources: [SourceReference] = []
  /// What else there is to say.
  public var note: LocalizedText?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes an aid item from what it cannot be without; the rest is set afterwards.
  public init(
    id: Identifier<NGOProject>,
    title: LocalizedText,
    kind: AidKind,
    direction: AidDirection
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.direction = direction
  }
}
