extension Array where Element: TableSubject {
  /// The records of what took place and still stands, which summaries count: see ``TableSubject/isCounted``.
  ///
  /// ```swift
  /// let table = try registry.delegations.counted.table(by: .year(.started), measuring: .count)
  /// ```
  public var counted: [Element] { filter(\.isCounted) }

  /// A table of the records, of all of them whatever their status; `counted` has those that
  /// summaries count.
  ///
  /// ```swift
  /// let table = try registry.delegations.table(by: .year(.started), .direction, measuring: .people)
  /// table[2019, "inbound"].figure.state
  /// ```
  ///
  /// - Parameters:
  ///   - dimensions: What records are grouped by, at most three; without one there is only the total.
  ///   - measures: What is counted in each group.
  ///   - detail: Whether cells keep the identifiers of their records.
  /// - Returns: The table.
  /// - Throws: ``StatisticsFailure`` where the caller refused what a record would need, and on overflow.
  public func table(
    by dimensions: Dimension<Element>..., measuring measures: Measure<Element>...,
    keeping detail: TableDetail = .figures
  ) throws(StatisticsFailure) -> Table {
    var builder = try TableBuilder(by: dimensions, measuring: measures, keeping: detail)
    try builder.add(contentsOf: self)
    return try builder.finish()
  }

  /// A table of the records, of which several parts are counted at the same time.
  ///
  /// It is the same table, byte for byte, as that of one thread. Of fewer than some ten thousand records it is not sooner
  /// there. That the task is cancelled does not stop it.
  ///
  /// ```swift
  /// let table = try await registry.delegations.table(by: .year(.started), .country, measuring: .people, threads: 4)
  /// ```
  ///
  /// - Parameters:
  ///   - dimensions: What records are grouped by, at most three; without one there is only the total.
  ///   - measures: What is counted in each group.
  ///   - detail: Whether cells keep the identifiers of their records.
  ///   - threads: How many parts are counted at the same time, at least one. The system runs no more of them at once than
  ///     it has processors.
  /// - Returns: The table.
  /// - Throws: ``StatisticsFailure`` where the caller refused what a record would need, and on overflow.
  public func table(
    by dimensions: Dimension<Element>..., measuring measures: Measure<Element>...,
    keeping detail: TableDetail = .figures, threads: Int
  ) async throws(StatisticsFailure) -> Table {
    var builder = try TableBuilder(by: dimensions, measuring: measures, keeping: detail)
    try await builder.add(contentsOf: self, threads: threads)
    return try builder.finish()
  }
}
