extension PartialDate: TextValue, Codable {
  package static var blank: Self { PartialDate(precision: .year, year: 0) }

  /// Reads one string in EDTF.
  public init(from decoder: any Decoder) throws {
    self = try decoder.textValue()
  }

  /// Writes one string in EDTF.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(text: self)
  }
}
