/// What becomes of groups with equal figures in a ranking.
public enum TiePolicy: String, Sendable, Hashable, CaseIterable {
  /// 1, 2, 2, 4: equal figures share the best place, and places are left out behind them.
  case standard
  /// 1, 2, 2, 3: no place is left out.
  case dense
  /// 1, 2, 3, 4: equal figures stand in the canonical order of their groups.
  case ordinal
}

/// A group and its place by a figure.
public struct RankedGroup: Sendable, Hashable {
  /// The group.
  public let key: GroupKey
  /// The figure.
  public let figure: Figure
  /// The place, where figures decide it; nothing where bounds leave it open.
  public let rank: Int?
  /// The best and the worst place that the group may have.
  public let range: ClosedRange<Int>
}

extension Table {
  /// The values of a dimension in the order of a figure, the greatest first.
  ///
  /// Groups of which bounds do not tell the place are ordered by what is known from below;
  /// ``RankedGroup/range`` says where they may stand. What is no value, such as “not stated”, has no place.
  ///
  /// - Parameters:
  ///   - dimension: The place of the dimension.
  ///   - measure: The place of the measure.
  ///   - currency: The currency of an amount; it need not be named where there is one.
  ///   - ties: What becomes of equal figures; where one figure is not exact, they share the best place.
  /// - Returns: The groups with a figure.
  /// - Throws: ``StatisticsFailure`` with code `not-in-table`, or `currencies-differ` where there are several currencies
  ///   and none is named.
  public func ranking(
    in dimension: Int = 0, by measure: Int = 0, currency: CurrencyCode? = nil, ties: TiePolicy = .standard
  ) throws(StatisticsFailure) -> [RankedGroup] {
    guard groups.indices.contains(dimension), measures.indices.contains(measure) else {
      throw StatisticsFailure(.notInTable, "\(dimension), \(measure)")
    }
    let cells = groups[dimension].filter { $0.kind == .value }.map { key in
      (key: key, cell: cell(path(key, dimension, [])))
    }
    let common = try self.currency(of: cells.map(\.cell), at: measure, asked: currency)
    let entries = cells.map { (key: $0.key, figure: $0.cell.figure(at: measure, in: common)) }.filter {
      $0.figure.quantity != nil
    }
    let sorted = entries.enumerated().sorted { left, right in
      let (first, second) = (left.element.figure.orderValue, right.element.figure.orderValue)
      return first == second ? left.offset < right.offset : second.isLess(than: first) == .yes
    }.map(\.element)
    let quantities = sorted.map { $0.figure.quantity ?? .unknown }
    let ranges =
      quantities.contains { $0.exactValue == nil }
      ? Self.openRanges(quantities) : Self.exactRanks(quantities, ties).map { $0...$0 }
    return zip(sorted, ranges).map { entry, range in
      RankedGroup(
        key: entry.key, figure: entry.figure, rank: range.count == 1 ? range.lowerBound : nil, range: range)
    }
  }

  /// The one currency that figures are compared in; nothing where they are no amounts, or none is known.
  ///
  /// - Throws: ``StatisticsFailure`` with code `currencies-differ` where there are several, and none is asked for.
  func currency(
    of cells: [TableCell], at measure: Int, asked currency: CurrencyCode?
  ) throws(StatisticsFailure) -> CurrencyCode? {
    if let currency { return currency }
    let known = Set(cells.flatMap { $0.figures(at: measure).compactMap(\.currency) }).sorted()
    guard known.count < 2 else {
      let names = known.map(\.description).joined(separator: ", ")
      throw StatisticsFailure(.currenciesDiffer, "\(measures[measure].identifier): \(names)")
    }
    return known.first
  }

  /// The places of exact figures in descending order.
  private static func exactRanks(_ sorted: [Quantity<Ratio>], _ ties: TiePolicy) -> [Int] {
    var ranks: [Int] = []
    for place in sorted.indices {
      let isTied = place > 0 && sorted[place] == sorted[place - 1]
      switch ties {
      case .standard: ranks.append(isTied ? ranks[place - 1] : place + 1)
      case .dense: ranks.append(isTied ? ranks[place - 1] : (ranks.last ?? 0) + 1)
      case .ordinal: ranks.append(place + 1)
      }
    }
    return ranks
  }

  /// The best and the worst place of figures of which some are not exact; equal ones share the best.
  private static func openRanges(_ quantities: [Quantity<Ratio>]) -> [ClosedRange<Int>] {
    quantities.indices.map { place in
      var (greater, less, equal) = (0, 0, 0)
      for other in quantities.indices where other != place {
        if let value = quantities[place].exactValue, value == quantities[other].exactValue {
          equal += 1
        } else if quantities[place].isLess(than: quantities[other]) == .yes {
          greater += 1
        } else if quantities[other].isLess(than: quantities[place]) == .yes {
          less += 1
        }
      }
      return greater + 1...max(greater + 1, quantities.count - less - equal)
    }
  }
}

extension Figure {
  /// What is known of the figure from below, for an order.
  fileprivate var orderValue: Ratio {
    quantity?.lowerBound?.value ?? quantity?.statedValue ?? Ratio(0)
  }
}
