import ForeignAffairs
import ForeignAffairsReporting
import Testing

/// What the five documents give for a year.
@Suite struct SummaryFactTests {
  private func summary(
    _ province: Identifier<Province>, _ span: ReportingSpan, keeping detail: TableDetail = .figures
  ) throws -> AnnualSummary {
    let report = AnnualReport(of: province, from: try Seeds.all())
    return try AnnualSummary(of: report.registry, in: span, keeping: detail)
  }

  private func line(_ summary: AnnualSummary, _ section: String, _ name: String) throws -> AnnualLine {
    let sections = try summary.sections()
    let found = try #require(sections.first { $0.identifier == section }, "\(sections.map(\.identifier))")
    return try #require(
      found.lines.first { $0.name.text(in: .english) == name },
      "\(found.lines.map { $0.name.text(in: .english) })")
  }

  /// S4.07 to S4.10: the year 2020 of Thừa Thiên Huế, of which the records tell nothing.
  @Test func hueIn2020() throws {
    let summary = try summary("thua-thien-hue", .year(2020))
    let delegations = try line(summary, "delegations.direction", "inbound – delegations")
    #expect(delegations.origin == .reported && delegations.figure.count == 408)
    #expect(delegations.reported[0].parts.map(\.change.later.count) == [25])
    let visitors = try line(summary, "delegations.direction", "inbound – people")
    #expect(visitors.figure.count == 2208 && visitors.reported[0].parts.map(\.change.later.count) == [150])
    #expect(try line(summary, "projects.items", "received – aid items").figure.count == 22)
    let committed = try line(summary, "projects.items", "received – committed")
    #expect(committed.figure.amount == .exact(Money(exactly: 807_020, .usd)))
    #expect(try line(summary, "projects.disbursed", "received").origin == .nothing)
    #expect(try line(summary, "delegations.direction", "outbound – people").origin == .nothing)
    // S0.66: two flags for 2016 and 2020, and nobody says how many in each.
    #expect(try line(summary, "awards.form", "emulation flag").figure.count == .atMost(2))
    let sections = try summary.sections()
    #expect(sections[0].unplacedCount == 20)
    // S0.14 and S0.22 are of many years.
    #expect(sections.last?.unplacedCount == 2)
  }

  /// S4.12: Festival Huế 2020 was not held as planned, and is counted apart from what was held.
  @Test func eventsOfHueIn2020() throws {
    let summary = try summary("thua-thien-hue", .year(2020), keeping: .identifiers)
    #expect(summary.events.held[2020].identifiers == ["thua-thien-hue-year-end-conference-2020"])
    let festival = try line(summary, "events.apart", "not held as planned")
    #expect(festival.identifiers == ["thua-thien-hue-festival-hue-2020"] && festival.figure.count == 1)
    #expect(try line(summary, "events.kind", "promotion").computed.earlier.count == 1)
    // S0: the commissions met in 2009 and 2023, which is one event of each year.
    #expect(
      try EventSummary(of: Seeds.registry("thua-thien-hue-history").events).held[2023].figure.count == 2)
  }

  /// S2.06: a centre is named without a number of units, so that there is at least that one.
  @Test func unitsOfTienGiang() throws {
    let units = try DepartmentSummary(of: Seeds.registry("tien-giang").departments).units
    #expect(units[2021, "no"].figure(at: 0).count == 2)
    #expect(units[2021, "no"].figure(at: 1).count == .atLeast(1))
  }

  /// S0.10, S0.08, S0.09: staff and units of 2023.
  @Test func hueIn2023() throws {
    let summary = try summary("thua-thien-hue", .year(2023))
    let staff = try #require(try summary.sections().first { $0.identifier == "departments.staff" })
    #expect(staff.lines[0].figure.count == 40 && staff.lines[0].change == nil)
    let units = try #require(try summary.sections().first { $0.identifier == "departments.units" })
    #expect(units.lines.map(\.figure.count) == [3, 1])
    // S0.13: 44 countries on 5 continents, cumulative and no figures of the year.
    let figures = try #require(try summary.sections().last)
    #expect(
      figures.lines.contains { $0.figure.count == 44 } && figures.lines.contains { $0.figure.count == 5 })
    // S0.56: hundreds of billions.
    let amount = try #require(figures.lines.first { $0.figure.currency == .vnd })
    #expect(amount.figure.amount == .orderOfMagnitude(Money(exactly: 100_000_000_000, .vnd)))
  }

  /// S2.30 to S2.33: a certificate of 2018, flags for 2015 and 2019, certificates for 2012 to 2014 and 2016 to 2020.
  @Test func tienGiangIn2019() throws {
    let summary = try summary("tien-giang", .year(2019), keeping: .identifiers)
    let ministry = try line(summary, "awards.authority", "ministry")
    #expect(ministry.computed.earlier.count == 1 && ministry.computed.later.count == .atMost(2))
    #expect(ministry.computed.relative == .atMost(Ratio(1)))
    #expect(ministry.earlierIdentifiers == ["tien-giang-ministry-certificate-2018"])
    #expect(ministry.identifiers == ["tien-giang-ministry-flags"])
    // S2.19 to S2.22: four memoranda without a date, in force or not.
    let stock = try line(summary, "agreements.inForce", "total")
    #expect(stock.computed.later.count == .between(0, 4) && stock.identifiers.count == 4)
    // S2.11: an average of 200 a year is no figure of 2019.
    #expect(try line(summary, "delegations.direction", "inbound – delegations").origin == .nothing)
  }

  /// S3.44 and S3.46: a Lao Labour Order in 2018, a flag in 2019.
  @Test func dongNaiIn2019() throws {
    let summary = try summary("dong-nai", .year(2019))
    let awards = try line(summary, "awards.awards", "awards")
    #expect(awards.computed.earlier.count == 1 && awards.computed.later.count == 1)
    #expect(awards.computed.absolute == .exact(Ratio(0)) && awards.computed.relative == .exact(Ratio(0)))
    #expect(summary.awards.byForm[2018].recordCount == 0)
    #expect(summary.awards.foreign[2018, .country(.laos), "labourOrder"].figure.count == 1)
    #expect(try line(summary, "awards.foreign", "Laos, Labour Order").computed.earlier.count == 1)
  }

  /// S1.04, S1.05: 7 at the beginning, 30 in December 2019; S1.29: over 2 million a year is no total.
  @Test func thaiNguyenIn2019() throws {
    let summary = try summary("thai-nguyen", .year(2019))
    let staff = try #require(try summary.sections().first { $0.identifier == "departments.staff" })
    #expect(staff.lines[0].figure.count == 30 && staff.lines[0].change == nil)
    #expect(try line(summary, "projects.items", "received – committed").origin == .nothing)
    let figures = try #require(try summary.sections().last)
    let rate = try #require(
      figures.lines.first { $0.figure.currency == .usd && $0.name.text(in: .english).contains("per year") })
    #expect(rate.figure.amount == .over(Money(exactly: 2_000_000, .usd)) && rate.change == nil)
  }

  @Test(arguments: [ReportingSpan.year(2020), .reportingYear(2020), .year(2019), .year(2005)])
  func theDocumentsMergeToTheSameBytes(span: ReportingSpan) throws {
    let registries = try Seeds.all()
    var whole = Registry()
    var merged = AnnualSummary.empty
    for registry in registries {
      whole.delegations += registry.delegations
      whole.agreements += registry.agreements
      whole.projects += registry.projects
      whole.awards += registry.awards
      whole.events += registry.events
      whole.departments += registry.departments
      whole.figures += registry.figures
    }
    for registry in registries.reversed() { try merged.merge(AnnualSummary(of: registry, in: span)) }
    #expect(try merged.json == AnnualSummary(of: whole, in: span).json)
    #expect(try AnnualSummary(json: merged.json).text() == merged.text())
    #expect(merged.delegations.byDirection.total.recordCount == 27)
  }
}
