/// Where a rule applies: to the records of its scope whose date lies in its window.
struct RuleApplication<Record>: Sendable {
  /// A window and the date that is held against it.
  struct Time: Hashable {
    let window: DayWindow
    let date: RuleIdentity
  }

  let scope: RuleScope<Record>?
  /// What rules have in common that are in force for the same records; nothing where one always is.
  let time: Time?
  /// Whether the rule was in force on the date of a record; nothing where it always is.
  let isInForce: (@Sendable (Record) -> Ternary)?

  init(_ window: DayWindow, _ date: RuleDate<Record>?, _ scope: RuleScope<Record>?) {
    self.scope = scope
    // A law in force for a time says nothing of a record of which nobody told which of its dates counts.
    let date = window.isBounded ? date ?? .on { _ in nil } : nil
    isInForce = date?.contained(in: window)
    time = isInForce == nil ? nil : date.map { Time(window: window, date: $0.identity) }
  }

  /// A check that says nothing of a record to which the rule does not apply.
  func guarding(_ check: @escaping @Sendable (Record, RuleContext) -> RuleOutcome)
    -> @Sendable (Record, RuleContext) -> RuleOutcome
  {
    switch (scope?.contains, isInForce) {
    case (nil, nil): check
    case (let isAbout?, nil): { isAbout($0) ? check($0, $1) : .notApplicable }
    case (nil, let isInForce?): { record, context in .when(isInForce(record)) { check(record, context) } }
    case (let isAbout?, let isInForce?):
      { record, context in
        isAbout(record) ? .when(isInForce(record)) { check(record, context) } : .notApplicable
      }
    }
  }
}
