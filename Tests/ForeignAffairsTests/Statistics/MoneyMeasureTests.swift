import ForeignAffairs
import Testing

/// Sums of money: what is in two currencies is in none, and a record counts once however many parts it states.
@Suite struct MoneyMeasureTests {
  private func committed(_ id: String, _ amounts: Quantity<Money>...) -> NGOProject {
    TableSamples.project(id, amounts.map { MoneyStatement(state: .committed, amount: $0) })
  }

  private func delegation(_ id: String, _ cost: Quantity<Money>?) throws -> Delegation {
    var delegation = try TableSamples.delegation(id, .outbound, "2020-05-01/2020-05-04")
    delegation.cost = cost
    return delegation
  }

  private static let mixed = Quantity.between(Money(exactly: 10, .usd), Money(exactly: 200_000, .vnd))

  private func rates(_ names: [(CurrencyCode, Int64)]) throws -> ExchangeRates {
    let day = try CalendarDate("2020-01-01")
    return ExchangeRates(
      in: .vnd,
      names.map { ExchangeRate($0, in: .vnd, DecimalNumber($1), on: day, publisher: "NHNN") })
  }

  @Test func anIntervalOfTwoCurrenciesIsUnknown() throws {
    let dollar = Quantity.exact(Money(exactly: 1, .usd))
    let projects = [committed("a", Self.mixed), committed("b", dollar)]
    let aid = try projects.table(measuring: .money(.committed), .money(.committed).median).total
    let trips = try [delegation("a", Self.mixed), delegation("b", dollar)].table(measuring: .cost).total
    for cell in [aid, trips] {
      #expect(cell.figures().map(\.currency) == [.usd])
      #expect(cell.figure.amount == .atLeast(Money(exactly: 1, .usd)))
      #expect(cell.figure.exactCount == 1 && cell.figure.unknownCount == 1 && cell.figure.boundedCount == 0)
    }
    // The middle of what may be nothing and of 1.
    #expect(try aid.figure(at: 1).amount == .atLeast(Money("0.5", .usd)))
    #expect(
      try [committed("a", Self.mixed)].table(measuring: .money(.committed)).total.figure.state == .unknown)
    // It stands in the groups of both, though.
    let groups = try projects.table(by: .currency, measuring: .count).groups[0].map(\.text)
    #expect(groups == ["USD", "VND"])
  }

  @Test func eachEndIsTurnedByItsOwnRate() throws {
    let interval = Quantity.between(Money(exactly: 10, .usd), Money(exactly: 200_000, .eur))
    let records = [
      try delegation("a", .exact(Money(exactly: 1000, .usd))), try delegation("b", interval),
    ]
    let both = try records.table(measuring: .cost(in: rates([(.usd, 23_000), (.eur, 27_000)]))).total
    #expect(
      both.figure.amount
        == .between(Money(exactly: 23_230_000, .vnd), Money(exactly: 5_423_000_000, .vnd)))
    #expect(both.notes().count == 2 && both.figure.boundedCount == 1)
    let one = try records.table(measuring: .cost(in: rates([(.usd, 23_000)]))).total
    #expect(one.figure.amount == .atLeast(Money(exactly: 23_000_000, .vnd)))
    #expect(one.figure.unknownCount == 1 && one.notes().contains("? EUR → VND, 2020-05-04"))
    let none = try [records[1]].table(measuring: .cost(in: rates([]))).total
    #expect(none.figure.state == .unknown && none.notes().count == 2)
    // An end that is in the currency already stays as it is, whichever it is.
    let dong = Money(exactly: 500_000, .vnd)
    for interval in [
      Quantity.between(Money(exactly: 10, .usd), dong), .between(dong, Money(exactly: 10, .usd)),
    ] {
      let figure = try [delegation("a", interval)].table(measuring: .cost(in: rates([(.usd, 23_000)]))).total
        .figure
      #expect(figure.quantity?.lowerBound?.value == Ratio(230_000))
      #expect(figure.quantity?.upperBound?.value == Ratio(500_000))
    }
  }

  @Test func aRecordInPartsCountsOnce() throws {
    func paid(_ id: String, _ amounts: [Quantity<Money>]) throws -> NGOProject {
      TableSamples.project(
        id,
        try amounts.enumerated().map {
          MoneyStatement(state: .disbursed, amount: $1, period: try Period.year(2015 + $0))
        })
    }
    func money(_ number: Int) -> Money { Money(exactly: number, .usd) }
    let cases: [([Quantity<Money>], Quantity<Money>, [Int])] = [
      ([.exact(money(90)), .exact(money(90))], .exact(money(180)), [1, 0, 0, 0]),
      ([.exact(money(10)), .nearly(money(500))], .nearly(money(510)), [0, 1, 0, 0]),
      ([.between(money(5), money(9)), .nearly(money(500))], .between(money(5), money(509)), [0, 1, 0, 0]),
      ([.exact(money(10)), .about(money(5))], .about(money(15)), [0, 0, 1, 0]),
      ([.exact(money(10)), .orderOfMagnitude(money(100))], .atLeast(money(110)), [0, 1, 0, 0]),
    ]
    for (amounts, expected, counts) in cases {
      let figure = try [paid("a", amounts)].table(measuring: .money(.disbursed)).total.figure
      #expect(figure.amount == expected)
      #expect(
        [figure.exactCount, figure.boundedCount, figure.estimatedCount, figure.unknownCount] == counts,
        "\(expected)")
      // Beside another record it adds what its parts would.
      let more = try [paid("a", amounts), paid("b", [.exact(money(1000))])].table(
        measuring: .money(.disbursed), .money(.disbursed).mean, .money(.disbursed).maximum
      ).total
      let terms = try QuantitySum(amounts + [.exact(money(1000))])
      #expect(more.figure.amount == terms.quantity && more.figure.exactCount == counts[0] + 1)
      #expect(more.figure.knownPart == terms.lowerBound.map { Ratio($0.value.amount) })
      #expect(more.figure(at: 2).boundedCount == counts[1])
    }
    let records = [
      try paid("a", [.exact(money(90)), .exact(money(90))]), try paid("b", [.exact(money(20))]),
    ]
    let cell = try records.table(measuring: .money(.disbursed).mean, .money(.disbursed).maximum).total
    #expect(cell.figure.amount == .exact(money(100)) && cell.figure(at: 1).amount == .exact(money(180)))
  }

  @Test func moneyIsNotDividedByItsCurrencyOrState() throws {
    let records = [
      TableSamples.project(
        "a",
        [
          MoneyStatement(state: .committed, amount: .exact(Money(exactly: 100, .usd))),
          MoneyStatement(state: .disbursed, amount: .exact(Money(exactly: 2_000_000, .vnd))),
        ])
    ]
    let dimensions: [Dimension<NGOProject>] = [.currency, .moneyState, .currency.limited(to: ["USD"])]
    for dimension in dimensions {
      let rates = try rates([])
      for measure: Measure<NGOProject> in [
        .money(.committed), .money(.committed).median, .money(.pledged, in: rates),
        .disbursedAgainstCommitted,
      ] {
        let error = #expect(throws: StatisticsFailure.self) {
          try records.table(by: .direction, dimension, measuring: .count, measure)
        }
        #expect(error?.code == .moneyNotDivided)
        #expect(
          error?.subject == "\(dimension.description.identifier), \(measure.description.identifier)")
      }
      #expect(try records.table(by: dimension, measuring: .count).total.recordCount == 1)
    }
    #expect(
      StatisticsFailure(.moneyNotDivided, "currency").message(in: .vietnamese)
        == "số tiền không được phân chia theo loại tiền hoặc trạng thái vốn: currency")
  }
}
