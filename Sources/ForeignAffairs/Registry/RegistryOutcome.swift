/// What a rule about a registry has found so far, one part after the other.
///
/// It answers as ``RuleOutcome/join(_:)`` does, and puts each failure behind the others without copying them, so that
/// a rule stays linear however many there are.
struct RegistryOutcome {
  private var failures: [RuleFailure] = []
  private var isUndecided = false
  private var hasPassed = false

  /// Notes that a part keeps the rule.
  mutating func pass() { hasPassed = true }

  /// Notes that the known facts do not decide about a part.
  mutating func leaveUndecided() { isUndecided = true }

  /// Notes that a part breaks the rule.
  mutating func fail(at path: RulePath, _ parameters: [RuleParameter]) {
    failures.append(RuleFailure(at: path, parameters: parameters))
  }

  /// Notes what a question says of a part; place and parameters are only worked out for a failure.
  mutating func require(
    _ answer: Ternary, at path: @autoclosure () -> RulePath,
    _ parameters: @autoclosure () -> [RuleParameter] = []
  ) {
    switch answer {
    case .yes: hasPassed = true
    case .unknown: isUndecided = true
    case .no: fail(at: path(), parameters())
    }
  }

  /// Notes what a question says of a part; place and parameters are only worked out for a failure.
  mutating func require(
    _ answer: Bool, at path: @autoclosure () -> RulePath,
    _ parameters: @autoclosure () -> [RuleParameter] = []
  ) {
    require(Ternary(answer), at: path(), parameters())
  }

  /// What the rule says of the whole.
  var outcome: RuleOutcome {
    if !failures.isEmpty { return .failed(at: failures) }
    if isUndecided { return .undecided }
    return hasPassed ? .passed : .notApplicable
  }
}
