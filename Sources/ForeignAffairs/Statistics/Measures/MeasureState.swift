/// What a cell keeps of one measure: enough to be merged, and to say the figure.
///
/// Exact numbers without a unit are by far the most, and are kept as two numbers. Everything else stands
/// beside them, by currency. Merging is associative and commutative, and the empty state is its identity.
struct MeasureState: Sendable, Hashable {
  /// What a sum is of.
  struct Unit: Sendable, Hashable, Comparable {
    var currency: CurrencyCode?
    var role = 0

    static func < (left: Self, right: Self) -> Bool {
      (left.currency?.description ?? "", left.role) < (right.currency?.description ?? "", right.role)
    }
  }

  /// A value that records have.
  struct Value: Sendable, Hashable {
    var currency: CurrencyCode?
    var quantity: Quantity<ExactNumber>
  }

  /// How many exact numbers without a unit there were, and their sum; of things that are counted once each, how many
  /// records name some.
  var exactCount = 0
  var exactSum: Int128 = 0
  /// The sums of all others.
  var sums: [Unit: QuantitySum<ExactNumber>] = [:]
  /// How many records have each value, where the measure asks for it.
  var values: [Value: Int] = [:]
  /// The things that are counted once each.
  var members: Set<GroupKey> = []
  /// How many records name none.
  var memberless = 0
  /// What has to be named beside the figure, in the order of bytes.
  var notes: [String] = []

  /// Whether it has seen nothing.
  private var isEmpty: Bool { exactCount == 0 && exactSum == 0 && hasNumbersAlone }

  /// Whether exact numbers without a unit are all that it has seen.
  private var hasNumbersAlone: Bool {
    memberless == 0 && sums.isEmpty && values.isEmpty && members.isEmpty && notes.isEmpty
  }

  /// Takes in what a record gives, or a part of it.
  mutating func add(
    _ contribution: Contribution, weights: [Ratio], keepingValues: Bool
  ) throws(StatisticsFailure) {
    switch contribution {
    case .exact(let value) where weights.isEmpty || keepingValues:
      exactCount += 1
      exactSum += Int128(value)
      if keepingValues { values[Value(quantity: .exact(ExactNumber(value))), default: 0] += 1 }
    case .exact(let value):
      try add(Contribution.Term(quantity: .exact(DecimalNumber(Int64(value)))), weights, false)
    case .amount(let money):
      let term = Contribution.Term(currency: money.currency, quantity: .exact(money.amount))
      try add(term, keepingValues ? [] : weights, keepingValues)
    case .term(let term):
      try add(term, keepingValues ? [] : weights, keepingValues)
    case .terms(let terms):
      try add(terms, keepingValues ? [] : weights, keepingValues)
    case .number(let quantity):
      if let value = quantity.exactValue {
        try add(.exact(value), weights: weights, keepingValues: keepingValues)
      } else {
        try add(Contribution.Term(quantity), keepingValues ? [] : weights, keepingValues)
      }
    case .members(let keys):
      if keys.isEmpty { memberless += 1 } else { exactCount += 1 }
      for key in keys { insert(key) }
    case .tooLarge(let input): throw StatisticsFailure(.overflow, input)
    }
  }

  private mutating func add(
    _ term: Contribution.Term, _ weights: [Ratio], _ keepingValues: Bool
  ) throws(StatisticsFailure) {
    let quantity = try term.quantity(weights)
    if keepingValues { keep(quantity, of: term.currency) }
    do throws(ValueFailure) {
      try sums[Unit(currency: term.currency, role: term.role), default: QuantitySum()].add(quantity)
    } catch {
      throw StatisticsFailure(.overflow, error.input)
    }
    if !term.notes.isEmpty { notes = orderedUnion(notes, term.notes) }
  }

