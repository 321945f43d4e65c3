extension Rule<Agreement> {
  /// The rules about agreements.
  static var standard: [Self] { [.expiryAfterEffective, .copyToMinistryLate] }
}

extension Rule<Agreement> {
  static var expiryAfterEffective: Self {
    Self(
      id: "agreement.expiry-after-effective", kind: .order, severity: .error,
      title: LocalizedText(
        "Ngày hết hạn không trước ngày có hiệu lực", english: "The term ends after it begins"),
      rationale: LocalizedText(
        "Thỏa thuận không thể hết hạn trước khi có hiệu lực; nếu không ghi ngày có hiệu lực thì tính từ ngày ký.",
        english:
          "A term cannot end before it begins; where no day of effect is stated, it begins with the signing."),
      message: LocalizedText(
        "hết hạn {expires}, trước khi bắt đầu {begins}", english: "ends {expires}, before it begins {begins}"),
      parameters: ["expires", "begins"],
      examples: {
        [
          .passing(#"{"signedOn":"2020-11-01","expiresOn":"2025-11-01"}"#),
          .passing(#"{"signedOn":"2020-11-20","effectiveOn":"2020-01-01","expiresOn":"2020-11-19"}"#),
          .failing(#"{"signedOn":"2020-11-01","expiresOn":"2019-11-01"}"#, at: "/expiresOn"),
          .failing(#"{"effectiveOn":"2021","expiresOn":"2020"}"#, at: "/expiresOn"),
          .undecided(#"{"signedOn":"2020-11-01","expiresOn":"2020"}"#),
          .notApplicable(#"{"signedOn":"2020-11-01"}"#),
        ]
      }
    ) { agreement, _ in
      guard let begins = agreement.effectiveOn ?? agreement.signedOn, let expires = agreement.expiresOn else {
        return .notApplicable
      }
      return .require(!expires.isBefore(begins), at: "expiresOn", .date(expires), .date(begins))
    }
  }

  static var copyToMinistryLate: Self {
    Self(
      id: "agreement.copy-to-mofa-late", kind: .deadline, severity: .warning,
      source: LegalSource(.law, "70/2020/QH14", article: "19(5)", .secondary),
      inForce: .since(2021, 7, 1), dated: .on { $0.signedOn },
      title: LocalizedText(
        "Gửi bản sao cho Bộ Ngoại giao trong 15 ngày",
        english: "A copy goes to the Ministry of Foreign Affairs within 15 days"),
      rationale: LocalizedText(
        "Cơ quan cấp tỉnh gửi bản sao thỏa thuận đã ký cho Bộ Ngoại giao trong 15 ngày kể từ ngày ký.",
        english:
          "A provincial body sends a copy of what it signed to the Ministry of Foreign Affairs within 15 days."
      ),
      message: LocalizedText(
        "ký {signed}, hạn gửi bản sao là {due}", english: "signed {signed}; the copy was due {due}"),
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
          .undecided(#"{"level":"provincialCommittee","signedOn":"2021-07-01"}"#),
          .undecided(#"{"level":"provincialCommittee","signedOn":"2021","copySentOn":"2022-01-01"}"#),
          .notApplicable(
            #"{"level":"provincialCommittee","signedOn":"2021-06-30","copySentOn":"2022-01-01"}"#),
          .notApplicable(#"{"level":"department","signedOn":"2021-07-01"}"#, asOf: "2022-01-01"),
        ]
      }
    ) { agreement, context in
      guard agreement.level == .provincialCommittee, let signed = agreement.signedOn else {
        return .notApplicable
      }
      guard let signedDay = signed.calendarDate, let due = signedDay.adding(days: 15) else {
        return .undecided
      }
      // A copy that is not recorded is late from the day after the term.
      let isInTime = agreement.copySentOn.map { !$0.isAfter(due) } ?? !context.isPast(PartialDate(due))
      return .require(
        isInTime, at: "copySentOn", .date(signed), .date(due))
    }
  }
}
