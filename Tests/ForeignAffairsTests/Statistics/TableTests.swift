import ForeignAffairs
import ForeignAffairsTesting
import Testing

@Suite struct TableTests {
  typealias Samples = TableSamples

  /// What the yearly report of Thừa Thiên Huế of 2020 and the ten years of Tiền Giang say, as records.
  private func seeds() throws -> [Delegation] {
    [
      try Samples.delegation("hue-2020", .inbound, "2020", people: 2208, number: 408),
      try Samples.delegation(
        "tien-giang", .inbound, "2011/2021", people: .over(1500, words: "trên 1500 lượt"), number: .unknown),
      try Samples.delegation("dong-nai", .outbound, "2005", number: .unknown(words: "các đoàn")),
      try Samples.delegation("canada", .inbound, "2020-02-10/2020-02-12", people: 200, countries: [.canada]),
    ]
  }

  @Test func cellsSayWhatTheyAreWorth() throws {
    let table = try seeds().table(by: .year(.started), .direction, measuring: .people, .count)
    #expect(table[2020, "inbound"].figure.count == 2408)
    #expect(table[2020, "inbound"].figure.state == .exact)
    #expect(table[2020, "inbound"].recordCount == 2)
    #expect(table[2020, "inbound"].figure(at: 1).count == 409)
    #expect(table[2020, "outbound"].figure.state == .noRecord)
    #expect(table[2011].figure.count == .over(1500, words: nil))
    #expect(table[2005].figure.state == .unknown && table[2005].figure.unknownCount == 1)
    #expect(table.total.figure.count == .over(3908))
    #expect(table.total.figure.exactCount == 2 && table.total.figure.boundedCount == 1)
    #expect(table.total.figure(at: 1).count == .atLeast(409))
    #expect(table.groups[0].map(\.text) == ["2005", "2011", "2020"])
    #expect(table.reconciliation.isEmpty)
  }

  @Test func zeroIsNotUnknownAndNotNothing() throws {
    let records = [
      try Samples.delegation("a", .inbound, "2019", people: 0),
      try Samples.delegation("b", .inbound, "2020", people: .unknown),
    ]
    let table = try records.table(by: .year(.started), measuring: .people)
    #expect(table[2019].figure.state == .zero)
    #expect(table[2020].figure.state == .unknown)
    #expect(table[2021].figure.state == .noRecord)
    #expect(table[2021].figure.quantity == nil)
  }

  @Test(
    arguments: [
      ("2020", "2020"), ("2020-05", "2020"), ("2019-12-31/2020-01-02", "2019"), ("2019/..", "2019"),
      ("201X", "undated"), ("2020~", "undated"), ("/2020", "undated"), ("../2020", "undated"),
      (nil, "notStated"),
    ] as [(String?, String)])
  func theYearOfTheStart(period: String?, expected: String) throws {
    let table = try [Samples.delegation("a", .inbound, period)].table(by: .year(.started), measuring: .count)
    let key = try #require(table.groups[0].first)
    #expect((key.kind == .value ? key.text : "\(key.kind)") == expected)
  }

  @Test(
    arguments: [
      ("2020-12-14", "2020"), ("2020-12-15", "2021"), ("2020-12", "undated"), ("2020", "undated"),
      ("2020-11", "2020"),
    ])
  func theReportingYearBeginsOn15December(date: String, expected: String) throws {
    let table = try [Samples.delegation("a", .inbound, date)].table(
      by: .reportingYear(.started), measuring: .count)
    let key = try #require(table.groups[0].first)
    #expect((key.kind == .value ? key.text : "\(key.kind)") == expected)
  }

  @Test func quartersAndMonths() throws {
    let records = [
      try Samples.delegation("a", .inbound, "2020-03-31"), try Samples.delegation("b", .inbound, "2020-34"),
      try Samples.delegation("c", .inbound, "2020"),
    ]
    let quarters = try records.table(by: .quarter(.started), measuring: .count)
    #expect(quarters.groups[0].map(\.text) == ["2020-33", "2020-34", ""])
    #expect(quarters.groups[0][1].label(in: .vietnamese) == "quý II/2020")
    let months = try records.table(by: .month(.started), measuring: .count)
    #expect(months.groups[0].map(\.text) == ["2020-03", ""])
    #expect(months[.undated].recordCount == 2)
  }

