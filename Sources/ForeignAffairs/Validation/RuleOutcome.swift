/// What a rule says of one record.
public enum RuleOutcome: Sendable, Hashable {
  /// The record keeps the rule.
  case passed
  /// The known facts do not decide it: a date is only a year, a number is an estimate, no day was given.
  case undecided
  /// The rule has nothing to say about the record.
  case notApplicable
  /// The record breaks the rule, at one place or several.
  case failed(RuleFailures)

  // Failures are rare and their code is long: out of line, they leave checks short enough to be put where they run.

  /// The record breaks the rule at a place.
  @inline(never)
  public static func failed(at path: consuming RulePath) -> Self {
    .failed(RuleFailures(at: path))
  }

  /// The record breaks the rule at a place; the parameter is what the message names.
  @inline(never)
  public static func failed(at path: consuming RulePath, _ first: consuming RuleParameter) -> Self {
    .failed(RuleFailures(at: path, first))
  }

  /// The record breaks the rule at a place; the parameters are what the message names, in its order.
  @inline(never)
  public static func failed(
    at path: consuming RulePath, _ first: consuming RuleParameter, _ second: consuming RuleParameter
  ) -> Self {
    .failed(RuleFailures(at: path, first, second))
  }

  /// The record breaks the rule at a place; the parameters are what the message names, in its order.
  @inline(never)
  public static func failed(
    at path: consuming RulePath, _ first: consuming RuleParameter, _ second: consuming RuleParameter,
    _ third: consuming RuleParameter, _ others: RuleParameter...
  ) -> Self {
    let more = others.map { RuleFailures.Slot.parameter($0) }
    return .failed(
      RuleFailures(slots: [.path(path), .parameter(first), .parameter(second), .parameter(third)] + more))
  }

  /// The record breaks the rule, and nobody asks where.
  @usableFromInline static var counted: Self { .failed(RuleFailures(counted: 1)) }

  /// Passed where nothing failed, or else failed at each place.
  public static func failed(at failures: [RuleFailure]) -> Self {
    failures.isEmpty ? .passed : .failed(RuleFailures(failures))
  }
}

extension RuleOutcome {
  /// Whether the rule has nothing to say about the record.
  public var isNotApplicable: Bool {
    if case .notApplicable = self { true } else { false }
  }

  /// Whether the record breaks the rule.
  var isFailed: Bool {
    if case .failed = self { true } else { false }
  }
}
