/// An exact amount in one currency.
///
/// The amount is a decimal number, never floating point; in JSON it is a decimal string, so that no reader can round
/// it. Amounts of two currencies do not add up: that throws. An amount may have more decimals than its currency has
/// (ISO 4217), and its currency may be unlisted or withdrawn: it is kept as it is.
public struct Money: Sendable, Hashable {
  /// How much, in the main unit of the currency: of 12.50 dollars 12.5, and not 1250 cents.
  public let amount: DecimalNumber
  /// The currency.
  public let currency: CurrencyCode

  /// An amount in a currency.
  public init(_ amount: DecimalNumber, _ currency: CurrencyCode) {
    self.amount = amount
    self.currency = currency
  }

  /// A whole number of the main unit: `Money(exactly: 807_020, .usd)` is eight hundred seven thousand and twenty
  /// dollars.
  public init(exactly wholeUnits: Int, _ currency: CurrencyCode) {
    self.init(DecimalNumber(Int64(wholeUnits)), currency)
  }

  /// Reads an amount with a point before its decimals and nothing between thousands: `807020.00`.
  ///
  /// - Throws: ``ValueFailure`` with code `malformed`, `empty` or `overflow`, and the place in the text.
  public init(_ amount: String, _ currency: CurrencyCode) throws(ValueFailure) {
    self.init(try DecimalNumber(amount, type: "Money"), currency)
  }

  /// Whether the amount has more decimals than ISO 4217 gives the currency: half a đồng.
  public var exceedsMinorUnit: Bool {
    currency.minorUnitDigits.map { amount.scale > $0 } ?? false
  }

  /// The amount with the decimals of its currency (ISO 4217), or with more where it has more: `807020.00`.
  public var amountText: String { amount.text(minimumDigits: currency.minorUnitDigits ?? 0) }

  /// The sum of two amounts of one currency.
  ///
  /// - Throws: ``ValueFailure`` with code `currencies-differ` or `overflow`.
  public static func + (left: Self, right: Self) throws(ValueFailure) -> Self {
    guard left.currency == right.currency else { throw left.currenciesDiffer(from: right) }
    return Self(try left.amount.adding(right.amount), left.currency)
  }

  /// The difference of two amounts of one currency.
  ///
  /// - Throws: ``ValueFailure`` with code `currencies-differ` or `overflow`.
  public static func - (left: Self, right: Self) throws(ValueFailure) -> Self {
    guard left.currency == right.currency else { throw left.currenciesDiffer(from: right) }
    return Self(try left.amount.subtracting(right.amount), left.currency)
  }

  /// Whether this amount is less than another; unknown across currencies.
  public func isLess(than other: Self) -> Ternary {
    currency == other.currency ? Ternary(amount < other.amount) : .unknown
  }

  func currenciesDiffer(from other: Self) -> ValueFailure {
    ValueFailure(.currenciesDiffer, type: "Money", input: description, parameter: other.description)
  }
}
