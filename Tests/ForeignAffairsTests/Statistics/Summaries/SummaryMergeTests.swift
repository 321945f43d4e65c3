import ForeignAffairs
import ForeignAffairsTesting
import Foundation
import Testing

@Suite struct SummaryMergeTests {
  private static let spans: [ReportingSpan] = [.year(2020), .reportingYear(2020)]

  private func split(_ registry: Registry, _ random: inout SeededGenerator) -> [Registry] {
    var parts = [Registry](repeating: Registry(), count: random.int(in: 1...6))
    func any() -> Int { random.int(in: 0...(parts.count - 1)) }
    for record in registry.delegations.shuffled(using: &random) { parts[any()].delegations.append(record) }
    for record in registry.agreements.shuffled(using: &random) { parts[any()].agreements.append(record) }
    for record in registry.projects.shuffled(using: &random) { parts[any()].projects.append(record) }
    for record in registry.awards.shuffled(using: &random) { parts[any()].awards.append(record) }
    for record in registry.events.shuffled(using: &random) { parts[any()].events.append(record) }
    for record in registry.departments.shuffled(using: &random) { parts[any()].departments.append(record) }
    for record in registry.figures.shuffled(using: &random) { parts[any()].figures.append(record) }
    return parts
  }

  @Test(arguments: [71, 72, 73] as [UInt64], [TableDetail.figures, .identifiers])
  func everySplitGivesTheSameBytes(seed: UInt64, detail: TableDetail) throws {
    var random = SeededGenerator(seed: seed)
    let registry = try SummarySamples.mixture(40, &random)
    for span in Self.spans {
      let whole = try AnnualSummary(of: registry, in: span, keeping: detail)
      for _ in 0..<3 {
        var parts = try split(registry, &random).map { try AnnualSummary(of: $0, in: span, keeping: detail) }
        parts.append(.empty)
        // Two that stand anywhere become one, until there is one.
        while parts.count > 1 {
          let first = parts.remove(at: random.int(in: 0...(parts.count - 1)))
          let second = parts.remove(at: random.int(in: 0...(parts.count - 1)))
          parts.append(try AnnualSummary(json: first.json).merging(second))
        }
        #expect(parts[0].json == whole.json, "seed \(seed), \(span)")
        #expect(try parts[0].text() == whole.text(), "seed \(seed), \(span)")
      }
    }
  }

  @Test(arguments: 74...76 as ClosedRange<UInt64>)
  func mergingHasLaws(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let parts = try (0..<3).map { _ in
      try AnnualSummary(of: SummarySamples.mixture(12, &random), in: .year(2020))
    }
    let nothing = try AnnualSummary(of: Registry(), in: .year(2020))
    expectMergeLaws(of: parts + [nothing], identity: .empty, "seed \(seed)", comparing: \.json) {
      try $0.merging($1)
    }
  }

  @Test(arguments: [77] as [UInt64])
  func codableGivesTheSameSummary(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let registry = try SummarySamples.mixture(20, &random)
    let summary = try AnnualSummary(of: registry, in: .reportingYear(2020), keeping: .identifiers)
    #expect(try AnnualSummary(json: summary.json) == summary, "seed \(seed)")
    let data = try JSONEncoder().encode(summary)
    #expect(try JSONDecoder().decode(AnnualSummary.self, from: data).json == summary.json, "seed \(seed)")
    let projects = try JSONEncoder().encode(summary.projects)
    #expect(try JSONDecoder().decode(ProjectSummary.self, from: projects) == summary.projects)
    #expect(try DepartmentSummary(json: summary.departments.json) == summary.departments)
    #expect(try AnnualSummary(json: AnnualSummary.empty.json) == .empty)
    #expect(try AwardSummary(json: AwardSummary.empty.json) == .empty)
  }