  /// Takes in the numbers of one record, of which those of one unit are one number.
  private mutating func add(
    _ terms: [Contribution.Term], _ weights: [Ratio], _ keepingValues: Bool
  ) throws(StatisticsFailure) {
    if terms.count == 1 { return try add(terms[0], weights, keepingValues) }
    var ofRecord = Self()
    for term in terms { try ofRecord.add(term, weights, false) }
    for (unit, sum) in ofRecord.sums {
      if keepingValues { keep(sum.quantity ?? .unknown, of: unit.currency) }
      try merge(sum.asOneTerm, of: unit)
    }
    if !ofRecord.notes.isEmpty { notes = orderedUnion(notes, ofRecord.notes) }
  }

  private mutating func keep(_ quantity: Quantity<ExactNumber>, of currency: CurrencyCode?) {
    let plain = quantity.certainty == .unknown ? .unknown : quantity
    values[Value(currency: currency, quantity: plain), default: 0] += 1
  }

  private mutating func insert(_ key: GroupKey) {
    if var known = members.remove(key) {
      known.unite(with: key)
      members.insert(known)
    } else {
      members.insert(key)
    }
  }

  /// Takes in another state.
  mutating func merge(_ other: Self) throws(StatisticsFailure) {
    if isEmpty {
      self = other
      return
    }
    exactCount += other.exactCount
    exactSum += other.exactSum
    if other.hasNumbersAlone { return }
    for (unit, sum) in other.sums { try merge(sum, of: unit) }
    for (value, count) in other.values { values[value, default: 0] += count }
    for key in other.members { insert(key) }
    memberless += other.memberless
    if !other.notes.isEmpty { notes = orderedUnion(notes, other.notes) }
  }

  /// Takes in the sum of exact amounts.
  mutating func add(_ amounts: AmountTally.Entry) throws(StatisticsFailure) {
    let sum = QuantitySum(exactTerms: amounts.count, sum: ExactNumber(millionths: amounts.millionths))
    try merge(sum, of: Unit(currency: amounts.currency))
  }

  private mutating func merge(
    _ sum: QuantitySum<ExactNumber>, of unit: Unit
  ) throws(StatisticsFailure) {
    do throws(ValueFailure) {
      try sums[unit, default: QuantitySum()].merge(sum)
    } catch {
      throw StatisticsFailure(.overflow, error.input)
    }
  }

  /// The sum of a unit, with the numbers of no unit that may belong to it.
  func sum(of unit: Unit) -> QuantitySum<ExactNumber> {
    var sum = sums[unit] ?? QuantitySum()
    if unit.currency == nil, unit.role == 0 {
      // Exact numbers never overflow here.
      try? sum.merge(QuantitySum(exactTerms: exactCount, sum: ExactNumber(exactSum)))
    } else if unit.currency != nil, let unknown = sums[Unit(role: unit.role)] {
      try? sum.merge(unknown)
    }
    return sum
  }

  /// Whether every number in it can be said, and merging it with another one cannot overflow.
  var isRepresentable: Bool {
    guard Int64(exactly: exactSum) != nil, Table.isCount(exactCount) else { return false }
    return hasNumbersAlone
      || Table.isCount(memberless) && values.values.allSatisfy { Table.isCount($0) }
        && sums.values.allSatisfy { sum in
          Table.isCount(sum.termCount) && Table.isCount(sum.withoutLower) && Table.isCount(sum.withoutUpper)
            && Table.isCount(sum.orders)
            && sum.lower?.isRepresentable != false && sum.upper?.isRepresentable != false
            && sum.estimate?.isRepresentable != false
        }
  }
}

extension Contribution.Term {
  /// The number, multiplied by its factors and by others.
  fileprivate func quantity(_ weights: [Ratio]) throws(StatisticsFailure) -> Quantity<ExactNumber> {
    let factors = factor.map { [$0] + weights } ?? weights
    if let secondFactor, case .between(let first, let second) = quantity.certainty {
      return .between(
        try ExactNumber(first, times: factors), try ExactNumber(second, times: [secondFactor] + weights))
    }
    return try quantity.map { (value) throws(StatisticsFailure) in
      factors.isEmpty ? ExactNumber(value) : try ExactNumber(value, times: factors)
    }
  }
}
