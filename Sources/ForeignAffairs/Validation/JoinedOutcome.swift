/// The outcomes of many parts, joined in one pass.
///
/// ``RuleOutcome/join(_:)`` says what joining means; it copies the failures each time, which many records of a
/// registry would make slow.
struct JoinedOutcome {
  private var slots: [RuleFailures.Slot] = []
  private var rest = RuleOutcome.notApplicable

  /// Joins the outcome of one more part.
  mutating func join(_ other: RuleOutcome) {
    if case .failed(let failures) = other { slots += failures.slots } else { rest.join(other) }
  }

  /// The outcome of all parts.
  var outcome: RuleOutcome { slots.isEmpty ? rest : .failed(RuleFailures(slots: slots)) }
}
