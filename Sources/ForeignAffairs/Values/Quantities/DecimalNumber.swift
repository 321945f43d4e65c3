/// An exact decimal number: a whole number divided by a power of ten.
///
/// It holds up to eighteen digits, and some numbers of nineteen, and never passes through floating point. Trailing
/// zeros are not kept: `12.50` and `12.5` are one number.
public struct DecimalNumber: Sendable, Hashable {
  /// The digits as a whole number, without trailing zeros behind the point.
  public let coefficient: Int64
  /// How many of the digits stand behind the point, 0 to 18.
  public let scale: Int

  /// A whole number.
  public init(_ value: Int64) {
    coefficient = value
    scale = 0
  }

  /// A whole number divided by a power of ten: `DecimalNumber(coefficient: 125, scale: 1)` is 12.5.
  ///
  /// - Throws: ``ValueFailure`` with code `out-of-range` when the scale is not 0 to 18.
  public init(coefficient: Int64, scale: Int) throws(ValueFailure) {
    guard (0...18).contains(scale) else {
      throw ValueFailure(
        .outOfRange, type: "DecimalNumber", input: "\(coefficient)e-\(scale)", parameter: "0–18")
    }
    self.init(reducing: coefficient, scale: scale)
  }

  /// Drops trailing zeros behind the point, so that equal numbers are one value.
  init(reducing coefficient: Int64, scale: Int) {
    var (coefficient, scale) = (coefficient, scale)
    while scale > 0, coefficient.isMultiple(of: 10) {
      coefficient /= 10
      scale -= 1
    }
    self.coefficient = coefficient
    self.scale = scale
  }

  /// The whole number and nothing else, where there is nothing behind the point.
  public var wholeNumber: Int64? { scale == 0 ? coefficient : nil }

  /// The sum of two numbers.
  ///
  /// - Throws: ``ValueFailure`` with code `overflow`.
  public func adding(_ other: Self) throws(ValueFailure) -> Self {
    let common = max(scale, other.scale)
    guard let sum = Self(reducing: wide(at: common) + other.wide(at: common), scale: common) else {
      throw ValueFailure(.overflow, type: "DecimalNumber", input: "\(self) + \(other)")
    }
    return sum
  }

  /// The difference of two numbers.
  ///
  /// - Throws: ``ValueFailure`` with code `overflow`.
  public func subtracting(_ other: Self) throws(ValueFailure) -> Self {
    let common = max(scale, other.scale)
    guard let difference = Self(reducing: wide(at: common) - other.wide(at: common), scale: common) else {
      throw ValueFailure(.overflow, type: "DecimalNumber", input: "\(self) - \(other)")
    }
    return difference
  }

  /// The number with the opposite sign.
  ///
  /// - Throws: ``ValueFailure`` with code `overflow` for the most negative coefficient.
  public func negated() throws(ValueFailure) -> Self {
    guard coefficient != .min else {
      throw ValueFailure(.overflow, type: "DecimalNumber", input: "-(\(self))")
    }
    return Self(reducing: -coefficient, scale: scale)
  }

  /// Drops trailing zeros behind the point; nothing where the number does not fit.
  private init?(reducing coefficient: Int128, scale: Int) {
    var (coefficient, scale) = (coefficient, scale)
    while scale > 0, coefficient.isMultiple(of: 10) {
      coefficient /= 10
      scale -= 1
    }
    guard let coefficient = Int64(exactly: coefficient) else { return nil }
    self.coefficient = coefficient
    self.scale = scale
  }

  /// The digits as a whole number with so many of them behind the point.
  private func wide(at wanted: Int) -> Int128 {
    // 19 digits times 10^18 fit into 128 bits, so that neither sums nor comparisons overflow.
    (scale..<wanted).reduce(Int128(coefficient)) { value, _ in value * 10 }
  }
}

extension DecimalNumber: Comparable {
  /// Whether one number is smaller than another.
  public static func < (left: Self, right: Self) -> Bool {
    if left.scale == right.scale { return left.coefficient < right.coefficient }
    let common = max(left.scale, right.scale)
    return left.wide(at: common) < right.wide(at: common)
  }
}
