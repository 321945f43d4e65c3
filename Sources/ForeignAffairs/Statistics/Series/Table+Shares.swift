/// The share of a group in the whole.
public struct GroupShare: Sendable, Hashable {
  /// The group.
  public let key: GroupKey
  /// The figure.
  public let figure: Figure
  /// The share, exact; an interval where a figure is one, undefined where the whole is zero.
  public let share: Quantity<Ratio>
  /// The share in per cent with the digits asked for, such that all add up to 100; nothing where shares are
  /// not exact.
  public let percent: DecimalNumber?
}

extension Table {
  /// The shares of the groups of a dimension in their whole.
  ///
  /// Percentages are rounded by largest remainders, so that they add up to 100 at the digits asked for: each
  /// is rounded down, and what is missing goes to those that lost most, of equal ones to the first. Where
  /// groups share records the whole is the total, in which each record counts once, and percentages do not
  /// add up to 100; each is then rounded by itself.
  ///
  /// - Parameters:
  ///   - dimension: The place of the dimension.
  ///   - measure: The place of the measure.
  ///   - currency: The currency of an amount; it need not be named where there is one.
  ///   - digits: How many digits a percentage has behind the point, 0 to 6.
  /// - Returns: The shares in canonical order, also of what is not stated.
  /// - Throws: ``StatisticsFailure`` with code `not-in-table`, `overflow`, or `currencies-differ` where there are several
  ///   currencies and none is named.
  public func shares(
    in dimension: Int = 0, of measure: Int = 0, currency: CurrencyCode? = nil, digits: Int = 1
  ) throws(StatisticsFailure) -> [GroupShare] {
    guard groups.indices.contains(dimension), measures.indices.contains(measure), (0...6).contains(digits)
    else {
      throw StatisticsFailure(.notInTable, "\(dimension), \(measure)")
    }
    let currency = try self.currency(of: [total], at: measure, asked: currency)
    let entries = groups[dimension].map { key in
      (key: key, figure: cell(path(key, dimension, [])).figure(at: measure, in: currency))
    }
    let whole = total.figure(at: measure, in: currency).quantity ?? .unknown
    do throws(ValueFailure) {
      var shares: [Quantity<Ratio>] = []
      for (_, figure) in entries {
        // A group without records is no part of the whole.
        let part = figure.quantity ?? .exact(Ratio(0))
        shares.append(try part.divided(by: whole))
      }
      let percents = try Self.percents(shares, digits: digits)
      return entries.indices.map { place in
        GroupShare(
          key: entries[place].key, figure: entries[place].figure, share: shares[place],
          percent: percents[place])
      }
    } catch {
      throw StatisticsFailure(.overflow, error.input)
    }
  }

  private static func percents(
    _ shares: [Quantity<Ratio>], digits: Int
  ) throws(ValueFailure) -> [DecimalNumber?] {
    let exact = shares.compactMap { share in share.exactValue.flatMap { $0.isDefined ? $0 : nil } }
    guard exact.count == shares.count else { return shares.map { _ in nil } }
    let unit = ExactNumber.power(of: digits) * 100
    var floors: [Int128] = []
    var remainders: [Ratio] = []
    for share in exact {
      let (quotient, rest) = (Int128(share.numerator) * unit).quotientAndRemainder(
        dividingBy: Int128(share.denominator))
      floors.append(quotient)
      // The rest is less than the denominator, which is a number of 64 bits.
      remainders.append(try Ratio(Int64(truncatingIfNeeded: rest), share.denominator))
    }
    let sum = exact.reduce(ExactNumber(0)) {
      $0 + ExactNumber(Int128($1.numerator), over: Int128($1.denominator))
    }
    if sum.ratio == Ratio(1), exact.allSatisfy({ $0.numerator >= 0 }) {
      let missing = Int(unit - floors.reduce(0, +))
      let order = remainders.indices.sorted { left, right in
        remainders[left] == remainders[right]
          ? left < right : remainders[right].isLess(than: remainders[left]) == .yes
      }
      for place in order.prefix(max(0, missing)) { floors[place] += 1 }
    } else {
      let half = try Ratio(1, 2)
      for place in floors.indices where remainders[place].isLess(than: half) == .no { floors[place] += 1 }
    }
    return floors.map { floor in
      Int64(exactly: floor).flatMap { try? DecimalNumber(coefficient: $0, scale: digits) }
    }
  }
}
