extension TableTally {
  /// Takes in the counts of other records, made by the same dimensions and measures.
  mutating func merge(_ other: Self) throws(StatisticsFailure) {
    var numbers: [[UInt32]] = []
    for (dimension, keys) in other.keys.enumerated() {
      var own: [UInt32] = []
      for key in keys { own.append(try number(of: .key(key), dimension: dimension)) }
      numbers.append(own)
    }
    func moved(_ pattern: GroupPattern) -> GroupPattern {
      var moved = pattern
      for (dimension, own) in numbers.enumerated() {
        let number = pattern[dimension]
        guard number >= GroupNumber.firstGiven, number < GroupNumber.firstSpecial else { continue }
        moved[dimension] = own[Int(number - GroupNumber.firstGiven)]
      }
      return moved
    }
    let cells = other.index.numbers.map { place(of: moved(GroupPattern(number: $0))) }
    for (place, cell) in cells.enumerated() {
      let row = place * stride
      add(records: other.counts[row], to: cell)
      if place < other.recordCounts.count { add(recordsAlone: other.recordCounts[place], to: cell) }
      for measure in definition.measures.indices {
        let count = row + 1 + 2 * measure
        add(sum: other.counts[count + 1], of: other.counts[count], to: cell, measure: measure)
      }
    }
    let blank = Cell(measures: definition.measures.count)
    for entry in other.amounts.entries {
      var amounts = entry
      amounts.cell = cells[entry.cell]
      if !self.amounts.add(amounts) {
        try rest[amounts.cell, default: blank].states[entry.measure].add(entry)
      }
    }
    for (place, cell) in other.rest { try rest[cells[place], default: blank].merge(cell) }
    for (pattern, cell) in other.spread { try spread[moved(pattern), default: blank].merge(cell) }
    for dimension in overlaps.indices { overlaps[dimension] += other.overlaps[dimension] }
  }
}
