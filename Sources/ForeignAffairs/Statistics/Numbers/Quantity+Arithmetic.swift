extension Quantity {
  /// The same certainty about other numbers; the words of the source go, for they speak of the old ones.
  func map<Other: QuantityValue, Failure: Error>(
    _ change: (Value) throws(Failure) -> Other
  ) throws(Failure) -> Quantity<Other> {
    switch certainty {
    case .exact(let value): .exact(try change(value))
    case .over(let value): .over(try change(value))
    case .nearly(let value): .nearly(try change(value))
    case .atLeast(let value): .atLeast(try change(value))
    case .atMost(let value): .atMost(try change(value))
    case .about(let value): .about(try change(value))
    case .between(let first, let second): .between(try change(first), try change(second))
    case .orderOfMagnitude(let value): .orderOfMagnitude(try change(value))
    case .unknown: .unknown(words: words)
    }
  }
}

extension Quantity where Value == Ratio {
  /// The quantity that lies between two bounds, either of which may be missing.
  init(from lower: QuantityBound<Ratio>?, to upper: QuantityBound<Ratio>?) {
    switch (lower, upper) {
    case (let lower?, let upper?):
      self.init(lower.value == upper.value ? .exact(lower.value) : .between(lower.value, upper.value))
    case (let lower?, nil): self.init(lower.isStrict ? .over(lower.value) : .atLeast(lower.value))
    case (nil, let upper?): self.init(upper.isStrict ? .nearly(upper.value) : .atMost(upper.value))
    case (nil, nil): self.init(.unknown)
    }
  }

  /// What remains of a quantity when another is taken away, as an interval.
  ///
  /// The two bounds that are not known stay unknown: "over 1,500" less 200 is over 1,300, 1,500 less "over
  /// 200" is nearly 1,300. A cumulative figure less an earlier one gives what came between. An estimate has
  /// no bounds, so that the difference is only an estimate too where the other is exact.
  ///
  /// - Throws: ``ValueFailure`` with code `overflow`.
  public func subtracting(_ other: Self) throws(ValueFailure) -> Self {
    switch (certainty, other.certainty) {
    case (.about(let first), .about(let second)), (.about(let first), .exact(let second)),
      (.exact(let first), .about(let second)):
      return .about(try first.subtracting(second))
    default:
      return Self(
        from: try Self.difference(lowerBound, other.upperBound),
        to: try Self.difference(upperBound, other.lowerBound))
    }
  }

  private static func difference(
    _ left: QuantityBound<Ratio>?, _ right: QuantityBound<Ratio>?
  ) throws(ValueFailure) -> QuantityBound<Ratio>? {
    guard let left, let right else { return nil }
    return QuantityBound(try left.value.subtracting(right.value), isStrict: left.isStrict || right.isStrict)
  }

  /// The quotient of a quantity and another that is positive, as an interval; undefined where the other is
  /// zero.
  ///
  /// - Throws: ``ValueFailure`` with code `overflow`.
  public func divided(by other: Self) throws(ValueFailure) -> Self {
    if case .exact(let divisor) = other.certainty {
      if divisor.isZero { return .exact(.undefined) }
      if divisor.isLess(than: Ratio(0)) == .no {
        return try map { (value) throws(ValueFailure) in try value.divided(by: divisor) }
      }
    }
    // With a divisor that may be zero or less nothing is bounded.
    guard let least = other.lowerBound, Ratio(0).isLess(than: least.value) == .yes else { return .unknown }
    return Self(
      from: try Self.quotient(lowerBound, other.upperBound),
      to: try Self.quotient(upperBound, least))
  }

  private static func quotient(
    _ left: QuantityBound<Ratio>?, _ right: QuantityBound<Ratio>?
  ) throws(ValueFailure) -> QuantityBound<Ratio>? {
    guard let left, let right, left.value.isLess(than: Ratio(0)) == .no else { return nil }
    return QuantityBound(try left.value.divided(by: right.value), isStrict: left.isStrict || right.isStrict)
  }
}
