extension Rule<Event> {
  static var datesOrdered: Self {
    Self(
      id: "event.dates-ordered", kind: .order, severity: .error,
      title: LocalizedText(
        "Sự kiện kết thúc sau khi bắt đầu", english: "An event ends after it begins"),
      rationale: LocalizedText(
        "Sự kiện không thể kết thúc trước khi bắt đầu.", english: "An event cannot end before it begins."),
      message: LocalizedText(
        "khoảng thời gian {period:when} kết thúc trước khi bắt đầu",
        english: "the period {period:when} ends before it begins"),
      parameters: ["period"],
      examples: {
        [
          .passing(#"{"periods":["2009","2023-03-01/2023-03-02"]}"#),
          .failing(#"{"periods":["2023-03-02/2023-03-01"]}"#, at: "/periods/0"),
          .failing(#"{"periods":["2009","2023/2022","2021/2020-12"]}"#, at: "/periods/1", "/periods/2"),
          .undecided(#"{"periods":["2020-03/2020"]}"#),
          .notApplicable("{}"),
        ]
      }
    ) { event, _ in
      .each(event.periods) { index, period in
        .require(period.isOrdered, at: .field("periods", index), .period(period))
      }
    }
  }

  static var termOrdered: Self {
    .ordered(
      "event.term-ordered", "term",
      title: LocalizedText("Nhiệm kỳ kết thúc sau khi bắt đầu", english: "A term ends after it begins"),
      rationale: LocalizedText(
        "Nhiệm kỳ không thể kết thúc trước khi bắt đầu.", english: "A term cannot end before it begins.")
    ) { record, _ in .isOrdered(record.term, at: "term") }
  }

  static var recurrenceDatesOrdered: Self {
    Self(
      id: "event.recurrence-dates-ordered", kind: .order, severity: .error,
      title: LocalizedText(
        "Thời gian định kỳ kết thúc sau khi bắt đầu", english: "The time of a recurrence ends after it begins"
      ),
      rationale: LocalizedText(
        "Thời gian áp dụng một định kỳ không thể kết thúc trước khi bắt đầu.",
        english: "The time in which an event returns cannot end before it begins."),
      message: LocalizedText(
        "khoảng thời gian {period:when} kết thúc trước khi bắt đầu",
        english: "the period {period:when} ends before it begins"),
      parameters: ["period"],
      examples: {
        [
          .passing(#"{"recurrences":[{"recurrence":"monthly","period":"2019/.."}]}"#),
          .failing(
            #"{"recurrences":[{"recurrence":"monthly","period":"2019/2018"}]}"#, at: "/recurrences/0/period"),
          .failing(
            #"{"recurrences":[{"recurrence":"quarterly"},{"recurrence":"monthly","period":"2019-02/2019-01"}]}"#,
            at: "/recurrences/1/period"),
          .undecided(#"{"recurrences":[{"recurrence":"monthly","period":"2019-02/2019"}]}"#),
          .notApplicable(#"{"recurrences":[{"recurrence":"quarterly"}]}"#),
        ]
      }
    ) { event, _ in
      .each(event.recurrences) { index, recurrence in
        guard let period = recurrence.period else { return .notApplicable }
        return .require(period.isOrdered, at: .field("recurrences", index, "period"), .period(period))
      }
    }
  }

  static var heldNotInFuture: Self {
    Self(
      id: "event.held-not-in-future", kind: .order, severity: .error,
      title: LocalizedText(
        "Sự kiện đã tổ chức không ở tương lai", english: "An event that was held does not lie ahead"),
      rationale: LocalizedText(
        "Sự kiện ghi là đã tổ chức thì đã bắt đầu, ít nhất một lần.",
        english: "An event that is recorded as held has begun, once at least."),
      message: LocalizedText(
        "ghi là đã tổ chức, nhưng đến {begins} mới bắt đầu",
        english: "recorded as held, but begins {begins:when}"),
      parameters: ["begins"],
      examples: {
        [
          .passing(#"{"status":"held","periods":["2020-03-02"]}"#, asOf: "2020-03-02"),
          .passing(#"{"status":"held","periods":["2027","2020"]}"#, asOf: "2026-11-21"),
          .failing(#"{"status":"held","periods":["2020-03-02"]}"#, asOf: "2020-03-01", at: "/periods"),
          .failing(#"{"status":"held","periods":["2027","2028/.."]}"#, asOf: "2026-11-21", at: "/periods"),
          .undecided(#"{"status":"held","periods":["2020"]}"#, asOf: "2020-03-01"),
          .undecided(#"{"status":"held","periods":["2020-03-02"]}"#),
          .notApplicable(#"{"status":"held"}"#, asOf: "2020-03-01"),
          .notApplicable(#"{"status":"planned","periods":["2027"]}"#, asOf: "2020-03-01"),
        ]
      }
    ) { event, context in
      guard event.status == .held, let first = event.periods.first else { return .notApplicable }
      guard let day = context.asOf else { return .undecided }
      var liesAhead = Ternary.yes
      for period in event.periods {
        liesAhead = liesAhead && (period.start.date?.isAfter(day) ?? .unknown)
      }
      return .require(!liesAhead, at: "periods", first.start.date.map { .date($0) } ?? .period(first))
    }
  }

  static var plannedIsPast: Self {
    Self(
      id: "event.planned-is-past", kind: .consistency, severity: .note,
      title: LocalizedText("Sự kiện dự kiến chưa qua", english: "A planned event still lies ahead"),
      rationale: LocalizedText(
        "Thời gian dự kiến đã qua mà tình trạng vẫn là dự kiến: nên ghi sự kiện đã tổ chức hay không.",
        english: "The time of a plan is over and the event is still recorded as planned: was it held?"),
      message: LocalizedText(
        "vẫn ghi là dự kiến, trong khi thời gian dự kiến ({period:when}) đã qua",
        english: "still recorded as planned, while its time ({period:when}) is over"),
      parameters: ["period"],
      examples: {
        [
          .passing(#"{"status":"planned","periods":["2020/2021"]}"#, asOf: "2020-12-31"),
          .passing(#"{"status":"planned","periods":["2020","2027"]}"#, asOf: "2026-11-21"),
          .failing(#"{"status":"planned","periods":["2020/2021"]}"#, asOf: "2022-01-01", at: "/status"),
          .failing(
            #"{"status":"planned","periods":["2019","2020-03-02"]}"#, asOf: "2020-03-03", at: "/status"),
          .undecided(#"{"status":"planned","periods":["2020/2021"]}"#),
          .undecided(#"{"status":"planned","periods":["2020/"]}"#, asOf: "2026-11-21"),
          .notApplicable(#"{"status":"planned"}"#, asOf: "2026-11-21"),
          .notApplicable(#"{"status":"held","periods":["2020"]}"#, asOf: "2026-11-21"),
        ]
      }
    ) { event, context in
      guard event.status == .planned, let last = event.periods.last else { return .notApplicable }
      var isPast = Ternary.yes
      for period in event.periods {
        isPast =
          isPast
          && (period.isOngoing
            ? .no : period.end.date.map { context.isPast(PartialDate($0.latest)) } ?? .unknown)
      }
      return .require(!isPast, at: "status", .period(last))
    }
  }

  static var reportBeforeEnd: Self {
    Self(
      id: "event.report-before-end", kind: .order, severity: .error,
      title: LocalizedText(
        "Báo cáo không trước ngày bế mạc", english: "An event is not reported before it ends"),
      rationale: LocalizedText(
        "Kết quả được báo cáo sau sự kiện, sớm nhất là vào ngày cuối.",
        english: "The result of an event is reported after it, on its last day at the earliest."),
      message: LocalizedText(
        "báo cáo {reported}, trong khi sự kiện kết thúc {ended}",
        english: "reported {reported:when}, while the event ended {ended:when}"),
      parameters: ["reported", "ended"],
      examples: {
        [
          .passing(#"{"periods":["2021-03-01/2021-03-02"],"reportedOn":"2021-03-02"}"#),
          .failing(#"{"periods":["2021-03-01/2021-03-02"],"reportedOn":"2021-03-01"}"#, at: "/reportedOn"),
          .failing(#"{"periods":["2021-03"],"reportedOn":"2021-02"}"#, at: "/reportedOn"),
          .undecided(#"{"periods":["2021"],"reportedOn":"2021-06-01"}"#),
          .undecided(#"{"periods":["2021-03-01/"],"reportedOn":"2021-06-01"}"#),
          .notApplicable(#"{"periods":["2021","2023"],"reportedOn":"2021-06-01"}"#),
          .notApplicable(#"{"status":"recurring","periods":["2021/.."],"reportedOn":"2021-06-01"}"#),
          .notApplicable(#"{"periods":["2021"]}"#),
        ]
      }
    ) { event, _ in
      // Of an event that is held several times it is not known which time was reported.
      guard let reported = event.reportedOn, let period = event.onlyPeriod, !period.isOngoing else {
        return .notApplicable
      }
      guard let ended = period.end.date else { return .undecided }
      return .require(!reported.isBefore(ended), at: "reportedOn", .date(reported), .date(ended))
    }
  }

  static var approvalBeforeFile: Self {
    Self(
      id: "event.approval-before-file", kind: .order, severity: .error,
      title: LocalizedText(
        "Cho phép sau khi nộp hồ sơ", english: "Permission comes after the file is handed in"),
      rationale: LocalizedText(
        "Văn bản cho phép không thể ban hành trước khi hồ sơ được nộp.",
        english: "A permission cannot be given before the file for it is handed in."),
      message: LocalizedText(
        "cho phép {approved}, trong khi hồ sơ nộp {filed}",
        english: "allowed {approved:when}, while the file was submitted {filed:when}"),
      parameters: ["approved", "filed"],
      examples: {
        [
          .passing(#"{"filedOn":"2021-02-01","approval":{"issuedOn":"2021-02-01"}}"#),
          .failing(
            #"{"filedOn":"2021-02-01","approval":{"issuedOn":"2021-01-31"}}"#, at: "/approval/issuedOn"),
          .failing(#"{"filedOn":"2021","approval":{"issuedOn":"2020"}}"#, at: "/approval/issuedOn"),
          .undecided(#"{"filedOn":"2021-02-15","approval":{"issuedOn":"2021-02"}}"#),
          .notApplicable(#"{"filedOn":"2021-02-15","approval":{}}"#),
          .notApplicable(#"{"approval":{"issuedOn":"2021-02"}}"#),
        ]
      }
    ) { event, _ in
      guard let filed = event.filedOn, let approved = event.approval?.issuedOn else { return .notApplicable }
      return .require(
        !approved.isBefore(filed), at: .field("approval", "issuedOn"), .date(approved), .date(filed))
    }
  }

  static var opinionBeforeRequest: Self {
    Self(
      id: "event.opinion-before-request", kind: .order, severity: .error,
      title: LocalizedText("Trả lời sau khi được hỏi", english: "An opinion comes after it is asked for"),
      rationale: LocalizedText(
        "Cơ quan được lấy ý kiến không thể trả lời trước khi được hỏi.",
        english: "A body cannot answer before it is asked for its opinion."),
      message: LocalizedText(
        "{body} trả lời {answered}, trong khi được hỏi {requested}",
        english: "{body} answered {answered:when}, while it was asked {requested:when}"),
      parameters: ["body", "answered", "requested"],
      examples: {
        [
          .passing(
            #"{"opinions":[{"body":"Công an tỉnh","requestedOn":"2021-02-01","answeredOn":"2021-02-01"}]}"#),
          .failing(
            #"{"opinions":[{"body":"Công an tỉnh","requestedOn":"2021-02-01","answeredOn":"2021-01-31"}]}"#,
            at: "/opinions/0/answeredOn"),
          .failing(
            #"{"opinions":[{"body":"Bộ Ngoại giao"},"#
              + #"{"body":"Công an tỉnh","requestedOn":"2021","answeredOn":"2020-12"}]}"#,
            at: "/opinions/1/answeredOn"),
          .undecided(#"{"opinions":[{"body":"Công an tỉnh","requestedOn":"2021","answeredOn":"2021-03"}]}"#),
          .notApplicable(#"{"opinions":[{"body":"Công an tỉnh","requestedOn":"2021"}]}"#),
          .notApplicable("{}"),
        ]
      }
    ) { event, _ in
      .each(event.opinions) { index, opinion in
        guard let requested = opinion.requestedOn, let answered = opinion.answeredOn else {
          return .notApplicable
        }
        return .require(
          !answered.isBefore(requested), at: .field("opinions", index, "answeredOn"), .text(opinion.body),
          .date(answered), .date(requested))
      }
    }
  }
}

extension Event {
  /// The period of an event that is held once; nothing where it is held several times or undated.
  var onlyPeriod: Period? { periods.count == 1 ? periods[0] : nil }
}
