extension Rule<Agreement> {
  static var vietnameseTextMissing: Self {
    Self(
      id: "agreement.vietnamese-text-missing", kind: .procedure, severity: .note,
      source: LegalSource(.law, "70/2020/QH14", .memory),
      inForce: .sinceAgreementLaw, dated: Agreement.signingDate,
      title: LocalizedText(
        "Có văn bản hoặc bản dịch tiếng Việt", english: "There is a Vietnamese text or a translation"),
      rationale: LocalizedText(
        "Thỏa thuận chỉ ký bằng tiếng nước ngoài thì trong hồ sơ có bản dịch tiếng Việt. Điều khoản cụ thể chưa được đối "
          + "chiếu.",
        english:
          "Where a text was signed in foreign languages alone, the file holds a Vietnamese translation. The "
          + "provision itself was not checked."),
      message: LocalizedText(
        "không có văn bản tiếng Việt và không có bản dịch",
        english: "neither a Vietnamese text nor a translation"),
      examples: {
        [
          .passing(#"{"signedOn":"2021-07-01","languages":["en","vi"],"hasVietnameseTranslation":false}"#),
          .passing(#"{"signedOn":"2022","languages":["en"],"hasVietnameseTranslation":true}"#),
          .failing(
            #"{"signedOn":"2021-07-01","languages":["en"],"hasVietnameseTranslation":false}"#,
            at: "/languages"),
          .failing(
            #"{"signedOn":"2022","languages":["lo","en"],"hasVietnameseTranslation":false}"#, at: "/languages"
          ),
          .undecided(#"{"signedOn":"2022","languages":["en"]}"#),
          .undecided(#"{"languages":["en"],"hasVietnameseTranslation":false}"#),
          .notApplicable(
            #"{"signedOn":"2021-06-30","languages":["en"],"hasVietnameseTranslation":false}"#),
          .notApplicable(#"{"signedOn":"2022"}"#),
        ]
      }
    ) { agreement, _ in
      if agreement.languages.isEmpty { return .notApplicable }
      if agreement.languages.contains(where: { $0.isSameLanguage(as: .vietnamese) }) { return .passed }
      return .require(agreement.hasVietnameseTranslation.map { Ternary($0) } ?? .unknown, at: "languages")
    }
  }

  static var authenticLanguageListed: Self {
    Self(
      id: "agreement.authentic-language-listed", kind: .consistency, severity: .error,
      title: LocalizedText(
        "Ngôn ngữ ưu tiên là ngôn ngữ của văn bản", english: "The language that prevails is one of the texts"),
      rationale: LocalizedText(
        "Chỉ văn bản đã có mới có thể được ưu tiên khi các văn bản khác nhau.",
        english: "Only a text that exists can prevail over the others."),
      message: LocalizedText(
        "ngôn ngữ ưu tiên “{language}” không có trong các ngôn ngữ của văn bản",
        english: "the prevailing language “{language}” is not among those of the texts"),
      parameters: ["language"],
      examples: {
        [
          .passing(#"{"languages":["vi","en"],"prevailingLanguage":"en"}"#),
          .passing(#"{"languages":["vi","zh-Hans"],"prevailingLanguage":"ZH"}"#),
          .failing(#"{"languages":["vi","lo"],"prevailingLanguage":"en"}"#, at: "/prevailingLanguage"),
          .failing(#"{"languages":["vi"],"prevailingLanguage":"lo"}"#, at: "/prevailingLanguage"),
          .notApplicable(#"{"prevailingLanguage":"en"}"#),
          .notApplicable(#"{"languages":["vi","en"]}"#),
        ]
      }
    ) { agreement, _ in
      guard let language = agreement.prevailingLanguage, !agreement.languages.isEmpty else {
        return .notApplicable
      }
      let isListed = agreement.languages.contains { $0.isSameLanguage(as: language) }
      return .require(isListed, at: "prevailingLanguage", .text(language.rawValue))
    }
  }
}

extension LanguageTag {
  /// Whether two tags are of one language, apart from script, region and case: `zh` and `ZH-Hans`.
  fileprivate func isSameLanguage(as other: Self) -> Bool {
    if self == other { return true }
    let (mine, theirs) = (rawValue.utf8.prefix { $0 != 0x2D }, other.rawValue.utf8.prefix { $0 != 0x2D })
    return mine.elementsEqual(theirs) { $0 | 0x20 == $1 | 0x20 }
  }
}
