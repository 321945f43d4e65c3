extension Rule<Agreement> {
  static var titleNotEmpty: Self {
    Self(
      id: "agreement.title-not-empty", kind: .structure, severity: .error,
      title: LocalizedText("Thỏa thuận có tên gọi", english: "An agreement has a title"),
      rationale: LocalizedText(
        "Tên gọi không thể để trống; nếu nguồn không nêu tên gọi thì ghi cách nguồn gọi văn bản.",
        english: "A title is not blank; where the source gives none, it is what the source calls the text."),
      message: LocalizedText("tên gọi để trống", english: "the title is blank"),
      examples: {
        [
          .passing(#"{"title":"Bản ghi nhớ hợp tác"}"#),
          .passing(#"{"title":{"vi":"","en":"Memorandum of understanding"}}"#),
          .failing(#"{"title":""}"#, at: "/title"),
          .failing(#"{"title":{"vi":"  ","en":"\t"}}"#, at: "/title"),
        ]
      }
    ) { agreement, _ in
      .require(!agreement.title.isBlank, at: "title")
    }
  }

  static var treatyTitle: Self {
    Self(
      id: "agreement.treaty-title", kind: .codes, severity: .warning,
      source: LegalSource(.law, "70/2020/QH14", article: "6", .secondary),
      inForce: .sinceAgreementLaw, dated: Agreement.signingDate,
      title: LocalizedText(
        "Thỏa thuận quốc tế không mang tên gọi của điều ước quốc tế",
        english: "An agreement does not bear the name of a treaty"),
      rationale: LocalizedText(
        "Tên gọi công ước, hiệp ước, định ước, hiệp định dành cho điều ước quốc tế. Chỉ xét những từ đứng đầu tên gọi: "
          + "bản ghi nhớ “thực hiện Hiệp định …” là hợp lệ.",
        english:
          "The names công ước, hiệp ước, định ước and hiệp định are those of treaties. Only the first words of "
          + "the title count: a memorandum “to carry out the Hiệp định …” is in order."),
      message: LocalizedText(
        "“{title}” bắt đầu bằng tên gọi của điều ước quốc tế",
        english: "“{title}” begins with the name of a treaty"),
      parameters: ["title"],
      examples: {
        [
          .passing(#"{"title":"Bản ghi nhớ thực hiện Hiệp định hợp tác biên giới","signedOn":"2021-07-01"}"#),
          .failing(#"{"title":"Hiệp định hợp tác với tỉnh Salavan","signedOn":"2021-07-01"}"#, at: "/title"),
          .failing(
            #"{"title":"Hie\u0323\u0302p \u0111i\u0323nh hợp tác","signedOn":"2022-01-01"}"#, at: "/title"),
          .failing(#"{"title":"CÔNG ƯỚC hữu nghị","signedOn":"2022"}"#, at: "/title"),
          .failing(#"{"title":"Hiệp ước kết nghĩa","signedOn":"2023-05"}"#, at: "/title"),
          .failing(#"{"title":"“Định ước” hợp tác","signedOn":"2023-05"}"#, at: "/title"),
          .undecided(#"{"title":{"en":"Treaty of friendship"},"signedOn":"2022"}"#),
          .undecided(#"{"title":"Hiệp định hợp tác","signedOn":"2021"}"#),
          .notApplicable(#"{"title":"Hiệp định hợp tác với tỉnh Salavan","signedOn":"2021-06-30"}"#),
        ]
      }
    ) { agreement, _ in
      guard let title = agreement.title[.vietnamese] else { return .undecided }
      return .require(
        treatyPhrases.place(atStartOf: title) == nil, at: "title", .text(agreement.title))
    }
  }

  static var titleKindMismatch: Self {
    Self(
      id: "agreement.title-kind-mismatch", kind: .consistency, severity: .note,
      source: .agreementLaw("6", .secondary),
      predecessors: [.agreementOrdinance(.memory), .agreementDecree2002],
      title: LocalizedText(
        "Loại thỏa thuận phù hợp với tên gọi", english: "The kind of an agreement is that of its title"),
      rationale: LocalizedText(
        "Những từ đứng đầu tên gọi cho biết loại văn bản. Kết nghĩa và quan hệ hữu nghị là nội dung, có thể mang mọi "
          + "tên gọi.",
        english:
          "The first words of a title name the kind of text. Twinning and friendship are what a text is about, "
          + "and bear any name."),
      message: LocalizedText(
        "tên gọi là {named}, loại ghi là {kind}", english: "the title names {named}; the kind is {kind}"),
      parameters: ["named", "kind"],
      examples: {
        [
          .passing(#"{"title":"Biên bản ghi nhớ hợp tác","kind":"memorandumOfUnderstanding"}"#),
          .passing(#"{"title":"Thoả thuận hợp tác","kind":"agreement"}"#),
          .passing(#"{"title":"THƯ Ý ĐỊNH về hợp tác","kind":"letterOfIntent"}"#),
          .failing(#"{"title":"Biên bản thỏa thuận","kind":"agreement"}"#, at: "/kind"),
          .failing(#"{"title":"Kế hoạch hợp tác năm 2020","kind":"cooperationProgramme"}"#, at: "/kind"),
          .failing(#"{"title":"Bản ghi nhớ","kind":"other"}"#, at: "/kind"),
          .undecided(#"{"title":"Bản ghi nhớ hợp tác","kind":"mou"}"#),
          .notApplicable(#"{"title":"Thỏa thuận thiết lập quan hệ","kind":"friendship"}"#),
          .notApplicable(#"{"title":"Văn bản hợp tác với Gifu","kind":"other"}"#),
          .notApplicable(#"{"title":{"en":"Memorandum"},"kind":"other"}"#),
        ]
      }
    ) { agreement, context in
      guard agreement.kind != .twinning, agreement.kind != .friendship,
        let title = agreement.title[.vietnamese], let place = kindPhrases.place(atStartOf: title)
      else { return .notApplicable }
      let named = namedKinds[place].kind
      if agreement.kind == named { return .passed }
      guard agreement.kind.isKnown else { return .undecided }
      return context.failure(at: "kind", .code(named), .code(agreement.kind))
    }
  }

  static var isAid: Self {
    Self(
      id: "agreement.is-ngo-aid", kind: .codes, severity: .warning,
      source: LegalSource(.law, "70/2020/QH14", article: "1(2)", .read),
      inForce: .sinceAgreementLaw, dated: Agreement.signingDate,
      title: LocalizedText(
        "Viện trợ, ODA và hợp đồng không phải thỏa thuận quốc tế",
        english: "Aid, development assistance and contracts are no agreements of this law"),
      rationale: LocalizedText(
        "Luật không điều chỉnh thỏa thuận về viện trợ phi chính phủ nước ngoài, vốn ODA, vốn vay ưu đãi và hợp đồng; "
          + "khoản viện trợ được ghi là dự án. Thỏa thuận về vận động viện trợ thì không phải là khoản viện trợ.",
        english:
          "The law leaves out texts about foreign non-governmental aid, official development assistance, "
          + "concessional loans, and contracts; aid is an aid item. A text about seeking aid is not aid itself."
      ),
      message: LocalizedText(
        "“{subject}” cho thấy đây là viện trợ, ODA hoặc hợp đồng",
        english: "“{subject}” says that this is aid, development assistance or a contract"),
      parameters: ["subject"],
      examples: {
        [
          .passing(#"{"title":"Bản ghi nhớ hợp tác","fieldsOfWork":["giáo dục"],"signedOn":"2021-07-01"}"#),
          .passing(
            #"{"title":"Bản ghi nhớ về vận động viện trợ phi chính phủ nước ngoài","signedOn":"2021-07-01"}"#),
          .passing(#"{"title":"Thỏa thuận về hỗ trợ thực hiện hợp đồng","signedOn":"2021-07-01"}"#),
          .failing(
            #"{"title":"Thỏa thuận viện trợ phi chính phủ nước ngoài","signedOn":"2021-07-01"}"#, at: "/title"
          ),
          .failing(#"{"title":"Hợp đồng cung cấp thiết bị","signedOn":"2022"}"#, at: "/title"),
          .failing(
            #"{"fieldsOfWork":["y tế","quản lý vốn ODA"],"signedOn":"2022"}"#, at: "/fieldsOfWork/1"),
          .undecided(#"{"title":"Hợp đồng cung cấp thiết bị"}"#),
          .notApplicable(#"{"title":"Hợp đồng cung cấp thiết bị","signedOn":"2021-06-30"}"#),
        ]
      }
    ) { agreement, _ in
      var outcome = RuleOutcome.require(
        !isAid(agreement.title) && aidTitlePhrases.place(atStartOf: agreement.title.description) == nil,
        at: "title", .text(agreement.title))
      for (index, field) in agreement.fieldsOfWork.enumerated() where isAid(field) {
        outcome.join(.failed(at: .field("fieldsOfWork", index), .text(field)))
      }
      return outcome
    }
  }

  private static func isAid(_ text: LocalizedText) -> Bool {
    aidPhrases.isFound(in: text) && !seekingPhrases.isFound(in: text)
  }
}

private let treatyPhrases = PhraseList(["hiep dinh", "hiep uoc", "cong uoc", "dinh uoc"])

/// The first words of titles and the kinds that they name; of two that fit, the longer stands first.
private let namedKinds: [(phrase: String, kind: AgreementKind)] = [
  ("ban ghi nho", .memorandumOfUnderstanding), ("bien ban ghi nho", .memorandumOfUnderstanding),
  ("bien ban thoa thuan", .agreedMinutes), ("bien ban trao doi", .minutesOfExchange),
  ("ban thoa thuan", .agreement), ("thoa thuan", .agreement), ("thong cao", .communique),
  ("tuyen bo", .declaration), ("y dinh thu", .letterOfIntent), ("thu y dinh", .letterOfIntent),
  ("chuong trinh hop tac", .cooperationProgramme), ("ke hoach hop tac", .cooperationPlan),
  ("ban hop tac", .cooperationText),
]

private let kindPhrases = PhraseList(namedKinds.map(\.phrase))

private let aidPhrases = PhraseList([
  "vien tro phi chinh phu", "vien tro khong hoan lai", "ho tro phat trien chinh thuc", "von oda", "du an oda",
  "vay oda", "vay uu dai",
])

/// What a text begins with that is aid or a contract as a whole.
private let aidTitlePhrases = PhraseList([
  "hop dong", "thoa thuan vien tro", "thoa thuan tai tro", "thoa thuan vay", "van kien du an",
])

private let seekingPhrases = PhraseList(["van dong", "xuc tien", "thu hut", "keu goi"])
