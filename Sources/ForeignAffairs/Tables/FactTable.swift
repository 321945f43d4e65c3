/// Tables of facts as they are written: a fact on each line, its cells between strokes.
enum FactTable {
  /// The cells of the lines of a table.
  static func rows(_ text: String) -> [[Substring]] {
    // As bytes, which takes a twentieth of the time: nobody asks where a character ends.
    Array(text.utf8).split(separator: UInt8(ascii: "\n")).map { line in
      line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map { cell in
        Substring(String(decoding: cell, as: UTF8.self))
      }
    }
  }

  /// The days of a year such as `1993`, or one day such as `1993-06-15`.
  static func days(_ text: Substring) -> ClosedRange<CalendarDate> {
    let parts = text.utf8.split(separator: UInt8(ascii: "-")).map { Int(Substring($0)) ?? 0 }
    guard parts.count == 3 else {
      let year = parts.first ?? 0
      return CalendarDate(
        uncheckedYear: year, month: 1, day: 1)...CalendarDate(uncheckedYear: year, month: 12, day: 31)
    }
    let day = CalendarDate(uncheckedYear: parts[0], month: parts[1], day: parts[2])
    return day...day
  }
}
