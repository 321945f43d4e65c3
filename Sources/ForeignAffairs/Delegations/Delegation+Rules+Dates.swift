extension Rule<Delegation> {
  static var datesOrdered: Self {
    .ordered(
      "delegation.dates-ordered", "period",
      title: LocalizedText("Ngày về không trước ngày đi", english: "A trip ends after it begins"),
      rationale: LocalizedText(
        "Chuyến đi không thể kết thúc trước khi bắt đầu.", english: "A trip cannot end before it begins."),
      examples: [
        .passing(#"{"period":"2020-03-01/2020-03-08"}"#),
        .failing(#"{"period":"2020-03-08/2020-03-01"}"#, at: "/period"),
        .failing(#"{"period":"2021/2020-12"}"#, at: "/period"),
        .undecided(#"{"period":"2020-03/2020"}"#),
        .notApplicable("{}"),
      ]
    ) { record, _ in .isOrdered(record.period, at: "period") }
  }

  static var legsOrdered: Self {
    Self(
      id: "delegation.leg-dates-ordered", kind: .order, severity: .error,
      about: Delegation.withLegs,
      title: LocalizedText("Từng chặng kết thúc sau khi bắt đầu", english: "A stop ends after it begins"),
      rationale: LocalizedText(
        "Một chặng không thể kết thúc trước khi bắt đầu.", english: "A stop cannot end before it begins."),
      message: LocalizedText(
        "chặng {period:when} kết thúc trước khi bắt đầu",
        english: "the stop {period:when} ends before it begins"),
      parameters: ["period"],
      examples: {
        [
          .passing(#"{"legs":[{"country":"JP","period":"2020-03-01/2020-03-08"}]}"#),
          .failing(
            #"{"legs":[{"country":"JP"},{"country":"LA","period":"2020-03-08/2020-03-01"}]}"#,
            at: "/legs/1/period"),
          .failing(
            #"{"legs":[{"country":"JP","period":"2021/2020"},{"country":"LA","period":"2021/2019"}]}"#,
            at: "/legs/0/period", "/legs/1/period"),
          .notApplicable(#"{"legs":[{"country":"JP"}]}"#),
        ]
      }
    ) { delegation, _ in
      .each(delegation.legs.indices) { index in
        guard let period = delegation.legs[index].period else { return .notApplicable }
        return .require(period.isOrdered, at: .field("legs", index, "period"), .period(period))
      }
    }
  }

  static var legsInsideDates: Self {
    Self(
      id: "delegation.legs-inside-dates", kind: .order, severity: .error,
      about: Delegation.withLegs,
      title: LocalizedText(
        "Từng chặng nằm trong thời gian chuyến đi", english: "Every stop lies within the trip"),
      rationale: LocalizedText(
        "Đoàn không thể ở một nơi trước ngày đi hoặc sau ngày về.",
        english: "A delegation cannot be at a place before it leaves or after it is back."),
      message: LocalizedText(
        "chặng {stop:when} nằm ngoài thời gian chuyến đi {trip:when}",
        english: "the stop {stop:when} lies outside the trip {trip:when}"),
      parameters: ["stop", "trip"],
      examples: {
        [
          .passing(
            #"{"period":"2020-03-01/2020-03-08","legs":[{"country":"JP","period":"2020-03-01/2020-03-04"}]}"#),
          .passing(#"{"period":"2020-03","legs":[{"country":"JP","period":"2020-03-01/2020-03-31"}]}"#),
          .passing(#"{"period":"2020-03-01/..","legs":[{"country":"JP","period":"2020-03-02/2020-03-04"}]}"#),
          .failing(
            #"{"period":"2020-03-02/2020-03-08","legs":[{"country":"JP","period":"2020-03-01/2020-03-04"}]}"#,
            at: "/legs/0/period"),
          .failing(
            #"{"period":"2020-03-01/2020-03-08","legs":[{"country":"JP","period":"2020-03-02"},"#
              + #"{"country":"KR","period":"2020-03-07/2020-03-09"}]}"#, at: "/legs/1/period"),
          .failing(
            #"{"period":"2020-03-01/2020-03-08","legs":[{"country":"JP","period":"2020-04-01/"}]}"#,
            at: "/legs/0/period"),
          .undecided(#"{"period":"2020-03-05/2020-03-10","legs":[{"country":"JP","period":"2020-03"}]}"#),
          .undecided(
            #"{"period":"2020-03-05/2020-03-10","legs":[{"country":"JP","period":"2020-03-07/2020-03-06"}]}"#),
          .notApplicable(#"{"legs":[{"country":"JP","period":"2020-03-01"}]}"#),
          .notApplicable(#"{"period":"2020-03-05","legs":[{"country":"JP"}]}"#),
        ]
      }
    ) { delegation, _ in
      guard let trip = delegation.period else { return .notApplicable }
      return .each(delegation.legs.indices) { index in
        guard let stop = delegation.legs[index].period else { return .notApplicable }
        return .require(
          stop.isInside(trip), at: .field("legs", index, "period"), .period(stop), .period(trip))
      }
    }
  }

  static var reportBeforeEnd: Self {
    Self(
      id: "delegation.report-before-end", kind: .order, severity: .error,
      title: LocalizedText(
        "Báo cáo không trước ngày kết thúc chuyến đi", english: "A trip is not reported before it ends"),
      rationale: LocalizedText(
        "Báo cáo kết quả được lập sau chuyến đi, sớm nhất là vào ngày cuối.",
        english: "The report on a trip is made after it, on its last day at the earliest."),
      message: LocalizedText(
        "báo cáo {reported}, trong khi chuyến đi kết thúc {ended}",
        english: "reported {reported:when}, while the trip ended {ended:when}"),
      parameters: ["reported", "ended"],
      examples: {
        [
          .passing(#"{"period":"2020-03-01/2020-03-08","report":{"on":"2020-03-08"}}"#),
          .failing(#"{"period":"2020-03-01/2020-03-08","report":{"on":"2020-03-07"}}"#, at: "/report/on"),
          .failing(
            #"{"period":"2020-03","report":{"document":{"issuedOn":"2020-02-29"}}}"#,
            at: "/report/document/issuedOn"),
          .undecided(#"{"period":"2020-03","report":{"on":"2020-03-20"}}"#),
          .undecided(#"{"period":"2020-03-01/","report":{"on":"2020-03-20"}}"#),
          .notApplicable(#"{"period":"2020","number":12,"report":{"on":"2019-12-01"}}"#),
          .notApplicable(#"{"period":"2020-03-01/2020-03-08","report":{}}"#),
        ]
      }
    ) { delegation, _ in
      guard delegation.isOneDelegation, let report = delegation.report, let period = delegation.period,
        let reported = report.date
      else { return .notApplicable }
      guard let ended = period.end.date else { return .undecided }
      return .require(!reported.isBefore(ended), at: report.datePath, .date(reported), .date(ended))
    }
  }

  static var cancelledHasNoActuals: Self {
    Self(
      id: "delegation.cancelled-has-no-actuals", kind: .consistency, severity: .error,
      title: LocalizedText(
        "Đoàn đã hủy không có kết quả", english: "A cancelled delegation has no results"),
      rationale: LocalizedText(
        "Đoàn đã hủy không đi nên không có báo cáo kết quả và không ký kết được thỏa thuận nào; số người dự kiến vẫn được ghi.",
        english:
          "A delegation that was cancelled did not travel: it made no report and signed nothing. Its intended size may stand."
      ),
      message: LocalizedText("đoàn đã hủy nhưng có {result}", english: "cancelled, and yet it has {result}"),
      parameters: ["result"],
      examples: {
        [
          .passing(#"{"status":"cancelled","size":{"people":8}}"#),
          .failing(#"{"status":"cancelled","report":{"on":"2020-03-20"}}"#, at: "/report"),
          .failing(
            #"{"status":"cancelled","report":{},"agreements":["mou-gifu"]}"#, at: "/report", "/agreements"),
          .notApplicable(#"{"status":"completed","report":{"on":"2020-03-20"}}"#),
          .notApplicable("{}"),
        ]
      }
    ) { delegation, _ in
      guard delegation.status == .cancelled else { return .notApplicable }
      var outcome = RuleOutcome.require(
        delegation.report == nil, at: "report", .text(LocalizedText("báo cáo", english: "a report")))
      outcome.join(
        .require(
          delegation.agreements.isEmpty, at: "agreements",
          .text(LocalizedText("thỏa thuận được ký", english: "agreements signed on it"))))
      return outcome
    }
  }
}
