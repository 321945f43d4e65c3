extension TableTally {
  /// Counts records by the numbers of their groups, where nothing is asked of them but how many there are.
  ///
  /// - Parameters:
  ///   - count: How many records there are.
  ///   - numbers: As many numbers for each dimension as a run has at most.
  ///   - lists: The groups of records that stand in several.
  ///   - others: The places of the records that are to be counted in another way.
  mutating func countRecords(
    _ count: Int, in numbers: [UInt32], _ lists: GroupLists, others: inout [Int]
  ) {
    others.removeAll(keepingCapacity: true)
    // Each of them stands in one cell more at most, so that no room is asked for in the loop.
    let room = index.count + count
    recordCounts.append(contentsOf: repeatElement(0, count: max(0, room - recordCounts.count)))
    LentElements.with(&recordCounts, &index) { counts, index in
      Self.forEach(count, of: numbers) { place, one, two, three in
        if (one | two | three) & (GroupNumber.apart | GroupNumber.listed) == 0 {
          counts[index.value.place(of: GroupPattern(one, two, three).number)] &+= 1
        } else {
          others.append(place)
        }
      }
    }
    extendToIndex()
    let length = numbers.count / GroupPattern.maximumDimensions
    others.removeAll { place in
      countRecord(in: (numbers[place], numbers[length + place], numbers[2 * length + place]), lists)
    }
  }

  /// Finds the cells of records by the numbers of their groups.
  ///
  /// - Parameters:
  ///   - count: How many records there are.
  ///   - numbers: As many numbers for each dimension as a run has at most.
  ///   - cells: Where the cells are written; below zero for a record that has no single one.
  mutating func findCells(of count: Int, in numbers: [UInt32], _ cells: inout [Int]) {
    var found = cells
    cells = []
    LentElements.with(&found) { found in
      Self.forEach(count, of: numbers) { place, one, two, three in
        let isAlone = (one | two | three) & (GroupNumber.apart | GroupNumber.listed) == 0
        found[place] = isAlone ? self.place(of: GroupPattern(one, two, three)) : -1
      }
    }
    cells = found
  }

  /// Hands over the place of each record and its numbers in the three dimensions.
  @inline(__always)
  private static func forEach(
    _ count: Int, of numbers: [UInt32], _ body: (Int, UInt32, UInt32, UInt32) -> Void
  ) {
    let length = numbers.count / GroupPattern.maximumDimensions
    Elements.with(numbers) { numbers in
      let (first, second) = (numbers.part(from: 0, count: count), numbers.part(from: length, count: count))
      let third = numbers.part(from: 2 * length, count: count)
      for place in 0..<count { body(place, first[place], second[place], third[place]) }
    }
  }

  /// Counts a record that stands whole in several groups of one dimension, and says whether it is such a one.
  @inline(never)
  private mutating func countRecord(in numbers: (UInt32, UInt32, UInt32), _ lists: GroupLists) -> Bool {
    let (one, two, three) = numbers
    let isListedOnce = (one & two | two & three | three & one) & GroupNumber.listed == 0
    guard (one | two | three) & GroupNumber.apart == 0, isListedOnce else { return false }
    let dimension = one & GroupNumber.listed != 0 ? 0 : two & GroupNumber.listed != 0 ? 1 : 2
    let list = dimension == 0 ? one : dimension == 1 ? two : three
    let pattern = GroupPattern(one & GroupNumber.total, two & GroupNumber.total, three & GroupNumber.total)
    lists.with(list) { groups in
      forEachCell(of: groups, in: dimension, pattern) { tally, cell, records in
        tally.add(recordsAlone: records, to: cell)
      }
    }
    return true
  }
}
