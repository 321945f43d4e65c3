/// What a rule has found so far, one part of a record or registry after the other.
///
/// It answers as ``RuleOutcome/join(_:)`` does, and puts each failure behind the others without copying them, so that
/// a rule stays linear however many there are.
struct JoinedOutcome {
  // Nothing, and not an empty list, which would be counted out by each rule that finds nothing.
  private var slots: [RuleFailures.Slot]?
  /// How many failures there are of which nobody asks where they are.
  private var counted = 0
  private var isUndecided = false
  private var hasPassed = false

  /// Notes what the rule says of a part.
  @inline(__always)
  mutating func join(_ other: RuleOutcome) {
    switch other {
    case .passed: hasPassed = true
    case .undecided: isUndecided = true
    case .notApplicable: break
    case .failed(let failures): fail(failures)
    }
  }

  @inline(never)
  private mutating func fail(_ failures: RuleFailures) {
    if failures.areCounted { counted += failures.count } else { add(failures.slots) }
  }

  private mutating func add(_ more: [RuleFailures.Slot]) {
    if slots == nil { slots = more } else { slots?.append(contentsOf: more) }
  }

  /// Notes that a part keeps the rule.
  mutating func pass() { hasPassed = true }

  /// Notes that the known facts do not decide about a part.
  mutating func leaveUndecided() { isUndecided = true }

  /// Notes that a part breaks the rule.
  mutating func fail(at path: RulePath, _ parameters: [RuleParameter]) {
    add([.path(path)] + parameters.map { .parameter($0) })
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
  @inline(__always)
  var outcome: RuleOutcome {
    if counted > 0 || slots?.isEmpty == false { return .failed(failures) }
    return isUndecided ? .undecided : hasPassed ? .passed : .notApplicable
  }

  private var failures: RuleFailures {
    let listed = RuleFailures(slots: slots ?? [])
    return counted > 0 ? RuleFailures(counted: counted).followed(by: listed) : listed
  }
}
