import ForeignAffairs
import ForeignAffairsTesting
import Foundation
import Testing

@Suite struct TableMergeTests {
  private typealias Build = @Sendable ([Delegation]) throws -> Table

  private static let builds: [@Sendable ([Delegation]) throws -> Table] = [
    { try $0.table(by: .year(.started), .country, .direction, measuring: .people, .count) },
    { try $0.table(by: .year(.during), .direction, measuring: .people, .people.median, .people.mean) },
    { try $0.table(by: .year(.duringInPart), measuring: .people, .personDays, .cost) },
    { try $0.table(by: .partner, measuring: .countries, .partners, .people.maximum, keeping: .identifiers) },
    { try $0.table(measuring: .cost, .cost.quantile(Ratio(9, 10)), .records) },
  ]

  @Test(arguments: [51, 52, 53] as [UInt64])
  func everySplitGivesTheSameBytes(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let records = try TableSamples.mixture(120, &random)
    for (number, build) in Self.builds.enumerated() {
      let whole = try build(records)
      for _ in 0..<4 {
        var parts = [[Delegation]](repeating: [], count: random.int(in: 1...6))
        for record in records.shuffled(using: &random) {
          parts[random.int(in: 0...(parts.count - 1))].append(record)
        }
        var tables = try parts.map { try build($0) } + [.empty]
        // Two tables that stand anywhere become one, until there is one.
        while tables.count > 1 {
          let first = tables.remove(at: random.int(in: 0...(tables.count - 1)))
          let second = tables.remove(at: random.int(in: 0...(tables.count - 1)))
          let left = try Table(json: first.json)
          tables.append(try left.merging(second))
        }
        #expect(tables[0].json == whole.json, "seed \(seed), table \(number)")
        #expect(tables[0] == whole, "seed \(seed), table \(number)")
      }
    }
  }

  @Test(arguments: [54] as [UInt64])
  func mergingHasLaws(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for (number, build) in Self.builds.enumerated() {
      let parts = try (0..<3).map { _ in try build(TableSamples.mixture(20, &random)) }
      let comment: Comment = "seed \(seed), table \(number)"
      expectMergeLaws(of: parts, identity: .empty, comment, comparing: \.json) { try $0.merging($1) }
      for part in parts { expectJSONRoundTrip(of: part, comment) }
      #expect(try parts[0].merging(build([])).json == parts[0].json, "seed \(seed), table \(number)")
    }
  }

  @Test func twoSpellingsOfOneTextAreOneGroup() throws {
    let (composed, decomposed) = ("Thừa Thiên Huế", "Thừa Thiên Huế".decomposed)
    #expect(!composed.utf8.elementsEqual(decomposed.utf8))
    let records = try [composed, decomposed, composed].map { name in
      var record = try TableSamples.delegation(name, .inbound, "2020")
      record.partners = [Identifier(name)]
      return record
    }
    for order in [records, records.reversed(), [records[1], records[0], records[2]]] {
      let table = try order.table(by: .partner, measuring: .count, .partners)
      #expect(table.groups[0].count == 1 && table.total.figure(at: 1).count == 1)
      #expect(table.groups[0][0].text.utf8.elementsEqual(decomposed.utf8))
      #expect(table.total.memberSize(at: 1) == decomposed.utf8.count)
    }
  }

  @Test func onlyPartsOfOneTableAreMerged() throws {
    let records = [try TableSamples.delegation("a", .inbound, "2020")]
    let table = try records.table(by: .year(.started), measuring: .count)
    let others = [
      try records.table(by: .direction, measuring: .count),
      try records.table(by: .year(.started), measuring: .people),
      try records.table(by: .year(.started), measuring: .count, keeping: .identifiers),
    ]
    for other in others {
      let error = #expect(throws: StatisticsFailure.self) { try table.merging(other) }
      #expect(error?.code == .definitionsDiffer)
    }
    let error = #expect(throws: StatisticsFailure.self) { try table.merging(table.cumulative()) }
    #expect(error?.code == .derived)
  }

