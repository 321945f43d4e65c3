/// The rules about one type of record, one linked to the next.
///
/// A check that is taken out of a list is counted in and out again, which costs more than most checks do. A check that
/// another function holds is called where it is. Rules of one scope stand together, and in it those in force at the same
/// time, so that one question decides for all of them.
struct RuleChain<Record: RuleSubject>: Sendable {
  typealias Link = @Sendable (Record, RuleContext, OutcomeCounter) -> Void

  /// Whether there is no rule.
  let isEmpty: Bool
  /// Runs every check on a record.
  let run: Link

  /// Links rules with their numbers in the book.
  init(_ rules: [(number: Int, rule: Rule<Record>)] = []) {
    isEmpty = rules.isEmpty
    let checks = rules.map { Check(number: $0, evaluate: $1.check, application: $1.application) }
    var run: Link = Self.end
    for group in checks.grouped(by: { $0.application.scope?.identity }).reversed() {
      run = Self.link(scope: group, before: run)
    }
    self.run = run
  }
}

extension RuleChain {
  /// A rule as it is run: its number in the book, what it says, and where it applies.
  private struct Check {
    let number: Int
    let evaluate: Rule<Record>.Check
    let application: RuleApplication<Record>

    /// What a link holds of it.
    var call: (number: Int, evaluate: Rule<Record>.Check) { (number, evaluate) }

    /// The same rule of a record of which nobody knows whether the rule was in force.
    var unsure: Self {
      let evaluate = evaluate
      return Self(
        number: number,
        evaluate: { record, context in .when(.unknown) { evaluate(record, context) } },
        application: application)
    }
  }

  private static var end: Link { { _, _, _ in } }

  /// The checks of rules about the same records.
  private static func link(scope checks: [Check], before rest: @escaping Link) -> Link {
    let scope = checks.first?.application.scope
    var run = scope == nil ? rest : end
    for group in checks.grouped(by: { $0.application.time }).reversed() {
      run = link(time: group, before: run)
    }
    guard let contains = scope?.contains else { return run }
    let (all, numbers) = (run, checks.map(\.number))
    return { record, context, counter in
      if contains(record) {
        all(record, context, counter)
      } else {
        counter.addNotApplicable(to: numbers)
      }
      rest(record, context, counter)
    }
  }

  /// The checks of rules in force at the same time.
  private static func link(time checks: [Check], before rest: @escaping Link) -> Link {
    guard let isInForce = checks.first?.application.isInForce else { return link(checks[...], before: rest) }
    let sure = link(checks[...], before: end)
    let unsure = link(checks.map(\.unsure)[...], before: end)
    let numbers = checks.map(\.number)
    return { record, context, counter in
      switch isInForce(record) {
      case .yes: sure(record, context, counter)
      case .unknown: unsure(record, context, counter)
      case .no: counter.addNotApplicable(to: numbers)
      }
      rest(record, context, counter)
    }
  }

  /// Calls some checks one after the other, and then what comes behind them; most of them six at a time.
  private static func link(_ checks: ArraySlice<Check>, before rest: @escaping Link) -> Link {
    let start = checks.startIndex
    switch checks.count {
    case 0: return rest
    case 1:
      let (number, evaluate) = checks[start].call
      return { record, context, counter in
        counter.add(evaluate(record, context), of: number)
        rest(record, context, counter)
      }
    case 2..<6:
      let (first, second) = (checks[start].call, checks[start + 1].call)
      let rest = link(checks.dropFirst(2), before: rest)
      return { record, context, counter in
        counter.add(first.evaluate(record, context), of: first.number)
        counter.add(second.evaluate(record, context), of: second.number)
        rest(record, context, counter)
      }
    default:
      let (first, second, third) = (checks[start].call, checks[start + 1].call, checks[start + 2].call)
      let (fourth, fifth, sixth) = (checks[start + 3].call, checks[start + 4].call, checks[start + 5].call)
      let rest = link(checks.dropFirst(6), before: rest)
      return { record, context, counter in
        counter.add(first.evaluate(record, context), of: first.number)
        counter.add(second.evaluate(record, context), of: second.number)
        counter.add(third.evaluate(record, context), of: third.number)
        counter.add(fourth.evaluate(record, context), of: fourth.number)
        counter.add(fifth.evaluate(record, context), of: fifth.number)
        counter.add(sixth.evaluate(record, context), of: sixth.number)
        rest(record, context, counter)
      }
    }
  }
}
