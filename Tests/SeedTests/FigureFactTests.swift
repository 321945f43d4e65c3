import ForeignAffairs
import Testing

/// The figures of the five documents as they state them, written down from the documents by hand.
@Suite struct FigureFactTests {
  struct Fact: Sendable, CustomTestStringConvertible {
    let row: String
    let id: Identifier<ReportedFigure>
    let number: String
    let unit: FigureUnit?
    /// The period, or the day up to which it counts with `to` before it.
    let time: String
    let basis: FigureBasis

    init(
      _ row: String, _ id: Identifier<ReportedFigure>, _ number: String, _ unit: FigureUnit?, _ time: String,
      _ basis: FigureBasis
    ) {
      (self.row, self.id, self.number, self.unit, self.time, self.basis) = (
        row, id, number, unit, time, basis
      )
    }

    var testDescription: String { "\(row) \(id)" }
  }

  static let facts: [Fact] = [
    // Thừa Thiên Huế, 25 years.
    Fact("S0.13", "thua-thien-hue-partner-countries-to-2023", "44", .country, "to 2023", .cumulative),
    Fact("S0.13", "thua-thien-hue-partner-continents-to-2023", "5", .continent, "to 2023", .cumulative),
    Fact("S0.14", "thua-thien-hue-memoranda-2011-2023", "32", .agreement, "2011/2023-06", .inPeriod),
    Fact(
      "S0.22", "thua-thien-hue-inbound-delegations-1998-2023", "order 1000 “hàng ngàn”", .delegation,
      "1998/2023",
      .inPeriod),
    Fact(
      "S0.21", "thua-thien-hue-partner-organisations-2023", "unknown “nhiều”", .organisation, "to 2023",
      .atDate),
    Fact("S0.55", "thua-thien-hue-festival-hue-editions-to-2023", "11", .edition, "to 2023", .cumulative),
    Fact("S0.56", "thua-thien-hue-aid-items-to-2023", "unknown “nhiều”", .aidItem, "to 2023", .cumulative),
    Fact(
      "S0.56", "thua-thien-hue-aid-amount-to-2023", "order 100000000000 VND “hàng trăm tỷ đồng”", nil,
      "to 2023",
      .cumulative),
    Fact("S0.75", "thua-thien-hue-thematic-resolutions-2023", "4", .document, "to 2023", .atDate),
    // Thái Nguyên, 10 years.
    Fact(
      "S1.17", "thai-nguyen-inbound-delegations", "unknown “nhiều đoàn”", .delegation, "2009?/2019?",
      .inPeriod),
    Fact("S1.19", "thai-nguyen-fdi-projects", "143", .project, "to 2019-12", .cumulative),
    Fact(
      "S1.20", "thai-nguyen-fdi-capital", "over 8100000000.00 USD “hơn 8,1 tỷ uSD”", nil, "to 2019-12",
      .cumulative),
    Fact("S1.21", "thai-nguyen-fdi-workers", "over 100000 “hơn 100.000”", .person, "to 2019-12", .cumulative),
    Fact("S1.23", "thai-nguyen-investment-conference-2018-projects", "61", .project, "2018", .inPeriod),
    Fact("S1.23", "thai-nguyen-investment-conference-2018-investors", "43", .investor, "2018", .inPeriod),
    Fact(
      "S1.24", "thai-nguyen-investment-conference-2018-capital",
      "over 114700000000000 VND “trên 114.700 tỷ đồng”",
      nil, "2018", .inPeriod),
    Fact("S1.27", "thai-nguyen-friendship-associations", "5", .association, "to 2019-12", .cumulative),
    Fact("S1.28", "thai-nguyen-foreign-ngos", "55", .organisation, "to 2019-12", .atDate),
    Fact(
      "S1.29", "thai-nguyen-ngo-aid-per-year", "over 2000000.00 USD “trên 2 triệu USD”", nil, "to 2019-12",
      .yearlyRate),
    // Tiền Giang, 10 years.
    Fact(
      "S2.10", "tien-giang-outbound-person-trips", "over 1500 “trên 1500”", .personTrip, "2011/2021",
      .inPeriod),
    Fact(
      "S2.11", "tien-giang-inbound-delegations-per-year", "200", .delegation, "to 2021-04", .yearlyAverage),
    Fact(
      "S2.11", "tien-giang-inbound-visitors-per-year", "over 1000 “trên 1000”", .visit, "to 2021-04",
      .yearlyAverage),
    Fact(
      "S2.17", "tien-giang-international-organisations", "unknown “nhiều tổ chức quốc tế”", .organisation,
      "to 2021-04", .atDate),
    Fact("S2.18", "tien-giang-foreign-ngos", "over 40 “trên 40”", .organisation, "to 2021-04", .cumulative),
    Fact("S2.26", "tien-giang-grant-aid-2011-2020", "267000000000 VND", nil, "2011/2020", .inPeriod),
    Fact("S2.28", "tien-giang-foreign-experts-covid", "unknown “….”", .person, "to 2021-04", .cumulative),
    // Đồng Nai, 15 years.
    Fact("S3.27", "dong-nai-aid-actors-2005", "13", .organisationOrPerson, "2005?", .inPeriod),
    Fact(
      "S3.27", "dong-nai-aid-programmes-2005", "over 21 “hơn 21”", .programmeOrProject, "2005?", .inPeriod),
    Fact("S3.28", "dong-nai-friendship-partners-2005", "5", .partner, "2005?", .inPeriod),
    Fact("S3.29", "dong-nai-agreements-provincial", "44", .agreement, "to 2020-08", .cumulative),
    Fact("S3.30", "dong-nai-agreements-departments", "45", .agreement, "to 2020-08", .cumulative),
    Fact("S3.31", "dong-nai-partners", "27", .partner, "to 2020-08", .cumulative),
    Fact("S3.31", "dong-nai-partner-countries", "15", .country, "to 2020-08", .cumulative),
    Fact("S3.33", "dong-nai-ngos", "54", .organisation, "to 2020-08", .cumulative),
    Fact("S3.33", "dong-nai-ngo-countries", "13", .country, "to 2020-08", .cumulative),
    Fact("S3.39", "dong-nai-friendship-associations", "9", .association, "to 2020-08", .cumulative),
    // Thừa Thiên Huế, 2020.
    Fact("S4.07", "thua-thien-hue-inbound-delegations-2020", "408", .delegation, "2020", .inPeriod),
    Fact("S4.07", "thua-thien-hue-inbound-visitors-2020", "2208", .visit, "2020", .inPeriod),
    Fact("S4.08", "thua-thien-hue-inbound-delegations-advised-2020", "25", .delegation, "2020", .inPeriod),
    Fact("S4.08", "thua-thien-hue-inbound-visitors-advised-2020", "150", .personTrip, "2020", .inPeriod),
    Fact("S4.09", "thua-thien-hue-aid-items-2020", "22", .aidItem, "2020", .inPeriod),
    Fact("S4.10", "thua-thien-hue-aid-amount-2020", "807020.00 USD", nil, "2020", .inPeriod),
    Fact("S4.13", "thua-thien-hue-balanced-targets-2020", "3", .target, "2020", .inPeriod),
  ]

