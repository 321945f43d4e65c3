extension TableBuilder {
  /// Counts records, several parts of them at the same time.
  ///
  /// - Parameters:
  ///   - records: The records.
  ///   - threads: How many parts are counted at the same time, at least one. The system runs no more of them at once than
  ///     it has processors; a part has some thousands of records at least. That the task is cancelled stops none of them.
  /// - Throws: ``StatisticsFailure`` where the caller refused what a record would need, and on overflow: that of the
  ///   first part which has one. The builder then has counted the parts before it.
  public mutating func add(contentsOf records: [Record], threads: Int) async throws(StatisticsFailure) {
    try await add(contentsOf: records, threads: threads, leastPart: 4_096)
  }

  /// Counts records in parts that have so many at least, if there are so many.
  package mutating func add(
    contentsOf records: [Record], threads: Int, leastPart: Int
  ) async throws(StatisticsFailure) {
    let records = selected(records)
    guard !records.isEmpty else { return }
    let length = max(leastPart, (records.count - 1) / max(1, threads) + 1)
    let parts = stride(from: 0, to: records.count, by: length).map { start in
      start..<min(start + length, records.count)
    }
    let blank = emptied
    let counted = await withTaskGroup(of: (Int, Result<Self, StatisticsFailure>).self) { group in
      for (place, part) in parts.enumerated() {
        group.addTask { (place, blank.counting(records, in: part)) }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for place in parts.indices {
      if let part = counted[place] { try merge(part.get()) }
    }
  }

  private func counting(_ records: [Record], in places: Range<Int>) -> Result<Self, StatisticsFailure> {
    Result { () throws(StatisticsFailure) in
      var builder = self
      try builder.count(records, in: places)
      return builder
    }
  }
}
