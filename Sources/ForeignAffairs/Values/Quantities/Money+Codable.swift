extension Money: WireValue, Codable {
  package static var blank: Self { Money(DecimalNumber(0), .vnd) }

  private enum CodingKeys: String, CodingKey {
    case amount, currency
  }

  /// Reads `{"amount":"807020.00","currency":"USD"}`; an amount that is a JSON number is refused.
  public init(from decoder: any Decoder) throws {
    try decoder.refuseKeys(besides: ["amount", "currency"])
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let currency = try container.decode(CurrencyCode.self, forKey: .currency)
    let text = try container.decode(String.self, forKey: .amount)
    do throws(ValueFailure) {
      try self.init(text, currency)
    } catch {
      throw DecodingError.dataCorruptedError(
        forKey: .amount, in: container, debugDescription: error.description)
    }
  }

  /// Writes `{"amount":"807020.00","currency":"USD"}` with the decimals of the currency.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(amountText, forKey: .amount)
    try container.encode(currency, forKey: .currency)
  }
}