  @Test func aRecordOverSeveralYearsCountsOnceInTheTotal() throws {
    let records = [
      try Samples.delegation("a", .inbound, "2018/2020", people: 10),
      try Samples.delegation("b", .inbound, "2020", people: 5),
      try Samples.delegation("c", .inbound, "2019/..", people: 1),
    ]
    let table = try records.table(by: .year(.during), measuring: .people)
    #expect(table[2018].figure.count == 10 && table[2019].figure.count == 10)
    #expect(table[2020].figure.count == 15 && table[.undated].figure.count == 1)
    #expect(table.total.figure.count == 16)
    #expect(table.reconciliation == [.overlap(table.dimensions[0], records: 1)])
  }

  @Test func aRecordIsDividedByItsDays() throws {
    let records = [
      try Samples.delegation("a", .inbound, "2019-12-31/2020-01-02", people: 10),
      try Samples.delegation("b", .inbound, "2019-12-26/2020-01-01", people: 7),
      try Samples.delegation("c", .inbound, "2019/2020", people: 9),
    ]
    let table = try records.table(by: .year(.duringInPart), measuring: .people, .count)
    #expect(table[2019].figure.exactValue == (try Ratio(28, 3)))
    #expect(table[2020].figure.exactValue == (try Ratio(23, 3)))
    #expect(table[2019].figure(at: 1).exactValue == (try Ratio(25, 21)))
    #expect(table[.undated].figure.count == 9)
    #expect(table.total.figure.count == 26)
    #expect(table.reconciliation.isEmpty)
  }

  /// Sixty divisors have no common multiple of 64 bits; the sum then lies between two decimal numbers.
  @Test func fractionsWithoutACommonDivisorStayBetweenBounds() throws {
    let records = try (0..<60).map { number in
      let last = try CalendarDate("2020-01-01").adding(days: number)
      return try Samples.delegation("\(number)", .inbound, "2019-12-31/\(#require(last))", people: 1)
    }
    let table = try records.table(by: .year(.duringInPart), measuring: .people)
    let first = table[2019].figure
    #expect(first.state == .bounded && first.exactCount == 60)
    let (lower, upper) = (try #require(first.quantity?.lowerBound), try #require(first.quantity?.upperBound))
    #expect(lower.value.isLess(than: upper.value) == .yes)
    #expect(lower.value.decimalText(digits: 3) == "3.696" && upper.value.decimalText(digits: 3) == "3.696")
    #expect(table.total.figure.count == 60)
  }

  @Test func severalCountriesCountOnceInTheTotal() throws {
    let records = [
      try Samples.delegation("a", .outbound, "2020", people: 6, countries: [.laos, .cambodia]),
      try Samples.delegation("b", .outbound, "2020", people: 4, countries: [.laos]),
      try Samples.delegation("c", .outbound, "2019", people: 3),
    ]
    let table = try records.table(by: .country, .year(.started), measuring: .people)
    #expect(table[.country(.laos)].figure.count == 10 && table[.country(.cambodia)].figure.count == 6)
    #expect(table[.notStated].figure.count == 3)
    #expect(table[.total, 2020].figure.count == 10 && table.total.figure.count == 13)
    #expect(table.reconciliation == [.overlap(table.dimensions[0], records: 1)])
    let continents = try records.table(by: .continent, measuring: .people)
    #expect(continents[.continent(.asia)].figure.count == 10 && continents.reconciliation.isEmpty)
  }

  /// Tiền Giang was given two flags, for 2015 and 2019; the text does not say that each year has one.
  @Test func aRecordThatStandsForSeveralIsNotMultiplied() throws {
    var flags = Award(id: "flags", form: .emulationFlag)
    flags.number = 2
    flags.statedPeriods = [try Period("2015"), try Period("2019")]
    var other = Award(id: "other", form: .emulationFlag)
    other.statedPeriods = [try Period("2019")]
    let table = try [flags, other].table(by: .year(.stated), measuring: .count)
    #expect(table[2015].figure.count == .atMost(2))
    #expect(table[2019].figure.count == .between(1, 3) && table.total.figure.count == 3)
  }

  @Test func codesStandInTheOrderOfTheirVocabulary() throws {
    let records = try ["zeta", "outbound", "alpha", "inbound"].map {
      try Samples.delegation($0, DelegationDirection(rawValue: $0), "2020")
    }
    let table = try records.table(by: .direction, measuring: .count)
    #expect(table.groups[0].map(\.text) == ["inbound", "outbound", "alpha", "zeta"])
  }

  @Test func aCodeIsOneGroupHoweverItsTextIsHeld() throws {
    let written = "notHeldAsPlanned"
    let codes = [
      EventStatus.notHeldAsPlanned, EventStatus(rawValue: String(decoding: written.utf8, as: UTF8.self)),
    ]
    let events = codes.enumerated().map { number, status in
      var event = Event(id: Identifier("e\(number)"), kind: .conference, name: "Hội nghị")
      event.status = status
      return event
    }
    let table = try events.table(by: .status, measuring: .records)
    #expect(table.groups[0].map(\.text) == [written] && table[.init(written)].figure.count == 2)
  }

  @Test func aDimensionAndAMeasureOfYourOwn() throws {
    let records = [
      try Samples.delegation("a", .inbound, "2020", people: 6),
      try Samples.delegation("b", .inbound, "2020", people: 1),
    ]
    let size = Dimension<Delegation>("size", "quy mô") { delegation in
      (delegation.size?.people.exactValue).map { [$0 > 5 ? "large" : "small"] } ?? []
    }
    let doubled = Measure<Delegation>("doubled", "gấp đôi") { delegation in
      (delegation.size?.people.exactValue).map { .exact($0 * 2) }
    }
    let table = try records.table(by: size, measuring: doubled)
    #expect(table["large"].figure.count == 12 && table["small"].figure.count == 2)
  }

  @Test func aSumThatDoesNotFitIsAnError() throws {
    let records = try ["a", "b"].map { try Samples.delegation($0, .inbound, "2020", people: .exact(.max)) }
    let error = #expect(throws: StatisticsFailure.self) {
      try records.table(by: .direction, measuring: .people)
    }
    #expect(error?.code == .overflow)
  }

