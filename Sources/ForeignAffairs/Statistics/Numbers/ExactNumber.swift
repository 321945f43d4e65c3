/// A sum of whole numbers, decimals and fractions that is exact in any order of its terms.
///
/// A ``DecimalNumber`` or ``Ratio`` overflows in one order of terms and not in another. This number does not:
/// whole units, decimals and the fractions of each divisor are kept apart, each in 128 bits. Two sums of the
/// same terms are the same value, bit by bit.
struct ExactNumber: Sendable, Hashable {
  /// The sum of the fractions with one divisor; it need not be in lowest terms.
  struct Part: Sendable, Hashable {
    var numerator: Int128
    let denominator: Int128
  }

  /// The units before the point, rounded down.
  private(set) var whole: Int128 = 0
  /// What stands behind the point, in units of 10^-18; never negative.
  private(set) var decimals: Int128 = 0
  /// The fractions that no decimal number is, by divisor.
  private(set) var parts: [Part] = []

  /// Below this, millions of numbers can be added and scaled by millions without an overflow of 128 bits.
  static let limit: UInt128 = 1 << 84
  static let decimalUnit: Int128 = 1_000_000_000_000_000_000

  init(_ value: Int) { whole = Int128(value) }

  init(_ value: Int128) { whole = value }

  init(millionths: Int128) {
    let (quotient, remainder) = Self.floorDivision(millionths, 1_000_000)
    whole = quotient
    decimals = remainder * (Self.decimalUnit / 1_000_000)
  }

  init(_ value: DecimalNumber) {
    guard value.scale > 0 else {
      whole = Int128(value.coefficient)
      return
    }
    let unit = Self.power(of: value.scale)
    let (quotient, remainder) = Self.floorDivision(Int128(value.coefficient), unit)
    whole = quotient
    decimals = remainder * (Self.decimalUnit / unit)
  }

  init(whole: Int128, decimals: Int128, parts: [Part]) {
    (self.whole, self.decimals, self.parts) = (whole, decimals, parts)
  }

  /// A quotient; the divisor is positive.
  init(_ numerator: Int128, over denominator: Int128) {
    let divisor = Self.greatestCommonDivisor(numerator, denominator)
    let (top, bottom) = (numerator / divisor, denominator / divisor)
    if Self.decimalUnit.isMultiple(of: bottom) {
      let (quotient, remainder) = Self.floorDivision(top, bottom)
      whole = quotient
      decimals = remainder * (Self.decimalUnit / bottom)
    } else {
      parts = [Part(numerator: top, denominator: bottom)]
    }
  }

  /// A decimal number times quotients.
  ///
  /// - Throws: ``StatisticsFailure`` with code `overflow` where the product does not fit into 128 bits.
  init(_ value: DecimalNumber, times factors: [Ratio]) throws(StatisticsFailure) {
    var (top, bottom) = (Int128(value.coefficient), Self.power(of: value.scale))
    for factor in factors where factor.isDefined {
      let first = Self.greatestCommonDivisor(top, Int128(factor.denominator))
      let second = Self.greatestCommonDivisor(Int128(factor.numerator), bottom)
      let (product, isTooLarge) = (top / first).multipliedReportingOverflow(
        by: Int128(factor.numerator) / second)
      let (divisor, isTooSmall) = (bottom / second).multipliedReportingOverflow(
        by: Int128(factor.denominator) / first)
      guard !isTooLarge, !isTooSmall, product.magnitude < Self.limit, divisor.magnitude < Self.limit else {
        throw StatisticsFailure(.overflow, "\(value) × \(factor)")
      }
      (top, bottom) = (product, divisor)
    }
    self.init(top, over: bottom)
  }

