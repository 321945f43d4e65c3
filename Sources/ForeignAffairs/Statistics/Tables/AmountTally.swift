/// The sums of exact amounts of money while records come in, by cell, measure and currency.
struct AmountTally: Sendable {
  /// How many amounts of a currency a cell has for a measure, and their sum.
  struct Entry: Sendable {
    let cell: Int
    let measure: Int
    let currency: CurrencyCode
    var count = 0
    var millionths: Int128 = 0
  }

  private var index = GroupIndex()
  private(set) var entries: [Entry] = []

  /// Adds an amount of at most six decimals; says whether it did.
  mutating func add(_ money: Money, to cell: Int, measure: Int) -> Bool {
    guard cell < 1 << 32, measure < 1 << 8, money.amount.scale <= 6 else { return false }
    let number = UInt64(cell) << 24 | UInt64(measure) << 16 | UInt64(money.currency.packed)
    let place = index.place(of: number)
    if place == entries.count {
      entries.append(Entry(cell: cell, measure: measure, currency: money.currency))
    }
    var unit: Int128 = 1
    for _ in money.amount.scale..<6 { unit &*= 10 }
    let (sum, overflow) = entries[place].millionths.addingReportingOverflow(
      Int128(money.amount.coefficient) &* unit)
    if overflow { return false }
    entries[place].count &+= 1
    entries[place].millionths = sum
    return true
  }
}
