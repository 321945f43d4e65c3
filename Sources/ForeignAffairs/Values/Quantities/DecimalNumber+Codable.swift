extension DecimalNumber: TextValue, Codable {
  package static var blank: Self { DecimalNumber(0) }

  /// Reads one string with a point before the decimals.
  public init(from decoder: any Decoder) throws {
    self = try decoder.textValue()
  }

  /// Writes one string with a point before the decimals.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(text: self)
  }
}
