extension Rule<ReportedFigure> {
  static var periodOrdered: Self {
    .ordered(
      "figure.period-ordered", "period",
      title: LocalizedText(
        "Kỳ số liệu kết thúc sau khi bắt đầu", english: "The time that a figure counts ends after it begins"),
      rationale: LocalizedText(
        "Kỳ số liệu không thể kết thúc trước khi bắt đầu.",
        english: "A span of time cannot end before it begins.")
    ) { record, _ in .isOrdered(record.period, at: "period") }
  }

  static var periodInFuture: Self {
    Self(
      id: "figure.period-in-future", kind: .order, severity: .error,
      title: LocalizedText(
        "Kỳ số liệu không bắt đầu trong tương lai", english: "A figure does not count a time still to come"),
      rationale: LocalizedText(
        "Chưa đếm được điều chưa xảy ra; chỉ có chỉ tiêu đặt ra mới nói về thời gian sau này.",
        english: "What has not happened has not been counted; only a target speaks of a time to come."),
      message: LocalizedText(
        "kỳ số liệu ({period:when}) chưa bắt đầu vào ngày xét",
        english: "the time counted ({period:when}) has not begun on the day of judgement"),
      parameters: ["period"],
      examples: {
        [
          .passing(#"{"period":"2026"}"#, asOf: "2026-11-21"),
          .failing(#"{"period":"2027"}"#, asOf: "2026-11-21", at: "/period"),
          .failing(#"{"period":"2026-11-22/.."}"#, asOf: "2026-11-21", at: "/period"),
          .undecided(#"{"period":"2026-11/2027"}"#, asOf: "2026-11-21"),
          .undecided(#"{"period":"2027"}"#),
          .notApplicable(#"{"period":"2027","basis":"target"}"#, asOf: "2026-11-21"),
          .notApplicable(#"{"asOf":"2020"}"#, asOf: "2026-11-21"),
        ]
      }
    ) { figure, context in
      guard figure.basis != .target, let period = figure.period, let start = period.start.date else {
        return .notApplicable
      }
      guard let day = context.asOf else { return .undecided }
      // The whole of a year begins on its first day.
      let begins =
        period.wholeDate?.qualification == PartialDate.Qualification.none
        ? PartialDate(start.earliest) : start
      return .require(!begins.isAfter(day), at: "period", .period(period))
    }
  }

  static var asOfInFuture: Self {
    Self(
      id: "figure.as-of-in-future", kind: .order, severity: .error,
      title: LocalizedText(
        "Thời điểm số liệu không ở tương lai", english: "A figure is not true of a time still to come"),
      rationale: LocalizedText(
        "Chưa biết được số liệu của một thời điểm chưa đến; chỉ có chỉ tiêu đặt ra mới nói về thời điểm đó.",
        english: "A number of a time still to come is not known; only a target speaks of it."),
      message: LocalizedText(
        "thời điểm {date} còn ở tương lai", english: "{date} is still to come"),
      parameters: ["date"],
      examples: {
        [
          .passing(#"{"asOf":"2026-11-21"}"#, asOf: "2026-11-21"),
          .failing(#"{"asOf":"2026-11-22"}"#, asOf: "2026-11-21", at: "/asOf"),
          .failing(#"{"asOf":"2027"}"#, asOf: "2026-11-21", at: "/asOf"),
          .undecided(#"{"asOf":"2026"}"#, asOf: "2026-11-21"),
          .undecided(#"{"asOf":"2027"}"#),
          .notApplicable(#"{"asOf":"2030","basis":"target"}"#, asOf: "2026-11-21"),
          .notApplicable(#"{"period":"2020"}"#, asOf: "2026-11-21"),
        ]
      }
    ) { figure, context in
      guard figure.basis != .target, let date = figure.asOf else { return .notApplicable }
      guard let day = context.asOf else { return .undecided }
      return .require(!date.isAfter(day), at: "asOf", .date(date))
    }
  }

  static var timeMissing: Self {
    Self(
      id: "figure.time-missing", kind: .structure, severity: .note,
      title: LocalizedText("Số liệu nêu thời gian", english: "A figure says of what time it is"),
      rationale: LocalizedText(
        "Số liệu trong kỳ cần có kỳ; số lũy kế và số tại thời điểm cần có thời điểm.",
        english: "A figure in a period needs the period; one that is cumulative or at a date needs the date."),
      message: LocalizedText(
        "số liệu “{basis}” không nêu thời gian", english: "is “{basis}” without its time"),
      parameters: ["basis"],
      examples: {
        [
          .passing(#"{"basis":"inPeriod","period":"2020"}"#),
          .passing(#"{"basis":"cumulative","asOf":"2023"}"#),
          .passing(#"{"basis":"cumulative","period":"../2023"}"#),
          .failing(#"{"basis":"inPeriod","asOf":"2020"}"#, at: "/period"),
          .failing(#"{"basis":"cumulative"}"#, at: "/asOf"),
          .failing(#"{"basis":"atDate"}"#, at: "/asOf"),
          .notApplicable(#"{"basis":"yearlyAverage"}"#),
        ]
      }
    ) { figure, _ in
      switch figure.basis {
      case .inPeriod: .require(figure.period != nil, at: "period", .code(figure.basis))
      case .cumulative, .atDate:
        .require(figure.asOf != nil || figure.period != nil, at: "asOf", .code(figure.basis))
      default: .notApplicable
      }
    }
  }
}
