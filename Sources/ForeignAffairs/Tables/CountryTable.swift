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
    for cells in FactTable.rows(CountryRows.text) {
      guard let code = code(cells[0]) else { continue }
      let region = cells[2].isEmpty ? nil : Subregion(rawValue: String(cells[2]))
      result[code, default: []].append(
        CountryCode.Assignment(
          code: code, alpha3: String(cells[1]), region: region, start: starts[code] ?? FactTable.days("1974"),
          end: nil, successors: [], vietnamese: String(cells[3]), english: String(cells[4])))
    }
    return result
  }()

  /// The assignments that ISO 3166-3 lists as withdrawn.
  private static let withdrawnRows: [CountryCode.Assignment] =
    FactTable.rows(WithdrawnCountryRows.text).compactMap { cells in
      guard let code = code(cells[0]) else { return nil }
      return CountryCode.Assignment(
        code: code, alpha3: String(cells[1]),
        region: cells[2].isEmpty ? nil : Subregion(rawValue: String(cells[2])),
        start: FactTable.days(cells[3]), end: FactTable.days(cells[4]),
        successors: cells[5].split(separator: " ").compactMap { Self.code($0) },
        vietnamese: String(cells[6]), english: String(cells[7]))
    }

  /// When the codes newer than the first edition of ISO 3166 were assigned.
  private static let starts: [CountryCode: ClosedRange<CalendarDate>] = {
    var result: [CountryCode: ClosedRange<CalendarDate>] = [:]
    for cells in FactTable.rows(CountryStartRows.text) {
      for word in cells[1].split(separator: " ") {
        if let code = code(word) { result[code] = FactTable.days(cells[0]) }
      }
    }
    return result
  }()

  static func code(_ text: Substring) -> CountryCode? {
    try? CountryCode(String(text))
  }
}
