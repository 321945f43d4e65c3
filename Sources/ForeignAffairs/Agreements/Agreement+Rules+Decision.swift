extension Rule<Agreement> {
  static var decisionBeforeSigning: Self {
    Self(
      id: "agreement.decision-before-signing", kind: .procedure, severity: .warning,
      source: LegalSource(.law, "70/2020/QH14", article: "19(3)", .secondary),
      inForce: .sinceAgreementLaw, dated: Agreement.signingDate,
      title: LocalizedText(
        "Quyết định ký có trước khi ký", english: "The decision to sign comes before the signing"),
      rationale: LocalizedText(
        "Người có thẩm quyền quyết định rồi mới ký hoặc ủy quyền ký (Luật, Điều 18, 19; đối với sở, xã biên giới: Nghị "
          + "định 64/2021/NĐ-CP, Điều 5).",
        english:
          "The competent person decides, and then signs or has it signed (Articles 18 and 19 of the Law; for "
          + "departments and border communes Decree 64/2021/NĐ-CP, Article 5)."),
      message: LocalizedText(
        "ký {signed}, chưa ghi quyết định ký có từ trước",
        english: "signed {signed:when} without a decision from before that day on record"),
      parameters: ["signed"],
      examples: {
        [
          .passing(
            #"{"level":"provincialCommittee","signedOn":"2021-07-01","decision":{"issuedOn":"2021-07-01"}}"#),
          .failing(#"{"level":"provincialCommittee","signedOn":"2021-07-01"}"#, at: "/decision"),
          .failing(
            #"{"level":"department","signedOn":"2022-05-01","decision":{"issuedOn":"2022-05-02"}}"#,
            at: "/decision/issuedOn"),
          .undecided(#"{"level":"department","signedOn":"2022-05-01","decision":{"number":"1/QĐ-UBND"}}"#),
          .undecided(#"{"signedOn":"2022-05-01"}"#),
          .undecided(#"{"level":"department","signedOn":"2021"}"#),
          .notApplicable(#"{"level":"provincialCommittee","signedOn":"2021-06-30"}"#),
          .notApplicable(#"{"level":"provincialPartyCommittee","signedOn":"2022"}"#),
          .notApplicable(#"{"level":"department","status":"approved","signedOn":"2027"}"#),
        ]
      }
    ) { agreement, _ in
      if agreement.isDraft || agreement.isOfParty { return .notApplicable }
      guard agreement.level != nil, let signed = agreement.signedOn else { return .undecided }
      if agreement.decision == nil { return .failed(at: "decision", .date(signed)) }
      guard let issued = agreement.decision?.issuedOn else { return .undecided }
      return .require(!issued.isAfter(signed), at: .field("decision", "issuedOn"), .date(signed))
    }
  }

  static var decidedBy: Self {
    Self(
      id: "agreement.decided-by", kind: .authority, severity: .warning,
      source: LegalSource(.law, "70/2020/QH14", article: "18", .secondary),
      inForce: .sinceAgreementLaw, dated: Agreement.signingDate,
      title: LocalizedText(
        "Người có thẩm quyền quyết định ký", english: "The competent body decides to sign"),
      rationale: LocalizedText(
        "Chủ tịch Hội đồng nhân dân cấp tỉnh quyết định thỏa thuận của Hội đồng; Chủ tịch Ủy ban nhân dân cấp tỉnh quyết "
          + "định thỏa thuận của Ủy ban, của sở và của xã biên giới (Nghị định 64/2021/NĐ-CP, Điều 5). Quyết định của Ủy "
          + "ban nhân dân tỉnh cũng được chấp nhận vì Chủ tịch ký.",
        english:
          "The chair of the provincial Council decides on its agreements; the chair of the provincial Committee "
          + "on those of the Committee, of departments and of border communes (Decree 64/2021/NĐ-CP, Article 5). A "
          + "decision of the Committee passes too, because its chair signs it."),
      message: LocalizedText(
        "thỏa thuận của {level} do {decider} quyết định",
        english: "an agreement of a {level} was decided by: {decider}"),
      parameters: ["level", "decider"],
      examples: {
        [
          .passing(#"{"level":"provincialCommittee","signedOn":"2021-07-01","decidedBy":"provincialChair"}"#),
          .passing(#"{"level":"provincialCouncil","signedOn":"2022","decidedBy":"provincialCouncil"}"#),
          .failing(
            #"{"level":"department","signedOn":"2021-07-01","decidedBy":"director"}"#, at: "/decidedBy"),
          .failing(
            #"{"level":"provincialCouncil","signedOn":"2022","decidedBy":"provincialChair"}"#,
            at: "/decidedBy"),
          .failing(
            #"{"level":"borderCommune","signedOn":"2022","decidedBy":"department"}"#, at: "/decidedBy"),
          .undecided(#"{"level":"provincialCouncil","signedOn":"2022","decidedBy":"other"}"#),
          .undecided(#"{"level":"department","signedOn":"2022","decidedBy":"notStated"}"#),
          .undecided(#"{"level":"department","signedOn":"2022"}"#),
          .undecided(#"{"signedOn":"2022","decidedBy":"director"}"#),
          .notApplicable(#"{"level":"department","signedOn":"2021-06-30","decidedBy":"director"}"#),
          .notApplicable(#"{"level":"organisation","signedOn":"2022","decidedBy":"director"}"#),
        ]
      }
    ) { agreement, _ in
      guard let level = agreement.level else { return agreement.isDraft ? .notApplicable : .undecided }
      let isOfCouncil = level == .provincialCouncil
      guard isOfCouncil || level == .provincialCommittee || level == .department || level == .borderCommune,
        !agreement.isDraft
      else { return .notApplicable }
      guard let decider = agreement.decidedBy else { return .undecided }
      let isCompetent =
        isOfCouncil
        ? decider == .provincialCouncil : decider == .provincialChair || decider == .provincialCommittee
      if isCompetent { return .passed }
      // The list has no chair of a Council, so that another body may be that one.
      guard decider != .notStated, !isOfCouncil || decider != .other, decider.isKnown else {
        return .undecided
      }
      return .failed(at: "decidedBy", .code(level), .code(decider))
    }
  }

  static var signatoryAuthorised: Self {
    Self(
      id: "agreement.signatory-authorised", kind: .authority, severity: .warning,
      source: LegalSource(.law, "70/2020/QH14", article: "19(3)", .secondary),
      inForce: .sinceAgreementLaw, dated: Agreement.signingDate,
      title: LocalizedText(
        "Người ký không phải Chủ tịch thì có ủy quyền bằng văn bản",
        english: "Who signs for the chair has a written authorisation"),
      rationale: LocalizedText(
        "Chủ tịch Hội đồng nhân dân, Chủ tịch Ủy ban nhân dân cấp tỉnh trực tiếp ký hoặc ủy quyền bằng văn bản cho người "
          + "khác ký.",
        english:
          "The chair of the provincial Council or Committee signs in person, or authorises another in writing."
      ),
      message: LocalizedText(
        "người ký là {position}, chưa ghi văn bản ủy quyền",
        english: "signed by: {position}; no written authorisation is recorded"),
      parameters: ["position"],
      examples: {
        [
          .passing(signed(by: "Chủ tịch UBND tỉnh", on: "2021-07-01")),
          .passing(signed(by: "Bí thư Tỉnh ủy, Chủ tịch Ủy ban nhân dân tỉnh", on: "2022")),
          .passing(
            signed(
              by: "Phó Chủ tịch UBND tỉnh", on: "2022", with: #","authorisation":{"number":"1/GUQ-UBND"}"#)),
          .failing(
            signed(by: "Phó Chủ tịch UBND tỉnh", on: "2021-07-01"), at: "/vietnameseParties/0/signatory"),
          .failing(signed(by: "Giám đốc Sở Ngoại vụ", on: "2022"), at: "/vietnameseParties/0/signatory"),
          .undecided(
            #"{"level":"provincialCommittee","signedOn":"2022","#
              + #""vietnameseParties":[{"kind":"locality","name":"Huế"}]}"#),
          .undecided(signed(by: "Phó Chủ tịch UBND tỉnh", on: "2021")),
          .notApplicable(signed(by: "Phó Chủ tịch UBND tỉnh", on: "2021-06-30")),
          .notApplicable(#"{"level":"provincialCommittee","signedOn":"2022"}"#),
          .notApplicable(#"{"level":"department","signedOn":"2022"}"#),
        ]
      }
    ) { agreement, _ in
      if agreement.isOfProvince == .no || agreement.isDraft { return .notApplicable }
      if agreement.authorisation != nil { return .passed }
      return .each(agreement.vietnameseParties) { index, party in
        guard agreement.isOfProvince == .yes, let positions = party.signatory?.positions,
          let first = positions.first
        else { return .undecided }
        var isChair = Ternary.no
        for position in positions { isChair = isChair || isOfChair(position) }
        return .require(isChair, at: .field("vietnameseParties", index, "signatory"), .text(first))
      }
    }
  }

  private static func signed(by position: String, on date: String, with more: String = "") -> String {
    #"{"level":"provincialCommittee","signedOn":"\#(date)","vietnameseParties":[{"kind":"locality","name":"Huế","#
      + #""signatory":{"positions":["\#(position)"]}}]\#(more)}"#
  }

  /// Whether an office is that of the chair; unknown where it is not written in Vietnamese.
  private static func isOfChair(_ position: LocalizedText) -> Ternary {
    guard let position = position[.vietnamese] else { return .unknown }
    return Ternary(chairPhrases.isFound(in: position) && !deputyPhrases.isFound(in: position))
  }
}

private let chairPhrases = PhraseList(["chu tich"])

private let deputyPhrases = PhraseList(["pho chu tich", "chu tich hoi huu nghi", "chu tich lien hiep"])
