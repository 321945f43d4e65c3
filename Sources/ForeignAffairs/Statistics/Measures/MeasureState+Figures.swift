extension MeasureState {
  /// The figures that the state stands for: one for each currency, or one.
  func figures(_ reduction: Reduction) -> [Figure] {
    switch reduction {
    case .distinct: return [distinct]
    case .sum, .latest:
      return units.map { unit in
        let sum = sum(of: unit)
        return figure(of: sum, in: unit.currency, knownPart: sum.lowerBound?.value.ratio) { $0 }
      }
    case .mean:
      return units.map { unit in
        let sum = sum(of: unit)
        let count = Ratio(Int64(sum.termCount))
        return figure(of: sum, in: unit.currency) { (try? $0.divided(by: .exact(count))) ?? .unknown }
      }
    case .ratio: return units.map { ratio($0) }
    case .minimum, .maximum, .median, .quantile: return units.map { ranked($0, reduction) }
    }
  }

  /// The units of the state: amounts of no known currency count towards each currency that there is.
  private var units: [Unit] {
    let currencies = Set(sums.keys.map(\.currency)).union(values.keys.map(\.currency))
    let known = currencies.compactMap { $0 }.sorted()
    if known.isEmpty { return currencies.isEmpty && exactCount == 0 ? [] : [Unit()] }
    return known.map { Unit(currency: $0) }
  }

  private func figure(
    of sum: QuantitySum<ExactNumber>, in currency: CurrencyCode?, knownPart: Ratio? = nil,
    _ change: (Quantity<Ratio>) -> Quantity<Ratio>
  ) -> Figure {
    Figure(
      sum.quantity.map { change(Self.sayable($0)) }, knownPart: knownPart, currency: currency,
      counts: (sum.exactCount, sum.boundedCount, sum.estimatedCount, sum.unknownCount))
  }

  /// A quantity in quotients; what does not fit into one stands between two that do.
  static func sayable(_ quantity: Quantity<ExactNumber>) -> Quantity<Ratio> {
    struct TooLong: Error {}
    if let exact = try? quantity.map({ (number) throws(TooLong) in
      guard let ratio = number.ratio else { throw TooLong() }
      return ratio
    }) {
      return exact
    }
    let lower = quantity.lowerBound.flatMap { bound in
      (bound.value.bounds(digits: 6) ?? bound.value.bounds(digits: 0)).map {
        QuantityBound($0.lower, isStrict: false)
      }
    }
    let upper = quantity.upperBound.flatMap { bound in
      (bound.value.bounds(digits: 6) ?? bound.value.bounds(digits: 0)).map {
        QuantityBound($0.upper, isStrict: false)
      }
    }
    return Quantity(from: lower, to: upper)
  }

  private var distinct: Figure {
    let count = Ratio(Int64(members.count))
    guard memberless > 0 else {
      return Figure(members.isEmpty ? nil : .exact(count), counts: (exactCount, 0, 0, 0))
    }
    return Figure(members.isEmpty ? .unknown : .atLeast(count), counts: (exactCount, 0, 0, memberless))
  }

  private func ratio(_ unit: Unit) -> Figure {
    func sum(_ role: QuotientRole) -> QuantitySum<ExactNumber> {
      self.sum(of: Unit(currency: unit.currency, role: role.rawValue))
    }
    let records = sum(.certainty)
    var quotient: Quantity<Ratio>?
    if let whole = sum(.divisor).quantity, let piece = sum(.dividend).quantity {
      quotient = try? Self.sayable(piece).divided(by: Self.sayable(whole))
    }
    return Figure(
      quotient ?? .unknown, currency: unit.currency, isQuotient: true,
      counts: (records.exactCount, records.boundedCount, records.estimatedCount, records.unknownCount))
  }
}

// MARK: - Order

extension MeasureState {
  /// A value at its place in an order, and how many records have it.
  private struct Ranked {
    let bound: QuantityBound<Ratio>
    let count: Int
  }

