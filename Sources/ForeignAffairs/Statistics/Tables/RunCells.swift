/// The cells in which the records of a run are counted.
struct RunCells {
  /// The cell of each record; below zero where it has no single one.
  var each: [Int]
  /// The cells of records that stand whole in several groups, all of them in a row.
  var several: [Int] = []
  /// The totals in which these would be counted too often, each named once for each time.
  var surplus: [Int] = []
  /// The records that are to be counted in another way.
  var others: [Int] = []

  init(length: Int) { each = [Int](repeating: -1, count: length) }

  /// Forgets all but the cells of single records.
  mutating func removeLists() {
    several.removeAll(keepingCapacity: true)
    surplus.removeAll(keepingCapacity: true)
    others.removeAll(keepingCapacity: true)
  }
}
