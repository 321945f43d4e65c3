extension Table {
  /// The same table with every stretch between the first and the last of a dimension of time, also those
  /// without records.
  ///
  /// - Parameters:
  ///   - dimension: The place of the dimension.
  ///   - range: The first and the last year to show, of a dimension of years; without it those that are there.
  /// - Returns: The table.
  /// - Throws: ``StatisticsFailure`` with code `not-in-table` or `not-in-time`.
  public func showingEmpty(
    in dimension: Int = 0, years range: ClosedRange<Int>? = nil
  ) throws(StatisticsFailure) -> Self {
    let unit = try unit(of: dimension)
    let numbers = groups[dimension].filter { $0.kind == .value }.map(\.order)
    var (first, last) = (numbers.min(), numbers.max())
    if let range {
      guard unit == .year || unit == .reportingYear, (0...9999).contains(range.lowerBound),
        range.upperBound <= 9999
      else { throw StatisticsFailure(.notInTime, dimensions[dimension].identifier) }
      first = min(first ?? range.lowerBound, range.lowerBound)
      last = max(last ?? range.upperBound, range.upperBound)
    }
    guard let first, let last, first >= 0, last < Int(GroupNumber.firstGiven) else { return self }
    return showing((first...last).map { unit.key(of: $0) }, in: dimension)
  }

  /// The same table with groups that have no records, such as every level of a vocabulary.
  public func showing(_ keys: [GroupKey], in dimension: Int) -> Self {
    guard groups.indices.contains(dimension) else { return self }
    let all = Set(groups[dimension]).union(keys.filter { $0.kind != .total }).sorted()
    let order = Dictionary(all.enumerated().map { ($1, UInt32($0)) }) { first, _ in first }
    return moved(dimension, to: all) { order[$0] }
  }

  /// The table with other groups in a dimension; cells whose group is gone are gone.
  func moved(_ dimension: Int, to keys: [GroupKey], place: (GroupKey) -> UInt32?) -> Self {
    var table = self
    let places = groups[dimension].map(place)
    table.groups[dimension] = keys
    table.cells = [:]
    for (address, cell) in cells {
      var moved = address
      if address[dimension] != GroupNumber.total {
        guard let place = places[Int(address[dimension])] else { continue }
        moved[dimension] = place
      }
      table.cells[moved] = cell
    }
    return table
  }

  /// The unit of a dimension of time.
  func unit(of dimension: Int) throws(StatisticsFailure) -> CalendarUnit {
    guard groups.indices.contains(dimension) else { throw StatisticsFailure(.notInTable, "\(dimension)") }
    guard let unit = dimensions[dimension].unit else {
      throw StatisticsFailure(.notInTime, dimensions[dimension].identifier)
    }
    return unit
  }

  /// The same table with the first groups by a measure, and all others as one.
  ///
  /// What is no value, such as “not stated”, stays. Groups that share records cannot be put together
  /// afterwards; count again with ``Dimension/limited(to:)``.
  ///
  /// - Parameters:
  ///   - count: How many groups stay.
  ///   - dimension: The place of the dimension.
  ///   - measure: The place of the measure that decides.
  ///   - currency: The currency of an amount that decides; it need not be named where there is one.
  /// - Returns: The table.
  /// - Throws: ``StatisticsFailure`` with code `groups-overlap`, `not-in-table`, `overflow`, or `currencies-differ` where
  ///   there are several currencies and none is named.
  public func top(
    _ count: Int, in dimension: Int = 0, by measure: Int = 0, currency: CurrencyCode? = nil
  ) throws(StatisticsFailure) -> Self {
    guard groups.indices.contains(dimension), var definition else {
      throw StatisticsFailure(.notInTable, "\(dimension)")
    }
    guard overlaps[dimension] == 0 else {
      throw StatisticsFailure(.groupsOverlap, dimensions[dimension].identifier)
    }
    let ranking = try ranking(in: dimension, by: measure, currency: currency, ties: .ordinal)
    let kept = Set(ranking.prefix(max(0, count)).map(\.key))
    let stays = groups[dimension].filter { $0.kind != .value || kept.contains($0) }
    guard stays.count < groups[dimension].count else { return self }
    let all = Set(stays).union([.others]).sorted()
    let order = Dictionary(all.enumerated().map { ($1, UInt32($0)) }) { first, _ in first }
    definition.derivation = "top"
    var merged: [GroupPattern: TableCell.Content] = [:]
    for (address, cell) in cells {
      var moved = address
      if address[dimension] != GroupNumber.total {
        let key = groups[dimension][Int(address[dimension])]
        moved[dimension] = order[key] ?? order[.others] ?? 0
      }
      try merged[moved, default: TableCell.Content(measures: measures.count)].merge(cell)
    }
    var groups = groups
    groups[dimension] = all
    var table = try Table(definition, groups: groups, overlaps: overlaps, cells: merged)
    table.rejectedCount = rejectedCount
    return table
  }

  /// The same table in which each stretch of time stands for all up to it (*lũy kế*).
  ///
  /// Different things are counted once over all stretches. Records without a date are in none, and stay
  /// apart.
  ///
  /// - Throws: ``StatisticsFailure`` with code `not-in-time`, or `groups-overlap` where a record stands in several
  ///   stretches.
  public func cumulative(along dimension: Int = 0) throws(StatisticsFailure) -> Self {
    _ = try unit(of: dimension)
    guard var definition else { return self }
    if overlaps[dimension] > 0 { throw StatisticsFailure(.groupsOverlap, dimensions[dimension].identifier) }
    definition.derivation = "cumulative"
    let filled = try showingEmpty(in: dimension)
    var cells: [GroupPattern: TableCell.Content] = [:]
    for (address, cell) in filled.cells {
      let key =
        address[dimension] == GroupNumber.total ? nil : filled.groups[dimension][Int(address[dimension])]
      guard key?.kind == .value else {
        cells[address] = cell
        continue
      }
      for place in Int(address[dimension])..<filled.groups[dimension].count
      where filled.groups[dimension][place].kind == .value {
        var later = address
        later[dimension] = UInt32(place)
        try cells[later, default: TableCell.Content(measures: measures.count)].merge(cell)
      }
    }
    var table = try Table(definition, groups: filled.groups, overlaps: overlaps, cells: cells)
    table.rejectedCount = rejectedCount
    return table
  }
}