  @Test func amountsOfOtherRatesAreNotAdded() throws {
    func rate(_ number: Int64, _ day: String, _ publisher: String = "NHNN") throws -> ExchangeRate {
      ExchangeRate(.usd, in: .vnd, DecimalNumber(number), on: try CalendarDate(day), publisher: publisher)
    }
    func table(_ rates: [ExchangeRate], _ reduce: (Measure<Delegation>) -> Measure<Delegation> = { $0 })
      throws
      -> Table
    {
      var record = try TableSamples.delegation("a", .outbound, "2020-05")
      record.cost = .exact(Money(exactly: 2, .usd))
      return try [record].table(measuring: reduce(.cost(in: ExchangeRates(in: .vnd, rates))))
    }
    let (first, second) = (try rate(23_000, "2020-01-01"), try rate(24_000, "2020-01-01"))
    let one = try table([first])
    let others = [
      try table([second]), try table([]), try table([first, rate(25_000, "2021-01-01")]),
      try table([rate(23_000, "2020-01-02")]), try table([rate(23_000, "2020-01-01", "Vietcombank")]),
    ]
    for other in others {
      let error = #expect(throws: StatisticsFailure.self) { try one.merging(Table(json: other.json)) }
      #expect(error?.code == StatisticsFailure.Code(rawValue: "rates-differ"))
      #expect(error?.subject.contains("cost.VND") == true)
    }
    #expect(throws: StatisticsFailure.self) { try table([first], \.mean).merging(table([second], \.mean)) }
    // The order in which rates are given does not count.
    let later = try rate(25_000, "2021-01-01")
    let merged = try table([first, later]).merging(Table(json: table([later, first]).json))
    #expect(merged.total.figure.amount == .exact(Money(exactly: 92_000, .vnd)))
    #expect(merged.measures[0].rates == [first, later].map(\.description))
  }

  private static let builders: [@Sendable () throws -> TableBuilder<Delegation>] = [
    { try TableBuilder(by: [.year(.started), .country, .direction], measuring: [.records]) },
    { try TableBuilder(by: [.year(.started), .direction], measuring: [.people]) },
    { try TableBuilder(by: [.direction, .country], measuring: [.records], keeping: .identifiers) },
    { try TableBuilder(by: [.month(.started), .continent, .status], measuring: [.records, .count, .cost]) },
    { try TableBuilder(by: [.year(.during), .country], measuring: []) },
    { try TableBuilder(by: [.year(.duringInPart), .direction], measuring: [.personDays]) },
    { try TableBuilder(by: [.partner, .country.limited(to: ["LA"])], measuring: [.people.median]) },
    { try TableBuilder(by: [], measuring: [.records]) },
    { try TableBuilder(by: [.country, .year(.started), .country], measuring: [.records]) },
    { try TableBuilder(by: [.fundingSource, .country, .channel], measuring: [.records]) },
    { try TableBuilder(by: [.country, .year(.duringInPart)], measuring: [.records]) },
  ]

  @Test(arguments: [0, 1, 60, 128, 129, 300])
  func manyRecordsAtOnceGiveWhatOneByOneGives(count: Int) throws {
    var random = SeededGenerator(seed: 55)
    let records = try TableSamples.mixture(count, &random)
    for (number, make) in Self.builders.enumerated() {
      var (each, all) = (try make(), try make())
      for record in records { try each.add(record) }
      try all.add(contentsOf: records)
      #expect(try all.finish().json == each.finish().json, "table \(number)")
    }
  }

  @Test(arguments: [0, 1, 2, 60, 257], [-1, 1, 2, 3, 7, .max])
  func severalThreadsGiveWhatOneGives(count: Int, threads: Int) async throws {
    var random = SeededGenerator(seed: 56)
    let records = try TableSamples.mixture(count, &random)
    for (number, make) in Self.builders.enumerated() {
      var (one, several) = (try make(), try make())
      // Twice, so that what is there is added to, and not replaced.
      for _ in 0..<2 {
        one.addRejectedLine()
        several.addRejectedLine()
        try one.add(contentsOf: records)
        try await several.add(contentsOf: records, threads: threads, leastPart: 1)
      }
      #expect(try several.finish().json == one.finish().json, "table \(number)")
    }
    let table = try await records.table(by: .year(.started), .country, measuring: .people, threads: threads)
    #expect(try table.json == records.table(by: .year(.started), .country, measuring: .people).json)
  }

  @Test func manyRecordsAreDividedAmongThreads() async throws {
    var random = SeededGenerator(seed: 57)
    let few = try TableSamples.mixture(100, &random)
    let records = (0..<100).flatMap { _ in few }
    let whole = try records.table(by: .year(.started), .country, .direction, measuring: .people)
    for threads in [0, 2, 3, .max] {
      let table = try await records.table(
        by: .year(.started), .country, .direction, measuring: .people, threads: threads)
      #expect(table.json == whole.json, "\(threads)")
    }
  }