  @Test(arguments: facts)
  func figure(fact: Fact) throws {
    let figure = try #require(try Seeds.registry(row: fact.row).figures.first { $0.id == fact.id })
    #expect(text(figure.count) ?? text(figure.amount) == fact.number)
    #expect((figure.count == nil) != (figure.amount == nil))
    #expect(figure.unit == fact.unit)
    #expect(figure.period?.description ?? figure.asOf.map { "to \($0)" } == fact.time)
    #expect(figure.basis == fact.basis)
    #expect(figure.sources.contains { $0.locator == fact.row })
  }

  @Test(
    arguments: [
      ("thai-nguyen-fdi-capital", MoneyState.registered),
      ("thai-nguyen-investment-conference-2018-capital", .registered),
      ("thai-nguyen-ngo-aid-per-year", .notStated), ("tien-giang-grant-aid-2011-2020", .notStated),
      ("thua-thien-hue-aid-amount-to-2023", .notStated), ("thua-thien-hue-aid-amount-2020", .committed),
    ] as [(Identifier<ReportedFigure>, MoneyState)])
  func statesOfMoney(id: Identifier<ReportedFigure>, state: MoneyState) throws {
    let amounts = try Seeds.all().flatMap(\.figures).filter { $0.amount != nil }
    #expect(amounts.count == 6)
    #expect(amounts.first { $0.id == id }?.moneyState == state)
  }

