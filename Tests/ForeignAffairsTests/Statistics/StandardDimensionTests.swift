import ForeignAffairs
import Testing

/// Every dimension and measure that comes with a type of record, on one full record and one that states nothing.
@Suite struct StandardDimensionTests {
  @Test func delegations() throws {
    let records: [Delegation] = try records(
      #"""
      {"id":"a","direction":"outbound","channel":"party","status":"completed","head":{"rank":"minister"},
      "purposes":["working","study"],"fundingSource":"stateBudget","countries":["JP"],"partners":["gifu","oita"],
      "period":"2019-12-30/2020-01-02","approval":{"issuedOn":"2019-11-01"},"size":{"people":4},
      "cost":{"amount":"100.00","currency":"USD"},"report":{"on":"2020-02"},"department":"so","province":"dong-nai"}
      """#,
      #"{"id":"b","number":{"atLeast":2},"period":"2021/"}"#)
    try expect(records, .year(.ended), ["2020", "(undated)"])
    try expect(records, .year(.approved), ["2019", "(notStated)"])
    try expect(records, .year(.reported), ["2020", "(notStated)"])
    try expect(records, .year(.started.spreading(.each)), ["2019", "2020", "(undated)"])
    try expect(records, .year(.during.spreading(.start)), ["2019", "2021"])
    try expect(records, .direction, ["inbound", "outbound"])
    try expect(records, .currency, ["USD", "(notStated)"])
    try expect(records, .channel, ["party", "(notStated)"])
    try expect(records, .status, ["completed", "(notStated)"])
    try expect(records, .rank, ["minister", "(notStated)"])
    try expect(records, .purpose, ["working", "study", "(notStated)"])
    try expect(records, .fundingSource, ["stateBudget", "(notStated)"])
    try expect(records, .country, ["JP", "(notStated)"])
    try expect(records, .continent, ["asia", "(notStated)"])
    try expect(records, .partner, ["gifu", "oita", "(notStated)"])
    try expect(records, .department, ["so", "(notStated)"])
    try expect(records, .province(.asItWas), ["dong-nai", "(notStated)"])
    try expect(records, .count, .atLeast(3))
    try expect(records, .people, .atLeast(4))
    try expect(records, .personDays, .atLeast(16))
    try expect(records, .partners, .atLeast(2))
    try expect(records, .countries, .atLeast(1))
    let rate = ExchangeRate(
      .usd, in: .vnd, try DecimalNumber("23000"), on: try CalendarDate("2020-01-01"), publisher: "NHNN")
    let cost = try records.table(measuring: .cost, .cost(in: ExchangeRates(in: .vnd, [rate]))).total
    #expect(cost.figure(at: 0).amount == .atLeast(Money(exactly: 100, .usd)))
    #expect(cost.figure(at: 1).amount == .atLeast(Money(exactly: 2_300_000, .vnd)))
  }

  /// A country that a source names in words alone is no country that can be counted, and is in no group of one.
  @Test func countriesInWordsAreAGroupOfTheirOwn() throws {
    let words = #"{"written":"CHDCND Lào"}"#
    let delegations: [Delegation] = try records(
      #"{"id":"a","countries":[\#(words),"JP"]}"#, #"{"id":"b","countries":["JP"]}"#,
      #"{"id":"c","countries":[\#(words),{"written":"nước bạn"}]}"#, #"{"id":"d"}"#)
    try expect(delegations, .country, ["JP", "(undecided)", "(notStated)"])
    let table = try delegations.table(by: .country, measuring: .count, .countries)
    #expect(["JP", .undecided, .notStated].map { table[$0].recordCount } == [2, 2, 1])
    #expect(table.total.recordCount == 4 && table.total.figure(at: 1).count == .atLeast(3))
    try expectNote(delegations.table(by: .direction, .country, measuring: .count))
    let agreements: [Agreement] = try records(
      #"{"id":"a","foreignParties":[{"kind":"locality","name":"Salavan","country":\#(words)}]}"#)
    try expectNote(agreements.table(by: .country, measuring: .count))
    let projects: [NGOProject] = try records(#"{"id":"a","donors":[{"kind":"person","country":\#(words)}]}"#)
    try expectNote(projects.table(by: .donorCountry, measuring: .count))
    let awards: [Award] = try records(
      #"{"id":"a","conferredBy":[{"kind":"foreignState","country":\#(words)}]}"#)
    try expectNote(awards.table(by: .conferringCountry, measuring: .count))
    let partners: [Partner] = try records(#"{"id":"a","country":\#(words)}"#)
    try expectNote(partners.table(by: .country, measuring: .count))
    let events: [Event] = try records(#"{"id":"a","countries":[\#(words)]}"#)
    try expectNote(events.table(by: .country.limited(to: ["JP"]), measuring: .count))
  }

  /// The table shows such records, and says why they are where they are.
  private func expectNote(_ table: Table) throws {
    let group = try #require(table.groups.last?.first { $0 == .undecided })
    #expect(table.cell(table.groups.dropLast().map { _ in .total } + [group]).recordCount > 0)
    let text = table.text()
    #expect(text.contains("\nNước chỉ ghi bằng chữ, không có mã, được xếp vào nhóm “không xác định được”.\n"))
    #expect(
      table.markdown(TableStyle(.english)).contains(
        "- Countries that are named only in words have no code, and stand under “cannot be told”.\n"))
  }

  @Test func agreements() throws {
    let records: [Agreement] = try records(
      #"""
      {"id":"a","kind":"cooperationPlan","level":"provincialCommittee","status":"extended","signedOn":"2018-05",
      "effectiveOn":"2018-06-01","expiresOn":"2020-12-31","extensions":[{"until":"2022-12-31"}],
      "terminatedOn":"2021-03-03","copySentOn":"2019-01","foreignParties":[
      {"kind":"locality","name":"Champasak","country":"LA"},
      {"kind":"ministry","name":"Bộ Thủy sản","country":"MZ","partner":"fisheries"}],
      "fieldsOfWork":["giáo dục","y tế"],"department":"so","province":"dong-nai"}
      """#,
      #"{"id":"b"}"#)
    try expect(records, .year(.signed), ["2018", "(notStated)"])
    try expect(records, .year(.effective), ["2018", "(notStated)"])
    try expect(records, .year(.expires), ["2022", "(notStated)"])
    try expect(records, .year(.terminated), ["2021", "(notStated)"])
    try expect(records, .year(.reported), ["2019", "(notStated)"])
    try expect(records, .kind, ["memorandumOfUnderstanding", "cooperationPlan"])
    try expect(records, .level, ["provincialCommittee", "(notStated)"])
    try expect(records, .status, ["extended", "(notStated)"])
    try expect(records, .country, ["LA", "MZ", "(notStated)"])
    try expect(records, .continent, ["africa", "asia", "(notStated)"])
    try expect(records, .partnerKind, ["ministry", "locality", "(notStated)"])
    try expect(records, .partner, ["Champasak", "fisheries", "(notStated)"])
    try expect(records, .fieldOfWork, ["giáo dục", "y tế", "(notStated)"])
    try expect(records, .department, ["so", "(notStated)"])
    try expect(records, .province(.asItWas), ["dong-nai", "(notStated)"])
    try expect(records, .count, 2)
    try expect(records, .partners, .atLeast(2))
    try expect(records, .countries, .atLeast(2))
  }

  @Test func projects() throws {
    let records: [NGOProject] = try records(
      #"""
      {"id":"a","kind":"nonProject","direction":"outward","status":"completed","sectors":["120","110"],
      "donors":[{"kind":"fund","name":"Quỹ A","country":"US"},{"kind":"person","country":"FR","partner":"p"}],
      "recipients":[{"kind":"university"}],"period":"2019-07-01/2020-06-30","firstReceiptOn":"2019-08",
      "approval":{"issuedOn":"2019-05-05"},"beneficiaries":300,
      "money":[{"state":"committed","amount":{"amount":"30.00","currency":"USD"}},
      {"state":"disbursed","amount":{"amount":"400000","currency":"VND"}}],"reports":[{"on":"2020-01"},{"on":"2021-01-05"},{}],
      "department":"so","province":"dong-nai"}
      """#,
      #"{"id":"b"}"#)
    try expect(records, .year(.started), ["2019", "(notStated)"])
    try expect(records, .year(.during), ["2019", "2020", "(notStated)"])
    try expect(records, .year(.duringInPart), ["2019", "2020", "(notStated)"])
    try expect(records, .year(.approved), ["2019", "(notStated)"])
    try expect(records, .year(.received), ["2019", "(notStated)"])
    try expect(records, .year(.reported), ["2020", "2021", "(notStated)"])
    try expect(records, .year(.started.spreading(.inPart)), ["2019", "2020", "(notStated)"])
    try expect(records, .kind, ["project", "nonProject"])
    try expect(records, .direction, ["inward", "outward"])
    try expect(records, .status, ["completed", "(notStated)"])
    try expect(records, .sector, ["110", "120", "(notStated)"])
    try expect(records, .donorCountry, ["FR", "US", "(notStated)"])
    try expect(records, .donorContinent, ["americas", "europe", "(notStated)"])
    try expect(records, .donorKind, ["fund", "person", "(notStated)"])
    try expect(records, .recipientKind, ["university", "(notStated)"])
    try expect(records, .currency, ["USD", "VND", "(notStated)"])
    try expect(records, .moneyState, ["committed", "disbursed", "(notStated)"])
    try expect(records, .department, ["so", "(notStated)"])
    try expect(records, .province(.asItWas), ["dong-nai", "(notStated)"])
    try expect(records, .count, 2)
    try expect(records, .beneficiaries, .atLeast(300))
    try expect(records, .donors, .atLeast(2))
    try expect(records, .countries, .atLeast(2))
    // One year of 366 days, 184 of them in 2019.
    let shares = try records.table(by: .year(.duringInPart), measuring: .count)
    #expect(shares[2019].figure.exactValue == (try Ratio(184, 366)))
  }

  @Test func awards() throws {
    let records: [Award] = try records(
      #"""
      {"id":"a","form":"labourOrder","awardClass":"second","conferredBy":[{"kind":"president"},
      {"kind":"government","country":"LA"}],"recipients":[{"kind":"collective"},{"kind":"person"}],
      "meritPeriods":["2012/2014","2016"],"statedPeriods":["2017"],"decidedOn":"2017-03","conferredOn":"2018-01-02",
      "department":"so","province":"dong-nai"}
      """#,
      #"{"id":"b","number":5}"#)
    try expect(records, .year(.decided), ["2017", "(notStated)"])
    try expect(records, .year(.conferred), ["2018", "(notStated)"])
    try expect(records, .year(.merit), ["2012", "2013", "2014", "2016", "(notStated)"])
    try expect(records, .year(.merit.spreading(.start)), ["2012", "2016", "(notStated)"])
    try expect(records, .year(.stated), ["2017", "(notStated)"])
    try expect(records, .form, ["labourOrder", "certificateOfMerit"])
    try expect(records, .family, ["order", "certificate"])
    try expect(records, .awardClass, ["second", "(notStated)"])
    try expect(records, .conferringAuthority, ["president", "government", "(notStated)"])
    try expect(records, .conferringCountry, ["LA", "(notStated)"])
    try expect(records, .conferringContinent, ["asia", "(notStated)"])
    try expect(records, .recipientKind, ["collective", "person", "(notStated)"])
    try expect(records, .department, ["so", "(notStated)"])
    try expect(records, .province(.asItWas), ["dong-nai", "(notStated)"])
    try expect(records, .count, 6)
  }

  @Test func partners() throws {
    let records: [Partner] = try records(
      #"""
      {"id":"a","kind":"nonGovernmentalOrganisation","level":"city","country":"FR","registrations":[
      {"kind":"activity","validity":"2023-01-01/2025-12-31"}]}
      """#,
      #"{"id":"b","registrations":[{"kind":"activity"}]}"#)
    try expect(records, .kind, ["locality", "nonGovernmentalOrganisation"])
    try expect(records, .level, ["city", "(notStated)"])
    try expect(records, .country, ["FR", "(notStated)"])
    try expect(records, .continent, ["europe", "(notStated)"])
    try expect(records, .count, 2)
    try expect(records, .countries, .atLeast(1))
    try expect(records, .registered(on: CalendarDate("2025-12-31")), .between(1, 2))
    try expect(records, .registered(on: CalendarDate("2026-01-01")), .between(0, 1))
  }

  @Test func events() throws {
    let records: [Event] = try records(
      #"""
      {"id":"a","kind":"festival","status":"held","countries":["LA","FR"],"periods":["2018-04","2020"],
      "department":"so","province":"dong-nai"}
      """#,
      #"{"id":"b"}"#)
    try expect(records, .year(.held), ["2018", "2020", "(notStated)"])
    try expect(records, .kind, ["conference", "festival"])
    try expect(records, .status, ["held", "(notStated)"])
    try expect(records, .country, ["FR", "LA", "(notStated)"])
    try expect(records, .continent, ["asia", "europe", "(notStated)"])
    try expect(records, .department, ["so", "(notStated)"])
    try expect(records, .province(.asItWas), ["dong-nai", "(notStated)"])
    try expect(records, .count, 2)
  }

  @Test func datesAndQuantitiesOfOnesOwn() throws {
    let records: [Agreement] = try records(
      #"{"id":"a","exchangedOn":"2019-05","activities":[{"description":"x","period":"2018/2020","people":3}]}"#,
      #"{"id":"b"}"#)
    let exchanged = DateRule<Agreement>("exchanged", "ngày trao đổi") { $0.exchangedOn }
    try expect(records, .year(exchanged), ["2019", "(notStated)"])
    let active = DateRule<Agreement>("active", "hoạt động", spread: .each) {
      $0.activities.compactMap(\.period)
    }
    try expect(records, .year(active), ["2018", "2019", "2020", "(notStated)"])
    let people = Measure<Agreement>("people", "số người") { $0.activities.first?.people }
    try expect(records, people, .atLeast(3))
    let words = Measure<Agreement>(distinct: "words", "số việc") {
      $0.activities.map { GroupKey($0.description.text(in: .vietnamese)) }
    }
    try expect(records, words, .atLeast(1))
  }

  /// Tables by two answers to where a record over several years is counted are different tables.
  @Test func ruleTellsWhereRecordsAreCounted() throws {
    let started = DateRule<Delegation>.started
    let rules = DateSpread.allCases.map { started.spreading($0) }
    #expect(rules.map(\.identifier) == ["started", "started.each", "started.inPart"])
    #expect(rules.map { $0.name.text(in: .english) } == ["started", "started, in each", "started, by days"])
    #expect(rules.map(\.spread) == DateSpread.allCases)
  }

  @Test func quotientsInWords() throws {
    let records: [Delegation] = try records(
      #"{"id":"a","size":{"people":1},"cost":{"amount":"10.00","currency":"USD"}}"#,
      #"{"id":"b","size":{"people":1},"cost":{"amount":"0.00","currency":"USD"}}"#,
      #"{"id":"c","size":{"people":2},"cost":{"amount":"0.00","currency":"USD"}}"#)
    let cell = try records.table(measuring: .people.mean, .cost.mean).total
    #expect(Wording(.vietnamese).figure(cell.figure(at: 0)) == "1,33")
    #expect(Wording(.english).figure(cell.figure(at: 0), digits: 4) == "1.3333")
    #expect(Wording(.vietnamese).figure(cell.figure(at: 1)) == "3,33 USD")
    #expect(Wording(.english).figure(.noRecord) == "–")
  }

  // MARK: - Helpers

  private func records<Record: RuleSubject>(_ texts: String...) throws -> [Record] {
    try texts.map { try RuleExample<Record>.passing($0).record() }
  }

  private func expect<Record: TableSubject>(
    _ records: [Record], _ dimension: Dimension<Record>, _ groups: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let table = try records.table(by: dimension, measuring: .records)
    let texts = table.groups[0].map { $0.kind == .value ? $0.text : "(\($0.kind))" }
    #expect(texts == groups, sourceLocation: sourceLocation)
    #expect(!table.dimensions[0].name.text(in: .vietnamese).isEmpty, sourceLocation: sourceLocation)
  }

  private func expect<Record: TableSubject>(
    _ records: [Record], _ measure: Measure<Record>, _ count: Quantity<Int>,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let figure = try records.table(measuring: measure).total.figure
    #expect(figure.count == count, sourceLocation: sourceLocation)
  }
}
