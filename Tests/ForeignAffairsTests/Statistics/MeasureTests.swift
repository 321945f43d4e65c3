import ForeignAffairs
import Testing

@Suite struct MeasureTests {
  private func figure(_ people: [Quantity<Int>?], _ measure: Measure<Delegation>) throws -> Figure {
    let records = try people.enumerated().map {
      try TableSamples.delegation("d\($0)", .inbound, "2020", people: $1)
    }
    return try records.table(measuring: measure).total.figure
  }

  @Test(
    arguments: [
      ([1, 2, 3, 4], "5/2"), ([1, 2, 9], "2/1"), ([5], "5/1"), ([1, 1, 2, 100], "3/2"),
    ] as [([Int], String)])
  func medians(values: [Int], expected: String) throws {
    #expect(try figure(values.map { .exact($0) }, .people.median).exactValue?.description == expected)
  }

  @Test(
    arguments: [
      (QuantileMethod.nearestRank, "1/4", "2/1"), (.averagedRank, "1/4", "5/2"), (.linear, "1/4", "11/4"),
      (.nearestRank, "0/1", "1/1"), (.nearestRank, "1/1", "8/1"), (.linear, "1/1", "8/1"),
      (.averagedRank, "1/1", "8/1"), (.linear, "9/10", "73/10"), (.nearestRank, "9/10", "8/1"),
    ])
  func quantilesOfOneToEight(method: QuantileMethod, part: String, expected: String) throws {
    let figure = try figure((1...8).map { .exact($0) }, .people.quantile(Ratio(part), method))
    #expect(figure.exactValue?.description == expected)
  }

  @Test func minimumMaximumAndMean() throws {
    let values: [Quantity<Int>?] = [3, 10, 4]
    #expect(try figure(values, .people.minimum).count == 3)
    #expect(try figure(values, .people.maximum).count == 10)
    #expect(try figure(values, .people.mean).exactValue == Ratio(17, 3))
  }

  @Test func orderOfBoundedValues() throws {
    let values: [Quantity<Int>?] = [3, .over(1500), .between(5, 9)]
    #expect(try figure(values, .people.minimum).count == 3)
    #expect(try figure(values, .people.median).count == .between(5, 9))
    #expect(try figure(values, .people.maximum).count == .over(1500))
    #expect(try figure([3, nil], .people.maximum).count == .atLeast(3))
    #expect(try figure([3, nil], .people.minimum).count == .between(0, 3))
    #expect(try figure([nil, .unknown], .people.minimum).state == .unknown)
    #expect(try figure([.about(200), 10, 30], .people.median).count == .about(30))
    #expect(try figure([4, .over(10)], .people.mean).quantity == .over(Ratio(7)))
  }

  @Test(
    arguments: [
      ([10, .nearly(500)], "10/1"), ([10, .about(200)], "10/1"), ([3, .between(5, 9)], "8/1"),
      ([.over(1500), 200], "1700/1"),
      ([5, nil], "5/1"), ([4, 6], "10/1"), ([.atMost(7)], nil), ([nil], nil),
    ] as [([Quantity<Int>?], String?)])
  func knownPartOfSums(values: [Quantity<Int>?], expected: String?) throws {
    #expect(try figure(values, .people).knownPart?.description == expected)
    #expect(try figure(values, .people.mean).knownPart == nil)
  }

  @Test func personDays() throws {
    let records = [
      try TableSamples.delegation("a", .inbound, "2020-02-10/2020-02-12", people: 200),
      try TableSamples.delegation("b", .inbound, "2020-03/2020-04", people: 2),
      try TableSamples.delegation("c", .inbound, "2020-05-01/2020-05-02", people: .over(10)),
    ]
    let table = try records.table(by: .month(.started), measuring: .personDays)
    #expect(table["2020-02"].figure.count == 600)
    #expect(table["2020-03"].figure.count == .between(4, 122))
    #expect(table["2020-05"].figure.count == .over(20))
  }

  @Test func moneyOfTwoCurrenciesIsNeverAdded() throws {
    let (dollars, dong) = (Money(exactly: 807_020, .usd), Money(exactly: 267_000_000_000, .vnd))
    let projects = [
      TableSamples.project("a", [MoneyStatement(state: .committed, amount: .exact(dollars))]),
      TableSamples.project("b", [MoneyStatement(state: .committed, amount: .over(dong))]),
      TableSamples.project("c", [MoneyStatement(state: .committed, amount: .exact(try Money("0.5", .usd)))]),
    ]
    let cell = try projects.table(measuring: .money(.committed), .money(.disbursed)).total
    #expect(cell.figures().map(\.currency) == [.usd, .vnd])
    #expect(cell.figure(at: 0, in: .usd).amount == .exact(try Money("807020.5", .usd)))
    #expect(cell.figure(at: 0, in: .vnd).amount == .over(dong))
    #expect(cell.figure(at: 1).state == .unknown && cell.figure(at: 1).unknownCount == 3)
    // What is unknown may be in any currency.
    let more = try (projects + [TableSamples.project("d")]).table(measuring: .money(.committed)).total
    #expect(more.figure(in: .usd).amount == .atLeast(try Money("807020.5", .usd)))
  }

