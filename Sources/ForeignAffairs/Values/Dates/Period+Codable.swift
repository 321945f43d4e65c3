extension Period: TextValue, Codable {
  package static var blank: Self { Period(unchecked: .unknown, .unknown) }

  /// Reads one string in EDTF.
  public init(from decoder: any Decoder) throws {
    self = try decoder.textValue()
  }

  /// Writes one string in EDTF.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(text: self)
  }
}
