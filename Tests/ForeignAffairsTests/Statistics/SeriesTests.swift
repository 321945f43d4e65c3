import ForeignAffairs
import ForeignAffairsTesting
import Testing

@Suite struct SeriesTests {
  private func table(_ people: [(String, Quantity<Int>?)]) throws -> Table {
    try people.enumerated().map { try TableSamples.delegation("d\($0)", .inbound, $1.0, people: $1.1) }
      .table(by: .year(.started), measuring: .people)
  }

  @Test func growth() throws {
    let growth = try table([
      ("2016", 100), ("2017", 110), ("2018", 0), ("2019", 5), ("2021", .over(50)), ("2022", 80),
    ])
    .growth()
    #expect(growth.map(\.key.text) == ["2017", "2018", "2019", "2020", "2021", "2022"])
    #expect(growth[0].absolute == .exact(Ratio(10)))
    #expect(try growth[0].relative == .exact(Ratio(1, 10)))
    #expect(growth[1].relative == .exact(Ratio(-1)))
    #expect(growth[2].absolute == .exact(Ratio(5)) && growth[2].relative?.exactValue?.isDefined == false)
    #expect(growth[3].absolute == nil && growth[3].relative == nil)
    #expect(growth[4].absolute == nil)
    #expect(growth[5].absolute == .nearly(Ratio(30)))
    #expect(try growth[5].relative == .nearly(Ratio(3, 5)))
  }

  @Test func cumulative() throws {
    let table = try table([("2018", 3), ("2020", .over(10)), ("201X", 7)]).cumulative()
    #expect(table[2018].figure.count == 3 && table[2019].figure.count == 3)
    #expect(table[2020].figure.count == .over(13) && table[.undated].figure.count == 7)
    #expect(table.total.figure.count == .over(20))
  }

  @Test(
    arguments: [
      ([1, 1, 1], 1, ["33.4", "33.3", "33.3"]), ([1, 2], 0, ["33", "67"]), ([1, 1], 0, ["50", "50"]),
      ([0, 3], 1, ["0", "100"]), ([1, 1, 1, 1, 1, 1], 0, ["17", "17", "17", "17", "16", "16"]),
    ] as [([Int], Int, [String])])
  func sharesAddUpTo100(values: [Int], digits: Int, expected: [String]) throws {
    let table = try table(values.enumerated().map { ("\(2010 + $0)", .exact($1)) })
    let shares = try table.shares(digits: digits)
    #expect(shares.map { "\($0.percent.map { "\($0)" } ?? "")" } == expected)
  }

