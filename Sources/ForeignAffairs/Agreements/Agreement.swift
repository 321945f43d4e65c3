/// An international agreement (*thỏa thuận quốc tế*) of a provincial body.
///
/// A written accord on international cooperation that creates no rights or duties for the State under
/// international law (Law 70/2020/QH14, Article 2; before 2021-07-01 Ordinance 33/2007/PL-UBTVQH11). Aid of
/// foreign non-governmental organisations is an ``NGOProject`` instead (Article 1(2)).
public struct Agreement: Sendable, Hashable, Identifiable {
  package var shared: Shared<Contents>

  /// The identifier of the agreement.
  public var id: Identifier<Agreement> {
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
  /// The kind of agreement.
  public var kind: AgreementKind {
    get { shared.value.kind }
    _modify { yield &shared.value.kind }
  }
  /// In whose name it is signed.
  public var level: AgreementLevel? {
    get { shared.value.level }
    _modify { yield &shared.value.level }
  }
  /// Where it stands.
  public var status: AgreementStatus? {
    get { shared.value.status }
    _modify { yield &shared.value.status }
  }
  /// The parties on the Vietnamese side.
  public var vietnameseParties: [AgreementParty] {
    get { shared.value.vietnameseParties }
    _modify { yield &shared.value.vietnameseParties }
  }
  /// The parties on the other side, one or several.
  public var foreignParties: [AgreementParty] {
    get { shared.value.foreignParties }
    _modify { yield &shared.value.foreignParties }
  }
  /// What the cooperation is about.
  public var fieldsOfWork: [LocalizedText] {
    get { shared.value.fieldsOfWork }
    _modify { yield &shared.value.fieldsOfWork }
  }
  /// The day of signing.
  public var signedOn: PartialDate? {
    get { shared.value.signedOn }
    _modify { yield &shared.value.signedOn }
  }
  /// The place of signing.
  public var signedAt: LocalizedText? {
    get { shared.value.signedAt }
    _modify { yield &shared.value.signedAt }
  }
  /// The day on which signed copies were exchanged.
  public var exchangedOn: PartialDate? {
    get { shared.value.exchangedOn }
    _modify { yield &shared.value.exchangedOn }
  }
  /// The day on which it takes effect, which may be before it is signed.
  public var effectiveOn: PartialDate? {
    get { shared.value.effectiveOn }
    _modify { yield &shared.value.effectiveOn }
  }
  /// The last day of its term.
  public var expiresOn: PartialDate? {
    get { shared.value.expiresOn }
    _modify { yield &shared.value.expiresOn }
  }
  /// The extensions of its term, in order.
  public var extensions: [AgreementExtension] {
    get { shared.value.extensions }
    _modify { yield &shared.value.extensions }
  }
  /// The day on which it was ended before its term.
  public var terminatedOn: PartialDate? {
    get { shared.value.terminatedOn }
    _modify { yield &shared.value.terminatedOn }
  }
  /// The languages of its texts.
  public var languages: [LanguageTag] {
    get { shared.value.languages }
    _modify { yield &shared.value.languages }
  }
  /// The language that prevails where texts differ.
  public var prevailingLanguage: LanguageTag? {
    get { shared.value.prevailingLanguage }
    _modify { yield &shared.value.prevailingLanguage }
  }
  /// Whether the file holds a Vietnamese translation.
  public var hasVietnameseTranslation: Bool? {
    get { shared.value.hasVietnameseTranslation }
    _modify { yield &shared.value.hasVietnameseTranslation }
  }
  /// The opinions asked for before signing (Article 19).
  public var opinions: [Opinion] {
    get { shared.value.opinions }
    _modify { yield &shared.value.opinions }
  }
  /// The decision to sign.
  public var decision: OfficialDocument? {
    get { shared.value.decision }
    _modify { yield &shared.value.decision }
  }
  /// Who took the decision (Article 18).
  public var decidedBy: AuthorityKind? {
    get { shared.value.decidedBy }
    _modify { yield &shared.value.decidedBy }
  }
  /// The written authorisation to sign (Article 19(3)).
  public var authorisation: OfficialDocument? {
    get { shared.value.authorisation }
    _modify { yield &shared.value.authorisation }
  }
  /// When a copy went to the Ministry of Foreign Affairs (Article 19(5)).
  public var copySentOn: PartialDate? {
    get { shared.value.copySentOn }
    _modify { yield &shared.value.copySentOn }
  }
  /// When the Ministry was told of its end (Article 34).
  public var terminationNoticeOn: PartialDate? {
    get { shared.value.terminationNoticeOn }
    _modify { yield &shared.value.terminationNoticeOn }
  }
  /// The changes of its status, in order.
  public var history: [AgreementStatusChange] {
    get { shared.value.history }
    _modify { yield &shared.value.history }
  }
  /// What was carried out under it.
  public var activities: [AgreementActivity] {
    get { shared.value.activities }
    _modify { yield &shared.value.activities }
  }
  /// The delegation during which it was signed.
  public var signedDuring: Identifier<Delegation>? {
    get { shared.value.signedDuring }
    _modify { yield &shared.value.signedDuring }
  }
  /// The agreement that replaced it.
  public var succeededBy: Identifier<Agreement>? {
    get { shared.value.succeededBy }
    _modify { yield &shared.value.succeededBy }
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

  /// Makes an agreement from what it cannot be without; the rest is set afterwards.
  public init(id: Identifier<Agreement>, title: LocalizedText, kind: AgreementKind) {
    shared = Shared(Contents(id: id, title: title, kind: kind))
  }
}
