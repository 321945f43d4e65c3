/// An exact quotient of two whole numbers: a mean, a share, a rate of growth.
///
/// It is kept in lowest terms and is shown with as many digits as the reader asks for. A quotient with the divisor
/// zero is undefined and stays so: it is neither zero nor infinite.
public struct Ratio: Sendable, Hashable {
  /// The dividend, in lowest terms; the sign of the quotient is here.
  public let numerator: Int64
  /// The divisor, in lowest terms and not negative; 0 when the quotient is undefined.
  public let denominator: Int64

  /// The quotient of nothing by nothing, which has no value.
  public static let undefined = Self(reduced: 0, 0)

  /// Divides one whole number by another.
  ///
  /// - Throws: ``ValueFailure`` with code `overflow` where the lowest terms do not fit.
  public init(_ numerator: Int64, _ denominator: Int64) throws(ValueFailure) {
    guard denominator != 0 else {
      self = .undefined
      return
    }
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let isNegative = (numerator < 0) != (denominator < 0)
    let top = numerator.magnitude / divisor
    guard let bottom = Int64(exactly: denominator.magnitude / divisor),
      top <= (isNegative ? Int64.min.magnitude : UInt64(Int64.max))
    else {
      throw ValueFailure(.overflow, type: "Ratio", input: "\(numerator)/\(denominator)")
    }
    self.init(reduced: isNegative ? Int64(truncatingIfNeeded: 0 &- top) : Int64(top), bottom)
  }

  private init(reduced numerator: Int64, _ denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Whether the quotient has a value.
  public var isDefined: Bool { denominator != 0 }

  /// Whether this quotient is less than another; unknown where one of them is undefined.
  public func isLess(than other: Self) -> Ternary {
    guard isDefined, other.isDefined else { return .unknown }
    return Ternary(
      Int128(numerator) * Int128(other.denominator) < Int128(other.numerator) * Int128(denominator))
  }

  /// The quotient as a decimal with so many digits behind the point, half rounded away from zero.
  ///
  /// Nothing where the quotient is undefined, or where the digits are not 0 to 18.
  public func decimalText(digits: Int) -> String? {
    guard isDefined, (0...18).contains(digits) else { return nil }
    let scaled = (0..<digits).reduce(UInt128(numerator.magnitude)) { value, _ in value * 10 }
    let divisor = UInt128(denominator.magnitude)
    let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: divisor)
    let rounded = remainder * 2 >= divisor ? quotient + 1 : quotient
    let padded = zeroPadded(rounded, digits + 1)
    let sign = numerator < 0 && rounded != 0 ? "-" : ""
    return digits == 0 ? sign + padded : "\(sign)\(padded.dropLast(digits)).\(padded.suffix(digits))"
  }

  private static func greatestCommonDivisor(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var (left, right) = (first, second)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}

extension Ratio: CustomStringConvertible {
  /// Reads a quotient written with a stroke: `3/8`; `0/0` is undefined.
  ///
  /// - Throws: ``ValueFailure`` with code `malformed` or `empty`, and the place in the text, or `overflow`.
  public init(_ text: String) throws(ValueFailure) {
    guard !text.isEmpty else { throw ValueFailure(.empty, type: "Ratio", input: text, offset: 0) }
    var reader = DigitReader(text)
    guard reader.skipWholeNumber(), reader.take("/"), reader.skipWholeNumber(), reader.isAtEnd else {
      throw ValueFailure(.malformed, type: "Ratio", input: text, offset: reader.scalarOffset)
    }
    let parts = text.split(separator: "/")
    guard parts.count == 2, let top = Int64(parts[0]), let bottom = Int64(parts[1]) else {
      throw ValueFailure(.overflow, type: "Ratio", input: text)
    }
    try self.init(top, bottom)
  }

  /// The quotient in lowest terms: `3/8`.
  public var description: String { "\(numerator)/\(denominator)" }
}

extension DigitReader {
  /// Passes over a whole number with its sign.
  fileprivate mutating func skipWholeNumber() -> Bool {
    _ = take("-")
    guard digits(1) != nil else { return false }
    while digits(1) != nil {}
    return true
  }
}
