/// The counts of a table while records come in.
///
/// A record that stands in one group of each dimension is counted in its cell alone, and totals are made from
/// cells at the end. One that stands whole in several groups of one dimension is counted in each of its cells, and what
/// the totals would have too much of it is taken away. Any other is counted in each of its cells and once in each
/// total, apart from the others.
struct TableTally: Sendable {
  /// A group of a record, and which part of the record it gets.
  struct Share {
    let number: UInt32
    var weight: Ratio?
  }

  let definition: TableDefinition
  let keepsIdentifiers: Bool
  let stride: Int
  private let keepsValues: [Bool]
  /// Whether numbers are all that cells keep.
  private let keepsNumbersAlone: Bool

  /// Where cells stand, and in a row for each: how many records, and of each measure how many exact numbers
  /// and their sum.
  var index = GroupIndex()
  private(set) var counts: [Int] = []
  /// How many records more there are in the first cells, of which each gives one to the only measure.
  var recordCounts: [Int] = []
  /// Amounts of money that are exact, as most are.
  var amounts = AmountTally()
  /// What else there is in a cell.
  var rest: [Int: Cell] = [:]
  /// Cells and totals of the records that stand in several groups.
  var spread: [GroupPattern: Cell] = [:]
  var overlaps: [Int]
  /// The keys that have no number of their own, by dimension.
  private var given: [[GroupKey: UInt32]]
  private(set) var keys: [[GroupKey]]

  typealias Cell = TableCell.Content

  init(_ definition: TableDefinition) {
    self.definition = definition
    keepsIdentifiers = definition.detail == .identifiers
    stride = 1 + 2 * definition.measures.count
    keepsValues = definition.measures.map { $0.reduction.needsValues }
    keepsNumbersAlone = !keepsIdentifiers && !keepsValues.contains(true)
    overlaps = definition.dimensions.map { _ in 0 }
    given = definition.dimensions.map { _ in [:] }
    keys = definition.dimensions.map { _ in [] }
  }

  /// Counts some records more in a cell, or fewer.
  @inline(__always)
  mutating func add(records: Int, to cell: Int) { counts[cell &* stride] &+= records }

  /// Counts some records more in a cell, or fewer, of which each gives one to the only measure.
  mutating func add(recordsAlone records: Int, to cell: Int) {
    if cell >= recordCounts.count {
      recordCounts.append(contentsOf: repeatElement(0, count: cell + 1 - recordCounts.count))
    }
    recordCounts[cell] &+= records
  }

  /// The place of a cell.
  @inline(__always)
  mutating func place(of pattern: GroupPattern) -> Int {
    let place = index.place(of: pattern.number)
    if place &* stride == counts.count { extend() }
    return place
  }

  @inline(never)
  private mutating func extend() {
    counts.append(contentsOf: repeatElement(0, count: stride))
  }

  /// Gives a row to every cell that has none yet.
  mutating func extendToIndex() {
    let missing = index.count &* stride &- counts.count
    if missing > 0 { counts.append(contentsOf: repeatElement(0, count: missing)) }
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

  /// Adds an exact amount of few decimals; says whether it did.
  mutating func add(_ money: Money, to cell: Int, measure: Int) -> Bool {
    !keepsValues[measure] && amounts.add(money, to: cell, measure: measure)
  }

  /// Counts a record that stands whole in several groups of one dimension, where it gives exact numbers alone; says
  /// whether it did.
  ///
  /// The pattern tells the groups in the other dimensions, and the values what the record gives to each measure.
  mutating func add(_ values: [Int], in numbers: [UInt32], of dimension: Int, _ pattern: GroupPattern) -> Bool
  {
    guard keepsNumbersAlone, numbers.count <= 1 << 16, values.allSatisfy({ $0.magnitude < 1 << 32 }) else {
      return false
    }
    Elements.with(numbers) { groups in
      forEachCell(of: groups, in: dimension, pattern) { tally, cell, records in
        tally.add(records: records, to: cell)
        for (measure, value) in values.enumerated() {
          tally.add(sum: value * records, of: records, to: cell, measure: measure)
        }
      }
    }
    return true
  }

  /// Hands over the cells of a record that stands whole in several groups of one dimension, and how many records more each
  /// of them has; the totals over the dimension fewer, where it would be counted for each of its groups.
  @inline(__always)
  mutating func forEachCell(
    of groups: Elements<UInt32>, in dimension: Int, _ pattern: GroupPattern,
    _ body: (inout Self, Int, Int) -> Void
  ) {
    overlaps[dimension] += 1
    var pattern = pattern
    for index in 0..<groups.count {
      pattern[dimension] = groups[index]
      body(&self, place(of: pattern), 1)
    }
    pattern[dimension] = GroupNumber.total
    body(&self, place(of: pattern), 1 - groups.count)
  }

  /// Adds the sum of some exact numbers.
  @inline(__always)
  mutating func add(sum value: Int, of count: Int, to cell: Int, measure: Int) {
    let place = cell &* stride &+ 1 &+ 2 &* measure
    let (sum, overflow) = counts[place &+ 1].addingReportingOverflow(value)
    if overflow {
      add(large: value, of: count, to: cell, measure: measure)
    } else {
      counts[place] &+= count
      counts[place &+ 1] = sum
    }
  }

  @inline(never)
  private mutating func add(large value: Int, of count: Int, to cell: Int, measure: Int) {
    rest[cell, default: Cell(measures: definition.measures.count)].states[measure].exactCount += count
    rest[cell, default: Cell(measures: definition.measures.count)].states[measure].exactSum += Int128(value)
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
      let cell = place(of: pattern)
      add(records: 1, to: cell)
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
