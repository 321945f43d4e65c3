extension RuleOutcome {
  /// What a rule says of a part of a record, where a condition holds: that the part lies in the window.
  ///
  /// Where the condition is unknown, the part is undecided, unless the rule does not apply to it in any case.
  ///
  /// ```swift
  /// .each(department.structures) { index, structure in
  ///   .when(window.contains(structure.asOf)) { … }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - condition: Whether the rule applies to the part.
  ///   - judge: What it says of the part.
  /// - Returns: The outcome for the part.
  public static func when(_ condition: Ternary, _ judge: () -> Self) -> Self {
    switch condition {
    case .yes: judge()
    case .no: .notApplicable
    case .unknown: judge().isNotApplicable ? .notApplicable : .undecided
    }
  }
}

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

extension DayWindow {
  /// Whether a date lies in the window; unknown where there is none.
  func contains(_ date: PartialDate?) -> Ternary { date.map { contains($0) } ?? .unknown }

  /// Whether a period lies in the window; unknown where there is none.
  func contains(_ period: Period?) -> Ternary { period.map { contains($0) } ?? .unknown }
}
