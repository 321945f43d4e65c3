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

  /// As for a sum of people, what is larger than any number is refused and not unknown.
  @Test(arguments: [
    (Quantity.exact(.max), "2020-02-01/2020-02-09"), (.about(.max), "2020-02-01/2020-02-09"),
    (.between(1, .max), "2020-02-01/2020-02-09"), (.atLeast(.max), "2020-02/2020-03"),
  ])
  func personDaysThatAreTooMany(people: Quantity<Int>, period: String) throws {
    let record = try TableSamples.delegation("a", .inbound, period, people: people)
    for dimension: Dimension<Delegation> in [.direction, .year(.duringInPart), .country] {
      let error = #expect(throws: StatisticsFailure.self) {
        try [record].table(by: dimension, measuring: .personDays)
      }
      #expect(error?.code == .overflow && error?.subject.hasPrefix("personDays: ") == true)
    }
  }

  /// A month that is a whole period has all its days, and one of two ends any of them.
  @Test(
    arguments: [
      ("2019-05", .exact(62)), ("2019-05-03", .exact(2)), ("2019-05/2019-06", .between(4, 122)),
      ("2019-05~", .unknown), ("2019-05-30/2019-06", .between(6, 64)),
    ] as [(String, Quantity<Int>)])
  func personDaysOfHalfKnownPeriods(period: String, expected: Quantity<Int>) throws {
    let records = [try TableSamples.delegation("a", .inbound, period, people: 2)]
    #expect(try records.table(measuring: .personDays).total.figure.count == expected)
  }

  @Test(arguments: ["11/10", "-1/10"])
  func quantilesThatAreNoPart(part: String) throws {
    for ratio in [try Ratio(part), .undefined] {
      let error = #expect(throws: StatisticsFailure.self) { try Measure<Delegation>.people.quantile(ratio) }
      #expect(error == StatisticsFailure(.notAPart, "\(ratio)"))
    }
    let reading = #expect(throws: ValueFailure.self) { try Reduction("quantile:\(part):linear") }
    #expect(reading?.code == .outOfRange && reading?.type == "Reduction" && reading?.parameter == "0–1")
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
    func figure(_ projects: [NGOProject]) throws -> Figure {
      try projects.table(measuring: .disbursedAgainstCommitted).total.figure
    }
    let one = project("a", 100, .exact(Money(exactly: 50, .usd)))
    #expect(try figure([one]).exactValue == Ratio(1, 2))
    // Of 1,000 that are committed 50 are known to be disbursed.
    let both = try figure([one, project("b", 900, nil)])
    #expect(try both.quantity == .atLeast(Ratio(1, 20)) && both.state == .bounded)
    #expect(both.exactCount == 1 && both.unknownCount == 1 && both.amount == nil)
    // What was disbursed against nothing that is stated may be any part of it.
    let turned = try figure([one, project("b", nil, .exact(Money(exactly: 30, .usd)))])
    #expect(turned.state == .unknown && turned.exactCount == 1 && turned.unknownCount == 1)
    let neither = try figure([one, project("b", nil, nil)])
    #expect(neither.exactCount == 1 && neither.unknownCount == 1)
    let elsewhere = try [one, project("b", 10, .exact(Money(exactly: 200_000, .vnd)))].table(
      measuring: .disbursedAgainstCommitted
    ).total
    #expect(elsewhere.figures().map(\.currency) == [.usd, .vnd])
    #expect(try elsewhere.figure(in: .usd).quantity == .atLeast(Ratio(5, 11)))
    #expect(elsewhere.figure(in: .usd).unknownCount == 1 && elsewhere.figure(in: .vnd).state == .unknown)
    #expect(elsewhere.figure(in: .vnd).unknownCount == 1)
    let parts = [1, 2].map { year in
      MoneyStatement(
        state: .disbursed, amount: .exact(Money(exactly: 10 * year, .usd)),
        period: try? Period.year(2018 + year))
    }
    let committed = MoneyStatement(state: .committed, amount: .about(Money(exactly: 60, .usd)))
    let estimated = try figure([TableSamples.project("a", parts + [committed])])
    #expect(estimated.estimatedCount == 1 && estimated.exactCount == 0)
    let bounded = try figure([project("a", 100, .over(Money(exactly: 25, .usd)))])
    #expect(try bounded.quantity == .over(Ratio(1, 4)) && bounded.boundedCount == 1)
    #expect(try figure([project("a", 0, .exact(Money(exactly: 25, .usd)))]).state == .undefined)
    #expect(try figure([project("b", 50, nil)]).state == .unknown)
    let table = try [one].table(measuring: .disbursedAgainstCommitted)
    #expect(table.text(TableStyle(.english)).contains("0.5 (USD)"))
  }

  @Test func differentCountries() throws {
    let records = [
      try TableSamples.delegation("a", countries: [.laos, .japan]),
      try TableSamples.delegation("b", countries: [.laos]),
    ]
    #expect(try records.table(measuring: .countries).total.figure.count == 2)
    let more = try (records + [TableSamples.delegation("c")]).table(measuring: .countries).total.figure
    #expect(more.count == .atLeast(2) && more.unknownCount == 1)
    // Two records that name the same country are two records.
    #expect(more.exactCount == 2)
    let parts = try [records[0]].table(measuring: .countries).merging(
      [records[1], TableSamples.delegation("c")].table(measuring: .countries))
    #expect(parts.total.figure == more)
  }

  @Test func registeredPartners() throws {
    let day = try CalendarDate("2024-01-01")
    func figure(_ kind: PartnerKind, _ validity: [String]) throws -> Figure {
      var partner = Partner(id: "a", kind: kind, name: "Tổ chức")
      partner.registrations = try validity.map {
        PartnerRegistration(kind: .activity, validity: try Period($0))
      }
      return try [partner].table(measuring: .registered(on: day)).total.figure
    }
    #expect(try figure(.nonGovernmentalOrganisation, ["2023-05-10/2026-05-10"]).count == 1)
    #expect(try figure(.nonGovernmentalOrganisation, ["2020-05-10/2023-05-10"]).state == .zero)
    // That no registration is listed does not say that there is none.
    #expect(try figure(.nonGovernmentalOrganisation, []).count == .between(0, 1))
    #expect(try figure(PartnerKind(rawValue: "riêng"), []).count == .between(0, 1))
    #expect(try figure(.locality, []).state == .zero)
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
