import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// Tables of every type of record merge by the same laws, whatever they count and by what.
@Suite struct TableLawTests {
  private typealias Builds<Record> = [([Record]) throws -> Table]

  private static let units: [Identifier<Province>?] = [
    nil, "dong-nai", "binh-phuoc", "dong-nai-2025", "vinh-phuc", "ha-tay", "ha-noi-2008", "Thừa Thiên Huế",
    Identifier("Thừa Thiên Huế".decomposed), "thua-thien-hue",
  ]

  private func view() throws -> ProvinceView { .today(on: try CalendarDate("2026-01-01")) }

  private func rates() throws -> ExchangeRates {
    ExchangeRates(
      in: .vnd,
      [
        ExchangeRate(
          .usd, in: .vnd, DecimalNumber(23_000), on: try CalendarDate("2019-01-01"), publisher: "NHNN"),
        ExchangeRate(
          .eur, in: .vnd, DecimalNumber(27_500), on: try CalendarDate("2020-01-01"), publisher: "NHNN"),
      ])
  }

  private func expectLaws<Record: TableSubject>(
    of records: [Record], _ seed: UInt64, _ builds: Builds<Record>
  ) throws {
    var random = SeededGenerator(seed: seed)
    for (number, build) in builds.enumerated() {
      try Table.expectLaws(
        of: records, "seed \(seed), \(Record.tableSubject.rawValue), table \(number)", &random,
        counting: build)
    }
  }

  @Test(arguments: 111...113 as ClosedRange<UInt64>)
  func delegations(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var records = try SummarySamples.mixture(30, &random).delegations
    for place in records.indices { records[place].province = Self.units[random.int(in: 0...9)] }
    let (view, rates) = (try view(), try rates())
    try expectLaws(
      of: records, seed,
      [
        { try $0.table(by: .province(.asItWas), .year(.started), measuring: .people, .people.median) },
        { try $0.table(by: .province(view), .direction, measuring: .cost(in: rates), keeping: .identifiers) },
        { try $0.table(by: .partner, measuring: .partners, .countries, .personDays, .cost(in: rates)) },
        { try $0.counted.table(by: .year(.duringInPart), .status, .channel, measuring: .personDays) },
      ])
  }

  @Test(arguments: 114...116 as ClosedRange<UInt64>)
  func agreements(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var records = try SummarySamples.mixture(30, &random).agreements
    for place in records.indices { records[place].province = Self.units[random.int(in: 0...9)] }
    let (view, day) = (try view(), try CalendarDate("2020-12-31"))
    try expectLaws(
      of: records, seed,
      [
        { try $0.table(by: .partner, .isInForce(on: day), measuring: .inForce(on: day), .partners) },
        { try $0.table(by: .province(view), .year(.signed), measuring: .count, .countries) },
        { try $0.table(by: .kind, .status, .country, measuring: .records, keeping: .identifiers) },
      ])
  }

  @Test(arguments: 117...119 as ClosedRange<UInt64>)
  func projects(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var records = try SummarySamples.mixture(30, &random).projects
    for place in records.indices { records[place].province = Self.units[random.int(in: 0...9)] }
    let (view, rates) = (try view(), try rates())
    try expectLaws(
      of: records, seed,
      [
        {
          try $0.table(
            by: .province(view), .sector, measuring: .money(.committed), .disbursedAgainstCommitted)
        },
        {
          try $0.table(
            by: .year(.approved), measuring: .money(.disbursed, in: rates), .beneficiaries, .donors)
        },
        { try $0.table(by: .moneyState, .currency, measuring: .count, .beneficiaries) },
        {
          try $0.table(
            by: .status, measuring: .money(.committed).maximum, .countries, keeping: .identifiers)
        },
      ])
  }

  @Test(arguments: 120...122 as ClosedRange<UInt64>)
  func awards(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var records = try SummarySamples.mixture(30, &random).awards
    for place in records.indices { records[place].province = Self.units[random.int(in: 0...9)] }
    let view = try view()
    try expectLaws(
      of: records, seed,
      [
        { try $0.table(by: .year(.stated), .form, measuring: .count, keeping: .identifiers) },
        { try $0.table(by: .province(view), .conferringCountry, measuring: .count, .count.mean) },
        { try $0.counted.table(by: .year(.decided), .awardClass, .recipientKind, measuring: .count) },
      ])
  }

  @Test(arguments: 123...125 as ClosedRange<UInt64>)
  func partners(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var records = try (0..<30).map { _ throws(GenerationFailure) in try Partner.arbitrary(using: &random) }
    for place in records.indices where random.bool() {
      records[place].registrations = [
        PartnerRegistration(kind: .activity, validity: try Period(random.bool() ? "2019/2021" : "2020?/2023"))
      ]
    }
    let day = try CalendarDate("2020-12-31")
    try expectLaws(
      of: records, seed,
      [
        { try $0.table(by: .kind, .country, measuring: .registered(on: day), .count, keeping: .identifiers) },
        { try $0.table(by: .continent, .level, measuring: .countries) },
      ])
  }

  @Test(arguments: 126...128 as ClosedRange<UInt64>)
  func events(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var records = try SummarySamples.mixture(30, &random).events
    for place in records.indices { records[place].province = Self.units[random.int(in: 0...9)] }
    let view = try view()
    try expectLaws(
      of: records, seed,
      [
        { try $0.table(by: .year(.held), .country, .status, measuring: .count, keeping: .identifiers) },
        { try $0.table(by: .province(view), .kind, measuring: .records) },
      ])
  }

  @Test(arguments: 129...131 as ClosedRange<UInt64>)
  func departments(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var records = try SummarySamples.mixture(30, &random).departments
    for place in records.indices { records[place].province = Self.units[random.int(in: 1...9)] ?? "dong-nai" }
    let view = try view()
    try expectLaws(
      of: records, seed,
      [
        { try $0.table(by: .form, .province(.asItWas), measuring: .count, keeping: .identifiers) },
        { try $0.table(by: .province(view), measuring: .records) },
      ])
  }
}
