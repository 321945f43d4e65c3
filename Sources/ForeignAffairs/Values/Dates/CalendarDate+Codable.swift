extension CalendarDate: TextValue, Codable {
  package static var blank: Self { CalendarDate(uncheckedYear: 0, month: 1, day: 1) }

  /// Reads one string, `YYYY-MM-DD`.
  public init(from decoder: any Decoder) throws {
    self = try decoder.textValue()
  }

  /// Writes one string, `YYYY-MM-DD`.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(text: self)
  }
}
