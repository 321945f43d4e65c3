/// The counts of a table while records come in.
///
/// A record that stands in one group of each dimension is counted in its cell alone, and totals are made from
/// cells at the end. One that stands in several is counted in each of its cells and once in each total, apart
/// from the others.
struct TableTally: Sendable {
  /// A group of a record, and which part of the record it gets.
  struct Share {
    let number: UInt32
    var weight: Ratio?
  }

  private let definition: TableDefinition
  let keepsIdentifiers: Bool
  private let stride: Int
  private let keepsValues: [Bool]

  /// Where cells stand, and in a row for each: how many records, and of each measure how many exact numbers
  /// and their sum.
  private var index = GroupIndex()
  private var counts: [Int] = []
  /// What else there is in a cell.
  private var rest: [Int: Cell] = [:]
  /// Cells and totals of the records that stand in several groups.
  private var spread: [GroupPattern: Cell] = [:]
  private var overlaps: [Int]
  /// The keys that have no number of their own, by dimension.
  private var given: [[GroupKey: UInt32]]
  private var keys: [[GroupKey]]

  typealias Cell = TableCell.Content

  init(_ definition: TableDefinition) {
    self.definition = definition
    keepsIdentifiers = definition.detail == .identifiers
    stride = 1 + 2 * definition.measures.count
    keepsValues = definition.measures.map { $0.reduction.needsValues }
    overlaps = definition.dimensions.map { _ in 0 }
    given = definition.dimensions.map { _ in [:] }
    keys = definition.dimensions.map { _ in [] }
  }

  /// The place of a cell, with one record more.
  @inline(__always)
  mutating func open(_ pattern: GroupPattern) -> Int {
    let place = index.place(of: pattern.number)
    if place &* stride == counts.count { extend() }
    counts[place &* stride] &+= 1
    return place
  }

  @inline(never)
  private mutating func extend() {
    counts.append(contentsOf: repeatElement(0, count: stride))
  }

  /// Adds an exact number where the sum stays small; says whether it did.
  @inline(__always)
  mutating func add(exact value: Int, to cell: Int, measure: Int) -> Bool {
    let place = cell &* stride &+ 1 &+ 2 &* measure
    let (sum, overflow) = counts[place &+ 1].addingReportingOverflow(value)
    if overflow || keepsValues[measure] { return false }
    counts[place] &+= 1
    counts[place &+ 1] = sum
    return true
  }

  /// Adds anything else.
  @inline(never)
  mutating func add(
    _ contribution: Contribution, to cell: Int, measure: Int
  ) throws(StatisticsFailure) {
    let (state, count) = (keepsValues[measure], definition.measures.count)
    try rest[cell, default: Cell(measures: count)].states[measure].add(
      contribution, weights: [], keepingValues: state)
  }

  @inline(never)
  mutating func note(_ identifier: String, in cell: Int) {
    rest[cell, default: Cell(measures: definition.measures.count)].identifiers.append(identifier)
  }

  /// The number of a group, a new one where it has none yet.
  mutating func number(of place: Membership.Place, dimension: Int) throws(StatisticsFailure) -> UInt32 {
    guard case .key(let key) = place else {
      if case .number(let number) = place { return number }
      return GroupNumber.undecided
    }
    if let special = GroupNumber.special(key.kind) { return special }
    if let known = given[dimension][key] {
      keys[dimension][Int(known - GroupNumber.firstGiven)].unite(with: key)
      return known
    }
    let number = GroupNumber.firstGiven + UInt32(keys[dimension].count)
    guard number < GroupNumber.firstSpecial else {
      throw StatisticsFailure(.tooManyGroups, definition.dimensions[dimension].identifier)
    }
    given[dimension][key] = number
    keys[dimension].append(key)
    return number
  }

  /// Counts a record in all its groups.
  mutating func add(
    _ contributions: [Contribution], in places: [[Share]], identifier: String?
  ) throws(StatisticsFailure) {
    for (dimension, shares) in places.enumerated() where shares.count > 1 { overlaps[dimension] += 1 }
    if places.allSatisfy({ $0.count == 1 }) {
      var pattern = GroupPattern.total
      for (dimension, shares) in places.enumerated() { pattern[dimension] = shares[0].number }
      let cell = open(pattern)
      for (measure, contribution) in contributions.enumerated() {
        try add(contribution, to: cell, measure: measure)
      }
      if let identifier { note(identifier, in: cell) }
      return
    }
    try addSpread(contributions, in: places, identifier: identifier)
  }

