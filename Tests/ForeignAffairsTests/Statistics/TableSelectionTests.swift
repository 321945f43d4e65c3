import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// A table counts the records that it is given, and on request those alone that summaries count.
@Suite struct TableSelectionTests {
  @Test(
    arguments: [
      (nil, true), (.planned, false), (.postponed, false), (.cancelled, false), (.completed, true),
      (DelegationStatus(rawValue: "khác"), true),
    ] as [(DelegationStatus?, Bool)])
  func delegations(status: DelegationStatus?, isCounted: Bool) throws {
    var record = try TableSamples.delegation("a")
    record.status = status
    #expect(record.isCounted == isCounted)
    #expect(try DelegationSummary(of: [record]).apart.total.recordCount == (isCounted ? 0 : 1))
  }

  @Test(
    arguments: [
      (nil, nil, true), (.proposed, nil, false), (.consulting, nil, false), (.approved, nil, false),
      (.proposed, "2020", true), (.inForce, nil, true), (.terminated, "2019", true),
    ] as [(AgreementStatus?, String?, Bool)])
  func agreements(status: AgreementStatus?, signed: String?, isCounted: Bool) throws {
    let record = try SummarySamples.agreement("a", signed, status: status)
    #expect(record.isCounted == isCounted)
    #expect(try AgreementSummary(of: [record]).apart.total.recordCount == (isCounted ? 0 : 1))
  }

  @Test(
    arguments: [
      (nil, true), (.proposed, false), (.submitted, false), (.cancelled, false), (.implementing, true),
    ] as [(ProjectStatus?, Bool)])
  func projects(status: ProjectStatus?, isCounted: Bool) throws {
    let record = try SummarySamples.project("a", approved: nil, status: status)
    #expect(record.isCounted == isCounted)
    #expect(try ProjectSummary(of: [record]).apart.total.recordCount == (isCounted ? 0 : 1))
  }

  @Test(
    arguments: [
      (nil, true), (.planned, false), (.postponed, false), (.cancelled, false), (.notHeldAsPlanned, false),
      (.held, true),
    ] as [(EventStatus?, Bool)])
  func events(status: EventStatus?, isCounted: Bool) throws {
    let record = try SummarySamples.event("a", .festival, held: [], status: status)
    #expect(record.isCounted == isCounted)
    #expect(try EventSummary(of: [record]).apart.total.recordCount == (isCounted ? 0 : 1))
  }

  @Test func awardsAndWhatHasNoStatus() throws {
    var award = try SummarySamples.award("a", .certificateOfMerit)
    #expect(award.isCounted)
    award.revocation = AwardRevocation()
    #expect(!award.isCounted)
    #expect(try SummarySamples.department("a", "Sở Ngoại vụ").isCounted)
  }

  @Test(arguments: [81] as [UInt64])
  func aSelectingBuilderCountsWhatTheArrayHas(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let records = try SummarySamples.mixture(80, &random).delegations
    let expected = try records.counted.table(by: .year(.started), .status, measuring: .people)
    #expect(expected.total.recordCount < records.count, "seed \(seed)")
    func builder() throws -> TableBuilder<Delegation> {
      try TableBuilder(by: [.year(.started), .status], measuring: [.people], selecting: .counted)
    }
    var (each, all, several) = (try builder(), try builder(), try builder())
    for record in records { try each.add(record) }
    try all.add(contentsOf: records)
    try await several.add(contentsOf: records, threads: 2)
    let table = try each.finish()
    #expect(table.total == expected.total && table.groups == expected.groups, "seed \(seed)")
    #expect(try all.finish().json == table.json && several.finish().json == table.json, "seed \(seed)")
    #expect(try Table(json: table.json) == table)
    // The same records of another selection are no part of it.
    let error = #expect(throws: StatisticsFailure.self) { try table.merging(expected) }
    #expect(error?.code == .definitionsDiffer && error?.subject.contains("counted") == true)
  }

  @Test func anotherSelectionIsRefused() throws {
    let json =
      #"{"format":"foreign-affairs-table","version":"1.0","subject":"awards","detail":"figures","selection":"most"}"#
    let error = #expect(throws: ReadingFailure.self) { try Table(json: Array(json.utf8)) }
    #expect(error?.faults.first?.pointer == "/selection")
  }
}
