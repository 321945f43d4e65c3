extension Rule<NGOProject> {
  /// The rules about aid items.
  static var standard: [Self] { [.datesOrdered] }
}

extension Rule<NGOProject> {
  static var datesOrdered: Self {
    Self(
      id: "ngo.dates-ordered", kind: .order, severity: .error,
      title: LocalizedText(
        "Ngày kết thúc không trước ngày bắt đầu", english: "An aid item ends after it begins"),
      rationale: LocalizedText(
        "Khoản viện trợ không thể kết thúc trước khi bắt đầu.",
        english: "An aid item cannot end before it begins."),
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
