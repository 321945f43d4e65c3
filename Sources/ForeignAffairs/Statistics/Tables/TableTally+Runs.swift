extension TableTally {
  /// Finds the cells of many records by the numbers of their groups, one dimension after the other.
  ///
  /// - Parameters:
  ///   - count: How many records there are.
  ///   - numbers: As many numbers for each dimension as a run has at most.
  ///   - lists: The groups of records that stand in several.
  ///   - countingRecordsAlone: Whether nothing is asked of the records but how many there are.
  ///   - cells: Where the cells are written.
  mutating func findCells(
    of count: Int, _ numbers: [UInt32], _ lists: GroupLists, countingRecordsAlone: Bool,
    _ cells: inout RunCells
  ) {
    cells.shared.removeAll(keepingCapacity: true)
    cells.others.removeAll(keepingCapacity: true)
    let length = numbers.count / GroupPattern.maximumDimensions
    var each = cells.each
    cells.each = []
    Elements.with(numbers) { numbers in
      let (first, second) = (numbers.part(from: 0, count: count), numbers.part(from: length, count: count))
      let third = numbers.part(from: 2 * length, count: count)
      LentElements.with(&each) { each in
        for place in 0..<count {
          let (one, two, three) = (first[place], second[place], third[place])
          let all = one | two | three
          if all & (GroupNumber.apart | GroupNumber.listed) == 0 {
            each[place] = self.place(of: GroupPattern(one, two, three))
            continue
          }
          each[place] = -1
          let isListedOnce = (one & two | two & three | three & one) & GroupNumber.listed == 0
          if countingRecordsAlone, all & GroupNumber.apart == 0, isListedOnce {
            findCells(of: (one, two, three), lists, &cells)
          } else {
            cells.others.append(place)
          }
        }
      }
    }
    cells.each = each
  }

  /// Finds the cells of a record that stands whole in several groups of one dimension.
  @inline(__always)
  private mutating func findCells(
    of numbers: (UInt32, UInt32, UInt32), _ lists: GroupLists, _ cells: inout RunCells
  ) {
    let (one, two, three) = numbers
    let dimension = one & GroupNumber.listed != 0 ? 0 : two & GroupNumber.listed != 0 ? 1 : 2
    let list = dimension == 0 ? one : dimension == 1 ? two : three
    let pattern = GroupPattern(one & GroupNumber.total, two & GroupNumber.total, three & GroupNumber.total)
    lists.with(list) { groups in
      forEachCell(of: groups, in: dimension, pattern) { _, cell, records in
        cells.shared.append((cell, records))
      }
    }
  }

  /// Counts records that give one each to the only measure.
  mutating func countRecords(in cells: RunCells, _ count: Int) {
    LentElements.with(&counts) { counts in
      for place in 0..<count where cells.each[place] >= 0 { counts.add(1, toRow: cells.each[place]) }
      for (cell, records) in cells.shared { counts.add(records, toRow: cell) }
    }
  }
}

extension LentElements<Int> {
  /// Adds to all three numbers of a row: records, exact numbers and their sum.
  @inline(__always)
  fileprivate func add(_ number: Int, toRow cell: Int) {
    let place = cell &* 3
    self[place] &+= number
    self[place &+ 1] &+= number
    self[place &+ 2] &+= number
  }
}
