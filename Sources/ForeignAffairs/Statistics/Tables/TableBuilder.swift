/// Makes a table from records as they come, one by one or many at once.
///
/// Several builders may work on parts of the records, on threads or machines of their own, and their tables
/// be merged: the result is the same for every way of splitting, byte by byte.
/// It counts the records that it is given, whatever their status, unless it is made with ``TableSelection/counted``.
///
/// ```swift
/// var builder = try TableBuilder<Delegation>(by: [.year(.started), .direction], measuring: [.people])
/// for delegation in registry.delegations { try builder.add(delegation) }
/// let table = try builder.finish()
/// ```
public struct TableBuilder<Record: TableSubject>: Sendable {
  private typealias Placing = @Sendable (Record) -> Placement
  private typealias Measuring = @Sendable (Record) -> Contribution

  private let dimensions: [Dimension<Record>]
  private let measures: [Measure<Record>]
  // Closures are taken out of their arrays once, for each time costs as much as calling one.
  private let first: Placing
  private let second: Placing
  private let third: Placing
  private let measure: Measuring?
  private let otherMeasures: Range<Int>
  /// Whether nothing is asked of records but how many there are.
  private let countsRecords: Bool
  private let selection: TableSelection
  private var tally: TableTally
  private var rejectedCount = 0

  /// A builder that has seen nothing.
  ///
  /// - Parameters:
  ///   - dimensions: What records are grouped by, at most three.
  ///   - measures: What is counted in each group.
  ///   - detail: Whether cells keep the identifiers of their records.
  ///   - selection: Which records are counted; tables of two selections are not merged.
  /// - Throws: ``StatisticsFailure`` with code `too-many-groups` for more than three dimensions, or `money-not-divided`
  ///   for money by its own currency or state.
  public init(
    by dimensions: [Dimension<Record>], measuring measures: [Measure<Record>],
    keeping detail: TableDetail = .figures, selecting selection: TableSelection = .all
  ) throws(StatisticsFailure) {
    guard dimensions.count <= GroupPattern.maximumDimensions else {
      throw StatisticsFailure(
        .tooManyGroups, dimensions.map(\.description.identifier).joined(separator: " × "))
    }
    try Self.refuseToDivideMoney(of: measures, by: dimensions)
    self.dimensions = dimensions
    self.measures = measures
    let inTotal: Placing = { _ in .one(GroupNumber.total) }
    let placings = dimensions.map(\.placement) + [inTotal, inTotal, inTotal]
    (first, second, third) = (placings[0], placings[1], placings[2])
    measure = measures.first?.contribution
    otherMeasures = 1..<max(1, measures.count)
    countsRecords = measures.count == 1 && measures[0].countsRecords && detail == .figures
    self.selection = selection
    tally = TableTally(
      TableDefinition(
        subject: Record.tableSubject, dimensions: dimensions.map(\.description),
        measures: measures.map(\.description), detail: detail, selection: selection))
  }

  // Written out for the records that come in millions; for any other type it asks what a record is each time.

  /// Counts one record.
  ///
  /// - Throws: ``StatisticsFailure`` where the caller refused what the record would need, and on overflow.
  @_specialize(where Record == Delegation)
  @_specialize(where Record == NGOProject)
  @_specialize(where Record == Agreement)
  @_specialize(where Record == Award)
  public mutating func add(_ record: Record) throws(StatisticsFailure) {
    if selection == .all || record.isCounted { try count(record) }
  }

  @inline(__always)
  private mutating func count(_ record: Record) throws(StatisticsFailure) {
    let total = GroupNumber.total
    switch (first(record), second(record), third(record)) {
    case (.one(let one), .one(let two), .one(let three)):
      try count(record, in: tally.place(of: GroupPattern(one, two, three)), measure)
    case (.numbers(let numbers), .one(let two), .one(let three)):
      try add(record, in: numbers, of: 0, GroupPattern(total, two, three))
    case (.one(let one), .numbers(let numbers), .one(let three)):
      try add(record, in: numbers, of: 1, GroupPattern(one, total, three))
    case (.one(let one), .one(let two), .numbers(let numbers)):
      try add(record, in: numbers, of: 2, GroupPattern(one, two, total))
    case (let one, let two, let three):
      try add(record, in: [one, two, three])
    }
  }

  /// Counts a record that stands in one group of each dimension; the first measure is at hand.
  @inline(__always)
  private mutating func count(
    _ record: Record, in cell: Int, _ measure: Measuring?
  ) throws(StatisticsFailure) {
    tally.add(records: 1, to: cell)
    if let measure { try add(measure(record), to: cell, measure: 0) }
    for place in otherMeasures {
      try add(measures[place].contribution(record), to: cell, measure: place)
    }
    if tally.keepsIdentifiers { tally.note(record.id.rawValue, in: cell) }
  }

  /// Counts records.
  ///
  /// - Throws: ``StatisticsFailure`` where the caller refused what a record would need, and on overflow.
  @_specialize(where Record == Delegation)
  @_specialize(where Record == NGOProject)
  @_specialize(where Record == Agreement)
  @_specialize(where Record == Award)
  public mutating func add(contentsOf records: [Record]) throws(StatisticsFailure) {
    let records = selected(records)
    try count(records, in: records.indices)
  }

  /// Those of the records that are counted.
  func selected(_ records: [Record]) -> [Record] { selection == .all ? records : records.counted }

