extension Rule {
  /// An interval of money lies between amounts of one currency, which needs no law.
  ///
  /// - Parameters:
  ///   - id: The identifier of the rule.
  ///   - title: What the rule is called.
  ///   - examples: Records that keep and break it.
  ///   - check: What ``RuleOutcome/isInOneCurrency(_:at:)`` says of the amounts of a record.
  /// - Returns: The rule.
  static func inOneCurrency(
    _ id: RuleIdentifier, title: LocalizedText, examples: @escaping @Sendable () -> [RuleExample<Record>],
    check: @escaping Check
  ) -> Self {
    Self(
      id: id, kind: .consistency, severity: .error, title: title,
      rationale: LocalizedText(
        "Không có khoảng nào nằm giữa hai số tiền của hai đồng tiền khác nhau; số tiền như vậy không cộng được vào "
          + "đồng tiền nào.",
        english:
          "There is no interval between amounts of two currencies; such an amount adds up in neither of them."
      ),
      message: LocalizedText("từ {first} đến {second}", english: "reaches from {first} to {second}"),
      parameters: ["first", "second"], examples: examples, check: check)
  }
}

extension RuleOutcome {
  /// Whether an amount that is an interval lies between amounts of one currency.
  @inline(__always)
  static func isInOneCurrency(_ amount: Quantity<Money>?, at path: @autoclosure () -> RulePath) -> Self {
    guard case .between(let first, let second)? = amount?.certainty else { return .notApplicable }
    return .require(first.currency == second.currency, at: path(), .money(first), .money(second))
  }
}