  @Test func twoSpellingsOfOneFigureAreOne() throws {
    let names = ["Thừa Thiên Huế", "Thừa Thiên Huế".decomposed]
    let registries = try names.map { name in
      var registry = Registry()
      var figure = try SummarySamples.figure("f", .inboundDelegations, 408, in: "2020")
      figure.label = LocalizedText(name)
      registry.figures = [figure]
      registry.departments = [try SummarySamples.department("hue", name, staff: [("2020", 40)])]
      return registry
    }
    let parts = try registries.map { try AnnualSummary(of: $0, in: .year(2020)) }
    let merged = try parts[0].merging(parts[1])
    #expect(merged.figures.count == 1)
    #expect(
      merged.figures[0].label?.text(in: .vietnamese).utf8.elementsEqual(names[1].utf8) == true)
    #expect(try merged.json == parts[1].merging(parts[0]).json)
  }

  @Test func onlyPartsOfOneSummaryAreMerged() throws {
    let (year, other) = (
      try AnnualSummary(of: Registry(), in: .year(2020)), try AnnualSummary(of: Registry(), in: .year(2021))
    )
    #expect(throws: StatisticsFailure.self) { try year.merging(other) }
    let reporting = try AnnualSummary(of: Registry(), in: .reportingYear(2020))
    let error = #expect(throws: StatisticsFailure.self) { try year.merging(reporting) }
    #expect(error?.code == .definitionsDiffer)
    let (all, some) = (
      try DelegationSummary(of: []), try DelegationSummary(of: [], in: .calendar(2019...2020))
    )
    #expect(throws: StatisticsFailure.self) { try all.merging(some) }
    let kept = try DelegationSummary(of: [], keeping: .identifiers)
    #expect(throws: StatisticsFailure.self) { try all.merging(kept) }
    // Agreements in force on other days are other parts.
    let agreements = try AgreementSummary(of: [], in: .calendar(2019...2020))
    #expect(throws: StatisticsFailure.self) { try agreements.merging(AgreementSummary(of: [])) }
  }

  @Test(arguments: [
    ("2020-01/2020-06", false), ("2020", true), ("2019-12-15/2020-12-14", true), ("2020/..", false),
    ("2019/2020", false), ("2020?", false),
  ])
  func onlyAYearIsSummarised(period: String, isYear: Bool) throws {
    let span = ReportingSpan.period(try Period(period))
    if isYear {
      #expect(try AnnualSummary(of: Registry(), in: span).year == 2020)
    } else {
      let error = #expect(throws: StatisticsFailure.self) { try AnnualSummary(of: Registry(), in: span) }
      #expect(error?.code == .notAYear)
    }
  }

  @Test(arguments: [0, -1, 10_000, .max, .min])
  func yearsThatNoCalendarHoldsAreRefused(year: Int) {
    #expect(throws: StatisticsFailure.self) { try AnnualSummary(of: Registry(), in: .year(year)) }
    #expect(throws: StatisticsFailure.self) { try AnnualSummary(of: Registry(), in: .reportingYear(year)) }
  }

  @Test(arguments: [-1...3, 9_999...10_000, .min ... .max] as [ClosedRange<Int>])
  func rangesThatNoCalendarHoldsAreRefused(years: ClosedRange<Int>) {
    let error = #expect(throws: StatisticsFailure.self) {
      try DelegationSummary(of: [], in: .calendar(years))
    }
    #expect(error?.code == .notAYear)
  }

  @Test(arguments: [
    (#"{"format":"other","version":"1.0"}"#, "/format"),
    (#"{"format":"foreign-affairs-annual-summary","version":"1.0","year":2020}"#, "/unit"),
    (#"{"format":"foreign-affairs-annual-summary","version":"1.0","unit":"year"}"#, "/year"),
    (#"{"format":"foreign-affairs-annual-summary","version":"1.0","unit":"month","year":2020}"#, "/unit"),
    (#"{"format":"foreign-affairs-annual-summary","version":"1.0","unit":"year","year":0}"#, "/year"),
    (
      #"{"format":"foreign-affairs-annual-summary","version":"1.0","unit":"year","year":2020}"#,
      "/delegations"
    ),
    (
      #"{"format":"foreign-affairs-annual-summary","version":"1.0","unit":"year","year":2020,"#
        + #""delegations":{"format":"foreign-affairs-summary","version":"1.0","subject":"awards"}}"#,
      "/delegations/subject"
    ),
  ])
  func whatIsNoAnnualSummaryIsRefused(json: String, pointer: String) {
    let error = #expect(throws: ReadingFailure.self) { try AnnualSummary(json: Array(json.utf8)) }
    #expect(error?.faults.first?.pointer == pointer)
  }

  @Test(arguments: [
    (#"{"format":"foreign-affairs-table","version":"1.0","subject":"awards"}"#, "/format"),
    (#"{"format":"foreign-affairs-summary","version":"1.0","subject":"delegations"}"#, "/subject"),
    (
      #"{"format":"foreign-affairs-summary","version":"1.0","subject":"awards","parts":[{"identifier":"a","#
        + #""title":"A","table":{"format":"foreign-affairs-table","version":"1.0","cells":[{"records":1}]}}]}"#,
      "/parts/0/table/subject"
    ),
    (
      #"{"format":"foreign-affairs-summary","version":"1.0","subject":"awards","parts":["#
        + #"{"identifier":"a","title":"A","table":{"format":"foreign-affairs-table","version":"1.0"}},"#
        + #"{"identifier":"a","title":"A","table":{"format":"foreign-affairs-table","version":"1.0"}}]}"#,
      "/parts/1/identifier"
    ),
  ])
  func whatIsNoSummaryIsRefused(json: String, pointer: String) {
    let error = #expect(throws: ReadingFailure.self) { try AwardSummary(json: Array(json.utf8)) }
    #expect(error?.faults.first?.pointer == pointer)
  }
}
