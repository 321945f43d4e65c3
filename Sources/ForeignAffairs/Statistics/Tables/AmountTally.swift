/// The sums of exact whole amounts of money while records come in, by cell, measure and currency.
struct AmountTally: Sendable {
  /// How many amounts of a currency a cell has for a measure, and their sum.
  struct Entry: Sendable {
    let cell: Int
    let measure: Int
    let currency: CurrencyCode
    var count = 0
    var sum = 0
  }

  private var index = GroupIndex()
  private(set) var entries: [Entry] = []

  /// Adds an amount where the sum stays small; says whether it did.
  mutating func add(_ value: Int, _ currency: CurrencyCode, to cell: Int, measure: Int) -> Bool {
    guard cell < 1 << 32, measure < 1 << 8 else { return false }
    let number = UInt64(cell) << 24 | UInt64(measure) << 16 | UInt64(currency.packed)
    let place = index.place(of: number)
    if place == entries.count { entries.append(Entry(cell: cell, measure: measure, currency: currency)) }
    let (sum, overflow) = entries[place].sum.addingReportingOverflow(value)
    if overflow { return false }
    entries[place].count &+= 1
    entries[place].sum = sum
    return true
  }
}
