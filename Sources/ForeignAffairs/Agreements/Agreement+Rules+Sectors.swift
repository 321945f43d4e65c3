extension Rule<Agreement> {
  static var sectorOpinionMissing: Self {
    Self(
      id: "agreement.sector-opinion-missing", kind: .procedure, severity: .warning,
      source: LegalSource(.decree, "64/2021/NĐ-CP", article: "5", .read),
      inForce: .sinceAgreementLaw, dated: Agreement.signingDate,
      title: LocalizedText(
        "Có ý kiến của bộ quản lý quốc phòng, an ninh, đầu tư",
        english: "The ministry of defence, security or investment is heard"),
      rationale: LocalizedText(
        "Thỏa thuận của sở liên quan đến quốc phòng, an ninh, đầu tư thì lấy ý kiến Bộ Quốc phòng, Bộ Công an, Bộ Kế hoạch "
          + "và Đầu tư (từ tháng 3/2025 là Bộ Tài chính) thông qua Chủ tịch Ủy ban nhân dân cấp tỉnh.",
        english:
          "For an agreement of a department that touches defence, security or investment, the ministry of "
          + "defence, of public security or of planning and investment (since March 2025 of finance) is asked through "
          + "the chair of the provincial Committee."),
      message: LocalizedText(
        "nội dung {field}: chưa ghi ý kiến của {ministry} trước khi ký ({signed})",
        english: "about {field}: no opinion of the {ministry} from before the signing ({signed}) is recorded"),
      parameters: ["field", "ministry", "signed"],
      examples: {
        [
          .passing(
            department(
              "đầu tư", #"{"body":"Bộ Kế hoạch và Đầu tư","answeredOn":"2021-06-20"}"#, on: "2021-07-01")),
          .passing(
            department("xúc tiến đầu tư", #"{"body":"Bộ Tài chính","answeredOn":"2025"}"#, on: "2026")),
          .passing(
            department("đầu tư", #"{"body":"Bộ Tài chính","answeredOn":"2025-02-20"}"#, on: "2025-03-01")),
          .failing(
            department("đầu tư", #"{"body":"Bộ Tài chính","answeredOn":"2025-02-20"}"#, on: "2025-02-28"),
            at: "/fieldsOfWork/0"),
          .passing(department("giáo dục", "", on: "2022-05-01")),
          .failing(department("quốc phòng", "", on: "2021-07-01"), at: "/fieldsOfWork/0"),
          .failing(
            department("đầu tư", #"{"body":"Bộ Tài chính","answeredOn":"2022-04"}"#, on: "2022-05-01"),
            at: "/fieldsOfWork/0"),
          .failing(
            #"{"level":"department","signedOn":"2022","fieldsOfWork":["y tế","an ninh mạng, đầu tư"]}"#,
            at: "/fieldsOfWork/1", "/fieldsOfWork/1"),
          .passing(department("an ninh lương thực", "", on: "2022-05-01")),
          .undecided(department("quốc phòng", #"{"body":"Bộ Quốc phòng"}"#, on: "2022-05-01")),
          .undecided(department("quốc phòng", "", on: "2021")),
          .undecided(#"{"signedOn":"2022","fieldsOfWork":["đầu tư"]}"#),
          .notApplicable(department("quốc phòng", "", on: "2021-06-30")),
          .notApplicable(#"{"level":"provincialCommittee","signedOn":"2022","fieldsOfWork":["đầu tư"]}"#),
          .notApplicable(#"{"level":"department","signedOn":"2022"}"#),
        ]
      }
    ) { agreement, _ in
      if agreement.isOfDepartment == .no || agreement.isDraft { return .notApplicable }
      return .each(agreement.fieldsOfWork) { index, field in
        guard agreement.isOfDepartment == .yes, let signed = agreement.signedOn else { return .undecided }
        var outcome = RuleOutcome.passed
        for sector in sectors where sector.matter.isTouched(by: field) {
          let wasHeard = agreement.hasOpinion(by: signed) { sector.isMinistry($0.body, on: signed) }
          outcome.join(
            .require(
              wasHeard, at: .field("fieldsOfWork", index), .text(field), .text(sector.ministryName),
              .date(signed)))
        }
        return outcome
      }
    }
  }

  private static func department(_ field: String, _ opinions: String, on date: String) -> String {
    #"{"level":"department","signedOn":"\#(date)","fieldsOfWork":["\#(field)"],"opinions":[\#(opinions)]}"#
  }
}

/// A matter in which a ministry is asked, and that ministry.
private struct Sector: Sendable {
  let matter: Matter
  let ministry: PhraseList
  /// The ministry since 2025-03-01, where the first was merged into another.
  let ministrySince2025: PhraseList
  let ministryName: LocalizedText

  func isMinistry(_ body: LocalizedText, on date: PartialDate) -> Bool {
    ministry.isFound(in: body)
      || ministrySince2025.isFound(in: body)
        && date.isBefore(CalendarDate(uncheckedYear: 2025, month: 3, day: 1)) != .yes
  }
}

private let sectors = [
  Sector(
    matter: .defence,
    ministry: PhraseList(["bo quoc phong", "ministry of national defence", "ministry of defence"]),
    ministrySince2025: PhraseList([]),
    ministryName: LocalizedText("Bộ Quốc phòng", english: "Ministry of National Defence")),
  Sector(
    matter: .security,
    ministry: PhraseList(["bo cong an", "ministry of public security"]), ministrySince2025: PhraseList([]),
    ministryName: LocalizedText("Bộ Công an", english: "Ministry of Public Security")),
  Sector(
    matter: .investment,
    ministry: PhraseList(["bo ke hoach va dau tu", "bo kh dt", "ministry of planning and investment"]),
    ministrySince2025: PhraseList(["bo tai chinh", "ministry of finance"]),
    ministryName: LocalizedText(
      "Bộ Kế hoạch và Đầu tư (từ tháng 3/2025: Bộ Tài chính)",
      english: "Ministry of Planning and Investment (since March 2025 Ministry of Finance)")),
]
