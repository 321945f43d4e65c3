/// One figure of a table, with what it is worth.
///
/// No record, zero and unknown are three different things, and so are an exact number and an interval. Beside
/// the figure stands how many records behind it are exact, bounded, estimated and unknown.
public struct Figure: Sendable, Hashable {
  /// What is known of the figure.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// There is no record, so that there is nothing to count.
    case noRecord
    /// Exactly zero.
    case zero
    /// An exact number.
    case exact
    /// A number between bounds, or with one bound.
    case bounded
    /// An estimate without bounds.
    case estimated
    /// There are records, and none of them tells.
    case unknown
    /// A quotient by zero.
    case undefined
  }

  /// What is known of the number; nothing where there is no record.
  ///
  /// A number whose fraction is too long to be written stands between two decimal numbers of six digits.
  public let quantity: Quantity<Ratio>?
  /// What a sum cannot be below: all that is known from below, also where ``quantity`` tells another side of it.
  ///
  /// 10 and “nearly 500” are nearly 510, of which 10 are known. Nothing for figures that are no sums.
  public let knownPart: Ratio?
  /// The currency, of an amount, or of the amounts that a quotient sets against each other.
  public let currency: CurrencyCode?
  /// How many records give an exact number; of different things, how many name some.
  ///
  /// A record that states a number in parts counts once for each currency. One that states an amount of no known
  /// currency counts in every currency, beside what it states in that.
  public let exactCount: Int
  /// How many records give a number with a bound.
  public let boundedCount: Int
  /// How many records give an estimate or an order of magnitude.
  public let estimatedCount: Int
  /// How many records give nothing that is known; a record that states nothing is one.
  public let unknownCount: Int
  /// Whether it is a quotient of amounts, which has no unit.
  let isQuotient: Bool

  init(
    _ quantity: Quantity<Ratio>?, knownPart: Ratio? = nil, currency: CurrencyCode? = nil,
    isQuotient: Bool = false,
    counts: (exact: Int, bounded: Int, estimated: Int, unknown: Int) = (0, 0, 0, 0)
  ) {
    self.quantity = quantity
    self.knownPart = knownPart
    self.currency = currency
    self.isQuotient = isQuotient
    (exactCount, boundedCount, estimatedCount, unknownCount) = counts
  }

  /// The figure of a group without records.
  public static let noRecord = Self(nil)

  /// What is known of the figure.
  public var state: State {
    switch quantity?.certainty {
    case nil: .noRecord
    case .exact(let value): value.isDefined ? (value.isZero ? .zero : .exact) : .undefined
    case .about: .estimated
    case .unknown: .unknown
    default: .bounded
    }
  }

  /// The number, where it is exact and defined.
  public var exactValue: Ratio? {
    quantity?.exactValue.flatMap { $0.isDefined ? $0 : nil }
  }

  /// The figure as a count, where all its numbers are whole.
  public var count: Quantity<Int>? {
    guard let quantity, currency == nil else { return nil }
    return whole(quantity) { $0.wholeNumber }
  }

  /// The figure as an amount, where all its numbers are decimal numbers.
  public var amount: Quantity<Money>? {
    guard let quantity, let currency, !isQuotient else { return nil }
    return whole(quantity) { $0.decimalNumber.map { Money($0, currency) } }
  }

  private func whole<Value>(
    _ quantity: Quantity<Ratio>, _ change: (Ratio) -> Value?
  ) -> Quantity<Value>? {
    try? quantity.map { (value) throws(NotWhole) in
      guard let changed = change(value) else { throw NotWhole() }
      return changed
    }
  }
}

/// A quotient that is no number of the kind that is wanted.
private struct NotWhole: Error {}
