/// The currencies of the tables, read once when first asked for.
enum CurrencyTable {
  /// What is known of one currency.
  struct Facts: Sendable {
    let isCurrent: Bool
    let digits: Int?
    /// The spans in which it was legal tender somewhere, both days included; an open end is the last day there is.
    let tender: [ClosedRange<CalendarDate>]
    let vietnamese: String
    let english: String
  }

  static let byCode: [CurrencyCode: Facts] = FactTable.rows(CurrencyRows.text).reduce(into: [:]) {
    result, cells in
    guard let code = try? CurrencyCode(String(cells[0])) else { return }
    let key = String(cells[0])
    let isCurrent = cells[1] != "W"
    let digits = isCurrent ? Int(cells[1]) : CurrencyFacts.withdrawnDigits(key)
    let vietnamese = cells[3].isEmpty ? CurrencyFacts.vietnameseNames[key] : String(cells[3])
    result[code] = Facts(
      isCurrent: isCurrent, digits: digits,
      tender: (CurrencyFacts.tender[key].map { $0[...] } ?? cells[2]).split(separator: " ").compactMap(span),
      vietnamese: vietnamese ?? String(cells[4]), english: String(cells[4]))
  }

  /// Reads `1960-01-01/2002-02-17`, or `1985-09-14/..` without an end.
  private static func span(_ text: Substring) -> ClosedRange<CalendarDate>? {
    let parts = text.split(separator: "/")
    guard parts.count == 2 else { return nil }
    let start = FactTable.days(parts[0]).lowerBound
    let end = parts[1] == ".." ? CalendarDate.distantFuture : FactTable.days(parts[1]).upperBound
    return start <= end ? start...end : nil
  }
}
