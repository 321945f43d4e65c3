extension Agreement: SharingRecord {
  /// What a record says, shared by its copies.
  @usableFromInline package struct Contents: Sendable, Hashable {
    @usableFromInline var id: Identifier<Agreement>
    @usableFromInline var department: Identifier<Department>?
    @usableFromInline var province: Identifier<Province>?
    @usableFromInline var title: LocalizedText
    @usableFromInline var kind: AgreementKind
    @usableFromInline var level: AgreementLevel?
    @usableFromInline var status: AgreementStatus?
    @usableFromInline var vietnameseParties: [AgreementParty] = []
    @usableFromInline var foreignParties: [AgreementParty] = []
    @usableFromInline var fieldsOfWork: [LocalizedText] = []
    @usableFromInline var signedOn: PartialDate?
    @usableFromInline var signedAt: LocalizedText?
    @usableFromInline var exchangedOn: PartialDate?
    @usableFromInline var effectiveOn: PartialDate?
    @usableFromInline var expiresOn: PartialDate?
    @usableFromInline var extensions: [AgreementExtension] = []
    @usableFromInline var terminatedOn: PartialDate?
    @usableFromInline var languages: [LanguageTag] = []
    @usableFromInline var prevailingLanguage: LanguageTag?
    @usableFromInline var hasVietnameseTranslation: Bool?
    @usableFromInline var opinions: [Opinion] = []
    @usableFromInline var decision: OfficialDocument?
    @usableFromInline var decidedBy: AuthorityKind?
    @usableFromInline var authorisation: OfficialDocument?
    @usableFromInline var copySentOn: PartialDate?
    @usableFromInline var terminationNoticeOn: PartialDate?
    @usableFromInline var history: [AgreementStatusChange] = []
    @usableFromInline var activities: [AgreementActivity] = []
    @usableFromInline var signedDuring: Identifier<Delegation>?
    @usableFromInline var succeededBy: Identifier<Agreement>?
    @usableFromInline var sources: [SourceReference] = []
    @usableFromInline var note: LocalizedText?
    @usableFromInline var additional = AdditionalFields()

    init(id: Identifier<Agreement>, title: LocalizedText, kind: AgreementKind) {
      self.id = id
      self.title = title
      self.kind = kind
    }
  }
}
