/// Figures of records, grouped by one to three dimensions, with all totals.
///
/// A table knows what it counts, what each figure is worth, and whether its cells add up to its totals. It is
/// a value, can be written and read, and merged with tables of other records: ``merge(_:)`` is associative
/// and commutative, ``empty`` is its identity, and the bytes of ``json`` are the same for every way of
/// splitting the records.
///
/// Write a year as a number, a code as a text, and leave out what is to be a total:
///
/// ```swift
/// table[2019, "inbound"].figure      // one cell
/// table[2019].figure                 // the total of a year
/// table[.total, "inbound"].figure    // the total of a direction
/// table.total.figure
/// ```
public struct Table: Sendable, Hashable {
  /// What the table counts; nothing for a table that has seen nothing.
  public internal(set) var definition: TableDefinition?
  /// The groups of each dimension, in canonical order.
  public internal(set) var groups: [[GroupKey]] {
    didSet { places = Self.places(of: groups) }
  }
  /// How many records stand in several groups of a dimension.
  public internal(set) var overlaps: [Int]
  /// How many lines could not be read where the records were counted from a stream; what stood on them is in no
  /// figure, and any of them may have been a record of the table.
  public internal(set) var rejectedCount = 0
  /// The cells by the places of their groups.
  var cells: [GroupPattern: TableCell.Content]
  /// The places of groups, by dimension.
  private var places: [[GroupKey: UInt32]]

  /// The table that has seen nothing; merged with another one it gives that.
  public static let empty = Self()

  private init() {
    (definition, groups, overlaps, cells, places) = (nil, [], [], [:], [])
  }

  init(
    _ definition: TableDefinition, groups: [[GroupKey]], overlaps: [Int],
    cells: [GroupPattern: TableCell.Content]
  ) throws(StatisticsFailure) {
    self.definition = definition
    self.groups = groups
    places = Self.places(of: groups)
    self.overlaps = overlaps
    self.cells = cells
    for (place, cell) in cells {
      guard cell.isRepresentable else { throw Self.overflow(of: cells.values, definition) }
      if !cell.identifiers.isEmpty { self.cells[place]?.sort() }
    }
  }

  /// The failure that names the first measure of which a number cannot be said in any cell, or the table for its counts.
  @inline(never)
  private static func overflow(
    of cells: some Sequence<TableCell.Content>, _ definition: TableDefinition
  ) -> StatisticsFailure {
    var first: Int?
    for cell in cells {
      guard isCount(cell.records) else { return StatisticsFailure(.overflow, definition.summary) }
      guard let measure = cell.states.firstIndex(where: { !$0.isRepresentable }) else { continue }
      first = min(measure, first ?? measure)
    }
    return StatisticsFailure(
      .overflow, first.map { definition.measures[$0].identifier } ?? definition.summary)
  }

  /// What records are grouped by.
  public var dimensions: [DimensionDescription] { definition?.dimensions ?? [] }
  /// What is counted.
  public var measures: [MeasureDescription] { definition?.measures ?? [] }

  /// What the table says of a group in each dimension; what is left out is the total.
  public subscript(keys: GroupKey...) -> TableCell { cell(keys) }

  /// What the table says of a group in each dimension; what is left out is the total.
  public func cell(_ keys: [GroupKey]) -> TableCell {
    guard let address = address(of: keys) else { return TableCell(nil, measures) }
    return TableCell(cells[address], measures)
  }

  /// What the table says of all records.
  public var total: TableCell { cell([]) }

  /// The place of a measure by its name.
  public func index(of measure: String) -> Int? { measures.firstIndex { $0.identifier == measure } }

  /// Whether a number may be a count of records; sums of a thousand such numbers do not overflow.
  static func isCount(_ number: Int) -> Bool { (0...1 << 53).contains(number) }

  func address(of keys: [GroupKey]) -> GroupPattern? {
    guard keys.count <= groups.count || keys.allSatisfy({ $0 == .total }) else { return nil }
    var address = GroupPattern.total
    for (dimension, key) in keys.prefix(groups.count).enumerated() where key != .total {
      guard let place = places[dimension][key] else { return nil }
      address[dimension] = place
    }
    return address
  }

  private static func places(of groups: [[GroupKey]]) -> [[GroupKey: UInt32]] {
    groups.map { keys in
      Dictionary(keys.enumerated().map { ($1, UInt32($0)) }) { first, _ in first }
    }
  }
}

extension Table {
  /// Why the figures of groups do not add up to a total.
  public enum Reconciliation: Sendable, Hashable {
    /// Records stand in several groups of a dimension: in each of them, and once in the total.
    case overlap(DimensionDescription, records: Int)
    /// A measure is no sum: the mean of a whole is not the sum of means.
    case notAdditive(MeasureDescription)
    /// A measure is a number as of a date, and records have one of several: a total over them has the last of each.
    case latest(MeasureDescription)
  }

  /// Why the figures of groups do not add up to a total; empty where they do.
  ///
  /// Parts of a record that was divided by its days add up, and are not named.
  public var reconciliation: [Reconciliation] {
    let overlapping = zip(dimensions, overlaps).filter { dimension, count in
      count > 0 && dimension.spread != .inPart
    }.map { Reconciliation.overlap($0, records: $1) }
    let isOfSeveralDates = zip(dimensions, overlaps).contains { $0.unit != nil && $1 > 0 }
    let stocks = isOfSeveralDates ? measures.filter { $0.reduction == .latest } : []
    return overlapping + stocks.map { .latest($0) }
      + measures.filter { !$0.reduction.isAdditive }.map { .notAdditive($0) }
  }
}
