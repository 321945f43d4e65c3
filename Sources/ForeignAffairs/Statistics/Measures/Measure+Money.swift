// How the statements of money of one project become what it gives to a sum.

extension [MoneyStatement] {
  /// What the statements of one state say: nothing, one amount, or one for each currency.
  ///
  /// Statements about periods that share no day add up. All others are claims about the same money, as two
  /// sources or two dates make them: they are not added, and give the interval from the least to the greatest
  /// of them. Statements in two currencies are kept apart.
  func amounts(_ state: MoneyState) -> [(quantity: Quantity<Money>, date: PartialDate?)] {
    let mine = filter { $0.state == state }
    if mine.count < 2 { return mine.map { ($0.amount, $0.date) } }
    let currencies = Set(mine.map(\.currency))
    let sorted = currencies.sorted { ($0?.description ?? "") < ($1?.description ?? "") }
    return sorted.flatMap { currency in
      let claims = mine.filter { $0.currency == currency }
      return claims.areParts ? claims.map { ($0.amount, $0.date) } : [claims.claimed]
    }
  }

  /// The place of the only statement of a state.
  fileprivate func onlyIndex(of state: MoneyState) -> Int? {
    var place: Int?
    for index in indices where self[index].state == state {
      if place != nil { return nil }
      place = index
    }
    return place
  }

  /// Whether each is about days of its own.
  private var areParts: Bool {
    let days = compactMap { $0.asOf == nil ? $0.period : nil }
    guard days.count == count else { return false }
    return days.indices.allSatisfy { first in
      days.indices.allSatisfy { first >= $0 || days[first].overlaps(days[$0]) == .no }
    }
  }

  /// Claims about one amount, as an interval over all of them.
  private var claimed: (quantity: Quantity<Money>, date: PartialDate?) {
    let date = first.flatMap { first in dropFirst().allSatisfy { $0.date == first.date } ? first.date : nil }
    return (Quantity(claims: map(\.amount)), date)
  }
}

extension MoneyStatement {
  /// The currency, where the amount has one.
  var currency: CurrencyCode? { amount.currency }

  /// The date of the amount: that up to which it counts, or else the end of its time.
  fileprivate var date: PartialDate? { asOf ?? period?.end.date }
}

extension Contribution {
  /// What the statements of one state give, turned into another currency where rates are given.
  init(_ statements: [MoneyStatement], _ state: MoneyState, rates: ExchangeRates? = nil) {
    // Most projects state one amount, and most amounts are exact.
    guard rates == nil, let only = statements.onlyIndex(of: state) else {
      self.init(statements.amounts(state), rates: rates)
      return
    }
    if let amount = statements[only].amount.exactValue {
      self = .amount(amount)
    } else {
      self = .term(Term(currency: statements[only].currency, quantity: statements[only].amount.number))
    }
  }

  /// The terms of amounts, turned into another currency where rates are given.
  init(_ amounts: [(quantity: Quantity<Money>, date: PartialDate?)], rates: ExchangeRates? = nil) {
    if amounts.isEmpty {
      self = .unknown
      return
    }
    self = .terms(
      amounts.map { amount, date in
        rates.map { Term(amount, on: date, by: $0) }
          ?? Term(currency: amount.currency, quantity: amount.number)
      })
  }

  /// What amounts are of others, by currency; unknown where only one side is stated in a currency.
  init(quotientOf dividend: [Quantity<Money>], by divisor: [Quantity<Money>]) {
    let currencies = Set((dividend + divisor).flatMap(\.currencies)).sorted()
    guard !currencies.isEmpty else {
      self = .terms(QuotientRole.allCases.map { Term(role: $0.rawValue, quantity: .unknown) })
      return
    }
    self = .terms(
      currencies.flatMap { currency in
        // An amount of which nothing is known may be in any currency.
        func numbers(_ amounts: [Quantity<Money>]) -> [Quantity<DecimalNumber>] {
          amounts.compactMap { amount in
            amount.currency == currency ? amount.number : amount.currency == nil ? .unknown : nil
          }
        }
        let base = numbers(divisor)
        let part = base.isEmpty ? [] : numbers(dividend)
        func terms(_ role: QuotientRole, _ numbers: [Quantity<DecimalNumber>]) -> [Term] {
          (numbers.isEmpty ? [.unknown] : numbers).map {
            Term(currency: currency, role: role.rawValue, quantity: $0)
          }
        }
        return terms(.divisor, base) + terms(.dividend, part)
          + terms(.certainty, [Self.certainty(of: base, part)])
      })
  }

  /// How well a quotient is known, as a quantity of that certainty whose number says nothing.
  private static func certainty(
    of base: [Quantity<DecimalNumber>], _ part: [Quantity<DecimalNumber>]
  ) -> Quantity<DecimalNumber> {
    func isKnown(_ numbers: [Quantity<DecimalNumber>]) -> Bool {
      numbers.contains { $0.certainty != .unknown }
    }
    guard isKnown(base), isKnown(part) else { return .unknown }
    let all = base + part
    if all.allSatisfy({ $0.exactValue != nil }) { return .exact(DecimalNumber(0)) }
    let isEstimate = all.allSatisfy { number in
      switch number.certainty {
      case .exact, .about, .orderOfMagnitude: true
      default: false
      }
    }
    return isEstimate ? .about(DecimalNumber(0)) : .atLeast(DecimalNumber(0))
  }
}

/// What each sum of a quotient is of.
enum QuotientRole: Int, CaseIterable {
  /// What is divided by.
  case divisor
  /// What is divided.
  case dividend
  /// How many records are known how well; the sum itself says nothing.
  case certainty
}

extension Contribution.Term {
  /// An amount turned into another currency, each end of an interval by the rate of its own currency.
  ///
  /// It is unknown where a rate is missing.
  fileprivate init(_ amount: Quantity<Money>, on date: PartialDate?, by rates: ExchangeRates) {
    let currencies = amount.currencies
    let used = currencies.map { $0 == rates.target ? nil : rates.rate(of: $0, on: date) }
    let missing = zip(currencies, used).filter { $0 != rates.target && $1 == nil }.map(\.0)
    guard missing.isEmpty else {
      let day = date.map { "\($0)" } ?? "?"
      self.init(
        currency: rates.target, quantity: .unknown, notes: missing.map { "? \($0) → \(rates.target), \(day)" }
      )
      return
    }
    self.init(
      currency: rates.target, quantity: amount.map(\.amount), factor: used.first?.map(\.rate),
      notes: used.compactMap { $0?.description })
    if currencies.count > 1 { secondFactor = used[1]?.rate ?? Ratio(1) }
  }
}
