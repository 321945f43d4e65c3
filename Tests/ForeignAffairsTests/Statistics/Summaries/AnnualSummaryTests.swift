import ForeignAffairs
import Testing

@Suite struct AnnualSummaryTests {
  private func line(
    _ registry: Registry, _ section: String, _ name: String, in span: ReportingSpan = .year(2020)
  ) throws -> AnnualLine {
    let sections = try AnnualSummary(of: registry, in: span, keeping: .identifiers).sections()
    let found = try #require(sections.first { $0.identifier == section }, "\(sections.map(\.identifier))")
    return try #require(
      found.lines.first { $0.name.text(in: .english) == name },
      "\(found.lines.map { $0.name.text(in: .english) })")
  }

  private func registry(_ delegations: [(String, Quantity<Int>?)]) throws -> Registry {
    var registry = Registry()
    registry.delegations = try delegations.enumerated().map {
      try TableSamples.delegation("d\($0)", .inbound, $1.0, people: $1.1)
    }
    return registry
  }

  @Test func growthIsExact() throws {
    let registry = try registry([("2019", 3), ("2019-05", 5), ("2020", 9), ("2018", 100)])
    let people = try line(registry, "delegations.direction", "inbound – people")
    #expect(people.computed.earlier.count == 8 && people.computed.later.count == 9)
    #expect(people.computed.absolute == .exact(Ratio(1)))
    #expect(try people.computed.relative == .exact(Ratio(1, 8)))
    #expect(people.identifiers == ["d2"] && people.earlierIdentifiers == ["d0", "d1"])
    #expect(people.origin == .records && people.change == people.computed)
    let count = try line(registry, "delegations.direction", "inbound – delegations")
    #expect(try count.computed.relative == .exact(Ratio(-1, 2)))
  }

  @Test func growthFromNothingIsUndefinedAndFromNoRecordIsNone() throws {
    let zero = try line(registry([("2019", 0), ("2020", 9)]), "delegations.direction", "inbound – people")
    #expect(zero.computed.absolute == .exact(Ratio(9)))
    #expect(zero.computed.relative?.exactValue?.isDefined == false)
    let none = try line(registry([("2020", 9)]), "delegations.direction", "inbound – people")
    #expect(none.computed.earlier.state == .noRecord && none.computed.absolute == nil && none.change == nil)
    let unknown = try line(
      registry([("2019", nil), ("2020", .over(9))]), "delegations.direction", "inbound – people")
    #expect(unknown.computed.earlier.state == .unknown && unknown.computed.absolute == .unknown)
    #expect(unknown.computed.later.count == .over(9))
  }

  @Test func aReportedFigureStandsAloneOnlyWithoutRecords() throws {
    var registry = try registry([("2020", 9), ("2020-02", 4)])
    registry.figures = [
      try SummarySamples.figure("a", .inboundDelegations, 408, in: "2020"),
      try SummarySamples.figure("b", .outboundDelegations, 12, in: "2020"),
      try SummarySamples.figure("c", .outboundDelegations, 10, in: "2019-01-01/2019-12-31"),
    ]
    let inbound = try line(registry, "delegations.direction", "inbound – delegations")
    #expect(inbound.origin == .records && inbound.figure.count == 2)
    #expect(inbound.reported.map(\.change.later.count) == [408])
    let outbound = try line(registry, "delegations.direction", "outbound – delegations")
    #expect(outbound.origin == .reported && outbound.figure.count == 12)
    #expect(outbound.computed.later.state == .noRecord)
    #expect(try outbound.change?.relative == .exact(Ratio(1, 5)))
    let people = try line(registry, "delegations.direction", "outbound – people")
    #expect(people.origin == .nothing && people.figure.state == .noRecord)
  }

  @Test func aChangeIsNeverBetweenRecordsAndReports() throws {
    var registry = try registry([("2020", 9)])
    registry.figures = [try SummarySamples.figure("a", .inboundDelegations, 408, in: "2019")]
    let inbound = try line(registry, "delegations.direction", "inbound – delegations")
    #expect(inbound.origin == .records && inbound.change == nil)
    #expect(inbound.reported[0].change.earlier.count == 408 && inbound.reported[0].change.absolute == nil)
  }

  @Test func aPartStandsWithItsWholeAndIsNotAdded() throws {
    var registry = Registry()
    registry.figures = [
      try SummarySamples.figure("a", .inboundDelegations, 408, in: "2020"),
      try SummarySamples.figure("b", .inboundDelegations, 25, in: "2020", partOf: "a"),
      try SummarySamples.figure("c", .inboundDelegations, 7, in: "2020", partOf: "elsewhere"),
      try SummarySamples.figure("d", .inboundDelegations, 30, in: "2020", partOf: "a"),
    ]
    let inbound = try line(registry, "delegations.direction", "inbound – delegations")
    #expect(inbound.figure.count == 408)
    #expect(inbound.reported[0].parts.map(\.change.later.count) == [25, 30])
    let other = try line(registry, "figures", "of which: inbound delegations")
    #expect(other.figure.count == 7)
  }

  @Test func averagesAreNoFiguresOfAYear() throws {
    var registry = Registry()
    registry.figures = [
      try SummarySamples.figure("a", .inboundDelegations, 200, basis: .yearlyAverage, asOf: "2020-04"),
      try SummarySamples.figure("b", .inboundDelegations, 190, basis: .yearlyAverage, asOf: "2019-04"),
    ]
    #expect(try line(registry, "delegations.direction", "inbound – delegations").origin == .nothing)
    let average = try line(registry, "figures", "inbound delegations (yearly average; as of April 2020)")
    #expect(average.figure.count == 200 && average.reported[0].change.earlier.count == 190)
    #expect(average.reported[0].change.absolute == nil && average.change == nil)
  }

  @Test func whatCameBetweenTwoCumulativeFiguresIsAnInterval() throws {
    var registry = Registry()
    registry.figures = [
      try SummarySamples.figure("a", .agreements, 44, basis: .cumulative, asOf: "2020-08"),
      try SummarySamples.figure("b", .agreements, .over(40), basis: .cumulative, asOf: "2019-08"),
    ]
    let line = try line(registry, "figures", "international agreements (cumulative; as of August 2020)")
    #expect(line.reported[0].change.absolute == .nearly(Ratio(4)))
  }

  @Test func twoDatesOfOneYearAndTwoThingsAreNotClaims() throws {
    var registry = Registry()
    registry.figures = [
      try SummarySamples.figure("a", .agreements, 44, basis: .cumulative, asOf: "2020-08"),
      try SummarySamples.figure("b", .agreements, 40, basis: .cumulative, asOf: "2020-03"),
      try SummarySamples.figure("c", .partners, 5, basis: .atDate, asOf: "2020"),
      try SummarySamples.figure("d", .partners, 9, basis: .atDate, asOf: "2020"),
    ]
    registry.figures[2].label = "kết nghĩa"
    registry.figures[3].label = "đại sứ quán"
    let figures = try #require(try AnnualSummary(of: registry, in: .year(2020)).sections().last)
    #expect(figures.lines.map(\.figure.count) == [44, 40, 5, 9])
  }

  @Test func aTotalOfRecordsDoesNotStandBesideWhatIsReportedAlone() throws {
    var registry = try registry([("2020", 9)])
    registry.delegations.append(try TableSamples.delegation("o", .outbound, "2020", people: 2))
    #expect(try line(registry, "delegations.direction", "total – people").figure.count == 11)
    registry.delegations[1].direction = .transit
    registry.figures = [try SummarySamples.figure("a", .outboundDelegations, 408, in: "2020")]
    let names = try AnnualSummary(of: registry, in: .year(2020)).sections()[0].lines.map {
      $0.name.text(in: .english)
    }
    #expect(names.contains("transit – people") && !names.contains("total – people"))
  }

  @Test func claimsOfOneYearGiveAnIntervalAndOtherScopesStandApart() throws {
    var registry = Registry()
    registry.figures = [
      try SummarySamples.figure("a", .agreements, 44, in: "2020"),
      try SummarySamples.figure("b", .agreements, 46, in: "2020"),
    ]
    #expect(try line(registry, "agreements.signed", "agreements").figure.count == .between(44, 46))
    registry.figures[1].scope = .departments
    let apart = try line(registry, "agreements.signed", "agreements")
    #expect(apart.reported.count == 2 && apart.figure.state == .noRecord && apart.origin == .reported)
  }

  @Test func figuresOfSeveralYearsAreNamedAndNotShown() throws {
    var registry = Registry()
    registry.figures = [
      try SummarySamples.figure("a", .agreements, 32, in: "2011/2023-06"),
      try SummarySamples.figure("b", .agreements, 3, in: "2020?"),
      try SummarySamples.figure("c", .agreements, 3, in: "2018"),
    ]
    let sections = try AnnualSummary(of: registry, in: .year(2020)).sections()
    let figures = try #require(sections.last)
    #expect(figures.identifier == "figures" && figures.lines.isEmpty && figures.unplacedCount == 2)
  }

  @Test func moneyHasOneLineForEachCurrency() throws {
    let (dollars, dong) = (Money(exactly: 807_020, .usd), Money(exactly: 5_000_000, .vnd))
    var registry = Registry()
    registry.projects = [
      try SummarySamples.project("a", approved: "2019", committed: .exact(dong)),
      try SummarySamples.project("b", approved: "2020", committed: .exact(dong)),
      try SummarySamples.project("c", approved: "2020", committed: .exact(dollars)),
    ]
    var reported = ReportedFigure(id: "f", indicator: .aidAmount)
    (reported.amount, reported.moneyState) = (.exact(dollars), .committed)
    reported.period = try Period("2020")
    registry.figures = [reported]
    let sections = try AnnualSummary(of: registry, in: .year(2020)).sections()
    let lines = try #require(sections.first { $0.identifier == "projects.items" }).lines.filter {
      $0.name.text(in: .english) == "received – committed"
    }
    #expect(lines.map(\.computed.later.amount) == [.exact(dollars), .exact(dong)])
    #expect(lines.map(\.computed.earlier.state) == [.noRecord, .exact])
    #expect(lines[1].computed.absolute == .exact(Ratio(0)))
    #expect(lines.map(\.reported.count) == [1, 0])
    // What was committed is not what was disbursed.
    let disbursed = try line(registry, "projects.disbursed", "received")
    #expect(disbursed.reported.isEmpty && disbursed.computed.later.state == .noRecord)
  }

  @Test func theReportingYearClosesOn14December() throws {
    var registry = try registry([
      ("2019-12-14", 1), ("2019-12-15", 2), ("2020-12-14", 4), ("2020-12-15", 8), ("2020", 16),
    ])
    registry.agreements = [try SummarySamples.agreement("a", "2020-12-15", status: .inForce)]
    registry.figures = [
      try SummarySamples.figure("a", .inboundVisitors, 9, in: "2019-12-15/2020-12-14"),
      try SummarySamples.figure("b", .inboundVisitors, 10, in: "2020"),
      try SummarySamples.figure("c", .inboundVisitors, 11, in: "2018"),
    ]
    let people = try line(registry, "delegations.direction", "inbound – people", in: .reportingYear(2020))
    #expect(people.computed.later.count == 6 && people.computed.earlier.count == 1)
    #expect(people.reported.map(\.change.later.count) == [9])
    let sections = try AnnualSummary(of: registry, in: .reportingYear(2020)).sections()
    // A delegation of 2020 may be of two reporting years.
    #expect(sections[0].unplacedCount == 1)
    #expect(!sections.contains { $0.identifier == "agreements.inForce" })
    // The figure of the calendar year has a year, though not this one.
    #expect(sections.last?.unplacedCount == 0 && sections.last?.otherYearCount == 1)
    let calendar = try line(registry, "delegations.direction", "inbound – people")
    #expect(calendar.computed.later.count == 28 && calendar.reported.map(\.change.later.count) == [10])
    let figures = try AnnualSummary(of: registry, in: .year(2020)).sections().last
    #expect(figures?.unplacedCount == 0 && figures?.otherYearCount == 1)
    let stock = try line(registry, "agreements.inForce", "total")
    #expect(stock.computed.later.count == 1 && stock.computed.earlier.state == .zero)
    #expect(stock.identifiers == ["a"] && stock.earlierIdentifiers.isEmpty)
  }

  @Test func cancelledAndRevokedRecordsAreSeen() throws {
    var registry = try registry([("2020", 4), ("2020", 9)])
    registry.delegations[1].status = .cancelled
    registry.awards = [try SummarySamples.award("a", .labourOrder, decided: "2020")]
    registry.awards[0].revocation = AwardRevocation()
    #expect(try line(registry, "delegations.direction", "inbound – people").figure.count == 4)
    #expect(try line(registry, "delegations.apart", "cancelled, inbound – people").figure.count == 9)
    #expect(try line(registry, "awards.awards", "awards").origin == .nothing)
    #expect(try line(registry, "awards.apart", "Labour Order").identifiers == ["a"])
  }

  @Test func linesOfRecordsInSeveralGroupsSaySo() throws {
    var registry = Registry()
    registry.delegations = [
      try TableSamples.delegation("a", .outbound, "2020", people: 4, countries: [.laos, .japan])
    ]
    let sections = try AnnualSummary(of: registry, in: .year(2020)).sections()
    let countries = try #require(sections.first { $0.identifier == "delegations.country" })
    #expect(countries.hasOverlaps && countries.lines.count == 4)
    #expect(sections.filter(\.hasOverlaps).map(\.identifier) == ["delegations.country"])
  }

  @Test func nothingHasNoSections() throws {
    #expect(try AnnualSummary.empty.sections().isEmpty && AnnualSummary.empty.text().isEmpty)
    // A registry without records still has the lines that every report has.
    let sections = try AnnualSummary(of: Registry(), in: .year(2020)).sections()
    #expect(
      sections.flatMap(\.lines).count == 9 && sections.flatMap(\.lines).allSatisfy { $0.origin == .nothing })
  }
}
