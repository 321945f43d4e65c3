extension Rule<Partner> {
  /// The rules about partners.
  static var standard: [Self] { [.validityOrdered] }
}

extension Rule<Partner> {
  static var validityOrdered: Self {
    Self(
      id: "partner.validity-ordered", kind: .order, severity: .error,
      title: LocalizedText("Thời gian tồn tại có trình tự", english: "A partner ends after it begins"),
      rationale: LocalizedText(
        "Đối tác không thể giải thể trước khi thành lập.", english: "A body cannot end before it begins."),
      message: LocalizedText(
        "kỳ {period} kết thúc trước khi bắt đầu", english: "{period} ends before it begins"),
      parameters: ["period"],
      examples: {
        [
          .passing(#"{"validity":"2011/2020"}"#),
          .failing(#"{"validity":"2020/2011"}"#, at: "/validity"),
          .failing(#"{"validity":"2020-05-02/2020-05-01"}"#, at: "/validity"),
          .undecided(#"{"validity":"2020-05/2020"}"#),
          .notApplicable("{}"),
        ]
      }
    ) { record, _ in
      guard let period = record.validity else { return .notApplicable }
      return .require(period.isOrdered, at: "validity", .period(period))
    }
  }
}
