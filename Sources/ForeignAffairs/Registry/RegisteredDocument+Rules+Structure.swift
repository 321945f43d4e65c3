extension Rule<RegisteredDocument> {
  static var identified: Self {
    Self(
      id: "document.number-or-title-missing", kind: .structure, severity: .warning,
      title: LocalizedText("Văn bản có số hoặc trích yếu", english: "A document has a number or a title"),
      rationale: LocalizedText(
        "Không có số và trích yếu thì không biết đó là văn bản nào.",
        english: "Without a number and a title nobody knows which document it is."),
      message: LocalizedText(
        "không ghi số và trích yếu", english: "neither a number nor a title is stated"),
      examples: {
        [
          .passing(#"{"document":{"number":"98-QĐ/TW"}}"#),
          .passing(#"{"document":{"title":"Chiến lược ngoại giao văn hóa"}}"#),
          .failing(#"{"document":{}}"#, at: "/document"),
          .failing(#"{"document":{"number":" ","kind":"decision"}}"#, at: "/document"),
        ]
      }
    ) { record, _ in
      let hasNumber = record.document.number.map { !$0.rawValue.isBlank } ?? false
      return .require(hasNumber || record.document.title != nil, at: "document")
    }
  }

  static var titleNotEmpty: Self {
    Self(
      id: "document.title-not-empty", kind: .structure, severity: .error,
      title: LocalizedText("Trích yếu không để trống", english: "The title of a document is not blank"),
      rationale: LocalizedText(
        "Văn bản không rõ trích yếu thì bỏ trường này; trích yếu trống không phải là trích yếu.",
        english: "Where the title is not known the field is left out; a blank title is none."),
      message: LocalizedText("trích yếu để trống", english: "the title is blank"),
      examples: {
        [
          .passing(#"{"document":{"title":"Chương trình công tác đối ngoại"}}"#),
          .failing(#"{"document":{"title":""}}"#, at: "/document/title"),
          .failing(
            #"{"document":{"number":"1/QĐ-UBND","title":{"vi":" ","en":" "}}}"#, at: "/document/title"),
          .notApplicable(#"{"document":{"number":"98-QĐ/TW"}}"#),
        ]
      }
    ) { record, _ in
      guard let title = record.document.title else { return .notApplicable }
      return .require(!title.isBlank, at: .field("document", "title"))
    }
  }

  static var issuedNotInFuture: Self {
    Self(
      id: "document.issued-not-in-future", kind: .order, severity: .error,
      title: LocalizedText(
        "Ngày ban hành không ở tương lai", english: "A document was not issued in the future"),
      rationale: LocalizedText(
        "Văn bản đã ghi vào sổ thì không thể được ban hành sau ngày xét.",
        english: "A document on record was not issued after the day of judgement."),
      message: LocalizedText(
        "ban hành {issued}, sau ngày xét là {day}",
        english: "issued {issued:when}, after the day of judgement, {day}"
      ),
      parameters: ["issued", "day"],
      examples: {
        [
          .passing(#"{"document":{"issuedOn":"2026-11-21"}}"#, asOf: "2026-11-21"),
          .failing(#"{"document":{"issuedOn":"2026-11-22"}}"#, asOf: "2026-11-21", at: "/document/issuedOn"),
          .failing(#"{"document":{"issuedOn":"2027"}}"#, asOf: "2026-11-21", at: "/document/issuedOn"),
          .undecided(#"{"document":{"issuedOn":"2026"}}"#, asOf: "2026-11-21"),
          .undecided(#"{"document":{"issuedOn":"2020"}}"#),
          .notApplicable("{}", asOf: "2026-11-21"),
        ]
      }
    ) { record, context in
      guard let issued = record.document.issuedOn else { return .notApplicable }
      guard let day = context.asOf else { return .undecided }
      return .require(!issued.isAfter(day), at: .field("document", "issuedOn"), .date(issued), .date(day))
    }
  }

  static var periodOrdered: Self {
    .ordered(
      "document.period-ordered", "period",
      title: LocalizedText(
        "Thời gian kế hoạch kết thúc sau khi bắt đầu",
        english: "The time that a document plans for ends after it begins"),
      rationale: LocalizedText(
        "Khoảng thời gian không thể kết thúc trước khi bắt đầu.",
        english: "A span of time cannot end before it begins.")
    ) { record, _ in .isOrdered(record.period, at: "period") }
  }

  static var horizonAfterPeriod: Self {
    Self(
      id: "document.horizon-after-period", kind: .order, severity: .error,
      title: LocalizedText(
        "Tầm nhìn không ngắn hơn thời gian kế hoạch", english: "A vision reaches as far as its plan"),
      rationale: LocalizedText(
        "Kế hoạch đến một năm thì tầm nhìn không thể dừng trước năm đó.",
        english: "What plans up to a year cannot look less far ahead than that year."),
      message: LocalizedText(
        "tầm nhìn đến {horizon}, trước khi hết thời gian kế hoạch ({period:when})",
        english: "looks ahead to {horizon}, before the time of the plan ({period:when}) ends"),
      parameters: ["horizon", "period"],
      examples: {
        [
          .passing(#"{"period":"2021/2025","horizon":"2030"}"#),
          .failing(#"{"period":"2021/2030","horizon":"2025"}"#, at: "/horizon"),
          .failing(#"{"period":"/2030-06","horizon":"2030-05"}"#, at: "/horizon"),
          .passing(#"{"period":"2021/2030","horizon":"2030"}"#),
          .undecided(#"{"period":"2021/2030","horizon":"2030-06"}"#),
          .undecided(#"{"period":"2021/2030","horizon":"2025~"}"#),
          .notApplicable(#"{"period":"2021/..","horizon":"2030"}"#),
          .notApplicable(#"{"horizon":"2030"}"#),
        ]
      }
    ) { record, _ in
      guard let horizon = record.horizon, let period = record.period, let end = period.end.date else {
        return .notApplicable
      }
      // A plan to 2030 with a vision to 2030 ends on one day with it, whichever that is.
      let reachesEnd = horizon == end ? .yes : !horizon.isBefore(end)
      return .require(reachesEnd, at: "horizon", .date(horizon), .period(period))
    }
  }
}
