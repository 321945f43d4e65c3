import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// Every summary merges by the same laws, however its records are split.
@Suite struct SummaryLawTests {
  private static let years: [SummaryYears] = [
    .calendar, .reporting, .calendar(2019...2020), .reporting(2020...2020),
  ]

  private func expectLaws<Record: SummarySubject>(of records: [Record], _ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for (place, years) in Self.years.enumerated() {
      let detail: TableDetail = place.isMultiple(of: 2) ? .figures : .identifiers
      try RecordSummary<Record>.expectLaws(
        of: records, "seed \(seed), \(Record.tableSubject.rawValue), \(years), \(detail)", &random
      ) {
        try RecordSummary(of: $0, in: years, keeping: detail)
      }
    }
  }

  @Test(arguments: 101...103 as ClosedRange<UInt64>)
  func summariesOfRecords(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let registry = try SummarySamples.mixture(14, &random)
    try expectLaws(of: registry.delegations, seed)
    try expectLaws(of: registry.agreements, seed)
    try expectLaws(of: registry.projects, seed)
    try expectLaws(of: registry.awards, seed)
    try expectLaws(of: registry.events, seed)
    try expectLaws(of: registry.departments, seed)
  }

  @Test(arguments: 104...106 as ClosedRange<UInt64>)
  func summariesOfAYear(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let entries = try SummarySamples.mixture(10, &random).entries
    for span in [ReportingSpan.year(2020), .reportingYear(2020)] {
      try AnnualSummary.expectLaws(of: entries, "seed \(seed), \(span)", &random) { entries in
        var registry = Registry()
        for entry in entries { registry.append(entry) }
        return try AnnualSummary(of: registry, in: span, keeping: .identifiers)
      }
    }
  }

  /// Lines that could not be read are merged as records are.
  @Test(arguments: [107] as [UInt64])
  func rejectedLinesAddUp(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let registry = try SummarySamples.mixture(6, &random)
    let parts = try (0...2).map { try EventSummary(of: registry.events, rejectedCount: $0) }
    expectMergeLaws(of: parts, identity: .empty, "seed \(seed)", comparing: \.json) { try $0.merging($1) }
    #expect(try parts[1].merging(parts[2]).rejectedCount == 3)
  }
}
