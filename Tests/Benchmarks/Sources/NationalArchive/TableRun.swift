import ForeignAffairs

/// What a table costs of records that are held in memory.
struct TableRun {
  let repetitions: Int
  private static let recordCount = 300_000

  /// The time of each record for a table by year, country and direction: the best of many rounds.
  func report() throws -> String {
    let registry = ArchiveGenerator.registry(delegations: Self.recordCount)
    var best = Duration.seconds(1_000)
    var total = 0
    for _ in 0..<max(repetitions, 1) {
      let time = try ContinuousClock().measure {
        total = try registry.delegations.table(
          by: .year(.started), .country, .direction, measuring: .records
        ).total.recordCount
      }
      best = min(best, time)
    }
    let each = best / .nanoseconds(1) / Double(Self.recordCount)
    return "{\"records\":\(Self.recordCount),\"counted\":\(total),\"nsPerRecord\":\(each)}"
  }
}

extension ArchiveGenerator {
  /// A registry of so many delegations.
  static func registry(delegations count: Int) -> Registry {
    var generator = ArchiveGenerator(random: SplitMix64(seed: 20_260_101))
    var registry = Registry()
    var index = 0
    while registry.delegations.count < count {
      index += 1
      if case .delegation(let record) = generator.entry(index) { registry.delegations.append(record) }
    }
    return registry
  }
}
