extension Rule<Province> {
  /// The rules about provinces.
  static var standard: [Self] { [.validityOrdered] }
}

extension Rule<Province> {
  static var validityOrdered: Self {
    Self(
      id: "province.validity-ordered", kind: .order, severity: .error,
      title: LocalizedText("Thời gian tồn tại có trình tự", english: "A unit ends after it begins"),
      rationale: LocalizedText(
        "Đơn vị không thể kết thúc trước khi được thành lập.", english: "A unit cannot end before it begins."),
      message: LocalizedText(
        "kỳ {period} kết thúc trước khi bắt đầu", english: "{period} ends before it begins"),
      parameters: ["period"],
      examples: {
        [
          .passing(#"{"validity":"2011/2020"}"#),
          .failing(#"{"validity":"2020/2011"}"#, at: "/validity"),
          .failing(#"{"validity":"2020-05-02/2020-05-01"}"#, at: "/validity"),
          .undecided(#"{"validity":"2020-05/2020"}"#),
        ]
      }
    ) { record, _ in
      .require(record.validity.isOrdered, at: "validity", .period(record.validity))
    }
  }
}
