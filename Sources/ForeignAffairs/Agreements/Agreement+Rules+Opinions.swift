extension Rule<Agreement> {
  static var ministryOpinionMissing: Self {
    Self(
      id: "agreement.mofa-opinion-missing", kind: .procedure, severity: .warning,
      source: LegalSource(.law, "70/2020/QH14", article: "19(1)", .secondary),
      inForce: .sinceAgreementLaw, dated: Agreement.signingDate,
      title: LocalizedText(
        "Có ý kiến của Bộ Ngoại giao trước khi ký",
        english: "The Ministry of Foreign Affairs is heard before signing"),
      rationale: LocalizedText(
        "Cơ quan cấp tỉnh lấy ý kiến bằng văn bản của Bộ Ngoại giao và các cơ quan liên quan trực tiếp trước khi ký.",
        english:
          "A provincial body asks the Ministry of Foreign Affairs and the bodies directly concerned in writing "
          + "before it signs."),
      message: LocalizedText(
        "ký {signed}, chưa ghi ý kiến của Bộ Ngoại giao có từ trước",
        english:
          "signed {signed:when} without an earlier opinion of the Ministry of Foreign Affairs on record"),
      parameters: ["signed"],
      examples: {
        [
          .passing(province(#"{"body":"Bộ Ngoại giao","answeredOn":"2021-07-01"}"#, on: "2021-07-01")),
          .failing(province("", on: "2021-07-01"), at: "/opinions"),
          .failing(
            province(#"{"body":"Bộ Ngoại giao","answeredOn":"2022-05-02"}"#, on: "2022-05-01"),
            at: "/opinions"),
          .failing(
            province(#"{"body":"Bộ Công an","answeredOn":"2022-04-02"}"#, on: "2022-05-01"), at: "/opinions"),
          .undecided(
            province(#"{"body":{"en":"Ministry of Foreign Affairs"},"verdict":"agrees"}"#, on: "2022-05-01")),
          .undecided(province("", on: "2021")), .undecided(#"{"signedOn":"2022"}"#),
          .notApplicable(province("", on: "2021-06-30")),
          .notApplicable(#"{"level":"department","signedOn":"2022"}"#),
          .notApplicable(#"{"level":"provincialCommittee","status":"proposed"}"#),
        ]
      }
    ) { agreement, _ in
      if agreement.isOfProvince == .no || agreement.isDraft { return .notApplicable }
      guard agreement.isOfProvince == .yes, let signed = agreement.signedOn else { return .undecided }
      let wasHeard = agreement.hasOpinion(by: signed) { foreignMinistryPhrases.isFound(in: $0.body) }
      return .require(wasHeard, at: "opinions", .date(signed))
    }
  }

  private static func province(_ opinions: String, on date: String) -> String {
    #"{"level":"provincialCommittee","signedOn":"\#(date)","opinions":[\#(opinions)]}"#
  }

  static var foreignAffairsOpinionMissing: Self {
    Self(
      id: "agreement.foreign-affairs-opinion-missing", kind: .procedure, severity: .warning,
      source: LegalSource(.decree, "64/2021/NĐ-CP", article: "5", .read),
      inForce: .sinceAgreementLaw, dated: Agreement.signingDate,
      title: LocalizedText(
        "Sở lấy ý kiến cơ quan ngoại vụ trước khi ký",
        english: "A department hears the Department of Foreign Affairs before signing"),
      rationale: LocalizedText(
        "Sở đề xuất ký lấy ý kiến bằng văn bản của Sở Ngoại vụ; nơi không có Sở Ngoại vụ thì là cơ quan làm công tác ngoại "
          + "vụ hoặc Văn phòng Ủy ban nhân dân tỉnh.",
        english:
          "The department that proposes an agreement asks the Department of Foreign Affairs in writing; where "
          + "there is none, the body or the Office of the Committee that does its work."),
      message: LocalizedText(
        "ký {signed}, chưa ghi ý kiến của Sở Ngoại vụ có từ trước",
        english:
          "signed {signed:when} without an earlier opinion of the Department of Foreign Affairs on record"),
      parameters: ["signed"],
      examples: {
        [
          .passing(department(#"{"body":"Sở Ngoại vụ","answeredOn":"2021-06-20"}"#, on: "2021-07-01")),
          .passing(department(#"{"body":"Văn phòng UBND tỉnh","answeredOn":"2022-04"}"#, on: "2022-05-01")),
          .failing(department("", on: "2021-07-01"), at: "/opinions"),
          .failing(
            department(#"{"body":"Sở Tài chính","answeredOn":"2022-04"}"#, on: "2022-05-01"), at: "/opinions"),
          .undecided(department(#"{"body":"Sở Ngoại vụ"}"#, on: "2022-05-01")),
          .undecided(department("", on: "2021")), .undecided(#"{"signedOn":"2022"}"#),
          .notApplicable(department("", on: "2021-06-30")),
          .notApplicable(department("", on: "2022", party: "Sở Ngoại vụ tỉnh Đồng Nai")),
          .notApplicable(#"{"level":"provincialCommittee","signedOn":"2022"}"#),
        ]
      }
    ) { agreement, _ in
      if agreement.isOfDepartment == .no || agreement.isDraft { return .notApplicable }
      guard agreement.isOfDepartment == .yes, let signed = agreement.signedOn else { return .undecided }
      if agreement.vietnameseParties.contains(where: { foreignAffairsPhrases.isFound(in: $0.name) }) {
        return .notApplicable
      }
      let wasHeard = agreement.hasOpinion(by: signed) { foreignAffairsPhrases.isFound(in: $0.body) }
      return .require(wasHeard, at: "opinions", .date(signed))
    }
  }

  private static func department(_ opinions: String, on date: String, party: String = "Sở Y tế") -> String {
    #"{"level":"department","signedOn":"\#(date)","vietnameseParties":[{"kind":"department","name":"\#(party)"}],"#
      + #""opinions":[\#(opinions)]}"#
  }

  static var opinionLate: Self {
    Self(
      id: "agreement.opinion-late", kind: .deadline, severity: .note,
      source: LegalSource(.law, "70/2020/QH14", article: "19(2)", .secondary),
      inForce: .sinceAgreementLaw,
      dated: .on { $0.opinions.first { $0.fullFileOn != nil }?.fullFileOn },
      title: LocalizedText(
        "Cơ quan được hỏi trả lời trong 7 ngày làm việc",
        english: "Who is asked answers within 7 working days"),
      rationale: LocalizedText(
        "Cơ quan được lấy ý kiến trả lời trong 7 ngày làm việc kể từ ngày nhận đủ hồ sơ. Ngày nghỉ lễ lấy theo chính sách "
          + "áp dụng; khi không có danh sách ngày nghỉ thì chỉ kết luận là muộn khi đã quá 14 ngày làm việc.",
        english:
          "The bodies asked answer within 7 working days of the full file. Public holidays are those of the "
          + "policy; without them only what took over 14 is late for certain."),
      message: LocalizedText(
        "đủ hồ sơ {file}, trả lời {answered}, sau {days} ngày làm việc",
        english: "full file {file:when}, answered {answered:when}, after {days} working days"),
      parameters: ["file", "answered", "days"],
      examples: {
        [
          .passing(answer("2021-07-12", to: "2021-07-01")),
          .passing(answer("2025-02-10", to: "2025-01-23"), policy: holidays),
          .failing(
            answer("2021-07-13", to: "2021-07-01"), policy: holidays, at: "/opinions/0/answeredOn"),
          .failing(
            answer("2025-02-12", to: "2025-01-23"), policy: holidays, at: "/opinions/0/answeredOn"),
          .failing(answer("2023-07-03", to: "2021-07-01"), at: "/opinions/0/answeredOn"),
          .failing(answer("2021-07-22", to: "2021-07-01"), at: "/opinions/0/answeredOn"),
          .undecided(answer("2021-07-21", to: "2021-07-01")),
          .undecided(answer("2021-07-13", to: "2021-07-01")),
          .undecided(answer("2022-07", to: "2022-06-01"), policy: holidays),
          .notApplicable(answer("2021-07-13", to: "2021-06-30"), policy: holidays),
          .notApplicable(
            #"{"level":"department","opinions":[{"body":"A","fullFileOn":"2022-01-03","answeredOn":"2023"}]}"#
          ),
          .notApplicable(province(#"{"body":"Bộ Ngoại giao","answeredOn":"2022"}"#, on: "2022")),
        ]
      }
    ) { agreement, context in
      if agreement.isOfProvince == .no { return .notApplicable }
      return .each(agreement.opinions) { index, opinion in
        guard let file = opinion.fullFileOn, let answered = opinion.answeredOn else { return .notApplicable }
        guard agreement.isOfProvince == .yes, let first = file.unmarkedDay,
          let last = answered.unmarkedDay
        else { return .undecided }
        return .require(
          context.isWithinWorkingDays(7, from: first, to: last, orAsLateAs: last),
          at: .field("opinions", index, "answeredOn"), .date(file), .date(answered),
          .count(context.workingDays(from: first, to: last)))
      }
    }
  }

  private static func answer(_ answer: String, to file: String) -> String {
    #"{"level":"provincialCommittee","signedOn":"2025-03","opinions":["#
      + #"{"body":"Bộ Ngoại giao","fullFileOn":"\#(file)","answeredOn":"\#(answer)"}]}"#
  }

  /// The lunar new year of 2025, from 27 to 31 January, as holidays.
  private static var holidays: Policy {
    var policy = Policy(name: "holidays")
    policy.holidays = PolicyValue(
      Set((27...31).map { CalendarDate(uncheckedYear: 2025, month: 1, day: $0) }))
    return policy
  }

  static var signedDespiteObjection: Self {
    Self(
      id: "agreement.signed-despite-objection", kind: .procedure, severity: .warning,
      source: LegalSource(.law, "70/2020/QH14", article: "19(4)", .secondary),
      inForce: .sinceAgreementLaw.through(2025, 6, 30), dated: Agreement.signingDate,
      title: LocalizedText(
        "Có ý kiến không đồng ý thì chỉ ký khi Thủ tướng Chính phủ đồng ý",
        english: "Against an objection the Prime Minister consents first"),
      rationale: LocalizedText(
        "Khi cơ quan được hỏi không đồng ý, cơ quan cấp tỉnh trình Thủ tướng Chính phủ và chỉ ký sau khi được đồng ý bằng "
          + "văn bản. Từ ngày 01/7/2025 thẩm quyền này có thể đã thay đổi (Nghị định 134/2025/NĐ-CP).",
        english:
          "Where a body that was asked disagrees, the provincial body turns to the Prime Minister and signs "
          + "after a written consent. Since 2025-07-01 this power may lie elsewhere (Decree 134/2025/NĐ-CP)."),
      message: LocalizedText(
        "{body} không đồng ý; chưa ghi ý kiến đồng ý của Thủ tướng Chính phủ trước khi ký ({signed})",
        english:
          "{body} disagreed; no consent of the Prime Minister from before the signing ({signed}) is recorded"),
      parameters: ["body", "signed"],
      examples: {
        [
          .passing(province(#"{"body":"Bộ Công an","verdict":"agrees"}"#, on: "2021-07-01")),
          .passing(province("\(objection),\(consent("2022-04-30"))", on: "2022-04-30")),
          .failing(province(objection, on: "2021-07-01"), at: "/opinions/0/verdict"),
          .failing(province(objection, on: "2025-06-30"), at: "/opinions/0/verdict"),
          .failing(
            province("\(consent("2022-05-02")),\(objection)", on: "2022-05-01"), at: "/opinions/1/verdict"),
          .undecided(
            province(
              #"\#(objection),{"body":"Thủ tướng","bodyKind":"primeMinister","verdict":"agrees"}"#, on: "2022"
            )),
          .undecided(province(objection, on: "2021")),
          .notApplicable(province(objection, on: "2021-06-30")),
          .notApplicable(province(objection, on: "2025-07-01")),
          .notApplicable(province("", on: "2022")),
          .notApplicable(#"{"level":"department","signedOn":"2022","opinions":[\#(objection)]}"#),
        ]
      }
    ) { agreement, _ in
      if agreement.isOfProvince == .no || agreement.isDraft { return .notApplicable }
      return .each(agreement.opinions) { index, opinion in
        guard opinion.verdict == .disagrees else { return .passed }
        guard agreement.isOfProvince == .yes, let signed = agreement.signedOn else { return .undecided }
        let hasConsent = agreement.hasOpinion(by: signed) { other in
          (other.bodyKind == .primeMinister || primeMinisterPhrases.isFound(in: other.body))
            && (other.verdict == .agrees || other.verdict == .agreesWithComments)
        }
        return .require(
          hasConsent, at: .field("opinions", index, "verdict"), .text(opinion.body), .date(signed))
      }
    }
  }

  private static var objection: String { #"{"body":"Bộ Quốc phòng","verdict":"disagrees"}"# }

  private static func consent(_ date: String) -> String {
    #"{"body":"Thủ tướng Chính phủ","verdict":"agrees","answeredOn":"\#(date)"}"#
  }
}

private let foreignMinistryPhrases = PhraseList(["bo ngoai giao", "bng", "ministry of foreign affairs"])

/// The Department of Foreign Affairs, or who does its work.
private let foreignAffairsPhrases = PhraseList([
  "so ngoai vu", "phong ngoai vu", "ban ngoai vu", "department of foreign affairs", "van phong ubnd",
  "van phong uy ban nhan dan",
])

private let primeMinisterPhrases = PhraseList(["thu tuong", "prime minister"])
