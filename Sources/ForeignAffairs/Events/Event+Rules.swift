extension Rule<Event> {
  /// The rules about events.
  static var standard: [Self] { [.termOrdered] }
}

extension Rule<Event> {
  static var termOrdered: Self {
    Self(
      id: "event.term-ordered", kind: .order, severity: .error,
      title: LocalizedText("Nhiệm kỳ có trình tự", english: "A term ends after it begins"),
      rationale: LocalizedText(
        "Nhiệm kỳ không thể kết thúc trước khi bắt đầu.", english: "A term cannot end before it begins."),
      message: LocalizedText(
        "kỳ {period} kết thúc trước khi bắt đầu", english: "{period} ends before it begins"),
      parameters: ["period"],
      examples: {
        [
          .passing(#"{"term":"2011/2020"}"#),
          .failing(#"{"term":"2020/2011"}"#, at: "/term"),
          .failing(#"{"term":"2020-05-02/2020-05-01"}"#, at: "/term"),
          .undecided(#"{"term":"2020-05/2020"}"#),
          .notApplicable("{}"),
        ]
      }
    ) { record, _ in
      guard let period = record.term else { return .notApplicable }
      return .require(period.isOrdered, at: "term", .period(period))
    }
  }
}
