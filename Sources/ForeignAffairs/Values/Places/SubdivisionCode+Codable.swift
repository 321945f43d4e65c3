extension SubdivisionCode: TextValue, Codable {
  package static var blank: Self { SubdivisionCode(unchecked: "") }

  /// Reads one string.
  public init(from decoder: any Decoder) throws {
    self = try decoder.textValue()
  }

  /// Writes one string.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(text: self)
  }
}
