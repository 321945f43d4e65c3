extension Rule<Agreement> {
  static var levelNotEmpowered: Self {
    Self(
      id: "agreement.level-not-empowered", kind: .authority, severity: .note,
      source: LegalSource(.ordinance, "33/2007/PL-UBTVQH11", article: "1", .read),
      inForce: .since(2007, 7, 1).through(2021, 6, 30), dated: Agreement.signingDate,
      title: LocalizedText(
        "Trước ngày 01/7/2021, sở, cấp huyện, cấp xã chưa được ký",
        english: "Before 2021-07-01 departments, districts and communes could not sign"),
      rationale: LocalizedText(
        "Pháp lệnh năm 2007 chỉ điều chỉnh thỏa thuận nhân danh cơ quan trung ương, Hội đồng nhân dân, Ủy ban nhân dân cấp "
          + "tỉnh và cơ quan trung ương của tổ chức. Thực tế các sở vẫn ký nhiều văn bản, nên đây chỉ là điểm cần lưu ý.",
        english:
          "The Ordinance of 2007 knows agreements of central bodies, of provincial Councils and Committees and "
          + "of the central bodies of organisations. Departments signed many texts all the same, so this is only a note."
      ),
      message: LocalizedText(
        "ký {signed} với danh nghĩa {level}, khi cấp này chưa được ký",
        english: "signed {signed:when} in the name of a {level}, which was not empowered yet"),
      parameters: ["signed", "level"],
      examples: {
        [
          .passing(#"{"level":"provincialCommittee","signedOn":"2007-07-01"}"#),
          .failing(#"{"level":"department","signedOn":"2007-07-01"}"#, at: "/level"),
          .failing(#"{"level":"district","signedOn":"2021-06-30"}"#, at: "/level"),
          .failing(#"{"level":"borderCommune","signedOn":"2015"}"#, at: "/level"),
          .undecided(#"{"level":"department","signedOn":"2021"}"#),
          .undecided(#"{"signedOn":"2015"}"#),
          .notApplicable(#"{"level":"department","signedOn":"2007-06-30"}"#),
          .notApplicable(#"{"level":"department","signedOn":"2021-07-01"}"#),
        ]
      }
    ) { agreement, _ in
      guard let level = agreement.level, let signed = agreement.signedOn else { return .undecided }
      let isBelowProvince = level == .department || level == .district || level == .borderCommune
      return .require(!isBelowProvince, at: "level", .date(signed), .code(level))
    }
  }

  static var districtAfterAbolition: Self {
    Self(
      id: "agreement.district-after-abolition", kind: .authority, severity: .warning,
      source: LegalSource(.law, "72/2025/QH15", .secondary),
      inForce: .since(2025, 7, 1), dated: Agreement.signingDate,
      title: LocalizedText(
        "Từ ngày 01/7/2025 không còn cấp huyện", english: "There are no districts since 2025-07-01"),
      rationale: LocalizedText(
        "Chính quyền địa phương chỉ còn cấp tỉnh và cấp xã từ ngày 01/7/2025; thỏa thuận của cấp huyện do Ủy ban nhân "
          + "dân cấp tỉnh kế thừa (Nghị định 177/2025/NĐ-CP).",
        english: "Local government has had two tiers, province and commune, since 2025-07-01; the provincial "
          + "Committee succeeds to what districts signed (Decree 177/2025/NĐ-CP)."),
      message: LocalizedText(
        "ký {signed} với danh nghĩa cấp huyện", english: "signed {signed:when} in the name of a district"),
      parameters: ["signed"],
      examples: {
        [
          .passing(#"{"level":"provincialCommittee","signedOn":"2025-07-01"}"#),
          .failing(#"{"level":"district","signedOn":"2025-07-01"}"#, at: "/level"),
          .failing(#"{"level":"district","signedOn":"2026"}"#, at: "/level"),
          .undecided(#"{"level":"district","signedOn":"2025"}"#),
          .undecided(#"{"signedOn":"2026"}"#),
          .notApplicable(#"{"level":"district","signedOn":"2025-06-30"}"#),
        ]
      }
    ) { agreement, _ in
      guard let level = agreement.level, let signed = agreement.signedOn else { return .undecided }
      return .require(level != .district, at: "level", .date(signed))
    }
  }

  static var communeNotBorder: Self {
    Self(
      id: "agreement.commune-not-border", kind: .authority, severity: .warning,
      source: LegalSource(.law, "70/2020/QH14", article: "2(2)", .secondary),
      inForce: .sinceAgreementLaw, dated: Agreement.signingDate,
      title: LocalizedText(
        "Cấp xã ký thỏa thuận phải ở khu vực biên giới", english: "A commune that signs lies in a border area"
      ),
      rationale: LocalizedText(
        "Ở cấp xã, chỉ Ủy ban nhân dân cấp xã ở khu vực biên giới được ký thỏa thuận quốc tế.",
        english: "Of communes, only those in a border area sign international agreements."),
      message: LocalizedText(
        "bên ký {name} là cấp xã nhưng không ghi ở khu vực biên giới (ghi là {level})",
        english:
          "{name}, which signs, is a commune but not recorded as one in a border area (recorded: {level})"),
      parameters: ["name", "level"],
      examples: {
        [
          .passing(commune("UBND xã Lao Bảo", level: #""borderCommune""#, on: "2021-07-01")),
          .failing(commune("UBND xã Phú Hội", level: #""district""#, on: "2021-07-01"), at: "/level"),
          .failing(
            commune("Ủy ban nhân dân phường Tam Hiệp", level: #""commune""#, on: "2026"), at: "/level"),
          .undecided(#"{"signedOn":"2022","vietnameseParties":[{"kind":"locality","name":"Xã Phú Hội"}]}"#),
          .undecided(commune("UBND xã Phú Hội", level: #""district""#, on: "2021")),
          .notApplicable(commune("UBND xã Phú Hội", level: #""district""#, on: "2021-06-30")),
          .notApplicable(commune("UBND tỉnh Đồng Nai", level: #""provincialCommittee""#, on: "2022")),
          .notApplicable(#"{"signedOn":"2022"}"#),
        ]
      }
    ) { agreement, context in
      guard !agreement.vietnameseParties.isEmpty,
        agreement.vietnameseParties.allSatisfy({ isCommune($0.name) })
      else { return .notApplicable }
      guard let level = agreement.level else { return .undecided }
      return .require(
        level == .borderCommune,
        or: context.failure(at: "level", .text(agreement.vietnameseParties[0].name), .code(level)))
    }
  }

  private static func commune(_ name: String, level: String, on date: String) -> String {
    #"{"level":\#(level),"signedOn":"\#(date)","vietnameseParties":[{"kind":"locality","name":"\#(name)"}]}"#
  }

  private static func isCommune(_ name: LocalizedText) -> Bool {
    name[.vietnamese].map { communePhrases.place(atStartOf: $0) != nil } ?? false
  }

  static var communeInLandlockedProvince: Self {
    Self(
      id: "agreement.commune-in-landlocked-province", kind: .consistency, severity: .warning,
      source: LegalSource(.law, "70/2020/QH14", article: "2(2)", .secondary),
      inForce: .sinceAgreementLaw, dated: Agreement.signingDate,
      title: LocalizedText(
        "Xã biên giới thuộc tỉnh có đường biên giới trên đất liền",
        english: "A border commune lies in a province with a land border"),
      rationale: LocalizedText(
        "Tỉnh không có đường biên giới trên đất liền thì không có xã ký thỏa thuận với địa phương bên kia biên giới.",
        english: "In a province without a land border no commune has a neighbour across it."),
      message: LocalizedText(
        "{province} không có đường biên giới trên đất liền", english: "{province} has no land border"),
      parameters: ["province"],
      examples: {
        [
          .passing(#"{"level":"borderCommune","province":"nghe-an","signedOn":"2021-07-01"}"#),
          .passing(#"{"level":"borderCommune","province":"dong-nai-2025","signedOn":"2025-07-01"}"#),
          .failing(#"{"level":"borderCommune","province":"dong-nai","signedOn":"2021-07-01"}"#, at: "/level"),
          .failing(
            #"{"level":"borderCommune","signedOn":"2022","vietnameseParties":[{"kind":"locality","name":"Xã A","#
              + #""province":"tien-giang"}]}"#, at: "/level"),
          .undecided(#"{"level":"borderCommune","province":"dong-nai","signedOn":"2025-07-01"}"#),
          .undecided(#"{"level":"borderCommune","signedOn":"2022"}"#),
          .undecided(#"{"province":"dong-nai","signedOn":"2022"}"#),
          .notApplicable(#"{"level":"borderCommune","province":"dong-nai","signedOn":"2021-06-30"}"#),
          .notApplicable(#"{"level":"department","province":"dong-nai","signedOn":"2022"}"#),
        ]
      }
    ) { agreement, context in
      guard let level = agreement.level else { return .undecided }
      guard level == .borderCommune else { return .notApplicable }
      guard let signed = agreement.signedOn, let id = agreement.signingProvince,
        let unit = context.gazetteer[id],
        (unit.exists(on: signed.earliest) && unit.exists(on: signed.latest)) == .yes
      else { return .undecided }
      return .require(
        !unit.landNeighbours.isEmpty, at: "level",
        .text(unit.name(on: signed.earliest) ?? LocalizedText(id.rawValue)))
    }
  }
}

private let communePhrases = PhraseList([
  "ubnd xa", "ubnd phuong", "ubnd thi tran", "ubnd dac khu", "uy ban nhan dan xa", "uy ban nhan dan phuong",
  "uy ban nhan dan thi tran", "uy ban nhan dan dac khu", "xa", "thi tran",
])
