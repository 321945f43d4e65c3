/// Cells by their addresses, with all totals that they go into.
struct TotalledCells {
  typealias Cell = TableCell.Content

  private let empty: Cell
  /// The bits of every set of dimensions.
  private let sets: [UInt64]
  private var index = GroupIndex()
  private var cells: [Cell] = []

  init(_ definition: TableDefinition) {
    empty = Cell(measures: definition.measures.count)
    sets = (0..<(1 << definition.dimensions.count)).map { GroupPattern.bits(of: $0) }
  }

  subscript(place: Int) -> Cell {
    get { cells[place] }
    _modify { yield &cells[place] }
  }

  /// Changes the cell of an address and all totals that it goes into; of a total only those that are totals too.
  @inline(__always)
  mutating func forEachTotal<Failure: Error>(
    of address: GroupPattern, _ body: (inout Cell, Int) throws(Failure) -> Void
  ) throws(Failure) {
    let fixed = sets.last { address.number & $0 == $0 } ?? 0
    for set in sets where set & fixed == fixed {
      let place = place(of: address.number | set)
      try body(&cells[place], place)
    }
  }

  /// Adds what is known of one address, and of no total.
  mutating func merge(_ cell: Cell, at address: GroupPattern) throws(StatisticsFailure) {
    try cells[place(of: address.number)].merge(cell)
  }

  /// Every cell by its address.
  var byAddress: [GroupPattern: Cell] {
    Dictionary(zip(index.numbers.lazy.map { GroupPattern(number: $0) }, cells)) { first, _ in first }
  }

  private mutating func place(of address: UInt64) -> Int {
    let place = index.place(of: address)
    if place == cells.count { cells.append(empty) }
    return place
  }
}