  @Test(arguments: [61] as [UInt64])
  func sharesAlwaysAddUpTo100(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let values = (0..<random.int(in: 1...9)).map {
        ("\(2000 + $0)", Quantity.exact(random.int(in: 0...999)))
      }
      guard values.contains(where: { $0.1 != 0 }) else { continue }
      let percents = try table(values).shares(digits: 2).compactMap(\.percent)
      let sum = try percents.reduce(DecimalNumber(0)) { try $0.adding($1) }
      #expect(sum == DecimalNumber(100), "seed \(seed): \(values)")
    }
  }

  @Test func sharesOfBoundedFigures() throws {
    let shares = try table([("2019", 50), ("2020", .between(50, 150))]).shares()
    #expect(shares[0].percent == nil)
    #expect(try shares[0].share == .between(Ratio(1, 4), Ratio(1, 2)))
  }

  @Test(arguments: [(TiePolicy.standard, [1, 2, 2, 4]), (.dense, [1, 2, 2, 3]), (.ordinal, [1, 2, 3, 4])])
  func ties(policy: TiePolicy, expected: [Int]) throws {
    let ranking = try table([("2017", 5), ("2018", 7), ("2019", 9), ("2020", 7)]).ranking(ties: policy)
    #expect(ranking.map(\.key.text) == ["2019", "2018", "2020", "2017"])
    #expect(ranking.map(\.rank) == expected)
  }

  @Test func boundsLeaveAPlaceOpen() throws {
    let ranking = try table([("2018", 100), ("2019", .over(50)), ("2020", 10)]).ranking()
    #expect(ranking.map(\.rank) == [nil, nil, 3])
    #expect(ranking[0].range == 1...2 && ranking[1].range == 1...2)
  }

  @Test func theFirstAndTheOthers() throws {
    let table = try table([("2017", 5), ("2018", 7), ("2019", 9), (("2020"), .over(1)), ("201X", 3)])
    let top = try table.top(2)
    #expect(top.groups[0].map(\.text) == ["2018", "2019", "", ""])
    #expect(top[.others].figure.count == .over(6) && top[.undated].figure.count == 3)
    #expect(top.total.figure == table.total.figure)
  }

  /// Three projects of three years, of which the first two state dollars and the last states đồng.
  private func money(_ states: (String, Quantity<Money>?)...) throws -> Table {
    try states.enumerated().map { place, state in
      var project = TableSamples.project(
        "p\(place)", state.1.map { [MoneyStatement(state: .committed, amount: $0)] } ?? [])
      project.period = try Period(state.0)
      return project
    }.table(by: .year(.started), measuring: .count, .money(.committed))
  }

  @Test func currenciesAreNotCompared() throws {
    let (one, three) = (Money(exactly: 1000, .usd), Money(exactly: 3000, .usd))
    let table = try money(
      ("2018", .exact(one)), ("2019", .exact(three)), ("2020", .exact(Money(exactly: 20_000, .vnd))))
    let questions: [(CurrencyCode?) throws -> Void] = [
      { _ = try table.ranking(by: 1, currency: $0) }, { _ = try table.shares(of: 1, currency: $0) },
      { _ = try table.growth(of: 1, in: $0) }, { _ = try table.top(1, by: 1, currency: $0) },
    ]
    for question in questions {
      let error = #expect(throws: StatisticsFailure.self) { try question(nil) }
      #expect(error == StatisticsFailure(.currenciesDiffer, "money.committed: USD, VND"))
      #expect(throws: Never.self) { try question(.usd) }
    }
    #expect(try table.ranking(by: 1, currency: .usd).map(\.key.text) == ["2019", "2018"])
    #expect(
      try table.shares(of: 1, currency: .usd).map { "\($0.percent.map { "\($0)" } ?? "")" } == [
        "25", "75", "0",
      ])
    #expect(try table.growth(of: 1, in: .usd).map(\.absolute) == [.exact(Ratio(2000)), nil])
    #expect(try table.top(1, by: 1, currency: .vnd).groups[0].map(\.text) == ["2020", ""])
    // A count has no currency, and one currency need not be named.
    #expect(try table.ranking().count == 3)
    let dollars = try money(("2018", .exact(one)), ("2019", .exact(three)), ("2020", nil))
    #expect(try dollars.ranking(by: 1).map(\.key.text) == ["2019", "2018", "2020"])
    #expect(try dollars.growth(of: 1).map(\.absolute) == [.exact(Ratio(2000)), .unknown])
    #expect(throws: Never.self) { try dollars.shares(of: 1) }
  }

  @Test func oneCurrencyGrowsIntoNoOther() throws {
    let dollars = Figure(stating: .exact(Money(exactly: 1000, .usd)))
    let unknown = Figure(stating: Quantity<Money>.unknown)
    for other in [Figure(stating: .exact(Money(exactly: 20_000, .vnd))), Figure(stating: 20_000)] {
      let error = #expect(throws: StatisticsFailure.self) { try Growth(2020, from: dollars, to: other) }
      #expect(error?.code == .currenciesDiffer)
      #expect(throws: StatisticsFailure.self) { try Growth(2020, from: other, to: dollars) }
    }
    #expect(try Growth(2020, from: dollars, to: .noRecord).absolute == nil)
    #expect(try Growth(2020, from: unknown, to: dollars).absolute == .unknown)
    #expect(try Growth(2020, from: dollars, to: unknown).relative == .unknown)
  }

  @Test func othersThatShareRecordsAreCountedAnew() throws {
    let records = [
      try TableSamples.delegation("a", countries: [.laos, .cambodia]),
      try TableSamples.delegation("b", countries: [.japan]),
      try TableSamples.delegation("c", countries: [.japan]),
    ]
    let all = try records.table(by: .country, measuring: .count)
    let error = #expect(throws: StatisticsFailure.self) { try all.top(1) }
    #expect(error?.code == .groupsOverlap)
    let kept = try all.ranking().prefix(1).map(\.key)
    let limited = try records.table(by: .country.limited(to: kept), measuring: .count)
    #expect(limited.groups[0].map(\.text) == ["JP", ""])
    #expect(limited[.others].figure.count == 1 && limited.reconciliation.isEmpty)
  }
}
