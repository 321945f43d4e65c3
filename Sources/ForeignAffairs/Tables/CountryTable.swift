/// The countries of the tables, read once when first asked for.
enum CountryTable {
  /// The day up to which the lists of codes are known to be complete.
  static let edition = CalendarDate(uncheckedYear: 2026, month: 1, day: 1)

  /// What each code stood for, the earliest first.
  static let assignments: [CountryCode: [CountryCode.Assignment]] = {
    var result: [CountryCode: [CountryCode.Assignment]] = [:]
    for row in withdrawnRows {
      result[row.code, default: []].append(row)
    }
    for cells in rows(CountryRows.text) {
      guard let code = code(cells[0]) else { continue }
      let region = cells[2].isEmpty ? nil : Subregion(rawValue: String(cells[2]))
      result[code, default: []].append(
        CountryCode.Assignment(
          code: code, alpha3: String(cells[1]), region: region, start: starts[code] ?? days("1974"), end: nil,
          successors: [], vietnamese: String(cells[3]), english: String(cells[4])))
    }
    return result
  }()

  /// The assignments that ISO 3166-3 lists as withdrawn.
  private static let withdrawnRows: [CountryCode.Assignment] = rows(WithdrawnCountryRows.text).compactMap {
    cells in
    guard let code = code(cells[0]) else { return nil }
    return CountryCode.Assignment(
      code: code, alpha3: String(cells[1]),
      region: cells[2].isEmpty ? nil : Subregion(rawValue: String(cells[2])),
      start: days(cells[3]), end: days(cells[4]),
      successors: cells[5].split(separator: " ").compactMap { Self.code($0) },
      vietnamese: String(cells[6]), english: String(cells[7]))
  }

  /// When the codes newer than the first edition of ISO 3166 were assigned.
  private static let starts: [CountryCode: ClosedRange<CalendarDate>] = {
    var result: [CountryCode: ClosedRange<CalendarDate>] = [:]
    for cells in rows(CountryStartRows.text) {
      for word in cells[1].split(separator: " ") {
        if let code = code(word) { result[code] = days(cells[0]) }
      }
    }
    return result
  }()

  /// The cells of the lines of a table.
  static func rows(_ text: String) -> [[Substring]] {
    text.split(separator: "\n").map { $0.split(separator: "|", omittingEmptySubsequences: false) }
  }

  static func code(_ text: Substring) -> CountryCode? {
    try? CountryCode(String(text))
  }

  /// The days of a year such as `1993`, or one day such as `1993-06-15`.
  static func days(_ text: Substring) -> ClosedRange<CalendarDate> {
    let parts = text.split(separator: "-").map { Int($0) ?? 0 }
    guard parts.count == 3 else {
      let year = parts.first ?? 0
      return CalendarDate(
        uncheckedYear: year, month: 1, day: 1)...CalendarDate(uncheckedYear: year, month: 12, day: 31)
    }
    let day = CalendarDate(uncheckedYear: parts[0], month: parts[1], day: parts[2])
    return day...day
  }
}
