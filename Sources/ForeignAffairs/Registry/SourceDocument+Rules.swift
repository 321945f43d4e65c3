extension Rule<SourceDocument> {
  /// The rules about source documents.
  static var standard: [Self] { [.coversOrdered] }
}

extension Rule<SourceDocument> {
  static var coversOrdered: Self {
    Self(
      id: "source.covers-ordered", kind: .order, severity: .error,
      title: LocalizedText(
        "Thời gian nguồn nói đến có trình tự", english: "The time that a source tells of ends after it begins"
      ),
      rationale: LocalizedText(
        "Khoảng thời gian không thể kết thúc trước khi bắt đầu.",
        english: "A span of time cannot end before it begins."),
      message: LocalizedText(
        "kỳ {period} kết thúc trước khi bắt đầu", english: "{period} ends before it begins"),
      parameters: ["period"],
      examples: {
        [
          .passing(#"{"covers":"2011/2020"}"#),
          .failing(#"{"covers":"2020/2011"}"#, at: "/covers"),
          .failing(#"{"covers":"2020-05-02/2020-05-01"}"#, at: "/covers"),
          .undecided(#"{"covers":"2020-05/2020"}"#),
          .notApplicable("{}"),
        ]
      }
    ) { record, _ in
      guard let period = record.covers else { return .notApplicable }
      return .require(period.isOrdered, at: "covers", .period(period))
    }
  }
}
