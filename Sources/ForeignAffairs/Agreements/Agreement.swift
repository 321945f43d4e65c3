/// An international agreement (*thỏa thuận quốc tế*) of a provincial body.
///
/// A written accord on international cooperation that creates no rights or duties for the State under
/// international law (Law 70/2020/QH14, Article 2; before 2021-07-01 Ordinance 33/2007/PL-UBTVQH11). Aid of
/// foreign non-governmental organisations is an ``NGOProject`` instead (Article 1(2)).
public struct Agreement: Sendable, Hashable, Identifiable {
  @usableFromInline package var shared: Shared<Contents>

  /// The identifier of the agreement.
  @inlinable
  public var id: Identifier<Agreement> {
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
  /// The kind of agreement.
  @inlinable
  public var kind: AgreementKind {
    _read { yield shared.value.kind }
    _modify { yield &shared.value.kind }
  }
  /// In whose name it is signed.
  @inlinable
  public var level: AgreementLevel? {
    _read { yield shared.value.level }
    _modify { yield &shared.value.level }
  }
  /// Where it stands.
  @inlinable
  public var status: AgreementStatus? {
    _read { yield shared.value.status }
    _modify { yield &shared.value.status }
  }
  /// The parties on the Vietnamese side.
  @inlinable
  public var vietnameseParties: [AgreementParty] {
    _read { yield shared.value.vietnameseParties }
    _modify { yield &shared.value.vietnameseParties }
  }
  /// The parties on the other side, one or several.
  @inlinable
  public var foreignParties: [AgreementParty] {
    _read { yield shared.value.foreignParties }
    _modify { yield &shared.value.foreignParties }
  }
  /// What the cooperation is about.
  @inlinable
  public var fieldsOfWork: [LocalizedText] {
    _read { yield shared.value.fieldsOfWork }
    _modify { yield &shared.value.fieldsOfWork }
  }
  /// The day of signing.
  @inlinable
  public var signedOn: PartialDate? {
    _read { yield shared.value.signedOn }
    _modify { yield &shared.value.signedOn }
  }
  /// The place of signing.
  @inlinable
  public var signedAt: LocalizedText? {
    _read { yield shared.value.signedAt }
    _modify { yield &shared.value.signedAt }
  }
  /// The day on which signed copies were exchanged.
  @inlinable
  public var exchangedOn: PartialDate? {
    _read { yield shared.value.exchangedOn }
    _modify { yield &shared.value.exchangedOn }
  }
  /// The day on which it takes effect, which may be before it is signed.
  @inlinable
  public var effectiveOn: PartialDate? {
    _read { yield shared.value.effectiveOn }
    _modify { yield &shared.value.effectiveOn }
  }
  /// The last day of its term.
  @inlinable
  public var expiresOn: PartialDate? {
    _read { yield shared.value.expiresOn }
    _modify { yield &shared.value.expiresOn }
  }
  /// The extensions of its term, in order.
  @inlinable
  public var extensions: [AgreementExtension] {
    _read { yield shared.value.extensions }
    _modify { yield &shared.value.extensions }
  }
  /// The day on which it was ended before its term.
  @inlinable
  public var terminatedOn: PartialDate? {
    _read { yield shared.value.terminatedOn }
    _modify { yield &shared.value.terminatedOn }
  }
  /// The languages of its texts.
  @inlinable
  public var languages: [LanguageTag] {
    _read { yield shared.value.languages }
    _modify { yield &shared.value.languages }
  }
  /// The language that prevails where texts differ.
  @inlinable
  public var prevailingLanguage: LanguageTag? {
    _read { yield shared.value.prevailingLanguage }
    _modify { yield &shared.value.prevailingLanguage }
  }
  /// Whether the file holds a Vietnamese translation.
  @inlinable
  public var hasVietnameseTranslation: Bool? {
    _read { yield shared.value.hasVietnameseTranslation }
    _modify { yield &shared.value.hasVietnameseTranslation }
  }
  /// The opinions asked for before signing (Article 19).
  @inlinable
  public var opinions: [Opinion] {
    _read { yield shared.value.opinions }
    _modify { yield &shared.value.opinions }
  }
  /// The decision to sign.
  @inlinable
  public var decision: OfficialDocument? {
    _read { yield shared.value.decision }
    _modify { yield &shared.value.decision }
  }
  /// Who took the decision (Article 18).
  @inlinable
  public var decidedBy: AuthorityKind? {
    _read { yield shared.value.decidedBy }
    _modify { yield &shared.value.decidedBy }
  }
  /// The written authorisation to sign (Article 19(3)).
  @inlinable
  public var authorisation: OfficialDocument? {
    _read { yield shared.value.authorisation }
    _modify { yield &shared.value.authorisation }
  }
  /// When a copy went to the Ministry of Foreign Affairs (Article 19(5)).
  @inlinable
  public var copySentOn: PartialDate? {
    _read { yield shared.value.copySentOn }
    _modify { yield &shared.value.copySentOn }
  }
  /// When the Ministry was told of its end (Article 34).
  @inlinable
  public var terminationNoticeOn: PartialDate? {
    _read { yield shared.value.terminationNoticeOn }
    _modify { yield &shared.value.terminationNoticeOn }
  }
  /// The changes of its status, in order.
  @inlinable
  public var history: [AgreementStatusChange] {
    _read { yield shared.value.history }
    _modify { yield &shared.value.history }
  }
  /// What was carried out under it.
  @inlinable
  public var activities: [AgreementActivity] {
    _read { yield shared.value.activities }
    _modify { yield &shared.value.activities }
  }
  /// The delegation during which it was signed.
  @inlinable
  public var signedDuring: Identifier<Delegation>? {
    _read { yield shared.value.signedDuring }
    _modify { yield &shared.value.signedDuring }
  }
  /// The agreement that replaced it.
  @inlinable
  public var succeededBy: Identifier<Agreement>? {
    _read { yield shared.value.succeededBy }
    _modify { yield &shared.value.succeededBy }
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

  /// Makes an agreement from what it cannot be without; the rest is set afterwards.
  public init(id: Identifier<Agreement>, title: LocalizedText, kind: AgreementKind) {
    shared = Shared(Contents(id: id, title: title, kind: kind))
  }
}
