// What rules ask of amounts. Nothing is converted: amounts in two currencies are not compared.

extension Quantity where Value == Money {
  // Most amounts are exact, and are looked at where they stand. Of the others the numbers alone are handed on: an amount
  // with its words would be copied.

  /// The currency of the amount; nothing where no number is given, or an interval has two.
  @inline(__always)
  var currency: CurrencyCode? {
    if case .exact(let money) = certainty { return money.currency }
    return certainty.currency
  }

  /// The currencies of the amount: none where no number is given, and two of an interval between two.
  var currencies: [CurrencyCode] {
    if case .between(let first, let second) = certainty, first.currency != second.currency {
      return [first.currency, second.currency]
    }
    return currency.map { [$0] } ?? []
  }

  /// The number in the one currency of the amount.
  ///
  /// There is no interval between amounts of two currencies, so that nothing is known in either.
  var number: Quantity<DecimalNumber> { currencies.count > 1 ? .unknown : map(\.amount) }

  /// The currency of an amount that is exact, as most are.
  @inline(__always)
  var exactCurrency: CurrencyCode? {
    if case .exact(let money) = certainty { money.currency } else { nil }
  }

  /// A currency of the amount that is no code of ISO 4217 and never was one.
  var unknownCurrency: CurrencyCode? {
    if case .between(let first, let second) = certainty {
      return first.currency.isKnown ? second.currency.isKnown ? nil : second.currency : first.currency
    }
    return statedValue.flatMap { $0.currency.isKnown ? nil : $0.currency }
  }

  /// Whether its currency is, or was, one of ISO 4217; unknown where no number is given.
  var hasKnownCurrency: Ternary { certainty.hasKnownCurrency }

  /// Whether the amount is below zero.
  @inline(__always)
  var isNegative: Ternary {
    if case .exact(let money) = certainty { return Ternary(money.amount.coefficient < 0) }
    return certainty.isNegative
  }

  /// Whether the amount is above zero.
  @inline(__always)
  var isPositive: Ternary {
    if case .exact(let money) = certainty { return Ternary(money.amount.coefficient > 0) }
    return certainty.isPositive
  }

  /// Whether two amounts make up this one, by their bounds.
  func isSum(of first: Self, _ second: Self) -> Ternary {
    if let whole = exactValue, let left = first.exactValue, let right = second.exactValue {
      guard let sum = try? left + right else { return .unknown }
      return Ternary(sum == whole)
    }
    if let left = first.lowerBound, let right = second.lowerBound, let whole = upperBound,
      let sum = try? left.value + right.value, whole.value.isLess(than: sum) == .yes
    {
      return .no
    }
    if let left = first.upperBound, let right = second.upperBound, let whole = lowerBound,
      let sum = try? left.value + right.value, sum.isLess(than: whole.value) == .yes
    {
      return .no
    }
    return .unknown
  }
}

extension Quantity<Money>.Certainty {
  @inline(never)
  fileprivate var currency: CurrencyCode? {
    switch self {
    case .exact(let money), .over(let money), .nearly(let money), .atLeast(let money), .atMost(let money),
      .about(let money), .orderOfMagnitude(let money):
      money.currency
    case .between(let first, let second): first.currency == second.currency ? first.currency : nil
    case .unknown: nil
    }
  }

  @inline(never)
  fileprivate var hasKnownCurrency: Ternary {
    switch self {
    case .exact(let money), .over(let money), .nearly(let money), .atLeast(let money), .atMost(let money),
      .about(let money), .orderOfMagnitude(let money):
      Ternary(money.currency.isKnown)
    case .between(let first, let second): Ternary(first.currency.isKnown && second.currency.isKnown)
    case .unknown: .unknown
    }
  }

  // The two below say what isLess(than:) says of zero, without making one in the currency of the amount.

  @inline(never)
  fileprivate var isNegative: Ternary {
    switch self {
    case .exact(let money): Ternary(money.amount.coefficient < 0)
    case .over(let money), .atLeast(let money), .orderOfMagnitude(let money):
      money.amount.coefficient < 0 ? .unknown : .no
    case .nearly(let money): money.amount.coefficient > 0 ? .unknown : .yes
    case .atMost(let money): money.amount.coefficient < 0 ? .yes : .unknown
    case .between(let first, let second):
      agreed(first, second) { Ternary($0.amount.coefficient < 0) }
    case .about, .unknown: .unknown
    }
  }

  @inline(never)
  fileprivate var isPositive: Ternary {
    switch self {
    case .exact(let money): Ternary(money.amount.coefficient > 0)
    case .over(let money): money.amount.coefficient < 0 ? .unknown : .yes
    case .atLeast(let money), .orderOfMagnitude(let money):
      money.amount.coefficient > 0 ? .yes : .unknown
    case .nearly(let money), .atMost(let money): money.amount.coefficient > 0 ? .unknown : .no
    case .between(let first, let second):
      agreed(first, second) { Ternary($0.amount.coefficient > 0) }
    case .about, .unknown: .unknown
    }
  }

  /// The answer of both ends of an interval, where they are in one currency and give the same.
  private func agreed(_ first: Money, _ second: Money, on question: (Money) -> Ternary) -> Ternary {
    let answer = question(first)
    return first.currency == second.currency && answer == question(second) ? answer : .unknown
  }
}
