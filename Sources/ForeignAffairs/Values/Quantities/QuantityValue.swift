/// A number that a ``Quantity`` can be about: a count, a decimal number or an amount of money.
public protocol QuantityValue: Sendable, Hashable, Codable {
  /// The sum of two numbers.
  ///
  /// - Throws: ``ValueFailure`` with code `overflow`, or `currencies-differ` for amounts of two currencies.
  func adding(_ other: Self) throws(ValueFailure) -> Self

  /// Whether this number is less than another; unknown where the two cannot be compared.
  func isLess(than other: Self) -> Ternary

  /// Whether the number is zero.
  var isZero: Bool { get }
}

extension Int: QuantityValue {
  /// The sum of two counts.
  ///
  /// - Throws: ``ValueFailure`` with code `overflow`.
  public func adding(_ other: Int) throws(ValueFailure) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    guard !overflow else { throw ValueFailure(.overflow, type: "Quantity", input: "\(self) + \(other)") }
    return sum
  }

  /// Whether this count is less than another.
  public func isLess(than other: Int) -> Ternary { Ternary(self < other) }

  /// Whether the count is zero.
  public var isZero: Bool { self == 0 }
}

extension DecimalNumber: QuantityValue {
  /// Whether this number is less than another.
  public func isLess(than other: Self) -> Ternary { Ternary(self < other) }

  /// Whether the number is zero.
  public var isZero: Bool { coefficient == 0 }
}

extension Money: QuantityValue {
  /// The sum of two amounts of one currency.
  ///
  /// - Throws: ``ValueFailure`` with code `currencies-differ` or `overflow`.
  public func adding(_ other: Self) throws(ValueFailure) -> Self { try self + other }

  /// Whether the amount is zero.
  public var isZero: Bool { amount.isZero }
}