  @Test func nothingIsSaidToBeDisbursed() throws {
    #expect(try Seeds.all().flatMap(\.figures).allSatisfy { $0.moneyState != .disbursed })
  }

  @Test(arguments: [
    ("S4.08", "thua-thien-hue-inbound-delegations-advised-2020", "thua-thien-hue-inbound-delegations-2020"),
    ("S4.08", "thua-thien-hue-inbound-visitors-advised-2020", "thua-thien-hue-inbound-visitors-2020"),
  ])
  func parts(row: String, part: String, whole: String) throws {
    let registry = try Seeds.registry(row: row)
    #expect(registry.figures(partOf: Identifier(whole)).map(\.id.rawValue) == [part])
    #expect(try Seeds.all().flatMap(\.figures).count { $0.subsetOf != nil } == 2)
  }

  /// How many names stand beside a number, and whether they are all.
  @Test(
    arguments: [
      ("thua-thien-hue-inbound-delegations-1998-2023", 19, Listing.sample),
      ("thua-thien-hue-partner-localities-2023", 22, .sample),
      ("thua-thien-hue-partner-organisations-2023", 3, .sample),
      ("thua-thien-hue-events-to-2023", 16, .sample),
      ("thua-thien-hue-aid-amount-to-2023", 9, .sample), ("thai-nguyen-twinned-localities", 4, .sample),
      ("thai-nguyen-embassies", 6, .sample), ("thai-nguyen-international-organisations", 5, .sample),
      ("thai-nguyen-strategic-partner-countries", 5, .sample),
      ("thai-nguyen-friendship-associations", 5, .complete),
      ("thai-nguyen-cultural-events", 4, .sample), ("tien-giang-partner-countries", 3, .sample),
      ("tien-giang-international-organisations", 4, .sample), ("tien-giang-memoranda", 4, .sample),
      ("dong-nai-friendship-partners-2005", 5, .complete), ("dong-nai-friendship-associations", 9, .complete),
      ("thua-thien-hue-balanced-targets-2020", 3, .complete),
    ] as [(Identifier<ReportedFigure>, Int, Listing)])
  func lists(id: Identifier<ReportedFigure>, count: Int, listing: Listing) throws {
    let figure = try #require(try Seeds.all().flatMap(\.figures).first { $0.id == id })
    #expect(figure.names.count == count && figure.listing == listing)
    // A complete list is as long as the number says; an open one says nothing about it.
    if listing == .complete { #expect(figure.count?.exactValue == count) }
  }

  @Test func sumsThatNoTextStatesAreNotStated() throws {
    let agreements = try Seeds.registry("dong-nai").figures.filter { $0.indicator == .agreements }
    #expect(agreements.map { text($0.count) } == ["44", "45"])
    #expect(agreements.map(\.scope) == [.provincialCommittee, .departments])
    #expect(try Seeds.registry("dong-nai").figures.allSatisfy { $0.count != 89 })
  }

  @Test func fourTypesOfDonorsGaveOneSum() throws {
    let figures = try Seeds.registry("tien-giang").figures
    let aid = try #require(figures.first { $0.id == "tien-giang-grant-aid-2011-2020" })
    #expect(aid.amount == .exact(Money(exactly: 267_000_000_000, .vnd)))
    #expect(aid.donorKinds == [.internationalOrganisation, .embassy, .nonGovernmentalOrganisation, .person])
  }

  /// Of inbound visitors in the 25 years nothing is said, of delegations abroad in Tiền Giang neither.
  @Test func whatTheTextsLeaveOut() throws {
    #expect(
      try Seeds.registry("thua-thien-hue-history").figures.allSatisfy { $0.indicator != .inboundVisitors })
    #expect(try Seeds.registry("tien-giang").figures.allSatisfy { $0.indicator != .outboundDelegations })
  }
}
