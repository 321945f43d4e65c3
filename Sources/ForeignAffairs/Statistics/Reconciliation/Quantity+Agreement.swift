extension Quantity {
  /// Whether another statement holds whatever number this one is, by their bounds.
  ///
  /// 1,700 implies "over 1,500", and so does "over 1,600". "Between 10 and 20" implies "at most 15" as little as it
  /// excludes it: unknown. No number that is both answers no. An estimate or an unknown number decides nothing.
  func implies(_ other: Self) -> Ternary {
    if isLess(than: other) == .yes || other.isLess(than: self) == .yes { return .no }
    guard hasBounds, other.hasBounds else { return .unknown }
    let isInside =
      reaches(other.lowerBound, from: lowerBound) { $0.isLess(than: $1) }
      && reaches(other.upperBound, from: upperBound) { $1.isLess(than: $0) }
    return isInside ? .yes : .unknown
  }

  /// Whether two claims about one number agree: whether one of them, if it is true, makes the other true.
  ///
  /// The answer is the same whichever is asked.
  func agrees(with other: Self) -> Ternary { implies(other) || other.implies(self) }

  private var hasBounds: Bool { lowerBound != nil || upperBound != nil }

  /// Whether a bound of this quantity lies at or within a bound of the other.
  private func reaches(
    _ outer: QuantityBound<Value>?, from inner: QuantityBound<Value>?, _ isBefore: (Value, Value) -> Ternary
  ) -> Bool {
    guard let outer else { return true }
    guard let inner else { return false }
    if isBefore(outer.value, inner.value) == .yes { return true }
    return outer.value == inner.value && (inner.isStrict || !outer.isStrict)
  }
}

extension Quantity where Value == Ratio {
  /// The quantity with the opposite sign.
  ///
  /// - Throws: ``ValueFailure`` with code `overflow`.
  func negated() throws(ValueFailure) -> Self { try Self.exact(Ratio(0)).subtracting(self) }
}
