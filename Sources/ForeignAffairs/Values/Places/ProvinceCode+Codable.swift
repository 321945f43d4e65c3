extension ProvinceCode: TextValue, Codable {
  package static var blank: Self { ProvinceCode(unchecked: 0) }

  /// Reads one string of two digits.
  public init(from decoder: any Decoder) throws {
    self = try decoder.textValue()
  }

  /// Writes one string of two digits.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(text: self)
  }
}