  /// Amounts of few decimals are added apart from all others; nothing of it is seen.
  @Test(arguments: [
    [0, 1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1, 0], [1, 6, 4, 3, 0, 5, 2], [2, 5, 0, 4, 6, 3, 1],
  ])
  func exactAmountsAddUpInAnyOrder(order: [Int]) throws {
    let most = DecimalNumber(.max)
    let amounts = [
      most, most, DecimalNumber(-.max), DecimalNumber(5 - .max), try DecimalNumber(coefficient: 5, scale: 1),
      try DecimalNumber(coefficient: -25, scale: 2), try DecimalNumber(coefficient: 25, scale: 8),
    ]
    let projects = order.map {
      let amount = Money(amounts[$0], .usd)
      return TableSamples.project("p\($0)", [MoneyStatement(state: .committed, amount: .exact(amount))])
    }
    let figure = try projects.table(measuring: .money(.committed)).total.figure
    #expect(figure.exactCount == 7)
    #expect(figure.amount == .exact(try Money("5.25000025", .usd)))
  }

  @Test func claimsAboutOneAmountAreNotAdded() throws {
    let claims = [
      MoneyStatement(state: .committed, amount: .exact(Money(exactly: 90, .usd))),
      MoneyStatement(state: .committed, amount: .exact(Money(exactly: 100, .usd))),
    ]
    let one = try [TableSamples.project("a", claims)].table(measuring: .money(.committed)).total.figure
    #expect(one.amount == .between(Money(exactly: 90, .usd), Money(exactly: 100, .usd)))
    let parts = try ["2019", "2020"].map {
      MoneyStatement(state: .disbursed, amount: .exact(Money(exactly: 90, .usd)), period: try Period($0))
    }
    let sum = try [TableSamples.project("a", parts)].table(measuring: .money(.disbursed)).total.figure
    #expect(sum.amount == .exact(Money(exactly: 180, .usd)))
  }

  @Test func ratesAreNamedBesideTheFigure() throws {
    let rates = ExchangeRates(
      in: .vnd,
      [
        ExchangeRate(
          .usd, in: .vnd, try DecimalNumber("23131"), on: try CalendarDate("2020-01-01"), publisher: "NHNN"),
        ExchangeRate(
          .usd, in: .vnd, try DecimalNumber("23145"), on: try CalendarDate("2021-01-01"), publisher: "NHNN"),
      ])
    func project(_ id: String, _ asOf: String?) throws -> NGOProject {
      TableSamples.project(
        id,
        [
          MoneyStatement(
            state: .committed, amount: .exact(Money(exactly: 10, .usd)),
            asOf: try asOf.map { try PartialDate($0) })
        ])
    }
    let cell = try [project("a", "2020-12-31"), project("b", "2021")].table(
      measuring: .money(.committed, in: rates)
    ).total
    #expect(cell.figure.amount == .exact(Money(exactly: 462_760, .vnd)))
    #expect(
      cell.notes() == [
        "1 USD = 23131 VND, 2020-01-01 (NHNN)", "1 USD = 23145 VND, 2021-01-01 (NHNN)",
      ])
    let undated = try [project("a", "2020-12-31"), project("b", nil), project("c", "2019")]
      .table(measuring: .money(.committed, in: rates)).total
    #expect(undated.figure.amount == .atLeast(Money(exactly: 231_310, .vnd)))
    #expect(undated.figure.unknownCount == 2 && undated.notes().contains("? USD → VND, 2019"))
  }

  @Test func disbursedAgainstCommitted() throws {
    func project(_ id: String, _ committed: Int?, _ disbursed: Quantity<Money>?) -> NGOProject {
      TableSamples.project(
        id,
        (committed.map { [MoneyStatement(state: .committed, amount: .exact(Money(exactly: $0, .usd)))] } ?? [])
          + (disbursed.map { [MoneyStatement(state: .disbursed, amount: $0)] } ?? []))
    }
    let both = [project("a", 100, .exact(Money(exactly: 25, .usd))), project("b", 50, nil)]
    #expect(try both.table(measuring: .disbursedAgainstCommitted).total.figure.exactValue == Ratio(1, 4))
    let bounded = [project("a", 100, .over(Money(exactly: 25, .usd)))]
    #expect(
      try bounded.table(measuring: .disbursedAgainstCommitted).total.figure.quantity == .over(Ratio(1, 4)))
    let zero = [project("a", 0, .exact(Money(exactly: 25, .usd)))]
    #expect(try zero.table(measuring: .disbursedAgainstCommitted).total.figure.state == .undefined)
    #expect(
      try [project("b", 50, nil)].table(measuring: .disbursedAgainstCommitted).total.figure.state == .unknown)
  }

  @Test func differentCountries() throws {
    let records = [
      try TableSamples.delegation("a", countries: [.laos, .japan]),
      try TableSamples.delegation("b", countries: [.laos]),
    ]
    #expect(try records.table(measuring: .countries).total.figure.count == 2)
    let more = try (records + [TableSamples.delegation("c")]).table(measuring: .countries).total.figure
    #expect(more.count == .atLeast(2) && more.unknownCount == 1)
  }

  @Test func agreementsInForce() throws {
    func agreement(_ id: String, _ effective: String?, _ expires: String?) throws -> Agreement {
      var agreement = Agreement(id: Identifier(id), title: "Bản ghi nhớ", kind: .memorandumOfUnderstanding)
      agreement.effectiveOn = try effective.map { try PartialDate($0) }
      agreement.expiresOn = try expires.map { try PartialDate($0) }
      return agreement
    }
    let agreements = [
      try agreement("a", "2015-01-01", "2020-12-31"), try agreement("b", "2018", "2019"),
      try agreement("c", nil, nil),
    ]
    let (first, second) = (try CalendarDate("2019-06-30"), try CalendarDate("2020-06-30"))
    let cell = try agreements.table(measuring: .inForce(on: first), .inForce(on: second)).total
    #expect(cell.figure(at: 0).count == .between(1, 3))
    #expect(cell.figure(at: 1).count == .between(1, 2))
  }
}
