extension Table {
  /// Takes in a table of other records.
  ///
  /// - Throws: ``StatisticsFailure`` with code `definitions-differ`, `rates-differ`, `derived` or `overflow`; the
  ///   table then stays as it was.
  public mutating func merge(_ other: Self) throws(StatisticsFailure) {
    self = try merging(other)
  }

  /// This table and another one of other records as one.
  ///
  /// - Throws: ``StatisticsFailure`` with code `definitions-differ`, `rates-differ`, `derived` or `overflow`.
  public func merging(_ other: Self) throws(StatisticsFailure) -> Self {
    guard let mine = definition else { return other }
    guard let theirs = other.definition else { return self }
    for definition in [mine, theirs] {
      if let derivation = definition.derivation { throw StatisticsFailure(.derived, derivation) }
    }
    for (left, right) in zip(mine.measures, theirs.measures)
    where left.identifier == right.identifier && !left.hasRates(of: right) {
      let rates = [left, right].map { $0.rates.isEmpty ? "–" : $0.rates.joined(separator: "; ") }
      throw StatisticsFailure(.ratesDiffer, "\(left.identifier): \(rates[0]) ≠ \(rates[1])")
    }
    guard mine == theirs else {
      throw StatisticsFailure(.definitionsDiffer, "\(mine.summary) ≠ \(theirs.summary)")
    }
    var groups: [[GroupKey]] = []
    for (left, right) in zip(self.groups, other.groups) {
      let united = GroupKey.united(left + right)
      guard united.count < Int(GroupNumber.firstSpecial) else {
        throw StatisticsFailure(.tooManyGroups, mine.summary)
      }
      groups.append(united)
    }
    var cells = cells(among: groups)
    for (address, cell) in other.cells(among: groups) {
      try cells[address, default: TableCell.Content(measures: mine.measures.count)].merge(cell)
    }
    let overlaps = zip(self.overlaps, other.overlaps).map(+)
    let rejectedCount = self.rejectedCount + other.rejectedCount
    guard (overlaps + [rejectedCount]).allSatisfy({ Self.isCount($0) }) else {
      throw StatisticsFailure(.overflow, mine.summary)
    }
    var table = try Table(mine, groups: groups, overlaps: overlaps, cells: cells)
    table.rejectedCount = rejectedCount
    return table
  }

  /// The cells by the places of their groups among more groups.
  private func cells(among all: [[GroupKey]]) -> [GroupPattern: TableCell.Content] {
    if groups == all { return cells }
    let places = zip(groups, all).map { old, new in
      let order = Dictionary(new.enumerated().map { ($1, UInt32($0)) }) { first, _ in first }
      return old.map { order[$0] ?? 0 }
    }
    let moved = cells.lazy.map { address, cell in
      var moved = GroupPattern.total
      for dimension in places.indices where address[dimension] != GroupNumber.total {
        moved[dimension] = places[dimension][Int(address[dimension])]
      }
      return (moved, cell)
    }
    return Dictionary(uniqueKeysWithValues: moved)
  }
}

extension TableDefinition {
  /// The definition in one line, for messages.
  var summary: String {
    let groups = dimensions.map(\.identifier).joined(separator: " × ")
    return
      "\(subject.rawValue) by \(groups): \(measures.map(\.identifier).joined(separator: ", ")) (\(detail.rawValue)\(selection == .all ? "" : ", \(selection.rawValue)"))"
  }
}