  /// The figure at a place of the ordered values.
  ///
  /// Of values with bounds, the figure lies between that of all lower ends and that of all upper ends. A
  /// value without a lower end is taken to be zero or more, as in sums.
  private func ranked(_ unit: Unit, _ reduction: Reduction) -> Figure {
    let mine = values.filter { $0.key.currency == unit.currency || $0.key.currency == nil }
    var counts = (exact: 0, bounded: 0, estimated: 0, unknown: 0)
    for (value, count) in mine {
      switch value.quantity.certainty {
      case .exact: counts.exact += count
      case .about, .orderOfMagnitude: counts.estimated += count
      case .unknown: counts.unknown += count
      default: counts.bounded += count
      }
    }
    let total = mine.values.reduce(0, +)
    let quantities = mine.map { (Self.sayable($0.key.quantity), $0.value) }
    let zero = QuantityBound(Ratio(0), isStrict: false)
    let lower = Self.value(
      at: reduction, of: total, in: quantities.map { Ranked(bound: $0.0.lowerBound ?? zero, count: $0.1) })
    let ends = quantities.compactMap { quantity, count in
      quantity.upperBound.map { Ranked(bound: $0, count: count) }
    }
    // Values without an upper end stand behind all others.
    let upper = Self.value(at: reduction, of: total, in: ends)
    let quantity: Quantity<Ratio> =
      if counts.exact < total, counts.bounded + counts.unknown == 0, let stated = stated(quantities),
        let estimate = Self.value(at: reduction, of: total, in: stated)
      {
        .about(estimate.value)
      } else if upper == nil, let lower, lower.value.isZero, !lower.isStrict {
        .unknown
      } else {
        Quantity(from: lower, to: upper)
      }
    return Figure(total == 0 ? nil : quantity, currency: unit.currency, counts: counts)
  }

  /// The numbers that exact values and plain estimates are stated with.
  private func stated(_ quantities: [(Quantity<Ratio>, Int)]) -> [Ranked]? {
    var result: [Ranked] = []
    for (quantity, count) in quantities {
      if case .orderOfMagnitude = quantity.certainty { return nil }
      guard let value = quantity.statedValue else { return nil }
      result.append(Ranked(bound: QuantityBound(value, isStrict: false), count: count))
    }
    return result
  }

  /// The value that a reduction takes from ordered values; nothing where it lies behind those that are given.
  private static func value(
    at reduction: Reduction, of total: Int, in values: [Ranked]
  ) -> QuantityBound<Ratio>? {
    guard total > 0 else { return nil }
    let sorted = values.sorted { left, right in
      left.bound.value == right.bound.value
        ? !left.bound.isStrict && right.bound.isStrict
        : left.bound.value.isLess(than: right.bound.value) == .yes
    }
    func value(_ place: Int) -> QuantityBound<Ratio>? {
      var seen = 0
      for entry in sorted {
        seen += entry.count
        if place <= seen { return entry.bound }
      }
      return nil
    }
    switch reduction {
    case .minimum: return value(1)
    case .maximum: return value(total)
    case .median: return quantile(Int128(1), Int128(2), .averagedRank, total, value)
    case .quantile(let part, let method):
      guard part.isPart else { return nil }
      return quantile(Int128(part.numerator), Int128(part.denominator), method, total, value)
    default: return nil
    }
  }

  private static func quantile(
    _ top: Int128, _ bottom: Int128, _ method: QuantileMethod, _ total: Int,
    _ value: (Int) -> QuantityBound<Ratio>?
  ) -> QuantityBound<Ratio>? {
    let scaled = top * Int128(method == .linear ? total - 1 : total)
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: bottom)
    let place = Int(whole)
    switch method {
    case .nearestRank: return value(max(1, rest == 0 ? place : place + 1))
    case .averagedRank:
      if rest != 0 || place == 0 || place == total {
        return value(min(total, rest == 0 ? max(1, place) : place + 1))
      }
      return between(value(place), value(place + 1), try? Ratio(1, 2))
    case .linear:
      guard rest != 0, let first = Int64(exactly: rest), let second = Int64(exactly: bottom) else {
        return value(place + 1)
      }
      return between(value(place + 1), value(place + 2), try? Ratio(first, second))
    }
  }

  /// The value at a part of the way from one to the other.
  private static func between(
    _ first: QuantityBound<Ratio>?, _ second: QuantityBound<Ratio>?, _ part: Ratio?
  ) -> QuantityBound<Ratio>? {
    guard let first, let second, let part,
      let rest = try? Ratio(1).subtracting(part),
      let sum = try? first.value.multiplied(by: rest).adding(second.value.multiplied(by: part))
    else { return nil }
    return QuantityBound(sum, isStrict: first.isStrict || second.isStrict)
  }
}
