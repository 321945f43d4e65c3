extension Rule {
  /// A period of a record ends after it begins, which needs no law.
  ///
  /// - Parameters:
  ///   - id: The identifier of the rule.
  ///   - key: The field of the period.
  ///   - title: What the rule is called.
  ///   - rationale: Why it is there.
  ///   - examples: Records that keep and break it; those of any field that may be absent, where none are given.
  ///   - check: What ``RuleOutcome/isOrdered(_:at:)`` says of the period of a record.
  /// - Returns: The rule.
  static func ordered(
    _ id: RuleIdentifier, _ key: StaticString, title: LocalizedText, rationale: LocalizedText,
    examples: [RuleExample<Record>]? = nil, check: @escaping Check
  ) -> Self {
    Self(
      id: id, kind: .order, severity: .error, title: title, rationale: rationale,
      message: LocalizedText(
        "khoảng thời gian {period:when} kết thúc trước khi bắt đầu",
        english: "the period {period:when} ends before it begins"),
      parameters: ["period"],
      examples: { examples ?? orderedExamples(key) + [.notApplicable("{}")] }, check: check)
  }

  /// Examples for a field that is always there.
  static func orderedExamples(_ key: StaticString) -> [RuleExample<Record>] {
    [
      .passing(#"{"\#(key)":"2011/2020"}"#),
      .failing(#"{"\#(key)":"2020/2011"}"#, at: "/\(key)"),
      .failing(#"{"\#(key)":"2020-05-02/2020-05-01"}"#, at: "/\(key)"),
      .undecided(#"{"\#(key)":"2020-05/2020"}"#),
    ]
  }
}

extension RuleOutcome {
  /// Whether a period at a field ends after it begins.
  @inline(__always)
  static func isOrdered(_ period: Period?, at key: StaticString) -> Self {
    guard let period else { return .notApplicable }
    return .require(period.isOrdered, at: .field(key), .period(period))
  }
}
