/// One side of an interval.
public struct QuantityBound<Value: QuantityValue>: Sendable, Hashable {
  /// The number at the side.
  public let value: Value
  /// Whether the number itself is left out: "over 1,500" does not include 1,500.
  public let isStrict: Bool

  /// One side of an interval.
  public init(_ value: Value, isStrict: Bool) {
    self.value = value
    self.isStrict = isStrict
  }
}

extension Quantity {
  /// The number that it cannot be below, where there is one.
  public var lowerBound: QuantityBound<Value>? { certainty.lowerBound }

  /// The number that it cannot be above, where there is one.
  public var upperBound: QuantityBound<Value>? { certainty.upperBound }

  /// The number that the statement is made with, where there is one number: 1,500 of "over 1,500".
  public var statedValue: Value? {
    switch certainty {
    case .exact(let value), .over(let value), .nearly(let value), .atLeast(let value), .atMost(let value),
      .about(let value), .orderOfMagnitude(let value):
      value
    case .between, .unknown: nil
    }
  }

  /// Whether this number is less than another, by their bounds; an estimate decides nothing.
  @inline(__always)
  public func isLess(than other: Self) -> Ternary {
    // Most numbers are exact, and are looked at where they stand.
    if case .exact(let mine) = certainty, case .exact(let theirs) = other.certainty {
      return mine.isLess(than: theirs)
    }
    return certainty.isLess(than: other.certainty)
  }

  /// Whether a number may be the one that is meant, by the bounds; an estimate or an unknown number decides nothing.
  public func admits(_ value: Value) -> Ternary {
    guard lowerBound != nil || upperBound != nil else { return .unknown }
    var answer = Ternary.yes
    if let lower = lowerBound {
      answer = answer && (lower.isStrict ? lower.value.isLess(than: value) : !value.isLess(than: lower.value))
    }
    if let upper = upperBound {
      answer = answer && (upper.isStrict ? value.isLess(than: upper.value) : !upper.value.isLess(than: value))
    }
    return answer
  }
}

// Of the numbers alone, which are copied without being counted; a quantity with its words is not.
extension Quantity.Certainty {
  fileprivate var lowerBound: QuantityBound<Value>? {
    switch self {
    case .exact(let value), .atLeast(let value), .orderOfMagnitude(let value):
      QuantityBound(value, isStrict: false)
    case .over(let value): QuantityBound(value, isStrict: true)
    case .between(let first, let second):
      second.isLess(than: first).decided.map { QuantityBound($0 ? second : first, isStrict: false) }
    case .nearly, .atMost, .about, .unknown: nil
    }
  }

  fileprivate var upperBound: QuantityBound<Value>? {
    switch self {
    case .exact(let value), .atMost(let value): QuantityBound(value, isStrict: false)
    case .nearly(let value): QuantityBound(value, isStrict: true)
    case .between(let first, let second):
      second.isLess(than: first).decided.map { QuantityBound($0 ? first : second, isStrict: false) }
    case .over, .atLeast, .orderOfMagnitude, .about, .unknown: nil
    }
  }

  @inline(never)
  fileprivate func isLess(than other: Self) -> Ternary {
    if let upper = upperBound, let lower = other.lowerBound {
      let isApart =
        upper.isStrict || lower.isStrict
        ? !lower.value.isLess(than: upper.value) : upper.value.isLess(than: lower.value)
      if isApart == .yes { return .yes }
    }
    if let lower = lowerBound, let upper = other.upperBound, !lower.value.isLess(than: upper.value) == .yes {
      return .no
    }
    return .unknown
  }
}
