extension Rule<Award> {
  static var decidedNotFuture: Self {
    Self(
      id: "award.decided-not-future", kind: .order, severity: .error,
      title: LocalizedText(
        "Ngày quyết định không ở tương lai", english: "An award is not decided in the future"),
      rationale: LocalizedText(
        "Khen thưởng đã ghi sổ thì quyết định không thể sau ngày xem xét.",
        english: "What is in the register has been decided by the day on which it is looked at."),
      message: LocalizedText(
        "quyết định {decided}, sau ngày xét là {asOf}",
        english: "decided {decided:when}, after the day of judgement, {asOf}"),
      parameters: ["decided", "asOf"],
      examples: {
        [
          .passing(#"{"decidedOn":"2020-11-21"}"#, asOf: "2020-11-21"),
          .failing(#"{"decidedOn":"2020-11-22"}"#, asOf: "2020-11-21", at: "/decidedOn"),
          .failing(#"{"decidedOn":"2021"}"#, asOf: "2020-11-21", at: "/decidedOn"),
          .undecided(#"{"decidedOn":"2020"}"#, asOf: "2020-11-21"),
          .undecided(#"{"decidedOn":"2020"}"#),
          .notApplicable("{}", asOf: "2020-11-21"),
        ]
      }
    ) { award, context in
      guard let decided = award.decidedOn else { return .notApplicable }
      guard let asOf = context.asOf else { return .undecided }
      return .require(!decided.isAfter(asOf), at: "decidedOn", .date(decided), .date(asOf))
    }
  }

  static var periodOrdered: Self {
    Self(
      id: "award.period-ordered", kind: .order, severity: .error,
      title: LocalizedText(
        "Thời gian lập thành tích kết thúc sau khi bắt đầu",
        english: "A period of merits ends after it begins"),
      rationale: LocalizedText(
        "Giai đoạn được khen thưởng không thể kết thúc trước khi bắt đầu.",
        english: "The time that an award stands for cannot end before it begins."),
      message: LocalizedText(
        "khoảng thời gian {period:when} kết thúc trước khi bắt đầu",
        english: "the period {period:when} ends before it begins"),
      parameters: ["period"],
      examples: {
        [
          .passing(#"{"meritPeriods":["2005/2009"],"statedPeriods":["2016"]}"#),
          .failing(#"{"meritPeriods":["2009/2005"]}"#, at: "/meritPeriods/0"),
          .failing(#"{"statedPeriods":["2013/2015","2017/2016"]}"#, at: "/statedPeriods/1"),
          .failing(
            #"{"meritPeriods":["2009/2005"],"statedPeriods":["2017-05-02/2017-05-01"]}"#,
            at: "/meritPeriods/0", "/statedPeriods/0"),
          .undecided(#"{"meritPeriods":["2009-06/2009"]}"#),
          .notApplicable("{}"),
        ]
      }
    ) { award, _ in
      var outcome = RuleOutcome.each(award.meritPeriods) { index, period in
        .require(period.isOrdered, at: .field("meritPeriods", index), .period(period))
      }
      outcome.join(
        .each(award.statedPeriods) { index, period in
          .require(period.isOrdered, at: .field("statedPeriods", index), .period(period))
        })
      return outcome
    }
  }

  static var decidedBeforePeriodEnd: Self {
    Self(
      id: "award.decided-before-period-end", kind: .order, severity: .warning,
      title: LocalizedText(
        "Quyết định sau khi hết giai đoạn lập thành tích",
        english: "An award is decided when its period is over"),
      rationale: LocalizedText(
        "Khen thưởng ghi nhận thành tích đã có; quyết định trước khi hết giai đoạn thì một trong hai ngày có thể sai.",
        english:
          "An award honours what was done; where it was decided before the period ended, one date may be wrong."
      ),
      message: LocalizedText(
        "quyết định {decided}, trước khi hết giai đoạn lập thành tích ({period:when})",
        english: "decided {decided:when}, before the end of the period ({period:when})"),
      parameters: ["decided", "period"],
      examples: {
        [
          .passing(#"{"decidedOn":"2018-03-05","meritPeriods":["2013/2017"]}"#),
          .passing(#"{"decidedOn":"2018-11-20","meritPeriods":["2013-01-01/2018-11-20"]}"#),
          .failing(#"{"decidedOn":"2016-03-05","meritPeriods":["2013/2017"]}"#, at: "/decidedOn"),
          .failing(#"{"decidedOn":"2017","meritPeriods":["2015","2018"]}"#, at: "/decidedOn"),
          .undecided(#"{"decidedOn":"2018-11-20","meritPeriods":["2018"]}"#),
          .undecided(#"{"decidedOn":"2018-11-20","meritPeriods":["2013/"]}"#),
          .notApplicable(#"{"decidedOn":"2018-11-20","meritPeriods":["2013/.."]}"#),
          .notApplicable(#"{"decidedOn":"2016","statedPeriods":["2017"]}"#),
          .notApplicable(#"{"meritPeriods":["2013/2017"]}"#),
        ]
      }
    ) { award, _ in
      guard let decided = award.decidedOn else { return .notApplicable }
      return .each(award.meritPeriods) { _, period in
        switch period.end {
        case .open: .notApplicable
        case .unknown: .undecided
        case .date(let end):
          .require(!decided.isBefore(end), at: "decidedOn", .date(decided), .period(period))
        }
      }
    }
  }

  static var revokedAfterDecision: Self {
    Self(
      id: "award.revoked-consistent", kind: .order, severity: .error,
      title: LocalizedText(
        "Hủy bỏ không trước ngày quyết định", english: "An award is not revoked before it is decided"),
      rationale: LocalizedText(
        "Chỉ hủy bỏ được quyết định khen thưởng đã ban hành.",
        english: "Only a decision that has been made can be revoked."),
      message: LocalizedText(
        "hủy bỏ {revoked}, trước quyết định {decided}",
        english: "revoked {revoked:when}, before the decision of {decided}"),
      parameters: ["revoked", "decided"],
      examples: {
        [
          .passing(#"{"decidedOn":"2019-05-01","revocation":{"on":"2020-05-01"}}"#),
          .passing(#"{"decidedOn":"2019-05-01","revocation":{"on":"2019-05-01"}}"#),
          .failing(#"{"decidedOn":"2019-05-01","revocation":{"on":"2019-04-30"}}"#, at: "/revocation/on"),
          .failing(#"{"decidedOn":"2019","revocation":{"on":"2018"}}"#, at: "/revocation/on"),
          .undecided(#"{"decidedOn":"2019-05-01","revocation":{"on":"2019"}}"#),
          .notApplicable(#"{"decidedOn":"2019-05-01","revocation":{}}"#),
          .notApplicable(#"{"decidedOn":"2019-05-01"}"#),
        ]
      }
    ) { award, _ in
      guard let revoked = award.revocation?.on, let decided = award.dayOfDecision else {
        return .notApplicable
      }
      return .require(
        !revoked.isBefore(decided), at: .field("revocation", "on"), .date(revoked), .date(decided))
    }
  }

  static var revocationDated: Self {
    Self(
      id: "award.revocation-dated", kind: .structure, severity: .warning,
      source: .commendationLaw(nil, .read), predecessors: [.commendationLaw2003(nil, .memory)],
      title: LocalizedText("Hủy bỏ khen thưởng có ngày", english: "A revocation has its day"),
      rationale: LocalizedText(
        """
        Quyết định khen thưởng bị hủy bỏ vì kê khai gian dối, giả mạo hồ sơ hoặc trái thẩm quyền (Luật 06/2022/QH15, \
        Chương VII); không có ngày thì không biết khen thưởng còn giá trị đến khi nào.
        """,
        english: """
          An award is revoked for false merits, forged files or an unlawful procedure (Law 06/2022/QH15, chapter VII); \
          without the day nobody can tell how long it was held.
          """),
      message: LocalizedText("hủy bỏ mà không ghi ngày", english: "revoked without a date"),
      examples: {
        [
          .passing(#"{"revocation":{"on":"2020"}}"#),
          .failing(#"{"revocation":{}}"#, at: "/revocation/on"),
          .failing(#"{"decidedOn":"2019","revocation":{"reason":"hồ sơ giả mạo"}}"#, at: "/revocation/on"),
          .notApplicable("{}"),
        ]
      }
    ) { award, _ in
      guard let revocation = award.revocation else { return .notApplicable }
      return .require(revocation.on != nil, at: .field("revocation", "on"))
    }
  }
}
