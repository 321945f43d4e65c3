/// The sum of quantities, which never turns what is not known into zero.
///
/// It keeps an interval and how many of its terms were exact, bounded, estimated and unknown. "Over 1,500" and 200
/// are over 1,700; a sum with an unknown term is at least its known part. A term without a lower bound is taken to
/// be zero or more, as every count and amount of a register is.
///
/// ``merge(_:)`` is associative and commutative, and the empty sum is its identity.
public struct QuantitySum<Value: QuantityValue>: Sendable, Hashable {
  /// How many terms were exact.
  public private(set) var exactCount = 0
  /// How many terms had a lower or an upper bound.
  public private(set) var boundedCount = 0
  /// How many terms were estimates or orders of magnitude.
  public private(set) var estimatedCount = 0
  /// How many terms were unknown.
  public private(set) var unknownCount = 0

  private(set) var lower: Value?
  private(set) var isLowerStrict = false
  private(set) var upper: Value?
  private(set) var isUpperStrict = false
  private(set) var estimate: Value?
  /// How many terms had no lower bound, no upper bound, and were no plain estimate.
  private(set) var withoutLower = 0
  private(set) var withoutUpper = 0
  private(set) var orders = 0
  /// The one term, as long as there is one.
  private(set) var only: Quantity<Value>?

  /// The sum of nothing.
  public init() {}

  /// The sum of quantities.
  ///
  /// - Throws: ``ValueFailure`` with code `overflow`, or `currencies-differ` for amounts of two currencies.
  public init(_ terms: some Sequence<Quantity<Value>>) throws(ValueFailure) {
    for term in terms { try add(term) }
  }

  /// How many terms there are.
  public var termCount: Int { exactCount + boundedCount + estimatedCount + unknownCount }

  /// Adds a term.
  ///
  /// - Throws: ``ValueFailure`` with code `overflow` or `currencies-differ`; the sum is then unchanged.
  public mutating func add(_ term: Quantity<Value>) throws(ValueFailure) {
    // Most terms are exact, and are added where the sum stands.
    if case .exact(let value) = term.certainty {
      let sums = (
        try Self.sum(lower, value), try Self.sum(upper, value), try Self.sum(estimate, value)
      )
      only = termCount == 0 ? term : nil
      (lower, upper, estimate) = sums
      exactCount += 1
      return
    }
    let (least, most, stated) = try Self.ends(of: term)
    let sums = (
      try Self.sum(lower, least), try Self.sum(upper, most), try Self.sum(estimate, stated ?? least)
    )
    only = termCount == 0 ? term : nil
    (lower, upper, estimate) = sums
    withoutLower += least == nil ? 1 : 0
    withoutUpper += most == nil ? 1 : 0
    switch term.certainty {
    case .exact: exactCount += 1
    case .over: (boundedCount, isLowerStrict) = (boundedCount + 1, true)
    case .nearly: (boundedCount, isUpperStrict) = (boundedCount + 1, true)
    case .atLeast, .atMost, .between: boundedCount += 1
    case .about: estimatedCount += 1
    case .orderOfMagnitude: (estimatedCount, orders) = (estimatedCount + 1, orders + 1)
    case .unknown: unknownCount += 1
    }
  }

  /// What a term adds to the bounds and to the estimate; an interval gives its lower end to that, so that amounts of two
  /// currencies meet there in any mixture.
  private static func ends(
    of term: Quantity<Value>
  ) throws(ValueFailure) -> (least: Value?, most: Value?, stated: Value?) {
    switch term.certainty {
    case .exact(let value): return (value, value, value)
    case .over(let value), .atLeast(let value), .orderOfMagnitude(let value): return (value, nil, value)
    case .nearly(let value), .atMost(let value): return (nil, value, value)
    case .about(let value): return (nil, nil, value)
    case .between(let first, let second):
      if first.isLess(than: second) == .unknown {
        // Ends that cannot be compared, as those of two currencies, are no interval: adding them says why.
        _ = try first.adding(second)
      }
      return (term.lowerBound?.value, term.upperBound?.value, nil)
    case .unknown: return (nil, nil, nil)
    }
  }

