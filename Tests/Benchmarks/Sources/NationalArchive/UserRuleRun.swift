import ForeignAffairs

/// What the rules of a user cost.
struct UserRuleRun {
  let repetitions: Int
  private static let recordCount = 5_000

  /// The time of each rule for each record of an array, of each finding that is counted, and of each that is listed.
  ///
  /// The first is the time with all rules less that without any; the others that with a rule that every record breaks
  /// less that with one that every record keeps.
  func report() throws -> String {
    let registry = ArchiveGenerator.registry(delegations: Self.recordCount)
    let rules = difference(
      registry, try UserRules.book(0), try UserRules.book(UserRules.all.count), per: UserRules.all.count)
    let (kept, broken) = (try UserRules.book(failing: false), try UserRules.book(failing: true))
    let counted = difference(registry, kept, broken, per: 1, listing: 0)
    let listed = difference(registry, kept, broken, per: 1, listing: Self.recordCount)
    return """
      {"records":\(Self.recordCount),"rules":\(UserRules.all.count),"findings":\(rules.count),\
      "nsPerRule":\(rules.time),"nsPerFinding":\(counted.time),"nsPerListedFinding":\(listed.time)}
      """
  }

  /// What the second book costs more than the first, in nanoseconds for each of some things of each record, and how many
  /// findings it has.
  private func difference(
    _ registry: Registry, _ less: RuleBook, _ more: RuleBook, per things: Int, listing maximum: Int? = nil
  ) -> (time: Double, count: Int) {
    var options = ValidationOptions()
    if let maximum { options.maximumPerRule = maximum }
    var times = (less: Duration.seconds(1_000), more: Duration.seconds(1_000))
    var count = 0
    // The best of many rounds, taken in turn: the machine is shared.
    for _ in 0..<max(repetitions, 1) {
      times.less = min(times.less, time(registry, less, options).time)
      let more = time(registry, more, options)
      times.more = min(times.more, more.time)
      count = more.count
    }
    return ((times.more - times.less) / .nanoseconds(1) / Double(Self.recordCount * things), count)
  }

  private func time(
    _ registry: Registry, _ book: RuleBook, _ options: ValidationOptions
  ) -> (time: Duration, count: Int) {
    var count = 0
    let time = ContinuousClock().measure {
      count = registry.validate(using: book, options: options).findingCount
    }
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
