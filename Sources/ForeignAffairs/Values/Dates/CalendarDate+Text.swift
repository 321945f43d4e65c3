extension CalendarDate: CustomStringConvertible {
  /// Reads a day written `YYYY-MM-DD` (ISO 8601), and nothing more lenient.
  ///
  /// - Throws: ``ValueFailure``, with the place in the text.
  public init(_ text: String) throws(ValueFailure) {
    var reader = DigitReader(text)
    let date: Self
    do throws(ValueFailure) {
      date = try reader.calendarDate(type: "CalendarDate", input: text)
    } catch {
      throw text.isEmpty ? ValueFailure(.empty, type: "CalendarDate", input: text, offset: 0) : error
    }
    guard reader.isAtEnd else {
      throw ValueFailure(.malformed, type: "CalendarDate", input: text, offset: reader.scalarOffset)
    }
    self = date
  }

  /// The day as `YYYY-MM-DD`.
  public var description: String {
    "\(zeroPadded(year, 4))-\(zeroPadded(month, 2))-\(zeroPadded(day, 2))"
  }
}

extension DigitReader {
  /// Reads `YYYY-MM-DD` and checks that the day exists.
  mutating func calendarDate(type: String, input: String) throws(ValueFailure) -> CalendarDate {
    if let day = day() { return day }
    func malformed(_ reader: Self) -> ValueFailure {
      ValueFailure(.malformed, type: type, input: input, offset: reader.scalarOffset)
    }
    guard let year = digits(4), take("-") else { throw malformed(self) }
    let monthPlace = scalarOffset
    guard let month = digits(2) else { throw malformed(self) }
    guard (1...12).contains(month) else {
      throw ValueFailure(.outOfRange, type: type, input: input, offset: monthPlace, parameter: "01–12")
    }
    guard take("-") else { throw malformed(self) }
    let dayPlace = scalarOffset
    guard let day = digits(2) else { throw malformed(self) }
    let length = CalendarDate.daysInMonth(month, of: year)
    guard (1...31).contains(day) else {
      throw ValueFailure(.outOfRange, type: type, input: input, offset: dayPlace, parameter: "01–\(length)")
    }
    guard day <= length else {
      throw ValueFailure(.notInCalendar, type: type, input: input, offset: dayPlace, parameter: "\(length)")
    }
    return CalendarDate(uncheckedYear: year, month: month, day: day)
  }
}
