extension Agreement: SharingRecord {
  /// What a record says, shared by its copies.
  package struct Contents: Sendable, Hashable {
    var id: Identifier<Agreement>
    var department: Identifier<Department>?
    var province: Identifier<Province>?
    var title: LocalizedText
    var kind: AgreementKind
    var level: AgreementLevel?
    var status: AgreementStatus?
    var vietnameseParties: [AgreementParty] = []
    var foreignParties: [AgreementParty] = []
    var fieldsOfWork: [LocalizedText] = []
    var signedOn: PartialDate?
    var signedAt: LocalizedText?
    var exchangedOn: PartialDate?
    var effectiveOn: PartialDate?
    var expiresOn: PartialDate?
    var extensions: [AgreementExtension] = []
    var terminatedOn: PartialDate?
    var languages: [LanguageTag] = []
    var prevailingLanguage: LanguageTag?
    var hasVietnameseTranslation: Bool?
    var opinions: [Opinion] = []
    var decision: OfficialDocument?
    var decidedBy: AuthorityKind?
    var authorisation: OfficialDocument?
    var copySentOn: PartialDate?
    var terminationNoticeOn: PartialDate?
    var history: [AgreementStatusChange] = []
    var activities: [AgreementActivity] = []
    var signedDuring: Identifier<Delegation>?
    var succeededBy: Identifier<Agreement>?
    var sources: [SourceReference] = []
    var note: LocalizedText?
    var additional = AdditionalFields()

    init(id: Identifier<Agreement>, title: LocalizedText, kind: AgreementKind) {
      self.id = id
      self.title = title
      self.kind = kind
    }
  }
}
