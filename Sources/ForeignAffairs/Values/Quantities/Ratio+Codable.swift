extension Ratio: TextValue, Codable {
  package static var blank: Self { Ratio.undefined }

  /// Reads one string, `3/8`.
  public init(from decoder: any Decoder) throws {
    self = try decoder.textValue()
  }

  /// Writes one string, `3/8`.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(text: self)
  }
}
