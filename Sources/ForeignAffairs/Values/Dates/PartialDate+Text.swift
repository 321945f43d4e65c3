extension PartialDate: CustomStringConvertible {
  /// Reads a date in EDTF: `199X`, `1998`, `2020-40`, `2020-33`, `1998-02` or `1998-02-14`, with `?`, `~` or `%`.
  ///
  /// - Throws: ``ValueFailure``, with the place in the text.
  public init(_ text: String) throws(ValueFailure) {
    var reader = DigitReader(text)
    let date: Self
    do throws(ValueFailure) {
      date = try reader.partialDate(type: "PartialDate", input: text)
    } catch {
      throw text.isEmpty ? ValueFailure(.empty, type: "PartialDate", input: text, offset: 0) : error
    }
    guard reader.isAtEnd else {
      throw ValueFailure(.malformed, type: "PartialDate", input: text, offset: reader.scalarOffset)
    }
    self = date
  }

  /// The date in EDTF, which ``init(_:)-(String)`` reads.
  public var description: String {
    let digits = zeroPadded(year, 4)
    let text =
      switch precision {
      case .decade: "\(digits.dropLast())X"
      case .year: digits
      case .halfYear: "\(digits)-\(39 + (half ?? 1))"
      case .quarter: "\(digits)-\(32 + (quarter ?? 1))"
      case .month: "\(digits)-\(zeroPadded(month ?? 1, 2))"
      case .day: earliest.description
      }
    return text + qualification.rawValue
  }
}

extension DigitReader {
  /// Reads one EDTF date and its mark; stops behind it.
  mutating func partialDate(type: String, input: String) throws(ValueFailure) -> PartialDate {
    let date = try unmarkedDate(type: type, input: input)
    if take("?") { return date.qualified(.uncertain) }
    if take("~") { return date.qualified(.approximate) }
    if take("%") { return date.qualified(.uncertainAndApproximate) }
    return date
  }

  private mutating func unmarkedDate(type: String, input: String) throws(ValueFailure) -> PartialDate {
    if let day = day() { return PartialDate(day) }
    let start = self
    guard let century = digits(3) else {
      throw ValueFailure(.malformed, type: type, input: input, offset: scalarOffset)
    }
    if take("X") { return PartialDate(precision: .decade, year: century * 10) }
    self = start
    guard let year = digits(4) else {
      throw ValueFailure(.malformed, type: type, input: input, offset: scalarOffset)
    }
    guard take("-") else { return PartialDate(precision: .year, year: year) }
    let partPlace = scalarOffset
    guard let part = digits(2) else {
      throw ValueFailure(.malformed, type: type, input: input, offset: scalarOffset)
    }
    switch part {
    case 1...12: break
    case 33...36: return PartialDate(precision: .quarter, year: year, part: part - 32)
    case 40...41: return PartialDate(precision: .halfYear, year: year, part: part - 39)
    default:
      throw ValueFailure(
        .outOfRange, type: type, input: input, offset: partPlace, parameter: "01–12, 33–36, 40, 41")
    }
    guard next == UInt8(ascii: "-") else {
      return PartialDate(precision: .month, year: year, part: part)
    }
    self = start
    return PartialDate(try calendarDate(type: type, input: input))
  }
}
