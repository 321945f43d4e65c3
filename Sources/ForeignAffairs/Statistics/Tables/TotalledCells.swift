/// Cells by their addresses, with all totals that they go into.
struct TotalledCells {
  typealias Cell = TableCell.Content

  private let measures: Int
  /// The bits of every set of dimensions.
  private let sets: [UInt64]
  private var index = GroupIndex()
  /// In a row for each cell, by place: how many records, and of each measure how many exact numbers and their sum.
  private var counts: [Int] = []
  /// What else there is in a cell, by place.
  private var rest: [Int: Cell] = [:]

  init(_ definition: TableDefinition) {
    measures = definition.measures.count
    sets = (0..<(1 << definition.dimensions.count)).map { GroupPattern.bits(of: $0) }
  }

  /// How many plain numbers a cell has.
  private var stride: Int { 1 + 2 * measures }

  /// What a cell has beside plain numbers.
  subscript(place: Int) -> Cell {
    get { rest[place] ?? Cell(measures: measures) }
    _modify { yield &rest[place, default: Cell(measures: measures)] }
  }

  /// Hands over the cell of an address and all totals that it goes into; of a total only those that are totals too.
  @inline(__always)
  mutating func forEachTotal<Failure: Error>(
    of address: GroupPattern, _ body: (inout Self, Int) throws(Failure) -> Void
  ) throws(Failure) {
    let fixed = sets.last { address.number & $0 == $0 } ?? 0
    for set in sets where set & fixed == fixed { try body(&self, place(of: address.number | set)) }
  }

  /// Adds a row of plain numbers to a cell and its totals, and to each of them what all have more.
  mutating func add(_ row: ArraySlice<Int>, plus more: Int, at address: GroupPattern) {
    forEachTotal(of: address) { cells, place in
      let start = place * cells.stride
      for (offset, number) in row.enumerated() {
        let number = number + more
        let (sum, overflow) = cells.counts[start + offset].addingReportingOverflow(number)
        if overflow {
          cells.keep(number, offset, of: place)
        } else {
          cells.counts[start + offset] = sum
        }
      }
    }
  }

  /// Keeps a plain number of a row apart, where a sum would be larger than any.
  private mutating func keep(_ number: Int, _ offset: Int, of place: Int) {
    var row = [Int](repeating: 0, count: stride)
    row[offset] = number
    self[place].add(row[...])
  }

  /// Adds what is known of one address, and of no total.
  mutating func merge(_ cell: Cell, at address: GroupPattern) throws(StatisticsFailure) {
    try self[place(of: address.number)].merge(cell)
  }

  /// Every cell by its address.
  var byAddress: [GroupPattern: Cell] {
    var cells = [GroupPattern: Cell](minimumCapacity: index.count)
    for (place, address) in index.numbers.enumerated() {
      var cell = self[place]
      cell.add(counts[(place * stride)..<((place + 1) * stride)])
      cells[GroupPattern(number: address)] = cell
    }
    return cells
  }

  private mutating func place(of address: UInt64) -> Int {
    let place = index.place(of: address)
    if place * stride == counts.count { counts.append(contentsOf: repeatElement(0, count: stride)) }
    return place
  }
}

extension TableCell.Content {
  /// Adds a row of plain numbers: how many records, and of each measure how many exact numbers and their sum.
  fileprivate mutating func add(_ row: ArraySlice<Int>) {
    var place = row.startIndex
    records += row[place]
    for measure in states.indices {
      states[measure].exactCount += row[place + 1]
      states[measure].exactSum += Int128(row[place + 2])
      place += 2
    }
  }
}
