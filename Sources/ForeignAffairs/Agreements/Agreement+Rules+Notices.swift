extension Rule<Agreement> {
  static var copyToMinistryLate: Self {
    Self(
      id: "agreement.copy-to-mofa-late", kind: .deadline, severity: .warning,
      source: LegalSource(.law, "70/2020/QH14", article: "19(5)", .secondary),
      inForce: .sinceAgreementLaw, dated: Agreement.signingDate,
      title: LocalizedText(
        "Gửi bản sao cho Bộ Ngoại giao trong 15 ngày",
        english: "A copy goes to the Ministry of Foreign Affairs within 15 days"),
      rationale: LocalizedText(
        "Cơ quan cấp tỉnh gửi bản sao thỏa thuận đã ký cho Bộ Ngoại giao trong 15 ngày kể từ ngày ký.",
        english:
          "A provincial body sends a copy of what it signed to the Ministry of Foreign Affairs within 15 days."
      ),
      message: LocalizedText(
        "ký {signed}, hạn gửi bản sao là {due}", english: "signed {signed:when}; the copy was due {due:when}"),
      parameters: ["signed", "due"],
      examples: {
        [
          .passing(#"{"level":"provincialCommittee","signedOn":"2021-07-01","copySentOn":"2021-07-16"}"#),
          .failing(
            #"{"level":"provincialCommittee","signedOn":"2021-07-01","copySentOn":"2021-07-17"}"#,
            at: "/copySentOn"),
          .failing(
            #"{"level":"provincialCommittee","signedOn":"2021-07-01"}"#, asOf: "2021-07-17", at: "/copySentOn"
          ),
          .failing(
            #"{"level":"provincialCouncil","signedOn":"2021-07-01","copySentOn":"2022"}"#, at: "/copySentOn"),
          .passing(#"{"level":"provincialCommittee","signedOn":"2021-07-01"}"#, asOf: "2021-07-16"),
          .undecided(#"{"level":"provincialCommittee","signedOn":"2021-07-01"}"#),
          .undecided(#"{"level":"provincialCommittee","signedOn":"2021","copySentOn":"2022-01-01"}"#),
          .undecided(#"{"signedOn":"2021-07-01","copySentOn":"2022-01-01"}"#),
          .notApplicable(
            #"{"level":"provincialCommittee","signedOn":"2021-06-30","copySentOn":"2022-01-01"}"#),
          .notApplicable(#"{"level":"department","signedOn":"2021-07-01"}"#, asOf: "2022-01-01"),
          .notApplicable(#"{"level":"provincialCommittee"}"#, asOf: "2022-01-01"),
        ]
      }
    ) { agreement, context in
      guard agreement.isOfProvince != .no, !agreement.isDraft, let signed = agreement.signedOn else {
        return .notApplicable
      }
      guard agreement.isOfProvince == .yes, let due = signed.unmarkedDay?.adding(days: 15) else {
        return .undecided
      }
      // A copy that is not recorded is late from the day after the term.
      let isInTime = agreement.copySentOn.map { !$0.isAfter(due) } ?? !context.isPast(PartialDate(due))
      return .require(
        isInTime, or: context.failure(at: "copySentOn", .date(signed), .date(due)))
    }
  }

  static var terminationNoticeLate: Self {
    Self(
      id: "agreement.termination-notice-late", kind: .deadline, severity: .warning,
      source: LegalSource(.law, "70/2020/QH14", article: "34", .secondary),
      inForce: .sinceAgreementLaw, dated: .on { $0.endedOn },
      title: LocalizedText(
        "Thông báo việc chấm dứt cho Bộ Ngoại giao trong 15 ngày",
        english: "The Ministry of Foreign Affairs is told of an end within 15 days"),
      rationale: LocalizedText(
        "Bên ký kết thông báo cho Bộ Ngoại giao trong 15 ngày kể từ ngày việc chấm dứt, rút khỏi, tạm đình chỉ có hiệu "
          + "lực.",
        english:
          "The Ministry is told within 15 days of the day on which an end, a withdrawal or a suspension takes "
          + "effect."),
      message: LocalizedText(
        "chấm dứt hoặc tạm đình chỉ {ended}, hạn thông báo là {due}",
        english: "ended or suspended {ended:when}; the notice was due {due:when}"),
      parameters: ["ended", "due"],
      examples: {
        [
          .passing(#"{"terminatedOn":"2021-07-01","terminationNoticeOn":"2021-07-16"}"#),
          .failing(
            #"{"terminatedOn":"2021-07-01","terminationNoticeOn":"2021-07-17"}"#, at: "/terminationNoticeOn"),
          .failing(#"{"terminatedOn":"2024-03-01"}"#, asOf: "2024-03-17", at: "/terminationNoticeOn"),
          .failing(
            #"{"history":[{"status":"suspended","on":"2024-03-01"}],"terminationNoticeOn":"2024-04"}"#,
            at: "/terminationNoticeOn"),
          .passing(#"{"terminatedOn":"2024-03-01"}"#, asOf: "2024-03-16"),
          .undecided(#"{"terminatedOn":"2024-03-01"}"#),
          .undecided(#"{"terminatedOn":"2024","terminationNoticeOn":"2024-05-01"}"#),
          .notApplicable(#"{"terminatedOn":"2021-06-30"}"#, asOf: "2024-03-17"),
          .notApplicable(#"{"status":"terminated"}"#, asOf: "2024-03-17"),
          .notApplicable(
            #"{"level":"provincialPartyCommittee","terminatedOn":"2024-03-01"}"#, asOf: "2024-03-17"),
        ]
      }
    ) { agreement, context in
      guard let ended = agreement.endedOn, !agreement.isOfParty else { return .notApplicable }
      guard let due = ended.unmarkedDay?.adding(days: 15) else { return .undecided }
      let isInTime =
        agreement.terminationNoticeOn.map { !$0.isAfter(due) } ?? !context.isPast(PartialDate(due))
      return .require(isInTime, at: "terminationNoticeOn", .date(ended), .date(due))
    }
  }
}
