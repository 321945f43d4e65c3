extension RuleContext {
  /// The record breaks the rule at a place.
  ///
  /// Once enough findings of the rule are listed, place and parameters are not worked out any more, and failures are
  /// counted: not for the records that are judged together with the last one listed, 64 at most, but for those behind them.
  /// A suppression of the rule still asks for all of them. A rule that often fails at a deeper place, or names a
  /// text or a code, costs much less so than with `RuleOutcome.failed`.
  ///
  /// Return the outcome, or join it; do not look into it or compare it, as it may only stand for a number.
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
  /// Once enough findings of the rule are listed, they are not worked out any more; see ``failure(at:)``.
  @inlinable
  @inline(__always)
  public func failure(
    at path: @autoclosure () -> RulePath, _ first: @autoclosure () -> RuleParameter
  ) -> RuleOutcome {
    isCounting ? .counted : .failed(at: path(), first())
  }

  /// The record breaks the rule at a place; the parameters are what the message names, in its order.
  ///
  /// Once enough findings of the rule are listed, they are not worked out any more; see ``failure(at:)``.
  @inlinable
  @inline(__always)
  public func failure(
    at path: @autoclosure () -> RulePath, _ first: @autoclosure () -> RuleParameter,
    _ second: @autoclosure () -> RuleParameter
  ) -> RuleOutcome {
    isCounting ? .counted : .failed(at: path(), first(), second())
  }

  /// The record breaks the rule at a place; the parameters are what the message names, in its order.
  ///
  /// Once enough findings of the rule are listed, they are not worked out any more; see ``failure(at:)``.
  @inlinable
  @inline(__always)
  public func failure(
    at path: @autoclosure () -> RulePath, _ first: @autoclosure () -> RuleParameter,
    _ second: @autoclosure () -> RuleParameter, _ third: @autoclosure () -> RuleParameter
  ) -> RuleOutcome {
    isCounting ? .counted : .failed(at: path(), first(), second(), third())
  }
}
