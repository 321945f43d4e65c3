import ForeignAffairs

/// Tables, and what can be read from them.
func tables(of registry: Registry) throws -> [String] {
  let rule: DateRule<Delegation> = .started
  let spread: DateSpread = rule.spread
  let dimension: Dimension<Delegation> = .direction
  let measure: Measure<Delegation> = .people
  let detail: TableDetail = .identifiers
  let table: Table = try registry.delegations.table(
    by: .year(rule), dimension, measuring: measure, keeping: detail)
  let definition: TableDefinition? = table.definition
  let dimensions: [DimensionDescription] = table.dimensions
  let unit: CalendarUnit? = dimensions[0].unit
  let measures: [MeasureDescription] = table.measures
  let reduction: Reduction = try Reduction("sum")
  let key: GroupKey = .year(2020)
  let kind: GroupKey.Kind = key.kind
  let cell: TableCell = table.cell([key, "inbound"])
  let figure: Figure = cell.figure
  let state: Figure.State = figure.state
  let shares: [GroupShare] = try table.shares()
  let ties: TiePolicy = .dense
  let ranks: [RankedGroup] = try table.ranking(ties: ties)
  let growth: [Growth] = try table.growth()
  let layout: TableStyle.Layout = .listed
  let style: TableStyle = TableStyle(.english, layout: layout, digits: 1, showsTotals: false)

  let mergers: ProvinceView.Mergers = .summed
  let view: ProvinceView = .today(on: .distantFuture, mergers: mergers)
  let rate: ExchangeRate = ExchangeRate(
    .usd, in: .vnd, DecimalNumber(23_000), on: try CalendarDate("2020-12-31"), publisher: "NHNN")
  let rates: ExchangeRates = ExchangeRates(in: .vnd, [rate])
  let method: QuantileMethod = .linear
  let selection: TableSelection = .counted
  var builder: TableBuilder<Delegation> = try TableBuilder(
    by: [.province(view)], measuring: [.cost(in: rates), .people.quantile(Ratio(1, 2), method)],
    selecting: selection)
  for delegation in registry.delegations { try builder.add(delegation) }
  let built: Table = try builder.finish()
  let gaps: [Table.Reconciliation] = table.reconciliation

  var texts = [
    table.text(style), built.csv, "\(spread) \(kind) \(state) \(reduction) \(unit.map { "\($0)" } ?? "")",
  ]
  texts.append("\(shares.count) \(ranks.count) \(growth.count) \(gaps.count) \(measures.count)")
  texts.append("\(definition?.subject.rawValue ?? "") \(subject(of: Delegation.self))")
  do throws(StatisticsFailure) {
    _ = try table.merging(built)
  } catch {
    let failure: StatisticsFailure = error
    let code: StatisticsFailure.Code = failure.code
    texts.append(code.rawValue)
  }
  return texts
}

private func subject<Record: TableSubject>(of type: Record.Type) -> RecordType { type.tableSubject }

/// What a department files for a year, and how reported figures fit the records.
func summaries(of registry: Registry) throws -> [String] {
  let years: SummaryYears = .calendar(2019...2020)
  let delegations: DelegationSummary = try DelegationSummary(of: registry.delegations, in: years)
  let agreements: AgreementSummary = try AgreementSummary(of: registry.agreements, in: years)
  let projects: ProjectSummary = try ProjectSummary(of: registry.projects, in: years)
  let awards: AwardSummary = try AwardSummary(of: registry.awards, in: years)
  let events: EventSummary = try EventSummary(of: registry.events, in: years, rejectedCount: 1)
  let departments: DepartmentSummary = try DepartmentSummary(of: registry.departments, in: years)
  let parts: [SummaryPart] =
    delegations.parts + agreements.parts + projects.parts + awards.parts + events.parts
  let summary: AnnualSummary = try AnnualSummary(of: registry, in: .year(2020))
  let section: AnnualSection = try summary.sections()[0]
  let line: AnnualLine = section.lines[0]
  let origin: AnnualLine.Origin = line.origin
  let series: [ReportedSeries] = line.reported

  let options: ReconciliationOptions = ReconciliationOptions(keeping: .identifiers)
  let reconciliation: Reconciliation = registry.reconciliation(options)
  let obstacle: ComparisonObstacle = .noRecords
  let outcome: ComparisonOutcome = .notComparable
  let comparisons: [FigureComparison] = reconciliation.comparisons(outcome)
  let counterpart: FigureComparison.Counterpart? = comparisons.first?.counterpart
  return [
    "\(parts.count + departments.parts.count) \(origin) \(series.count) \(emptySummary(of: Award.self).parts.count)",
    "\(comparisons.count { $0.obstacles.contains(obstacle) }) \(counterpart.map { "\($0)" } ?? "")",
  ]
}

private func emptySummary<Record: SummarySubject>(of type: Record.Type) -> RecordSummary<Record> { .empty }
