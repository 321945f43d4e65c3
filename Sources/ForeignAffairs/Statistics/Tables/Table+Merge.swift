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
      var unique: [GroupKey: GroupKey] = [:]
      for key in left + right { unique[key, default: key].unite(with: key) }
      let sorted = unique.values.sorted()
      guard sorted.count < Int(GroupNumber.firstSpecial) else {
        throw StatisticsFailure(.tooManyGroups, mine.summary)
      }
      groups.append(sorted)
    }
    var cells: [GroupPattern: TableCell.Content] = [:]
    for table in [self, other] {
      let places = zip(table.groups, groups).map { old, new in
        let order = Dictionary(new.enumerated().map { ($1, UInt32($0)) }) { first, _ in first }
        return old.map { order[$0] ?? 0 }
      }
      for (address, cell) in table.cells {
        var moved = GroupPattern.total
        for dimension in groups.indices where address[dimension] != GroupNumber.total {
          moved[dimension] = places[dimension][Int(address[dimension])]
        }
        try cells[moved, default: TableCell.Content(measures: mine.measures.count)].merge(cell)
      }
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
}

extension TableDefinition {
  /// The definition in one line, for messages.
  var summary: String {
    let groups = dimensions.map(\.identifier).joined(separator: " × ")
    return
      "\(subject.rawValue) by \(groups): \(measures.map(\.identifier).joined(separator: ", ")) (\(detail.rawValue))"
  }
}
