extension TableTally {
  /// The table, with the keys of the numbers that dimensions have given.
  func table(key: (Int, UInt32) -> GroupKey) throws(StatisticsFailure) -> Table {
    let arrangements = definition.dimensions.indices.map { dimension in
      arrangement(of: dimension) { number in self.key(of: number, dimension, key) }
    }
    func address(_ pattern: GroupPattern) -> GroupPattern {
      var address = GroupPattern.total
      for (dimension, arrangement) in arrangements.enumerated() {
        address[dimension] = arrangement.place(of: pattern[dimension])
      }
      return address
    }
    let addresses = index.numbers.map { address(GroupPattern(number: $0)) }
    var cells = TotalledCells(definition)
    for (place, address) in addresses.enumerated() {
      cells.add(
        counts[(place * stride)..<((place + 1) * stride)],
        plus: place < recordCounts.count ? recordCounts[place] : 0,
        at: address)
    }
    try add(amounts, of: addresses, to: &cells)
    for (place, other) in rest {
      try cells.forEachTotal(of: addresses[place]) { (cells, place) throws(StatisticsFailure) in
        try cells[place].merge(other)
      }
    }
    for (pattern, other) in spread { try cells.merge(other, at: address(pattern)) }
    return try Table(
      definition, groups: arrangements.map(\.groups), overlaps: overlaps, cells: cells.byAddress)
  }

  /// Adds amounts to cells and totals: first numbers to numbers, then each sum to where it belongs.
  private func add(
    _ amounts: AmountTally, of addresses: [GroupPattern], to cells: inout TotalledCells
  ) throws(StatisticsFailure) {
    var sums = AmountTally()
    for entry in amounts.entries {
      try cells.forEachTotal(of: addresses[entry.cell]) { (cells, place) throws(StatisticsFailure) in
        var part = entry
        part.cell = place
        if !sums.add(part) { try cells[place].states[entry.measure].add(entry) }
      }
    }
    for entry in sums.entries {
      try cells[entry.cell].states[entry.measure].add(entry)
    }
  }

  private func arrangement(of dimension: Int, _ key: (UInt32) -> GroupKey) -> GroupArrangement {
    var numbers = GroupIndex()
    for pattern in index.numbers { numbers.insert(GroupPattern(number: pattern)[dimension]) }
    for pattern in spread.keys { numbers.insert(pattern[dimension]) }
    return GroupArrangement(numbers, key)
  }

  private func key(of number: UInt32, _ dimension: Int, _ own: (Int, UInt32) -> GroupKey) -> GroupKey {
    if let special = GroupNumber.special(number) { return special }
    if number >= GroupNumber.firstGiven { return keys[dimension][Int(number - GroupNumber.firstGiven)] }
    return own(dimension, number)
  }
}

extension GroupIndex {
  fileprivate mutating func insert(_ number: UInt32) {
    if number != GroupNumber.total { _ = place(of: UInt64(number)) }
  }
}