  /// Which of several overflows is told does not depend on chance.
  @Test(arguments: [1, 2, 4])
  func theFirstMeasureThatOverflowsIsNamed(threads: Int) async throws {
    let records = try (0..<4).map { number in
      var record = try TableSamples.delegation("d\(number)", .outbound, "2020-05")
      record.countries = [CountryReference(number < 2 ? .laos : .japan)]
      record.size = DelegationSize(people: .exact(number < 2 ? .max : 1))
      record.cost = .exact(Money(exactly: number < 2 ? 1 : .max, .vnd))
      return record
    }
    for _ in 0..<8 {
      let error = await #expect(throws: StatisticsFailure.self) {
        try await TableSamples.table(
          of: records, by: [.country], measuring: [.people, .cost], threads: threads)
      }
      #expect(error?.code == .overflow && error?.subject == "people")
    }
  }

  /// Two threads may each see one spelling of a text, and number the texts in another order.
  @Test func threadsUniteSpellings() async throws {
    let (composed, decomposed) = ("Thừa Thiên Huế", "Thừa Thiên Huế".decomposed)
    let records = try ["Lào", composed, composed, decomposed, "Gifu", "Lào"].map { name in
      var record = try TableSamples.delegation(name, .inbound, "2020")
      record.partners = [Identifier(name)]
      return record
    }
    for order in [records, records.reversed()] {
      let table = try await TableSamples.table(
        of: order, by: [.partner, .partner], measuring: [.count, .partners], threads: 2)
      #expect(table.groups[0].count == 3)
      #expect(try table.json == order.table(by: .partner, .partner, measuring: .count, .partners).json)
    }
  }

  /// A record has its only country at hand, however its list came to be.
  @Test func theOnlyCountryFollowsTheList() throws {
    var record = try TableSamples.delegation("a", .outbound, "2020-05")
    var records = [record]
    func note(_ change: (inout [CountryReference]) -> Void) {
      change(&record.countries)
      records.append(record)
    }
    note { $0.append(CountryReference(.laos)) }
    note { $0.append(CountryReference(.japan)) }
    note { $0.removeFirst() }
    note { $0[0] = CountryReference(.china, written: "Trung Quốc") }
    note { $0 = [CountryReference(written: "Đông Dương")] }
    note { $0 = [CountryReference(.laos), CountryReference(.laos)] }
    note { $0.removeAll() }
    // A change that ends with an error has still changed the list.
    func changeAndFail(_ countries: inout [CountryReference]) throws(StatisticsFailure) {
      countries = [CountryReference(.southKorea)]
      throw StatisticsFailure(.overflow, "")
    }
    #expect(throws: StatisticsFailure.self) { try changeAndFail(&record.countries) }
    records.append(record)
    records[1].countries[0] = CountryReference(.thailand)
    var registry = Registry()
    registry.delegations = [records[3], record]
    let read = try Registry(json: registry.json).delegations
    #expect(read == registry.delegations)
    records += read
    let table = try records.table(by: .country, measuring: .records)
    let expected = Dictionary(grouping: records.flatMap { Set($0.countries.compactMap(\.code)) }, by: \.self)
    for (code, places) in expected { #expect(table[.country(code)].recordCount == places.count, "\(code)") }
    #expect(expected.count == 5 && table.total.recordCount == records.count)
    #expect(table[GroupKey.notStated].recordCount == 2 && table[GroupKey.undecided].recordCount == 1)
  }

  @Test(
    arguments: [
      (#"{"format":"other","version":"1.0"}"#, "/format"),
      (
        #"{"format":"foreign-affairs-table","version":"1.0","measures":[{"identifier":"a","name":"a","reduction":"sum"}]}"#,
        "/subject"
      ),
      (
        #"{"format":"foreign-affairs-table","version":"1.0","subject":"awards","detail":"figures","cells":[{"at":[1],"records":1}]}"#,
        "/cells/0/at"
      ),
      (
        #"{"format":"foreign-affairs-table","version":"1.0","subject":"awards","detail":"figures","cells":[{"records":-1}]}"#,
        "/cells/0/records"
      ),
      (
        #"{"format":"foreign-affairs-table","version":"1.0","subject":"awards","detail":"figures","cells":[{"records":1},{"records":1}]}"#,
        "/cells/1/at"
      ),
      (
        #"{"format":"foreign-affairs-table","version":"1.0","subject":"awards","detail":"figures","dimensions":[{"identifier":"a","name":"a","groups":[{"text":"b"},{"text":"a"}]}]}"#,
        "/dimensions/0/groups/1"
      ),
    ])
  func whatIsNoTableIsRefused(json: String, pointer: String) throws {
    let error = #expect(throws: ReadingFailure.self) { try Table(json: Array(json.utf8)) }
    let fault = try #require(error?.faults.first)
    #expect(fault.pointer == pointer)
    #expect(
      fault.code == .otherFormat || fault.message(in: .english).hasSuffix(": this value cannot stand here"))
  }

  @Test func linesThatCouldNotBeReadAreCountedAndMerged() throws {
    var random = SeededGenerator(seed: 57)
    let records = try TableSamples.mixture(30, &random)
    func part(_ records: ArraySlice<Delegation>, rejected: Int) throws -> Table {
      var builder = try TableBuilder<Delegation>(by: [.year(.started)], measuring: [.people])
      for record in records { try builder.add(record) }
      for _ in 0..<rejected { builder.addRejectedLine() }
      return try builder.finish()
    }
    let whole = try part(records[...], rejected: 3)
    let merged = try part(records[..<10], rejected: 1).merging(part(records[10...], rejected: 2))
    #expect(whole.rejectedCount == 3 && merged.json == whole.json)
    #expect(try merged != part(records[...], rejected: 0))
    #expect(try Table(json: whole.json).rejectedCount == 3)
    // A part of which nothing could be read says so, too.
    #expect(try part([], rejected: 2).merging(part([], rejected: 0)).rejectedCount == 2)
    #expect(try whole.cumulative().rejectedCount == 3 && whole.top(1).rejectedCount == 3)
    #expect(
      whole.text(TableStyle(.english)).hasSuffix("\n3 lines could not be read and are in no figure.\n"))
    #expect(whole.markdown().hasSuffix("\n- 3 dòng không đọc được, không tính vào số liệu nào.\n"))
    #expect(String(decoding: whole.figuresJSON(), as: UTF8.self).contains(#""rejected":3,"#))
  }

  /// Two counts as large as any that is read are refused when they are merged, and do not overflow.
  @Test(arguments: [
    #""rejected":9007199254740992"#, #""cells":[{"records":9007199254740992,"states":[{}]}]"#,
    #""cells":[{"records":1,"states":[{"exactCount":9007199254740992}]}]"#,
    #""cells":[{"records":1,"states":[{"memberless":9007199254740992}]}]"#,
    #""cells":[{"records":1,"states":[{"exactSum":9223372036854775807}]}]"#,
    #""cells":[{"records":1,"states":[{"values":[{"quantity":"1","count":9007199254740992}]}]}]"#,
    #""cells":[{"records":1,"states":[{"sums":[{"unknown":9007199254740992}]}]}]"#,
    #""cells":[{"records":1,"states":[{"sums":[{"withoutUpper":9007199254740992}]}]}]"#,
    #""cells":[{"records":1,"states":[{"sums":[{"exact":1,"lower":"9223372036854775807"}]}]}]"#,
  ])
  func countsThatGrowTooLargeAreRefused(part: String) throws {
    let json =
      #"{"format":"foreign-affairs-table","version":"1.0","subject":"awards","detail":"figures","#
      + #""measures":[{"identifier":"a","name":"a","reduction":"sum"}],\#(part)}"#
    let table = try Table(json: Array(json.utf8))
    let error = #expect(throws: StatisticsFailure.self) { try table.merging(table) }
    #expect(error?.code == .overflow)
  }

  @Test func codableGivesTheSameTable() throws {
    var random = SeededGenerator(seed: 56)
    let records = try TableSamples.mixture(40, &random)
    for build in Self.builds {
      let table = try build(records)
      let data = try JSONEncoder().encode(table)
      #expect(try JSONDecoder().decode(Table.self, from: data).json == table.json)
    }
  }

  @Test(arguments: [
    "1e3", "1.", "-", "1+1/1", "1+1/3+1/2", "99999999999999999999999999999999", "0.1234567890123456789",
  ])
  func numbersThatNoTableWritesAreRefused(text: String) throws {
    let json =
      #"{"format":"foreign-affairs-table","version":"1.0","subject":"awards","detail":"figures","#
      + #""measures":[{"identifier":"a","name":"a","reduction":"sum"}],"#
      + #""cells":[{"records":1,"states":[{"sums":[{"exact":1,"lower":"\#(text)"}]}]}]}"#
    #expect(throws: ReadingFailure.self) { try Table(json: Array(json.utf8)) }
    let good = json.replacing(#""\#(text)""#, with: #""-0.5+1/3""#)
    #expect(throws: Never.self) { try Table(json: Array(good.utf8)) }
  }

  @Test func theEmptyTableIsWrittenAndRead() throws {
    #expect(try Table(json: Table.empty.json) == .empty)
    #expect(Table.empty.total.figure.state == .noRecord)
    #expect(Table.empty.text().isEmpty && Table.empty.csv.isEmpty && Table.empty.markdown().isEmpty)
  }
}
