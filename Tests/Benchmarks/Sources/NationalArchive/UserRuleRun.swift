import ForeignAffairs

/// What the rules of a user cost.
struct UserRuleRun {
  let repetitions: Int
  private static let recordCount = 5_000

  /// The time of each rule for each record of an array: with all rules, less the time of an array without rules.
  func report() throws -> String {
    let registry = ArchiveGenerator.registry(delegations: Self.recordCount)
    let (empty, full) = (try UserRules.book(0), try UserRules.book(UserRules.all.count))
    var times = (empty: Duration.seconds(1_000), full: Duration.seconds(1_000))
    var count = 0
    // The best of many rounds, taken in turn: the machine is shared.
    for _ in 0..<max(repetitions, 1) {
      times.empty = min(times.empty, time(registry, empty).time)
      let full = time(registry, full)
      times.full = min(times.full, full.time)
      count = full.count
    }
    let calls = Double(Self.recordCount * UserRules.all.count)
    let each = (times.full - times.empty) / .nanoseconds(1) / calls
    return """
      {"records":\(Self.recordCount),"rules":\(UserRules.all.count),"findings":\(count),"nsPerRule":\(each)}
      """
  }

  private func time(_ registry: Registry, _ book: RuleBook) -> (time: Duration, count: Int) {
    var count = 0
    let time = ContinuousClock().measure { count = registry.validate(using: book).findingCount }
    return (time, count)
  }

  /// Reads a file and holds its delegations against the first rules; for counting instructions.
  static func stream(_ path: String, ruleCount: Int) throws -> String {
    var work = Work()
    (work.writes, work.validates) = (false, true)
    work.book = try UserRules.book(ruleCount)
    work.asOf = try CalendarDate("2026-11-21")
    let parts = try BlockFile.parts(of: path, count: 1)
    let report = try ArchiveRun(file: parts[0], work: work).tally().validator?.finish()
    let tally = report?.rules.first
    let delegations = tally.map { $0.passed + $0.failed + $0.undecided + $0.notApplicable } ?? 0
    return """
      {"records":\(report?.recordCount ?? 0),"delegations":\(delegations),"findings":\(report?.findingCount ?? 0)}
      """
  }
}
