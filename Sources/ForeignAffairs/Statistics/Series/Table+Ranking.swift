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
  ///   - currency: The currency of an amount.
  ///   - ties: What becomes of equal figures.
  /// - Returns: The groups with a figure.
  /// - Throws: ``StatisticsFailure`` with code `not-in-table`.
  public func ranking(
    in dimension: Int = 0, by measure: Int = 0, currency: CurrencyCode? = nil, ties: TiePolicy = .standard
  ) throws(StatisticsFailure) -> [RankedGroup] {
    guard groups.indices.contains(dimension), measures.indices.contains(measure) else {
      throw StatisticsFailure(.notInTable, "\(dimension), \(measure)")
    }
    let entries = groups[dimension].filter { $0.kind == .value }.map { key in
      (key: key, figure: cell(path(key, dimension, [])).figure(at: measure, in: currency))
    }.filter { $0.figure.quantity != nil }
    let sorted = entries.enumerated().sorted { left, right in
      let (first, second) = (left.element.figure.orderValue, right.element.figure.orderValue)
      return first == second ? left.offset < right.offset : second.isLess(than: first) == .yes
    }.map(\.element)
    let quantities = sorted.map { $0.figure.quantity ?? .unknown }
    return sorted.enumerated().map { place, entry in
      let mine = quantities[place]
      var (greater, less, equalBefore, equal) = (0, 0, 0, 0)
      var values: Set<Ratio> = []
      for (other, quantity) in quantities.enumerated() where other != place {
        if let value = mine.exactValue, value == quantity.exactValue {
          equal += 1
          if other < place { equalBefore += 1 }
        } else if mine.isLess(than: quantity) == .yes {
          greater += 1
          if let value = quantity.exactValue { values.insert(value) }
        } else if quantity.isLess(than: mine) == .yes {
          less += 1
        }
      }
      let isDecided = greater + less + equal + 1 == sorted.count
      let best: Int =
        switch ties {
        case .standard: greater + 1
        case .dense: values.count == greater || isExact(quantities) ? values.count + 1 : greater + 1
        case .ordinal: greater + equalBefore + 1
        }
      let worst =
        isDecided ? best : max(best, sorted.count - less - (ties == .ordinal ? equal - equalBefore : equal))
      return RankedGroup(
        key: entry.key, figure: entry.figure, rank: isDecided ? best : nil, range: best...worst)
    }
  }

  private func isExact(_ quantities: [Quantity<Ratio>]) -> Bool {
    quantities.allSatisfy { $0.exactValue != nil }
  }
}

extension Figure {
  /// What is known of the figure from below, for an order.
  fileprivate var orderValue: Ratio {
    quantity?.lowerBound?.value ?? quantity?.statedValue ?? Ratio(0)
  }
}