  static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.whole += right.whole
    sum.decimals += right.decimals
    if sum.decimals >= decimalUnit {
      sum.decimals -= decimalUnit
      sum.whole += 1
    }
    for part in right.parts {
      let place = sum.parts.firstIndex { $0.denominator >= part.denominator } ?? sum.parts.count
      if place < sum.parts.count, sum.parts[place].denominator == part.denominator {
        sum.parts[place].numerator += part.numerator
      } else {
        sum.parts.insert(part, at: place)
      }
    }
    return sum
  }

  /// The number as one quotient, where its lowest terms fit.
  var ratio: Ratio? {
    var (top, bottom) = (decimals, Self.decimalUnit)
    for part in [Part(numerator: whole, denominator: 1)] + parts {
      let divisor = Self.greatestCommonDivisor(bottom, part.denominator)
      let (first, isTooLarge) = top.multipliedReportingOverflow(by: part.denominator / divisor)
      let (second, isTooLargeToo) = part.numerator.multipliedReportingOverflow(by: bottom / divisor)
      let (product, isTooSmall) = bottom.multipliedReportingOverflow(by: part.denominator / divisor)
      let (sum, hasOverflown) = first.addingReportingOverflow(second)
      guard !isTooLarge, !isTooLargeToo, !isTooSmall, !hasOverflown else { return nil }
      let common = Self.greatestCommonDivisor(sum, product)
      (top, bottom) = (sum / common, product / common)
    }
    guard let numerator = Int64(exactly: top), let denominator = Int64(exactly: bottom) else { return nil }
    return try? Ratio(numerator, denominator)
  }

  /// The two decimal numbers with so many digits behind the point between which it lies, where they fit.
  func bounds(digits: Int) -> (lower: Ratio, upper: Ratio)? {
    let unit = Self.power(of: digits)
    let (scaled, isTooLarge) = whole.multipliedReportingOverflow(by: unit)
    guard !isTooLarge else { return nil }
    let (quotient, remainder) = Self.floorDivision(decimals, Self.decimalUnit / unit)
    var (floor, missing) = (scaled + quotient, remainder == 0 ? Int128(0) : 1)
    for part in parts {
      let (product, isPartTooLarge) = part.numerator.multipliedReportingOverflow(by: unit)
      guard !isPartTooLarge else { return nil }
      let (quotient, remainder) = Self.floorDivision(product, part.denominator)
      floor += quotient
      missing += remainder == 0 ? 0 : 1
    }
    guard let lower = Int64(exactly: floor), let upper = Int64(exactly: floor + missing),
      let divisor = Int64(exactly: unit), let first = try? Ratio(lower, divisor),
      let second = try? Ratio(upper, divisor)
    else { return nil }
    return (first, second)
  }

  /// Whether whole numbers that can be said stand on both sides of it.
  var isRepresentable: Bool {
    if parts.isEmpty, whole.magnitude < 1 << 62 { return true }
    return bounds(digits: 0) != nil
  }

  static func power(of exponent: Int) -> Int128 {
    (0..<exponent).reduce(Int128(1)) { value, _ in value * 10 }
  }

  private static func floorDivision(_ top: Int128, _ bottom: Int128) -> (Int128, Int128) {
    let (quotient, remainder) = top.quotientAndRemainder(dividingBy: bottom)
    return remainder < 0 ? (quotient - 1, remainder + bottom) : (quotient, remainder)
  }

  static func greatestCommonDivisor(_ first: Int128, _ second: Int128) -> Int128 {
    var (first, second) = (first.magnitude, second.magnitude)
    while second != 0 { (first, second) = (second, first % second) }
    return first == 0 ? 1 : Int128(truncatingIfNeeded: first)
  }
}

extension ExactNumber: QuantityValue {
  func adding(_ other: Self) throws(ValueFailure) -> Self { self + other }

  func isLess(than other: Self) -> Ternary {
    if parts.isEmpty, other.parts.isEmpty {
      return Ternary((whole, decimals) < (other.whole, other.decimals))
    }
    guard let left = ratio, let right = other.ratio else { return .unknown }
    return left.isLess(than: right)
  }

  var isZero: Bool { whole == 0 && decimals == 0 && parts.allSatisfy { $0.numerator == 0 } }
}
