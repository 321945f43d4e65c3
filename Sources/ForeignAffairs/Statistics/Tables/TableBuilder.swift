/// Makes a table from records as they come, one by one or many at once.
///
/// Several builders may work on parts of the records, on threads or machines of their own, and their tables
/// be merged: the result is the same for every way of splitting, byte by byte.
///
/// ```swift
/// var builder = try TableBuilder<Delegation>(by: [.year(.started), .direction], measuring: [.people])
/// for delegation in registry.delegations { try builder.add(delegation) }
/// let table = try builder.finish()
/// ```
public struct TableBuilder<Record: TableSubject>: Sendable {
  private let dimensions: [Dimension<Record>]
  private let measures: [Measure<Record>]
  private let identifier: @Sendable ([Record], Int) -> String
  private var tally: TableTally
  private var rejectedCount = 0
  /// The one record that came last, so that dimensions find it in an array as they find all others.
  private var single: [Record] = []

  /// A builder that has seen nothing.
  ///
  /// - Parameters:
  ///   - dimensions: What records are grouped by, at most three.
  ///   - measures: What is counted in each group.
  ///   - detail: Whether cells keep the identifiers of their records.
  /// - Throws: ``StatisticsFailure`` with code `too-many-groups` for more than three dimensions.
  public init(
    by dimensions: [Dimension<Record>], measuring measures: [Measure<Record>],
    keeping detail: TableDetail = .figures
  ) throws(StatisticsFailure) {
    guard dimensions.count <= GroupPattern.maximumDimensions else {
      throw StatisticsFailure(
        .tooManyGroups, dimensions.map(\.description.identifier).joined(separator: " × "))
    }
    self.dimensions = dimensions
    self.measures = measures
    identifier = { records, index in records[index].id.rawValue }
    tally = TableTally(
      TableDefinition(
        subject: Record.tableSubject, dimensions: dimensions.map(\.description),
        measures: measures.map(\.description), detail: detail))
  }

  /// Counts one record.
  ///
  /// - Throws: ``StatisticsFailure`` where the caller refused what the record would need, and on overflow.
  public mutating func add(_ record: Record) throws(StatisticsFailure) {
    if single.isEmpty { single.append(record) } else { single[0] = record }
    try add(contentsOf: single)
  }

  /// Counts records.
  ///
  /// - Throws: ``StatisticsFailure`` where the caller refused what a record would need, and on overflow.
  public mutating func add(contentsOf records: [Record]) throws(StatisticsFailure) {
    // Closures are taken out of their arrays once, for each time costs as much as calling one.
    let (first, second, third) = (placement(0), placement(1), placement(2))
    let measure = measures.first?.contribution
    let others = measures.dropFirst().indices
    for index in records.indices {
      guard case .one(let one) = first(records, index), case .one(let two) = second(records, index),
        case .one(let three) = third(records, index)
      else {
        try countSlowly(records, index)
        continue
      }
      let cell = tally.open(GroupPattern(one, two, three))
      if let measure { try add(measure(records, index), to: cell, measure: 0) }
      for place in others { try add(measures[place].contribution(records, index), to: cell, measure: place) }
      if tally.keepsIdentifiers { tally.note(identifier(records, index), in: cell) }
    }
  }

  /// Counts a line of a stream that could not be read, which may have been a record of the table: see
  /// ``Table/rejectedCount``.
  public mutating func addRejectedLine() { rejectedCount += 1 }

  /// The table of all records so far.
  ///
  /// - Throws: ``StatisticsFailure`` with code `overflow` where a sum is larger than any number of this library.
  public func finish() throws(StatisticsFailure) -> Table {
    let keys = dimensions.map(\.key)
    var table = try tally.table { dimension, number in keys[dimension](number) }
    table.rejectedCount = rejectedCount
    return table
  }

  /// How a dimension places records; one that is not there places all in its total.
  ///
  /// Dimensions and measures look at the record in its array, for a record is dear to copy.
  private func placement(_ dimension: Int) -> @Sendable ([Record], Int) -> Placement {
    guard dimensions.indices.contains(dimension) else { return { _, _ in .one(GroupNumber.total) } }
    return dimensions[dimension].placement
  }

  @inline(__always)
  private mutating func add(
    _ contribution: Contribution, to cell: Int, measure: Int
  ) throws(StatisticsFailure) {
    if case .exact(let value) = contribution, tally.add(exact: value, to: cell, measure: measure) { return }
    try tally.add(contribution, to: cell, measure: measure)
  }

  /// Counts a record that stands in several groups, or in one that has no number of its own.
  @inline(never)
  private mutating func countSlowly(_ records: [Record], _ index: Int) throws(StatisticsFailure) {
    var places: [[TableTally.Share]] = []
    for place in dimensions.indices {
      switch dimensions[place].placement(records, index) {
      case .one(let number): places.append([TableTally.Share(number: number)])
      case .several(let memberships):
        var shares: [TableTally.Share] = []
        for membership in memberships {
          let number = try tally.number(of: membership.place, dimension: place)
          shares.append(TableTally.Share(number: number, weight: membership.weight))
        }
        places.append(shares)
      case .refused(let failure): throw failure
      }
    }
    let contributions = measures.map { $0.contribution(records, index) }
    try tally.add(
      contributions, in: places, identifier: tally.keepsIdentifiers ? identifier(records, index) : nil)
  }
}

extension Array where Element: TableSubject {
  /// A table of the records.
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
}
