extension Rule<ReportedFigure> {
  /// The rules about reported figures.
  static var standard: [Self] { [.periodOrdered] }
}

extension Rule<ReportedFigure> {
  static var periodOrdered: Self {
    Self(
      id: "figure.period-ordered", kind: .order, severity: .error,
      title: LocalizedText(
        "Kỳ số liệu có trình tự", english: "The time that a figure counts ends after it begins"),
      rationale: LocalizedText(
        "Kỳ số liệu không thể kết thúc trước khi bắt đầu.",
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