  @Test(arguments: [[0, 1, 2], [0, 2, 1], [2, 1, 0]])
  func aTotalMayPassWhatAWordHoldsOnTheWay(order: [Int]) throws {
    let values = ["a": Int.max, "b": 5, "c": -10]
    let measure = Measure<Delegation>("values", "giá trị") { values[$0.id.rawValue].map { .exact($0) } }
    let records = try zip(["a", "b", "c"], [CountryCode.laos, .cambodia, .japan]).map { id, country in
      try Samples.delegation(id, .inbound, "2020", countries: [country])
    }
    let table = try order.map { records[$0] }.table(by: .country, .direction, measuring: measure)
    #expect(table.total.figure.count == .exact(Int.max - 5))
    #expect(table["KH"].figure.count == 5 && table["LA"].figure.count == .exact(Int.max))
    let without = Array(records.prefix(2))
    let error = #expect(throws: StatisticsFailure.self) {
      try without.table(by: .country, .direction, measuring: measure)
    }
    #expect(error?.code == .overflow && error?.subject == "values")
  }

  @Test func aRecordInMillionsOfCellsIsAnError() throws {
    var record = try TableSamples.delegation("a", .outbound, "0000-01/9999-12")
    record.countries = CountryCode.assigned.map { CountryReference($0) }
    let error = #expect(throws: StatisticsFailure.self) {
      try [record].table(by: .month(.during), .country, measuring: .count)
    }
    #expect(error?.code == .tooManyGroups)
  }

  @Test func aFourthDimensionIsAnError() throws {
    let error = #expect(throws: StatisticsFailure.self) {
      try [Delegation]().table(by: .direction, .channel, .status, .country, measuring: .count)
    }
    #expect(error?.code == .tooManyGroups)
  }

  @Test func cellsListTheirRecordsOnRequest() throws {
    let table = try seeds().table(
      by: .year(.started), .direction, measuring: .count, keeping: .identifiers)
    #expect(table[2020, "inbound"].identifiers == ["canada", "hue-2020"])
    #expect(table.total.identifiers == ["canada", "dong-nai", "hue-2020", "tien-giang"])
    #expect(try seeds().table(by: .direction, measuring: .count).total.identifiers.isEmpty)
  }

  @Test func emptyYearsAreShownOnRequest() throws {
    let table = try [Samples.delegation("a", .inbound, "2018"), Samples.delegation("b", .inbound, "2020")]
      .table(by: .year(.started), measuring: .count)
    #expect(try table.showingEmpty().groups[0].map(\.text) == ["2018", "2019", "2020"])
    #expect(
      try table.showingEmpty(years: 2017...2019).groups[0].map(\.text) == ["2017", "2018", "2019", "2020"])
    #expect(try table.showingEmpty()[2019].figure.state == .noRecord)
    #expect(try table.showingEmpty()[2020].figure.count == 1)
  }
}
