/// Where a rule applies: to the records of its scope whose date lies in its window.
struct RuleApplication<Record>: Sendable {
  let scope: RuleScope<Record>?
  /// The days on which the rule was in force.
  let window: DayWindow
  /// The date that is held against the window; nothing where the rule always is in force, or each part has its own date.
  let date: RuleDate<Record>?

  init(_ window: DayWindow, _ date: RuleDate<Record>?, _ scope: RuleScope<Record>?) {
    (self.scope, self.window) = (scope, window)
    // A law in force for a time says nothing of a record of which nobody told which of its dates counts.
    let date = window.isBounded ? date ?? .on { _ in nil } : nil
    self.date = date?.isOfParts == true ? nil : date
  }

  /// A check that says nothing of a record to which the rule does not apply.
  func guarding(_ check: @escaping @Sendable (Record, RuleContext) -> RuleOutcome)
    -> @Sendable (Record, RuleContext) -> RuleOutcome
  {
    let (scope, window, date) = (scope, window, date)
    return { record, context in
      if let scope, !scope.contains(record) { return .notApplicable }
      guard let date else { return check(record, context) }
      return .when(date.isContained(in: window, record)) { check(record, context) }
    }
  }
}
