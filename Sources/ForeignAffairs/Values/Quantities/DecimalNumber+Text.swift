extension DecimalNumber: CustomStringConvertible {
  /// Reads a number with a point before its decimals and nothing between thousands: `807020.50`.
  ///
  /// A comma is refused, because Vietnamese texts use it both for decimals and, now and then, for thousands: the
  /// reading of a printed number is for people to decide.
  ///
  /// - Throws: ``ValueFailure`` with code `malformed`, `empty` or `overflow`, and the place in the text.
  public init(_ text: String) throws(ValueFailure) {
    try self.init(text, type: "DecimalNumber")
  }

  init(_ text: String, type: String) throws(ValueFailure) {
    guard !text.isEmpty else { throw ValueFailure(.empty, type: type, input: text, offset: 0) }
    var value: Int64 = 0
    var scale = 0
    // Zeros behind the point count only when another digit follows.
    var pendingZeros = 0
    var (sawPoint, sawDigit, needsDigit) = (false, false, true)
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    for (offset, scalar) in text.unicodeScalars.enumerated().dropFirst(isNegative ? 1 : 0) {
      switch scalar {
      case "0"..."9":
        (sawDigit, needsDigit) = (true, false)
        if sawPoint, scalar == "0" {
          pendingZeros += 1
          continue
        }
        // Collected below zero, where there is room for one number more.
        for digit in repeatElement(0, count: pendingZeros) + [Int64(scalar.value - 48)] {
          let (product, first) = value.multipliedReportingOverflow(by: 10)
          let (sum, second) = product.subtractingReportingOverflow(digit)
          guard !first, !second, isNegative || sum != .min, scale < 18 else {
            throw ValueFailure(.overflow, type: type, input: text, offset: offset)
          }
          value = sum
          if sawPoint { scale += 1 }
        }
        pendingZeros = 0
      case "." where sawDigit && !sawPoint:
        (sawPoint, needsDigit) = (true, true)
      default:
        throw ValueFailure(.malformed, type: type, input: text, offset: offset)
      }
    }
    guard !needsDigit else {
      throw ValueFailure(.malformed, type: type, input: text, offset: text.unicodeScalars.count)
    }
    self.init(reducing: isNegative ? value : -value, scale: scale)
  }

  /// The number with a point before its decimals, which ``init(_:)-(String)`` reads.
  public var description: String { text(minimumDigits: 0) }

  /// The number with at least so many digits behind the point.
  func text(minimumDigits: Int) -> String {
    let digits = zeroPadded(coefficient.magnitude, scale + 1)
    let sign = coefficient < 0 ? "-" : ""
    let whole = digits.dropLast(scale)
    let decimals = digits.suffix(scale) + String(repeating: "0", count: max(0, minimumDigits - scale))
    return decimals.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(decimals)"
  }
}
