extension Rule<Department> {
  static var nameNotEmpty: Self {
    Self(
      id: "department.name-not-empty", kind: .structure, severity: .error,
      title: LocalizedText("Tên không để trống", english: "A name is not blank"),
      rationale: LocalizedText(
        "Tên đã ghi thì phải có chữ.", english: "A name that is recorded has letters."),
      message: LocalizedText("tên thứ {number} để trống", english: "name number {number} is blank"),
      parameters: ["number"],
      examples: {
        [
          .passing(#"{"names":[{"name":"Sở Ngoại vụ"}]}"#),
          .failing(#"{"names":[{"name":""}]}"#, at: "/names/0/name"),
          .failing(#"{"names":[{"name":"Sở Ngoại vụ"},{"name":"  "}]}"#, at: "/names/1/name"),
          .notApplicable("{}"),
        ]
      }
    ) { department, _ in
      .each(department.names) { index, name in
        .require(!name.name.isBlank, at: .field("names", index, "name"), .integer(index + 1))
      }
    }
  }

  static var operationalAfterDecision: Self {
    Self(
      id: "department.operational-after-decision", kind: .order, severity: .warning,
      title: LocalizedText(
        "Đi vào hoạt động sau quyết định thành lập", english: "Work starts after the founding decision"),
      rationale: LocalizedText(
        """
        Sở thường được quyết định thành lập trước rồi mới đi vào hoạt động, có khi sau vài tháng; ngược lại thì một trong \
        hai ngày có thể sai.
        """,
        english: """
          A department is founded by decision and starts work later, at times by months; where it is the other way round, \
          one of the dates may be wrong.
          """),
      message: LocalizedText(
        "đi vào hoạt động {started}, trước quyết định thành lập",
        english: "work started {started:when}, before the founding decision"),
      parameters: ["started"],
      examples: {
        [
          .passing(
            #"{"events":[{"kind":"founded","on":"2009-12-28"},{"kind":"startedWork","on":"2010-05"}]}"#),
          .failing(
            #"{"events":[{"kind":"founded","on":"2009-12-28"},{"kind":"startedWork","on":"2009-05"}]}"#,
            at: "/events/1/on"),
          .failing(
            #"{"events":[{"kind":"startedWork","on":"2009-12-27"},{"kind":"founded","document":{"issuedOn":"2009-12-28"}}]}"#,
            at: "/events/0/on"),
          .undecided(
            #"{"events":[{"kind":"founded","on":"2009-12-28"},{"kind":"startedWork","on":"2009"}]}"#),
          .undecided(#"{"events":[{"kind":"founded"},{"kind":"startedWork","on":"2009"}]}"#),
          .notApplicable(
            #"{"events":[{"kind":"countedFrom","on":"2010"},{"kind":"startedWork","on":"2009"}]}"#),
        ]
      }
    ) { department, _ in
      .each(department.events) { index, event in
        guard event.kind == .startedWork, let started = event.on,
          let isBefore = department.isBeforeEvery(started, { $0 == .founded })
        else { return .notApplicable }
        return .require(!isBefore, at: .field("events", index, "on"), .date(started))
      }
    }
  }

  static var dissolvedAfterEstablished: Self {
    Self(
      id: "department.dissolved-after-established", kind: .order, severity: .error,
      title: LocalizedText(
        "Giải thể sau khi thành lập", english: "A department is dissolved after it was founded"),
      rationale: LocalizedText(
        "Cơ quan không thể giải thể trước khi được thành lập.",
        english: "A body cannot be dissolved before there is one."),
      message: LocalizedText(
        "giải thể {dissolved}, trước khi thành lập",
        english: "dissolved {dissolved:when}, before it was founded"),
      parameters: ["dissolved"],
      examples: {
        [
          .passing(
            #"{"events":[{"kind":"founded","on":"2011-02-11"},{"kind":"dissolved","on":"2025-06-30"}]}"#),
          .passing(
            #"{"events":[{"kind":"founded","on":"1990"},{"kind":"dissolved","on":"2000"},{"kind":"founded","on":"2005"}]}"#
          ),
          .failing(
            #"{"events":[{"kind":"founded","on":"2011-02-11"},{"kind":"dissolved","on":"2011-02-10"}]}"#,
            at: "/events/1/on"),
          .failing(
            #"{"events":[{"kind":"dissolved","on":"2009"},{"kind":"founded","on":"2011"},{"kind":"startedWork","on":"2010"}]}"#,
            at: "/events/0/on"),
          .undecided(#"{"events":[{"kind":"founded","on":"2011-02-11"},{"kind":"dissolved","on":"2011"}]}"#),
          .undecided(#"{"events":[{"kind":"founded"},{"kind":"dissolved","on":"2011"}]}"#),
          .notApplicable(#"{"events":[{"kind":"dissolved","on":"2025-06-30"}]}"#),
        ]
      }
    ) { department, _ in
      .each(department.events) { index, event in
        guard event.kind == .dissolved, let dissolved = event.on,
          let isBefore = department.isBeforeEvery(dissolved, { $0 == .founded || $0 == .startedWork })
        else { return .notApplicable }
        return .require(!isBefore, at: .field("events", index, "on"), .date(dissolved))
      }
    }
  }
}
