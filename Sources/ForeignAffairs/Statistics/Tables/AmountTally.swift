/// The sums of exact amounts of money while records come in, by cell, measure and currency.
struct AmountTally: Sendable {
  /// How many amounts of a currency a cell has for a measure, and their sum.
  struct Entry: Sendable {
    var cell: Int
    let measure: Int
    let currency: CurrencyCode
    var count: Int
    var millionths: Int128
  }

  private var index = GroupIndex()
  private(set) var entries: [Entry] = []

  /// Adds an amount of at most six decimals; says whether it did.
  mutating func add(_ money: Money, to cell: Int, measure: Int) -> Bool {
    guard money.amount.scale <= 6 else { return false }
    var unit: Int128 = 1
    for _ in money.amount.scale..<6 { unit &*= 10 }
    return add(
      Entry(
        cell: cell, measure: measure, currency: money.currency, count: 1,
        millionths: Int128(money.amount.coefficient) &* unit))
  }

  /// Adds the sum of some amounts; says whether it did.
  @inline(__always)
  mutating func add(_ amounts: Entry) -> Bool {
    guard amounts.cell < 1 << 32, amounts.measure < 1 << 8 else { return false }
    let number = UInt64(amounts.cell) << 24 | UInt64(amounts.measure) << 16 | UInt64(amounts.currency.packed)
    let place = index.place(of: number)
    guard place < entries.count else {
      entries.append(amounts)
      return true
    }
    let (sum, overflow) = entries[place].millionths.addingReportingOverflow(amounts.millionths)
    if overflow { return false }
    entries[place].count &+= amounts.count
    entries[place].millionths = sum
    return true
  }
}
