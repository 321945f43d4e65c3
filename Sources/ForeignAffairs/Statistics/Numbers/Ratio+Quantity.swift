extension Ratio: QuantityValue {
  /// The sum of two quotients; undefined where one of them is.
  ///
  /// - Throws: ``ValueFailure`` with code `overflow`.
  public func adding(_ other: Self) throws(ValueFailure) -> Self {
    try combined(other, by: +, sign: "+")
  }

  /// The difference of two quotients; undefined where one of them is.
  ///
  /// - Throws: ``ValueFailure`` with code `overflow`.
  public func subtracting(_ other: Self) throws(ValueFailure) -> Self {
    try combined(other, by: -, sign: "-")
  }

  /// The quotient of two quotients; undefined where the divisor is zero or one of them is undefined.
  ///
  /// - Throws: ``ValueFailure`` with code `overflow`.
  public func divided(by other: Self) throws(ValueFailure) -> Self {
    guard isDefined, other.isDefined, other.numerator != 0 else { return .undefined }
    let sign: Int128 = other.numerator < 0 ? -1 : 1
    return try Self.reduced(
      Int128(numerator) * Int128(other.denominator) * sign,
      Int128(denominator) * Int128(other.numerator) * sign, "\(self) / \(other)")
  }

  /// Whether the quotient is zero; an undefined one is not.
  public var isZero: Bool { isDefined && numerator == 0 }

  /// A whole number.
  public init(_ value: Int64) {
    self = (try? Self(value, 1)) ?? .undefined
  }

  /// A decimal number.
  public init(_ value: DecimalNumber) {
    let divisor = ExactNumber.power(of: value.scale)
    self = Int64(exactly: divisor).flatMap { try? Self(value.coefficient, $0) } ?? .undefined
  }

  /// The whole number that it is, where it is one.
  public var wholeNumber: Int? { denominator == 1 ? Int(exactly: numerator) : nil }

  /// The decimal number that it is, where it is one.
  public var decimalNumber: DecimalNumber? {
    guard isDefined, denominator > 0 else { return nil }
    for scale in 0...18 {
      let unit = ExactNumber.power(of: scale)
      guard unit.isMultiple(of: Int128(denominator)) else { continue }
      return Int64(exactly: Int128(numerator) * (unit / Int128(denominator)))
        .flatMap { try? DecimalNumber(coefficient: $0, scale: scale) }
    }
    return nil
  }

  private func combined(
    _ other: Self, by operation: (Int128, Int128) -> Int128, sign: String
  ) throws(ValueFailure) -> Self {
    guard isDefined, other.isDefined else { return .undefined }
    // Products of two numbers of 64 bits, and the sum of two of them, fit into 128 bits.
    return try Self.reduced(
      operation(Int128(numerator) * Int128(other.denominator), Int128(other.numerator) * Int128(denominator)),
      Int128(denominator) * Int128(other.denominator), "\(self) \(sign) \(other)")
  }

  private static func reduced(
    _ top: Int128, _ bottom: Int128, _ input: String
  ) throws(ValueFailure) -> Self {
    let divisor = ExactNumber.greatestCommonDivisor(top, bottom)
    guard let numerator = Int64(exactly: top / divisor), let denominator = Int64(exactly: bottom / divisor)
    else { throw ValueFailure(.overflow, type: "Ratio", input: input) }
    return try Self(numerator, denominator)
  }
}

extension Ratio {
  /// The product of two quotients; undefined where one of them is.
  ///
  /// - Throws: ``ValueFailure`` with code `overflow`.
  public func multiplied(by other: Self) throws(ValueFailure) -> Self {
    guard isDefined, other.isDefined else { return .undefined }
    return try Self.reduced(
      Int128(numerator) * Int128(other.numerator), Int128(denominator) * Int128(other.denominator),
      "\(self) × \(other)")
  }
}
