extension TableBuilder {
  /// Counts records, several parts of them at the same time.
  ///
  /// - Parameters:
  ///   - records: The records.
  ///   - tasks: How many parts are counted at the same time, at least one. The system runs no more of them at once than it
  ///     has processors.
  /// - Throws: ``StatisticsFailure`` where the caller refused what a record would need, and on overflow: that of the
  ///   first part which has one.
  public mutating func add(contentsOf records: [Record], tasks: Int) async throws(StatisticsFailure) {
    guard !records.isEmpty else { return }
    let length = (records.count - 1) / max(1, tasks) + 1
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
