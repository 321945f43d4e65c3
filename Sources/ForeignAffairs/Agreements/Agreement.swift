/// An international agreement (*thỏa thuận quốc tế*) of a provincial body.
///
/// A written accord on international cooperation that creates no rights or duties for the State under
/// international law (Law 70/2020/QH14, Article 2; before 2021-07-01 Ordinance 33/2007/PL-UBTVQH11). Aid of
/// foreign non-governmental organisations is an ``NGOProject`` instead (Article 1(2)).
public struct Agreement: Sendable, Hashable, Identifiable {
  /// The identifier of the agreement.
  public var id: Identifier<Agreement>
  /// The department that keeps the record.
  public var department: Identifier<Department>?
  /// The province that it concerns.
  public var province: Identifier<Province>?
  /// The title, or what the source calls it.
  public var title: LocalizedText
  /// The kind of agreement.
  public var kind: AgreementKind
  /// In whose name it is signed.
  public var level: AgreementLevel?
  /// Where it stands.
  public var status: AgreementStatus?
  /// The parties on the Vietnamese side.
  public var vietnameseParties: [AgreementParty] = []
  /// The parties on the other side, one or several.
  public var foreignParties: [AgreementParty] = []
  /// What the cooperation is about.
  public var fieldsOfWork: [LocalizedText] = []
  /// The day of signing.
  public var signedOn: PartialDate?
  /// The place of signing.
  public var signedAt: LocalizedText?
  /// The day on which signed copies were exchanged.
  public var exchangedOn: PartialDate?
  /// The day on which it takes effect, which may be before it is signed.
  public var effectiveOn: PartialDate?
  /// The last day of its term.
  public var expiresOn: PartialDate?
  /// The extensions of its term, in order.
  public var extensions: [AgreementExtension] = []
  /// The day on which it was ended before its term.
  public var terminatedOn: PartialDate?
  /// The languages of its texts.
  public var languages: [LanguageTag] = []
  /// The language that prevails where texts differ.
  public var prevailingLanguage: LanguageTag?
  /// Whether the file holds a Vietnamese translation.
  public var hasVietnameseTranslation: Bool?
  /// The opinions asked for before signing (Article 19).
  public var opinions: [Opinion] = []
  /// The decision to sign.
  public var decision: OfficialDocument?
  /// Who took the decision (Article 18).
  public var decidedBy: AuthorityKind?
  /// The written authorisation to sign (Article 19(3)).
  public var authorisation: OfficialDocument?
  /// When a copy went to the Ministry of Foreign Affairs (Article 19(5)).
  public var copySentOn: PartialDate?
  /// When the Ministry was told of its end (Article 34).
  public var terminationNoticeOn: PartialDate?
  /// The changes of its status, in order.
  public var history: [AgreementStatusChange] = []
  /// What was carried out under it.
  public var activities: [AgreementActivity] = []
  /// The delegation during which it was signed.
  public var signedDuring: Identifier<Delegation>?
  /// The agreement that replaced it.
  public var succeededBy: Identifier<Agreement>?
  /// Where the facts were read.
  public var sources: [SourceReference] = []
  /// What else there is to say.
  public var note: LocalizedText?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes an agreement from what it cannot be without; the rest is set afterwards.
  public init(id: Identifier<Agreement>, title: LocalizedText, kind: AgreementKind) {
    self.id = id
    self.title = title
    self.kind = kind
  }
}
