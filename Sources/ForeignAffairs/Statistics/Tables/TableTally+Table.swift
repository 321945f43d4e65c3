extension TableTally {
  /// The table, with the keys of the numbers that dimensions have given.
  func table(key: (Int, UInt32) -> GroupKey) throws(StatisticsFailure) -> Table {
    var groups: [[GroupKey]] = []
    var places: [[UInt32: UInt32]] = []
    for dimension in definition.dimensions.indices {
      let numbers = Set(index.numbers.map { GroupPattern(number: $0)[dimension] })
        .union(spread.keys.map { $0[dimension] }).subtracting([GroupNumber.total])
      let named = numbers.map { (number: $0, key: self.key(of: $0, dimension, key)) }
      var unique: [GroupKey: GroupKey] = [:]
      for (_, key) in named { unique[key, default: key].unite(with: key) }
      let sorted = unique.values.sorted()
      let order = Dictionary(sorted.enumerated().map { ($1, UInt32($0)) }) { first, _ in first }
      groups.append(sorted)
      places.append(Dictionary(named.map { ($0.number, order[$0.key] ?? 0) }) { first, _ in first })
    }
    func address(_ pattern: GroupPattern) -> GroupPattern {
      var address = GroupPattern.total
      for dimension in places.indices {
        address[dimension] = places[dimension][pattern[dimension]] ?? GroupNumber.total
      }
      return address
    }
    let addresses = index.numbers.map { address(GroupPattern(number: $0)) }
    var cells = plainCells(addresses)
    var rest = rest
    for entry in amounts.entries where entry.count > 0 {
      try rest[entry.cell, default: Cell(measures: definition.measures.count)].states[entry.measure].add(
        entry)
    }
    for (place, other) in rest {
      for address in totals(of: addresses[place]) {
        try cells[address, default: Cell(measures: definition.measures.count)].merge(other)
      }
    }
    for (pattern, other) in spread {
      try cells[address(pattern), default: Cell(measures: definition.measures.count)].merge(other)
    }
    return try Table(definition, groups: groups, overlaps: overlaps, cells: cells)
  }

  private func key(of number: UInt32, _ dimension: Int, _ own: (Int, UInt32) -> GroupKey) -> GroupKey {
    if let special = GroupNumber.special(number) { return special }
    if number >= GroupNumber.firstGiven { return keys[dimension][Int(number - GroupNumber.firstGiven)] }
    return own(dimension, number)
  }

  /// The cell itself and all totals that it goes into; of a total only those that are totals too.
  private func totals(of address: GroupPattern) -> [GroupPattern] {
    let dimensions = definition.dimensions.indices
    let fixed = dimensions.reduce(0) { $0 | (address[$1] == GroupNumber.total ? 1 << $1 : 0) }
    return (0..<(1 << dimensions.count)).filter { $0 & fixed == fixed }.map { address.totalled($0) }
  }

  /// The plain numbers of all cells and totals.
  private func plainCells(_ addresses: [GroupPattern]) -> [GroupPattern: Cell] {
    // Rows of plain numbers first, of which cells are made in the end: there are many.
    var all = GroupIndex()
    var records: [Int] = []
    var states: [(count: Int, sum: Int128)] = []
    let measures = definition.measures.count
    for (place, address) in addresses.enumerated() {
      let row = place * stride
      for total in totals(of: address) {
        let slot = all.place(of: total.number)
        if slot == records.count {
          records.append(0)
          for _ in 0..<measures { states.append((0, 0)) }
        }
        records[slot] += counts[row]
        for measure in 0..<measures {
          states[slot * measures + measure].count += counts[row + 1 + 2 * measure]
          states[slot * measures + measure].sum += Int128(counts[row + 2 + 2 * measure])
        }
      }
    }
    var cells: [GroupPattern: Cell] = [:]
    cells.reserveCapacity(all.count)
    for (slot, number) in all.numbers.enumerated() {
      var cell = Cell(measures: measures)
      cell.records = records[slot]
      for measure in 0..<measures {
        let (count, sum) = states[slot * measures + measure]
        (cell.states[measure].exactCount, cell.states[measure].exactSum) = (count, sum)
      }
      cells[GroupPattern(number: number)] = cell
    }
    return cells
  }
}
