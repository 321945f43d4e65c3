extension Rule<RegisteredDocument> {
  /// The rules about registered documents.
  static var standard: [Self] { [.periodOrdered] }
}

extension Rule<RegisteredDocument> {
  static var periodOrdered: Self {
    Self(
      id: "document.period-ordered", kind: .order, severity: .error,
      title: LocalizedText(
        "Thời gian kế hoạch có trình tự", english: "The time that a document plans for ends after it begins"),
      rationale: LocalizedText(
        "Khoảng thời gian không thể kết thúc trước khi bắt đầu.",
        english: "A span of time cannot end before it begins."),
      message: LocalizedText(
        "kỳ {period} kết thúc trước khi bắt đầu", english: "{period} ends before it begins"),
      parameters: ["period"],
      examples: {
        [
          .passing(#"{"period":"2011/2020"}"#),
          .failing(#"{"period":"2020/2011"}"#, at: "/period"),
          .failing(#"{"period":"2020-05-02/2020-05-01"}"#, at: "/period"),
          .undecided(#"{"period":"2020-05/2020"}"#),
          .notApplicable("{}"),
        ]
      }
    ) { record, _ in
      guard let period = record.period else { return .notApplicable }
      return .require(period.isOrdered, at: "period", .period(period))
    }
  }
}
