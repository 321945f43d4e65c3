extension Rule<Registry> {
  static var activityBeforeDepartment: Self {
    Self(
      id: "cross.activity-before-department", kind: .order, severity: .note,
      title: LocalizedText(
        "Hoạt động có sau ngày thành lập sở", english: "What a department did came after its founding"),
      rationale: LocalizedText(
        "Việc có trước ngày thành lập do cơ quan tiền thân làm; sổ nên ghi cơ quan đó.",
        english: "What came before its founding was done by a predecessor, which the registry should name."),
      message: LocalizedText(
        "hồ sơ ghi {date}, trước khi sở được thành lập ({founded})",
        english: "dated {date}, before the department was founded {founded:when}"),
      parameters: ["date", "founded"],
      examples: {
        let department = #""departments":[{"id":"d","events":[{"kind":"founded","on":"1998-02-14"}]}]"#
        return [
          .passing(#"{\#(department),"agreements":[{"department":"d","signedOn":"1998-02-14"}]}"#),
          .passing(
            #"{"departments":[{"id":"d","events":[{"kind":"startedWork","on":"2010"}],"predecessors":[{"name":"Phòng Ngoại vụ","period":"2000/2010"}]}],"events":[{"department":"d","periods":["2005"]}]}"#
          ),
          .failing(
            #"{\#(department),"agreements":[{"department":"d","signedOn":"1998-02-13"}]}"#,
            at: "/agreements/0/signedOn"),
          .failing(
            #"{\#(department),"delegations":[{"department":"d","period":"1997-05-02/1997-05-09"}],"events":[{"department":"d","periods":["1990"]}],"projects":[{"department":"d","approval":{"issuedOn":"1997"}}]}"#,
            at: "/delegations/0/period", "/projects/0/approval/issuedOn", "/events/0/periods"),
          .undecided(#"{\#(department),"agreements":[{"department":"d","signedOn":"1998"}]}"#),
          .notApplicable(#"{\#(department),"agreements":[{"department":"d"}]}"#),
          .notApplicable(
            #"{"departments":[{"id":"d"}],"agreements":[{"department":"d","signedOn":"1990"}]}"#),
        ]
      }
    ) { registry, context in
      let founded = registry.departments.map(\.founded)
      return registry.judgeActivities(context, by: \.last) { department, date in
        guard let begins = founded[department] else { return nil }
        let isEarly = date.isBefore(begins)
        if isEarly == .no { return (.yes, begins) }
        let wasPredecessor = registry.departments[department].hadPredecessor(at: date)
        return (!isEarly || wasPredecessor, begins)
      }
    }
  }

  static var activityAfterDissolution: Self {
    Self(
      id: "cross.activity-after-dissolution", kind: .order, severity: .warning,
      title: LocalizedText(
        "Hoạt động có trước khi sở giải thể", english: "What a department did came before its end"),
      rationale: LocalizedText(
        "Sau khi sở giải thể hoặc sáp nhập, việc do cơ quan kế tục làm và ghi cho cơ quan đó.",
        english:
          "After a department has been dissolved or merged, another body acts, and the record is its own."),
      message: LocalizedText(
        "hồ sơ ghi {date}, sau khi sở kết thúc hoạt động ({ended})",
        english: "dated {date}, after the department ended {ended:when}"),
      parameters: ["date", "ended"],
      examples: {
        let department = #""departments":[{"id":"d","events":[{"kind":"dissolved","on":"2025-06-30"}]}]"#
        return [
          .passing(#"{\#(department),"agreements":[{"department":"d","signedOn":"2025-06-30"}]}"#),
          .passing(
            #"{"departments":[{"id":"d","events":[{"kind":"dissolved","on":"1995"},{"kind":"founded","on":"2005"}]}],"agreements":[{"department":"d","signedOn":"2010"}]}"#
          ),
          .passing(
            #"{"departments":[{"id":"d","events":[{"kind":"dissolved","on":"1995"},{"kind":"founded","on":"2005-03-01"}]}],"agreements":[{"department":"d","signedOn":"2005-03-01"}]}"#
          ),
          .failing(
            #"{"departments":[{"id":"d","events":[{"kind":"dissolved","on":"1995"},{"kind":"renamed","on":"2005"}]}],"agreements":[{"department":"d","signedOn":"2010"}]}"#,
            at: "/agreements/0/signedOn"),
          .failing(
            #"{\#(department),"agreements":[{"department":"d","signedOn":"2025-07-01"}]}"#,
            at: "/agreements/0/signedOn"),
          .failing(
            #"{"departments":[{"id":"d","events":[{"kind":"merged","on":"2025-03-01","into":["Sở Ngoại vụ mới"]}]}],"delegations":[{"department":"d","period":"2025-05-02/2025-05-09"}],"projects":[{"department":"d","period":"2026"}]}"#,
            at: "/delegations/0/period", "/projects/0/period"),
          .undecided(#"{\#(department),"agreements":[{"department":"d","signedOn":"2025"}]}"#),
          .notApplicable(
            #"{"departments":[{"id":"d","events":[{"kind":"merged","on":"2025","from":["Phòng Ngoại vụ"]}]}],"agreements":[{"department":"d","signedOn":"2026"}]}"#
          ),
        ]
      }
    ) { registry, context in
      let ended = registry.departments.map(\.ended)
      return registry.judgeActivities(context, by: \.first) { department, date in
        guard let end = ended[department] else { return nil }
        let isLate = date.isAfter(end)
        if isLate == .no { return (.yes, end) }
        return (!isLate || registry.departments[department].wasFounded(after: end, by: date), end)
      }
    }
  }
}

/// The first and the last date that place an activity in time.
private struct ActivityDates {
  var first: PartialDate?
  var last: PartialDate?

  init(_ period: Period?) {
    first = period?.start.date ?? period?.end.date
    last = period?.end.date ?? period?.start.date
  }

  init(on date: PartialDate?) {
    (first, last) = (date, date)
  }
}

extension Registry {
  /// Holds the delegations, agreements, aid items and events of departments against the history of these.
  ///
  /// The closure says whether a date is in order for a department, and which date it was held against; nothing where
  /// the history of the department is not known.
  fileprivate func judgeActivities(
    _ context: RuleContext, by date: (ActivityDates) -> PartialDate?,
    _ judge: (Int, PartialDate) -> (Ternary, PartialDate)?
  ) -> RuleOutcome {
    var found = JoinedOutcome()
    func check(
      _ department: Identifier<Department>?, _ dates: ActivityDates, _ path: @autoclosure () -> RulePath
    ) {
      guard let department = context.place(of: department, in: departments), let date = date(dates),
        let (answer, limit) = judge(department, date)
      else { return }
      found.require(answer, at: path(), [.date(date), .date(limit)])
    }
    for (index, record) in delegations.enumerated() {
      check(record.department, ActivityDates(record.period), .field("delegations", index, "period"))
    }
    for (index, record) in agreements.enumerated() {
      check(record.department, ActivityDates(on: record.signedOn), .field("agreements", index, "signedOn"))
    }
    for (index, record) in projects.enumerated() {
      if let approved = record.approval?.issuedOn {
        let path = RulePath.field("projects", index, "approval").appending("issuedOn")
        check(record.department, ActivityDates(on: approved), path)
      } else {
        check(record.department, ActivityDates(record.period), .field("projects", index, "period"))
      }
    }
    for (index, record) in events.enumerated() {
      var dates = ActivityDates(record.periods.first)
      dates.last = ActivityDates(record.periods.last).last
      check(record.department, dates, .field("events", index, "periods"))
    }
    return found.outcome
  }
}

extension Department {
  /// The earliest of the dates from which the department counts, where one is known.
  fileprivate var founded: PartialDate? {
    events.filter { $0.kind.isBeginning }.compactMap(\.on).min(by: PartialDate.listOrder)
  }

  /// When the department was last dissolved or merged into another, where that is known.
  fileprivate var ended: PartialDate? {
    events.filter { $0.kind == .dissolved || ($0.kind == .merged && !$0.into.isEmpty && $0.from.isEmpty) }
      .compactMap(\.on).max(by: PartialDate.listOrder)
  }

  /// Whether the department had been founded again by a date, after it had ended.
  fileprivate func wasFounded(after end: PartialDate, by date: PartialDate) -> Ternary {
    events.reduce(.no) { answer, event in
      guard event.kind.isBeginning, let on = event.on else { return answer }
      return answer || (on.isAfter(end) && !on.isAfter(date))
    }
  }

  /// Whether a unit that did the work before is known for a date.
  fileprivate func hadPredecessor(at date: PartialDate) -> Ternary {
    predecessors.reduce(.no) { answer, predecessor in
      answer || (predecessor.period.map { $0.overlaps(Period(date)) } ?? .unknown)
    }
  }
}
