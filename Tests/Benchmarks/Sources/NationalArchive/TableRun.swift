import ForeignAffairs

/// What a table costs of records that are held in memory.
struct TableRun {
  let repetitions: Int
  private static let recordCount = 300_000

  /// The time of each record for a table by year, country and direction, by one thread and by two: the best of many rounds.
  func report() async throws -> String {
    let delegations = ArchiveGenerator.registry(delegations: Self.recordCount).delegations
    var (alone, together) = (Duration.seconds(1_000), Duration.seconds(1_000))
    var counts: Set<Int> = []
    for _ in 0..<max(repetitions, 1) {
      let clock = ContinuousClock()
      alone = min(
        alone,
        try clock.measure {
          let table = try delegations.table(
            by: .year(.started), .country, .direction, measuring: .records)
          counts.insert(table.total.recordCount)
        })
      together = min(
        together,
        try await clock.measure {
          let table = try await delegations.table(
            by: .year(.started), .country, .direction, measuring: .records, threads: 2)
          counts.insert(table.total.recordCount)
        })
    }
    let each = [alone, together].map { $0 / .nanoseconds(1) / Double(Self.recordCount) }
    return """
      {"records":\(Self.recordCount),"counted":\(counts.sorted()),"nsPerRecord":\(each[0]),"nsByTwoThreads":\(each[1])}
      """
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