  private mutating func addSpread(
    _ contributions: [Contribution], in places: [[Share]], identifier: String?
  ) throws(StatisticsFailure) {
    // A period of ten thousand years by month and two hundred countries would be millions of cells for one record.
    guard places.reduce(1, { min($0, 1 << 20) * ($1.count + 1) }) <= 1 << 20 else {
      throw StatisticsFailure(
        .tooManyGroups, "\(places.map(\.count).map(String.init).joined(separator: " × "))")
    }
    // Every choice of one of its groups, or the total, in each dimension.
    var choices = [Choice()]
    for (dimension, shares) in places.enumerated() {
      choices += choices.flatMap { choice in
        shares.map { choice.with($0, in: dimension, isOneOfSeveral: shares.count > 1) }
      }
    }
    for choice in choices {
      let pattern = choice.pattern
      var cell = spread[pattern] ?? Cell(measures: contributions.count)
      cell.records += 1
      if let identifier { cell.identifiers.append(identifier) }
      for (measure, contribution) in contributions.enumerated() {
        try cell.states[measure].add(
          choice.isOneOfSeveral ? contribution.inOneOfSeveral : contribution, weights: choice.weights,
          keepingValues: keepsValues[measure])
      }
      spread[pattern] = cell
    }
  }
}

/// One group or the total in each dimension, of a record that stands in several.
private struct Choice {
  var pattern = GroupPattern.total
  var weights: [Ratio] = []
  /// Whether the whole of the record stands in another group too.
  var isOneOfSeveral = false

  func with(_ share: TableTally.Share, in dimension: Int, isOneOfSeveral: Bool) -> Self {
    var choice = self
    choice.pattern[dimension] = share.number
    if let weight = share.weight { choice.weights.append(weight) }
    choice.isOneOfSeveral = self.isOneOfSeveral || isOneOfSeveral && share.weight == nil
    return choice
  }
}

extension TableTally {
  /// The table, with the keys of the numbers that dimensions have given.
  func table(key: (Int, UInt32) -> GroupKey) throws(StatisticsFailure) -> Table {
    var cells = spread
    for (pattern, cell) in try plainCells() {
      try cells[pattern, default: Cell(measures: definition.measures.count)].merge(cell)
    }
    var groups: [[GroupKey]] = []
    var places: [[UInt32: UInt32]] = []
    for dimension in definition.dimensions.indices {
      let numbers = Set(cells.keys.map { $0[dimension] }).subtracting([GroupNumber.total])
      let named = numbers.map { (number: $0, key: self.key(of: $0, dimension, key)) }
      var unique: [GroupKey: GroupKey] = [:]
      for (_, key) in named { unique[key, default: key].unite(with: key) }
      let sorted = unique.values.sorted()
      let order = Dictionary(sorted.enumerated().map { ($1, UInt32($0)) }) { first, _ in first }
      groups.append(sorted)
      places.append(Dictionary(named.map { ($0.number, order[$0.key] ?? 0) }) { first, _ in first })
    }
    var content: [GroupPattern: Cell] = [:]
    for (pattern, cell) in cells {
      var address = GroupPattern.total
      for dimension in groups.indices {
        address[dimension] = places[dimension][pattern[dimension]] ?? GroupNumber.total
      }
      try content[address, default: Cell(measures: definition.measures.count)].merge(cell)
    }
    return try Table(definition, groups: groups, overlaps: overlaps, cells: content)
  }

  private func key(of number: UInt32, _ dimension: Int, _ own: (Int, UInt32) -> GroupKey) -> GroupKey {
    if let special = GroupNumber.special(number) { return special }
    if number >= GroupNumber.firstGiven { return keys[dimension][Int(number - GroupNumber.firstGiven)] }
    return own(dimension, number)
  }

  /// The cells of the records that stand in one group of each dimension, and their totals.
  private func plainCells() throws(StatisticsFailure) -> [GroupPattern: Cell] {
    // Totals first, as long as they are plain numbers: there are many cells.
    var totals = GroupIndex()
    var sums: [(records: Int, counts: [Int], sums: [Int128])] = []
    var cells: [GroupPattern: Cell] = [:]
    let (measures, subsets) = (definition.measures.count, 0..<(1 << definition.dimensions.count))
    for (place, number) in index.numbers.enumerated() {
      for subset in subsets {
        let pattern = GroupPattern(number: number).totalled(subset)
        let slot = totals.place(of: pattern.number)
        if slot == sums.count {
          sums.append((0, [Int](repeating: 0, count: measures), [Int128](repeating: 0, count: measures)))
        }
        let row = place * stride
        sums[slot].records += counts[row]
        for measure in 0..<measures {
          sums[slot].counts[measure] += counts[row + 1 + 2 * measure]
          sums[slot].sums[measure] += Int128(counts[row + 2 + 2 * measure])
        }
      }
    }
    for (slot, number) in totals.numbers.enumerated() {
      var cell = Cell(measures: measures)
      cell.records = sums[slot].records
      for measure in 0..<measures {
        cell.states[measure].exactCount = sums[slot].counts[measure]
        cell.states[measure].exactSum = sums[slot].sums[measure]
      }
      cells[GroupPattern(number: number)] = cell
    }
    for (place, other) in rest {
      for subset in subsets {
        let pattern = GroupPattern(number: index.numbers[place]).totalled(subset)
        try cells[pattern, default: Cell(measures: measures)].merge(other)
      }
    }
    return cells
  }
}