  /// Counts some of the records.
  @_specialize(where Record == Delegation)
  @_specialize(where Record == NGOProject)
  @_specialize(where Record == Agreement)
  @_specialize(where Record == Award)
  mutating func count(_ records: [Record], in places: Range<Int>) throws(StatisticsFailure) {
    try Elements.with(records) { (records) throws(StatisticsFailure) in
      let records = records.part(from: places.lowerBound, count: places.count)
      if dimensions.allSatisfy({ $0.fill != nil }) {
        try count(runsOf: records)
      } else {
        for index in 0..<records.count { try count(records[index]) }
      }
    }
  }

  /// Counts records by dimensions that can tell the groups of many at once.
  @inline(__always)
  private mutating func count(runsOf records: Elements<Record>) throws(StatisticsFailure) {
    let length = RecordRun<Record>.length
    let fills = dimensions.compactMap(\.fill)
    // A dimension that there is not stays at the total.
    var numbers = [UInt32](repeating: GroupNumber.total, count: GroupPattern.maximumDimensions * length)
    var cells = [Int](repeating: -1, count: length)
    var places = cells
    var others: [Int] = []
    var lists = GroupLists()
    for start in stride(from: 0, to: records.count, by: length) {
      let run = records.part(from: start, count: min(length, records.count - start))
      lists.removeAll()
      LentElements.with(&places) { places in
        LentElements.with(&numbers, &lists) { numbers, lists in
          for (place, fill) in fills.enumerated() {
            let numbers = numbers.part(from: place * length, count: run.count)
            fill(RecordRun(records: run, numbers: numbers, places: places, lists: lists))
          }
        }
      }
      if countsRecords {
        tally.countRecords(run.count, in: numbers, lists, others: &others)
        for place in others { try count(run[place]) }
      } else {
        tally.findCells(of: run.count, in: numbers, &cells)
        try count(run, in: cells)
      }
    }
  }

  /// Counts records of which the cells are known, where they have a single one.
  @inline(__always)
  private mutating func count(_ records: Elements<Record>, in cells: [Int]) throws(StatisticsFailure) {
    let measure = measure
    for place in 0..<records.count {
      if cells[place] >= 0 {
        try count(records[place], in: cells[place], measure)
      } else {
        try count(records[place])
      }
    }
  }

  /// Counts a line of a stream that could not be read, which may have been a record of the table: see
  /// ``Table/rejectedCount``.
  public mutating func addRejectedLine() { rejectedCount += 1 }

  /// A builder with the same dimensions and measures that has seen nothing.
  var emptied: Self {
    var builder = self
    (builder.tally, builder.rejectedCount) = (TableTally(tally.definition), 0)
    return builder
  }

  /// Takes in what another builder with the same dimensions and measures has counted.
  mutating func merge(_ other: Self) throws(StatisticsFailure) {
    try tally.merge(other.tally)
    rejectedCount += other.rejectedCount
  }

  /// The table of all records so far.
  ///
  /// - Throws: ``StatisticsFailure`` with code `overflow` where a sum is larger than any number of this library.
  public func finish() throws(StatisticsFailure) -> Table {
    let keys = dimensions.map(\.key)
    var table = try tally.table { dimension, number in keys[dimension](number) }
    table.rejectedCount = rejectedCount
    return table
  }

  @inline(__always)
  private mutating func add(
    _ contribution: Contribution, to cell: Int, measure: Int
  ) throws(StatisticsFailure) {
    switch contribution {
    case .exact(let value): if tally.add(exact: value, to: cell, measure: measure) { return }
    case .amount(let money): if tally.add(money, to: cell, measure: measure) { return }
    default: break
    }
    try tally.add(contribution, to: cell, measure: measure)
  }

  /// Counts a record that stands whole in several groups of one dimension.
  @inline(never)
  private mutating func add(
    _ record: Record, in numbers: [UInt32], of dimension: Int, _ pattern: GroupPattern
  ) throws(StatisticsFailure) {
    var values: [Int] = []
    for measure in measures {
      if case .exact(let value) = measure.contribution(record) { values.append(value) }
    }
    if values.count == measures.count, tally.add(values, in: numbers, of: dimension, pattern) { return }
    var placements = (0..<GroupPattern.maximumDimensions).map { Placement.one(pattern[$0]) }
    placements[dimension] = .numbers(numbers)
    try add(record, in: placements)
  }

  /// Counts a record that stands in several groups, or in one that has no number of its own.
  @inline(never)
  private mutating func add(_ record: Record, in placements: [Placement]) throws(StatisticsFailure) {
    var places: [[TableTally.Share]] = []
    for (dimension, placement) in placements.prefix(dimensions.count).enumerated() {
      switch placement {
      case .one(let number): places.append([TableTally.Share(number: number)])
      case .numbers(let numbers): places.append(numbers.map { TableTally.Share(number: $0) })
      case .several(let memberships):
        var shares: [TableTally.Share] = []
        for membership in memberships {
          let number = try tally.number(of: membership.place, dimension: dimension)
          shares.append(TableTally.Share(number: number, weight: membership.weight))
        }
        places.append(shares)
      case .refused(let failure): throw failure
      }
    }
    try tally.add(
      measures.map { $0.contribution(record) }, in: places,
      identifier: tally.keepsIdentifiers ? record.id.rawValue : nil)
  }
}
