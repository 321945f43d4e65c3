extension RuleContext {
  /// The record breaks the rule at a place.
  ///
  /// Place and parameters are only worked out for a finding that is listed; the others are counted. A rule that often
  /// fails at a deeper place, or names a text or a code, costs much less so than with `RuleOutcome.failed`.
  ///
  /// ```swift
  /// func check(_ award: Award, _ context: RuleContext) -> RuleOutcome {
  ///   award.decision != nil ? .passed : context.failure(at: "decision", .code(award.form))
  /// }
  /// ```
  @inlinable
  @inline(__always)
  public func failure(at path: @autoclosure () -> RulePath) -> RuleOutcome {
    isCounting ? .counted : .failed(at: path())
  }

  /// The record breaks the rule at a place; the parameter is what the message names.
  ///
  /// Place and parameters are only worked out for a finding that is listed; the others are counted.
  @inlinable
  @inline(__always)
  public func failure(
    at path: @autoclosure () -> RulePath, _ first: @autoclosure () -> RuleParameter
  ) -> RuleOutcome {
    isCounting ? .counted : .failed(at: path(), first())
  }

  /// The record breaks the rule at a place; the parameters are what the message names, in its order.
  ///
  /// Place and parameters are only worked out for a finding that is listed; the others are counted.
  @inlinable
  @inline(__always)
  public func failure(
    at path: @autoclosure () -> RulePath, _ first: @autoclosure () -> RuleParameter,
    _ second: @autoclosure () -> RuleParameter
  ) -> RuleOutcome {
    isCounting ? .counted : .failed(at: path(), first(), second())
  }
}
