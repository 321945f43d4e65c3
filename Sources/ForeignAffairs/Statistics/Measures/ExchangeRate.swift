/// What one unit of a currency is worth in another on a day, by a source.
public struct ExchangeRate: Sendable, Hashable {
  /// The currency that amounts are in.
  public let source: CurrencyCode
  /// The currency that they are turned into.
  public let target: CurrencyCode
  /// How many units of the target one unit of the source gives.
  public let rate: Ratio
  /// The day from which it holds, until the next one of the same currencies.
  public let on: CalendarDate
  /// Who publishes it, such as the State Bank of Vietnam.
  public let publisher: String

  /// A rate of a day.
  public init(
    _ source: CurrencyCode, in target: CurrencyCode, _ rate: Ratio, on: CalendarDate, publisher: String
  ) {
    (self.source, self.target, self.rate) = (source, target, rate)
    (self.on, self.publisher) = (on, publisher)
  }

  /// A rate of a day, as a decimal number.
  public init(
    _ source: CurrencyCode, in target: CurrencyCode, _ rate: DecimalNumber, on: CalendarDate,
    publisher: String
  ) {
    self.init(source, in: target, Ratio(rate), on: on, publisher: publisher)
  }
}

extension ExchangeRate: CustomStringConvertible {
  /// The rate as it is named beside a figure: `1 USD = 23131 VND, 2020-12-31 (State Bank of Vietnam)`.
  public var description: String {
    let number = rate.decimalNumber.map { "\($0)" } ?? "\(rate)"
    return "1 \(source) = \(number) \(target), \(on) (\(publisher))"
  }
}

/// The rates by which a caller wants amounts turned into one currency.
///
/// The library ships none. An amount is turned by the last rate of its currency up to its day; one without a
/// day, or of before the first rate, is unknown in the other currency, and says so. Of an interval between two currencies
/// each end is turned by its own rate. A table keeps the rates in its
/// definition: it is merged only with tables of the same ones, so give all parts of an archive one list.
public struct ExchangeRates: Sendable, Hashable {
  /// The currency that amounts are turned into.
  public let target: CurrencyCode
  /// The rates, the earliest first.
  public let rates: [ExchangeRate]

  /// Rates into a currency; those into others are left out.
  public init(in target: CurrencyCode, _ rates: [ExchangeRate]) {
    self.target = target
    self.rates = rates.filter { $0.target == target && $0.rate.isDefined }.sorted {
      ($0.on, $0.source, $0.description) < ($1.on, $1.source, $1.description)
    }
  }

  /// The rates as they are named beside a figure, the earliest first.
  var names: [String] { rates.map(\.description) }

  /// The rate for an amount of a date, where all days that the date may be have the same one.
  func rate(of currency: CurrencyCode, on date: PartialDate?) -> ExchangeRate? {
    guard let date, date.qualification == .none else { return nil }
    func last(_ day: CalendarDate) -> ExchangeRate? { rates.last { $0.source == currency && $0.on <= day } }
    guard let rate = last(date.earliest), rate == last(date.latest) else { return nil }
    return rate
  }
}
