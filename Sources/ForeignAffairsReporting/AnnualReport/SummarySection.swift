import ForeignAffairs

/// The figures of a year beside those of the year before, or without a year those of the records year by year.
struct SummarySection {
  let blocks: [ReportDocument.Block]

  /// Makes the figures from all records of a province, for those of the year before are needed too.
  init(_ context: ReportContext, of registry: Registry) throws(StatisticsFailure) {
    if let year = context.year {
      let summary = try AnnualSummary(of: registry, in: year.span)
      blocks = try Self.blocks(of: summary, TableStyle(context.wording.language))
    } else {
      blocks = try Self.blocks(of: registry, context)
    }
  }

  private static func blocks(
    of summary: AnnualSummary, _ style: TableStyle
  ) throws(StatisticsFailure) -> [ReportDocument.Block] {
    let page = AnnualPage(summary, style)
    return try summary.sections().flatMap { section -> [ReportDocument.Block] in
      let (rows, notes) = (page.rows(of: section), page.notes(of: section))
      let figures: [ReportDocument.Block] =
        rows.isEmpty ? [] : [.table(self.table(page.titles, rows, isFigure: page.isFigure))]
      return [.heading(level: 3, page.title(of: section))] + figures + (notes.isEmpty ? [] : [.list(notes)])
    }
  }

  /// The totals of each type of record, of every year from the first to the last that has records, with their growth.
  private static func blocks(
    of registry: Registry, _ context: ReportContext
  ) throws(StatisticsFailure) -> [ReportDocument.Block] {
    let parts = [
      try DelegationSummary(of: registry.delegations).parts,
      try AgreementSummary(of: registry.agreements).parts,
      try ProjectSummary(of: registry.projects).parts, try AwardSummary(of: registry.awards).parts,
      try EventSummary(of: registry.events).parts,
    ].compactMap(\.first)
    var blocks: [ReportDocument.Block] = []
    for part in parts where part.table.total.recordCount > 0 {
      let grid = part.table.grid(TableStyle(context.wording.language))
      let title = context.capitalised(context.wording.text(part.title))
      blocks += [
        .heading(level: 3, title), .table(table(grid.titles, grid.rows, isFigure: grid.isFigure)),
      ]
      if !grid.notes.isEmpty { blocks.append(.list(grid.notes)) }
      blocks += try growth(part.table, context)
    }
    return blocks
  }

  /// How the first measure of a table grew from year to year, where something is known of two that follow each other.
  private static func growth(
    _ table: Table, _ context: ReportContext
  ) throws(StatisticsFailure) -> [ReportDocument.Block] {
    let growth = try table.growth().filter { $0.absolute.map { $0.certainty != .unknown } ?? false }
    guard let measure = table.measures.first, !growth.isEmpty else { return [] }
    let wording = context.wording
    let titles = [
      context.pick("Năm", "Year"), context.capitalised(wording.text(measure.name)),
      context.pick("Năm trước", "Year before"), wording.changeTitle, "%",
    ]
    let rows = growth.map { change in
      [
        change.key.label(in: wording.language), wording.figure(change.later), wording.figure(change.earlier),
        wording.change(change), wording.percentage(change),
      ]
    }
    return [.table(self.table(titles, rows, isFigure: [false, true, true, true, true]))]
  }

  private static func table(_ titles: [String], _ rows: [[String]], isFigure: [Bool]) -> ReportTable {
    let columns = titles.indices.map { column in
      ReportTable.Column(
        titles[column], alignment: isFigure[column] ? .trailing : .leading, minimumWidth: column == 0 ? 20 : 7
      )
    }
    return ReportTable(columns: columns, rows: rows)
  }
}
