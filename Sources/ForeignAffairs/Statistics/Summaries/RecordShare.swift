/// What a record states for one of several groups of a summary, such as a year.
protocol RecordShare: TableSubject {
  /// What the shares of one record that stand in one cell say together.
  static func together(_ shares: [Self]) -> Self
}

extension Array {
  /// A part of a summary over records, each with its shares: a record counts once in each of its cells and totals, with all
  /// that its shares there say together.
  func part<Share: RecordShare>(
    _ identifier: String, _ title: LocalizedText, by dimensions: [Dimension<Share>],
    measuring measures: [Measure<Share>], keeping detail: TableDetail
  ) throws(StatisticsFailure) -> SummaryPart where Element == [Share] {
    var (alone, several): ([Share], [[PlacedShare<Share>]]) = ([], [])
    for shares in self {
      let placed = shares.compactMap { PlacedShare($0, by: dimensions) }
      if shares.count > 1, placed.count == shares.count { several.append(placed) } else { alone += shares }
    }
    var part = try alone.part(identifier, title, by: dimensions, measuring: measures, keeping: detail)
    if !several.isEmpty {
      try part.table.merge(Table(of: several, by: dimensions, measuring: measures, keeping: detail))
    }
    return part
  }
}

/// A share and its groups, one of each dimension.
private struct PlacedShare<Share: RecordShare> {
  let share: Share
  let keys: [GroupKey]

  /// Nothing where it stands in several groups of a dimension.
  init?(_ share: Share, by dimensions: [Dimension<Share>]) {
    let keys = dimensions.compactMap { $0.onlyGroup(of: share) }
    guard keys.count == dimensions.count else { return nil }
    (self.share, self.keys) = (share, keys)
  }
}

extension Dimension {
  /// The group of a record that stands in one.
  fileprivate func onlyGroup(of record: Record) -> GroupKey? {
    switch placement(record) {
    case .one(let number): return GroupNumber.special(number) ?? key(number)
    case .several(let memberships):
      guard memberships.count == 1 else { return nil }
      switch memberships[0].place {
      case .number(let number): return GroupNumber.special(number) ?? key(number)
      case .key(let key): return key
      }
    case .numbers, .refused: return nil
    }
  }
}

extension Table {
  fileprivate init<Share: RecordShare>(
    of records: [[PlacedShare<Share>]], by dimensions: [Dimension<Share>],
    measuring measures: [Measure<Share>], keeping detail: TableDetail
  ) throws(StatisticsFailure) {
    let definition = TableDefinition(
      subject: Share.tableSubject, dimensions: dimensions.map(\.description),
      measures: measures.map(\.description), detail: detail)
    let groups = dimensions.indices.map { dimension in
      GroupKey.united(records.flatMap { $0.map { $0.keys[dimension] } })
    }
    let order = groups.map { keys in
      Dictionary(keys.enumerated().map { ($1, UInt32($0)) }) { first, _ in first }
    }
    let totals = (0..<(1 << dimensions.count)).map { GroupPattern.bits(of: $0) }
    var overlaps = dimensions.map { _ in 0 }
    var cells: [GroupPattern: TableCell.Content] = [:]
    for shares in records {
      var standing: [GroupPattern: [Share]] = [:]
      for placed in shares {
        var address = GroupPattern.total
        for (dimension, key) in placed.keys.enumerated() { address[dimension] = order[dimension][key] ?? 0 }
        for bits in totals {
          standing[GroupPattern(number: address.number | bits), default: []].append(placed.share)
        }
      }
      for dimension in overlaps.indices where Set(shares.map { $0.keys[dimension] }).count > 1 {
        overlaps[dimension] += 1
      }
      for (address, shares) in standing {
        let share = shares.count == 1 ? shares[0] : Share.together(shares)
        var cell = TableCell.Content(measures: measures.count)
        cell.records = 1
        if detail == .identifiers { cell.identifiers = [share.id.rawValue] }
        for (place, measure) in measures.enumerated() {
          try cell.states[place].add(
            measure.contribution(share), weights: [], keepingValues: measure.description.reduction.needsValues
          )
        }
        try cells[address, default: TableCell.Content(measures: measures.count)].merge(cell)
      }
    }
    try self.init(definition, groups: groups, overlaps: overlaps, cells: cells)
  }
}
