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
      self = .term(Term(currency: statements[only].currency, quantity: statements[only].amount.map(\.amount)))
    }
  }

  /// The terms of amounts, turned into another currency where rates are given.
  init(
    _ amounts: [(quantity: Quantity<Money>, date: PartialDate?)], role: Int = 0, rates: ExchangeRates? = nil
  ) {
    if amounts.isEmpty {
      self = .terms([Term(role: role, quantity: .unknown)])
      return
    }
    self = .terms(
      amounts.map { amount, date in
        let currency = amount.currency
        let plain = amount.map(\.amount)
        guard let rates, let currency, currency != rates.target else {
          return Term(currency: currency ?? rates?.target, role: role, quantity: plain)
        }
        guard let rate = rates.rate(of: currency, on: date) else {
          let note = "? \(currency) → \(rates.target), \(date.map { "\($0)" } ?? "?")"
          return Term(currency: rates.target, role: role, quantity: .unknown, note: note)
        }
        return Term(
          currency: rates.target, role: role, quantity: plain, factor: rate.rate, note: rate.description)
      })
  }
}
