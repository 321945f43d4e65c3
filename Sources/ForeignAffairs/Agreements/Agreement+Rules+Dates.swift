extension Rule<Agreement> {
  static var signedNotInFuture: Self {
    Self(
      id: "agreement.signed-not-in-future", kind: .order, severity: .error,
      title: LocalizedText("Ngày ký không ở tương lai", english: "The day of signing is not in the future"),
      rationale: LocalizedText(
        "Thỏa thuận đã ký thì ngày ký không thể sau ngày xét; dự thảo có thể ghi ngày dự kiến ký.",
        english: "What is signed was not signed after the day of judgement; a draft may state a day to come."),
      message: LocalizedText(
        "ký {signed}, sau ngày xét là {day}",
        english: "signed {signed:when}, after the day of judgement, {day}"),
      parameters: ["signed", "day"],
      examples: {
        [
          .passing(#"{"signedOn":"2026-11-21"}"#, asOf: "2026-11-21"),
          .failing(#"{"signedOn":"2026-11-22"}"#, asOf: "2026-11-21", at: "/signedOn"),
          .failing(#"{"status":"inForce","signedOn":"2027"}"#, asOf: "2026-11-21", at: "/signedOn"),
          .undecided(#"{"signedOn":"2026-11"}"#, asOf: "2026-11-21"),
          .undecided(#"{"signedOn":"2020-11-01"}"#),
          .notApplicable(#"{"status":"approved","signedOn":"2026-12-01"}"#, asOf: "2026-11-21"),
          .notApplicable(#"{"status":"signed"}"#, asOf: "2026-11-21"),
        ]
      }
    ) { agreement, context in
      guard let signed = agreement.signedOn, !agreement.isDraft else { return .notApplicable }
      guard let day = context.asOf else { return .undecided }
      return .require(!signed.isAfter(day), at: "signedOn", .date(signed), .date(day))
    }
  }

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
        "hết hạn {expires}, trước khi thời hạn bắt đầu ({begins})",
        english: "ends {expires:when}, before it begins {begins:when}"),
      parameters: ["expires", "begins"],
      examples: {
        [
          .passing(#"{"signedOn":"2020-11-01","expiresOn":"2025-11-01"}"#),
          .passing(#"{"signedOn":"2020-11-20","effectiveOn":"2020-01-01","expiresOn":"2020-11-19"}"#),
          .passing(#"{"signedOn":"2020-11-01","expiresOn":"2020-11-01"}"#),
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

  static var terminationAfterSigning: Self {
    Self(
      id: "agreement.termination-after-signing", kind: .order, severity: .error,
      title: LocalizedText(
        "Ngày chấm dứt không trước ngày ký", english: "An agreement is ended after it was signed"),
      rationale: LocalizedText(
        "Chỉ có thể chấm dứt một thỏa thuận đã ký.", english: "Only what was signed can be ended."),
      message: LocalizedText(
        "chấm dứt {terminated}, trước khi ký ({signed})",
        english: "ended {terminated:when}, before it was signed {signed:when}"),
      parameters: ["terminated", "signed"],
      examples: {
        [
          .passing(#"{"signedOn":"2020-11-01","terminatedOn":"2020-11-01"}"#),
          .failing(#"{"signedOn":"2020-11-01","terminatedOn":"2020-10-31"}"#, at: "/terminatedOn"),
          .failing(#"{"signedOn":"2020-11","terminatedOn":"2019"}"#, at: "/terminatedOn"),
          .undecided(#"{"signedOn":"2020-11","terminatedOn":"2020"}"#),
          .notApplicable(#"{"terminatedOn":"2020"}"#),
        ]
      }
    ) { agreement, _ in
      guard let signed = agreement.signedOn, let terminated = agreement.terminatedOn else {
        return .notApplicable
      }
      return .require(!terminated.isBefore(signed), at: "terminatedOn", .date(terminated), .date(signed))
    }
  }

  static var extensionOrder: Self {
    Self(
      id: "agreement.extension-order", kind: .order, severity: .error,
      title: LocalizedText(
        "Các lần gia hạn theo thứ tự thời gian", english: "Extensions follow each other in time"),
      rationale: LocalizedText(
        "Không thể gia hạn trước khi ký; mỗi lần gia hạn được quyết định sau lần trước và không rút ngắn thời hạn.",
        english:
          "Nothing is extended before it is signed; each extension is decided after the one before it and "
          + "does not shorten the term."),
      message: LocalizedText(
        "gia hạn ghi {date}, trước {earlier}", english: "the extension states {date}, before {earlier}"),
      parameters: ["date", "earlier"],
      examples: {
        [
          .passing(
            #"{"signedOn":"2015-01-01","expiresOn":"2018-01-01","extensions":[{"decidedOn":"2017","until":"2021"},"#
              + #"{"decidedOn":"2020","until":"2024"}]}"#),
          .passing(
            #"{"signedOn":"2015-01-01","expiresOn":"2018-01-01","extensions":[{"decidedOn":"2015-01-01","until":"2018-01-01"}]}"#
          ),
          .failing(
            #"{"signedOn":"2015-01-02","extensions":[{"decidedOn":"2015-01-01"}]}"#,
            at: "/extensions/0/decidedOn"),
          .failing(
            #"{"expiresOn":"2018-01-01","extensions":[{"until":"2017-12-31"},{"until":"2021"},{"until":"2020"}]}"#,
            at: "/extensions/0/until", "/extensions/2/until"),
          .failing(
            #"{"extensions":[{"decidedOn":"2018"},{"decidedOn":"2017"}]}"#, at: "/extensions/1/decidedOn"),
          .undecided(#"{"expiresOn":"2018-06","extensions":[{"until":"2018"}]}"#),
          .notApplicable(#"{"signedOn":"2015-01-01"}"#),
        ]
      }
    ) { agreement, _ in
      var (decided, last) = (agreement.signedOn, agreement.expiresOn)
      return .each(agreement.extensions) { index, renewal in
        var outcome = RuleOutcome.passed
        if let date = renewal.decidedOn {
          if let decided {
            outcome.join(
              .require(
                !date.isBefore(decided), at: .field("extensions", index, "decidedOn"), .date(date),
                .date(decided)))
          }
          decided = date
        }
        if let date = renewal.until {
          if let last {
            outcome.join(
              .require(
                !date.isBefore(last), at: .field("extensions", index, "until"), .date(date), .date(last)))
          }
          last = date
        }
        return outcome
      }
    }
  }

  static var extensionAfterExpiry: Self {
    Self(
      id: "agreement.extension-after-expiry", kind: .order, severity: .warning,
      source: .agreementLaw("33", .secondary), inForce: .sinceAgreementLaw, dated: .ofParts,
      title: LocalizedText(
        "Gia hạn khi thỏa thuận còn thời hạn", english: "A term is extended before it is over"),
      rationale: LocalizedText(
        "Thỏa thuận đã hết hạn thì phải ký lại; gia hạn được quyết định khi thời hạn vẫn còn.",
        english: "What has ended is signed anew; an extension is decided while the term still runs."),
      message: LocalizedText(
        "quyết định gia hạn {decided}, sau khi hết hạn {expired}",
        english: "extended {decided:when}, after the term had ended {expired:when}"),
      parameters: ["decided", "expired"],
      examples: {
        [
          .passing(#"{"expiresOn":"2022-01-01","extensions":[{"decidedOn":"2022-01-01"}]}"#),
          .failing(
            #"{"expiresOn":"2022-01-01","extensions":[{"decidedOn":"2022-01-02"}]}"#,
            at: "/extensions/0/decidedOn"),
          .failing(
            #"{"expiresOn":"2018","extensions":[{"decidedOn":"2017","until":"2022"},{"decidedOn":"2023"}]}"#,
            at: "/extensions/1/decidedOn"),
          .failing(
            #"{"expiresOn":"2015","extensions":[{"decidedOn":"2021-07-01"}]}"#, at: "/extensions/0/decidedOn"),
          .notApplicable(#"{"expiresOn":"2015","extensions":[{"decidedOn":"2021-06-30"}]}"#),
          .notApplicable(#"{"expiresOn":"2014","extensions":[{"decidedOn":"2015"}]}"#),
          .undecided(#"{"expiresOn":"2015","extensions":[{"decidedOn":"2021"}]}"#),
          .undecided(#"{"expiresOn":"2022-06-30","extensions":[{"decidedOn":"2022"}]}"#),
          .notApplicable(#"{"expiresOn":"2022","extensions":[{"until":"2024"}]}"#),
          .notApplicable(#"{"extensions":[{"decidedOn":"2022"}]}"#),
        ]
      }
    ) { agreement, _ in
      var last = agreement.expiresOn
      return .each(agreement.extensions) { index, renewal in
        let expired = last
        last = renewal.until ?? last
        guard let expired, let decided = renewal.decidedOn else { return .notApplicable }
        return .when(DayWindow.sinceAgreementLaw.contains(decided)) {
          .require(
            !decided.isAfter(expired), at: .field("extensions", index, "decidedOn"), .date(decided),
            .date(expired))
        }
      }
    }
  }
}