  /// Adds the terms of another sum.
  ///
  /// - Throws: ``ValueFailure`` with code `overflow` or `currencies-differ`; the sum is then unchanged.
  public mutating func merge(_ other: Self) throws(ValueFailure) {
    let sums = (
      try Self.sum(lower, other.lower), try Self.sum(upper, other.upper),
      try Self.sum(estimate, other.estimate)
    )
    only = termCount == 0 ? other.only : other.termCount == 0 ? only : nil
    (lower, upper, estimate) = sums
    isLowerStrict = isLowerStrict || other.isLowerStrict
    isUpperStrict = isUpperStrict || other.isUpperStrict
    exactCount += other.exactCount
    boundedCount += other.boundedCount
    estimatedCount += other.estimatedCount
    unknownCount += other.unknownCount
    withoutLower += other.withoutLower
    withoutUpper += other.withoutUpper
    orders += other.orders
  }

  /// The same sum as one term, of what one record states in parts.
  var asOneTerm: Self {
    guard termCount > 1, let quantity else { return self }
    var one = self
    (one.exactCount, one.boundedCount, one.estimatedCount, one.unknownCount) = (0, 0, 0, 0)
    switch quantity.certainty {
    case .exact: one.exactCount = 1
    case .about, .orderOfMagnitude: one.estimatedCount = 1
    case .unknown: one.unknownCount = 1
    default: one.boundedCount = 1
    }
    // It is known from above only where each part that is not exact is.
    one.withoutLower = withoutLower > 0 && exactCount + withoutLower == termCount ? 1 : 0
    (one.withoutUpper, one.orders, one.only) = (min(1, withoutUpper), min(1, orders), nil)
    return one
  }

  /// The sum of so many exact terms.
  init(exactTerms count: Int, sum: Value) {
    guard count > 0 else { return }
    exactCount = count
    (lower, upper, estimate) = (sum, sum, sum)
    only = count == 1 ? .exact(sum) : nil
  }

  /// A sum as it was written down.
  init(
    counts: (exact: Int, bounded: Int, estimated: Int, unknown: Int),
    lower: (value: Value?, isStrict: Bool, missing: Int),
    upper: (value: Value?, isStrict: Bool, missing: Int),
    estimate: Value?, orders: Int, only: Quantity<Value>?
  ) {
    (exactCount, boundedCount, estimatedCount, unknownCount) = counts
    (self.lower, isLowerStrict, withoutLower) = lower
    (self.upper, isUpperStrict, withoutUpper) = upper
    (self.estimate, self.orders, self.only) = (estimate, orders, only)
  }

  private static func sum(_ left: Value?, _ right: Value?) throws(ValueFailure) -> Value? {
    guard let left else { return right }
    guard let right else { return left }
    return try left.adding(right)
  }
}

extension QuantitySum {
  /// What the sum cannot be below: the sum of all that is known from below.
  public var lowerBound: QuantityBound<Value>? {
    lower.map { QuantityBound($0, isStrict: isLowerStrict) }
  }

  /// What the sum cannot be above, when every term has an upper bound.
  public var upperBound: QuantityBound<Value>? {
    withoutUpper == 0 ? upper.map { QuantityBound($0, isStrict: isUpperStrict) } : nil
  }

  /// The sum as one quantity; nothing when there are no terms, which is not zero.
  ///
  /// Exact terms give an exact sum, exact terms and plain estimates an estimate; every other mixture gives the
  /// bounds that hold: "at most 7" and 10 are between 10 and 17, "nearly 500" and 200 are nearly 700. Both sides are
  /// always in ``lowerBound`` and ``upperBound``. One term is given back as it is.
  public var quantity: Quantity<Value>? {
    if let only { return only }
    if termCount == 0 { return nil }
    if unknownCount == termCount { return .unknown }
    if exactCount == termCount, let lower { return .exact(lower) }
    if boundedCount == 0, unknownCount == 0, orders == 0, let estimate { return .about(estimate) }
    if withoutUpper == 0, let upper { return bounded(by: upper) }
    guard let lower, !(lower.isZero && !isLowerStrict) else { return .unknown }
    return isLowerStrict ? .over(lower) : .atLeast(lower)
  }

  private func bounded(by upper: Value) -> Quantity<Value> {
    let isFromAboveOnly = exactCount + withoutLower == termCount
    if isFromAboveOnly, isUpperStrict { return .nearly(upper) }
    guard let lower, !(isFromAboveOnly && lower.isZero) else { return .atMost(upper) }
    return lower == upper ? .exact(lower) : .between(lower, upper)
  }
}
