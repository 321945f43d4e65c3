/// The cells in which the records of a run are counted.
struct RunCells {
  /// The cell of each record; below zero where it has no single one.
  var each: [Int]
  /// The cells and totals of records that stand whole in several groups, and how many records more or fewer they have.
  var shared: [(cell: Int, records: Int)] = []
  /// The records that are to be counted in another way.
  var others: [Int] = []

  init(length: Int) { each = [Int](repeating: -1, count: length) }
}
