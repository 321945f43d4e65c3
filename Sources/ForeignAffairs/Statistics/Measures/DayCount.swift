extension Period {
  /// How many days it has, its first and its last day among them; between bounds where its ends are not known
  /// to the day.
  var dayCount: Quantity<Int> {
    if let days = certainDays { return .exact(days.lowerBound.days(until: days.upperBound) + 1) }
    guard wholeDate == nil, case .date(let first) = start, case .date(let last) = end,
      first.qualification == .none, last.qualification == .none,
      first.earliest <= last.latest
    else { return .unknown }
    let least = max(1, first.latest.days(until: last.earliest) + 1)
    let most = first.earliest.days(until: last.latest) + 1
    return least == most ? .exact(least) : .between(least, most)
  }
}

extension Quantity<Int> {
  /// The product of two counts; unknown where one of them is.
  ///
  /// - Throws: ``ValueFailure`` with code `overflow`.
  func multiplied(by other: Self) throws(ValueFailure) -> Self {
    if let first = exactValue, let second = other.exactValue {
      return .exact(try Self.product(first, second))
    }
    switch (certainty, other.certainty) {
    case (.about(let first), .exact(let second)), (.exact(let first), .about(let second)),
      (.about(let first), .about(let second)):
      return .about(try Self.product(first, second))
    default: break
    }
    let lower = try Self.product(lowerBound, other.lowerBound)
    let upper = try Self.product(upperBound, other.upperBound)
    switch (lower, upper) {
    case (let lower?, let upper?): return .between(lower.value, upper.value)
    case (let lower?, nil): return lower.isStrict ? .over(lower.value) : .atLeast(lower.value)
    case (nil, let upper?): return upper.isStrict ? .nearly(upper.value) : .atMost(upper.value)
    case (nil, nil): return .unknown
    }
  }

  private static func product(
    _ left: QuantityBound<Int>?, _ right: QuantityBound<Int>?
  ) throws(ValueFailure) -> QuantityBound<Int>? {
    guard let left, let right, left.value >= 0, right.value >= 0 else { return nil }
    return QuantityBound(
      try product(left.value, right.value), isStrict: left.isStrict || right.isStrict)
  }

  private static func product(_ left: Int, _ right: Int) throws(ValueFailure) -> Int {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    guard !overflow else { throw ValueFailure(.overflow, type: "Quantity", input: "\(left) × \(right)") }
    return product
  }
}

extension Ternary {
  /// One for yes, none for no, and one or none where it is not known.
  var contribution: Contribution {
    switch self {
    case .yes: .exact(1)
    case .no: .exact(0)
    case .unknown: Contribution(.between(0, 1))
    }
  }
}
