extension AnnualSummary {
  /// The lines that are filed for the year, by subject.
  ///
  /// The first section of each subject has the figures that every report gives, also where nothing is known of them;
  /// others have what there are records of in the year or the year before. Figures that are reported of anything else
  /// are the last section.
  ///
  /// - Returns: The sections that have lines.
  /// - Throws: ``StatisticsFailure`` with code `overflow`.
  public func sections() throws(StatisticsFailure) -> [AnnualSection] {
    guard let year, let unit else { return [] }
    let builder = ReportedSeriesBuilder(unit: unit, year: year, figures: figures)
    var lines = AnnualLineBuilder(year: year, series: try builder.series())
    var sections: [AnnualSection] = []
    try lines.add("delegations", delegations.parts, to: &sections)
    try lines.add("agreements", agreements.parts, to: &sections)
    let days = [unit.lastDay(of: year - 1), unit.lastDay(of: year)]
    try lines.addStock(agreements, days, to: &sections)
    try lines.add("projects", projects.parts, to: &sections)
    try lines.add("awards", awards.parts, to: &sections)
    try lines.add("departments", departments.parts, to: &sections)
    lines.addOthers(unplaced: builder.unplacedCount, to: &sections)
    return sections
  }
}

extension CalendarUnit {
  /// The last day of a calendar or reporting year.
  fileprivate func lastDay(of year: Int) -> CalendarDate? {
    (self == .reportingYear ? SummaryYears.reporting : .calendar).lastDay(of: year)
  }
}

/// Makes lines from tables, and puts to each what is reported of the same thing.
struct AnnualLineBuilder {
  let year: Int
  /// What no line has taken yet.
  private var series: [ReportedSeries]

  init(year: Int, series: [ReportedSeries]) {
    (self.year, self.series) = (year, series)
  }

  /// The sections of the parts of a summary that tell years apart.
  mutating func add(
    _ subject: String, _ parts: [SummaryPart], to sections: inout [AnnualSection]
  ) throws(StatisticsFailure) {
    for part in parts where part.table.dimensions.first?.unit != nil {
      let table = part.table
      let section = "\(subject).\(part.identifier)"
      let paths = paths(table, section)
      var lines: [AnnualLine] = []
      for path in paths {
        for (place, measure) in table.measures.enumerated() {
          let isExpected = ReportedPlace.all.contains {
            $0.isExpected && $0.fits(section, path, measure.identifier)
          }
          lines += try self.lines(
            Self.name(table, path, place),
            cells: (table.cell([.year(year - 1)] + path), table.cell([.year(year)] + path)), place,
            take(section, path, measure.identifier), isExpected: isExpected)
        }
      }
      let unplaced =
        part == parts.first || part.identifier == "apart"
        ? table[.undated].recordCount + table[.notStated].recordCount : 0
      guard !lines.isEmpty || unplaced > 0 else { continue }
      sections.append(
        AnnualSection(
          identifier: section, title: part.title, lines: lines, unplacedCount: unplaced,
          hasOverlaps: hasOverlaps(table, paths)))
    }
  }

  /// Whether the records of a year are fewer than those of its groups together.
  private func hasOverlaps(_ table: Table, _ paths: [[GroupKey]]) -> Bool {
    [year - 1, year].contains { year in
      let groups = paths.filter { $0.count == table.groups.count - 1 }
      let inGroups = groups.reduce(0) { $0 + table.cell([.year(year)] + $1).recordCount }
      return inGroups > table[.year(year)].recordCount
    }
  }

  /// The groups of the other dimensions that have a record in one of the years, or that a report always has.
  private func paths(_ table: Table, _ section: String) -> [[GroupKey]] {
    let expected = ReportedPlace.all.filter { $0.section == section && $0.isExpected }.map(\.path)
    var paths: [[GroupKey]] = [[]]
    for dimension in table.groups.indices.dropFirst() {
      let keys = Set(table.groups[dimension]).union(expected.compactMap { $0[safe: dimension - 1] }).sorted()
      paths = paths.flatMap { path in keys.map { path + [named($0, in: table, dimension)] } }
    }
    var kept = paths.filter { path in
      expected.contains(path) || [year - 1, year].contains { hasRecords(table, path, in: $0) }
    }
    if Self.sectionsWithTotal.contains(section), hasTotal(table, kept, section) { kept.append([]) }
    return kept
  }

  /// All delegations together, and all departments; money received and given is not put together.
  private static let sectionsWithTotal = ["delegations.direction", "departments.staff"]

  private func hasRecords(_ table: Table, _ path: [GroupKey], in year: Int) -> Bool {
    table.cell([.year(year)] + path).recordCount > 0
  }

  /// Whether several groups have records, and none is told by a text alone, which a total of records would leave out.
  private func hasTotal(_ table: Table, _ paths: [[GroupKey]], _ section: String) -> Bool {
    let isReportedAlone = ReportedPlace.all.contains { place in
      guard place.section == section else { return false }
      return series.contains { series in
        place.takes(series)
          && (!series.later.isEmpty && !hasRecords(table, place.path, in: year)
            || !series.earlier.isEmpty && !hasRecords(table, place.path, in: year - 1))
      }
    }
    let told = paths.filter { hasRecords(table, $0, in: year) || hasRecords(table, $0, in: year - 1) }
    return told.count > 1 && !isReportedAlone
  }

  /// A key with its name, where a report names it before there is a record of it.
  private func named(_ key: GroupKey, in table: Table, _ dimension: Int) -> GroupKey {
    table.groups[dimension].first { $0 == key } ?? ReportedPlace.all.flatMap(\.path).first { $0 == key }
      ?? key
  }

  private static func name(_ table: Table, _ path: [GroupKey], _ measure: Int) -> LocalizedText {
    func text(_ language: Language) -> String {
      let wording = Wording(language)
      let labels = path.enumerated().compactMap { place, key -> String? in
        let (label, dimension) = (key.label(in: language), table.dimensions[place + 1])
        if key.kind == .value { return label }
        // Most awards have no class, which is nothing that is missing.
        return dimension.identifier == "class" ? nil : "\(wording.text(dimension.name)): \(label)"
      }
      let total = path.isEmpty && table.dimensions.count > 1 ? [GroupKey.total.label(in: language)] : []
      let groups = (labels + total).joined(separator: ", ")
      let counted = wording.text(table.measures[measure].name)
      // A title says what is counted where it is one thing.
      return groups.isEmpty ? counted : table.measures.count == 1 ? groups : "\(groups) – \(counted)"
    }
    return LocalizedText(text(.vietnamese), english: text(.english))
  }

  /// The lines of a figure: of an amount one for each currency.
  private func lines(
    _ name: LocalizedText, cells: (earlier: TableCell, later: TableCell), _ measure: Int,
    _ reported: [ReportedSeries], isExpected: Bool
  ) throws(StatisticsFailure) -> [AnnualLine] {
    let (earlier, later) = (cells.earlier.figures(at: measure), cells.later.figures(at: measure))
    let known = (earlier + later).compactMap(\.currency) + reported.compactMap(\.change.currency)
    let isMoney = !known.isEmpty
    guard isExpected || !earlier.isEmpty || !later.isEmpty || !reported.isEmpty else { return [] }
    var lines: [AnnualLine] = []
    for currency in isMoney ? Set(known).sorted() : [nil] as [CurrencyCode?] {
      let growth = try Growth(
        .year(year), from: Self.figure(earlier, currency), to: Self.figure(later, currency))
      lines.append(
        AnnualLine(
          name: name, computed: growth,
          reported: reported.filter { $0.change.currency == currency || $0.change.currency == nil },
          identifiers: cells.later.identifiers, earlierIdentifiers: cells.earlier.identifiers))
    }
    return lines
  }

  /// The figure in a currency; one that is unknown in any currency is unknown in this one.
  private static func figure(_ figures: [Figure], _ currency: CurrencyCode?) -> Figure {
    figures.first { $0.currency == currency } ?? figures.first { $0.currency == nil } ?? .noRecord
  }

  /// What is reported of the same thing, which no other line takes then.
  private mutating func take(_ section: String, _ path: [GroupKey], _ measure: String) -> [ReportedSeries] {
    let places = ReportedPlace.all.filter { $0.fits(section, path, measure) }
    guard !places.isEmpty else { return [] }
    let taken = series.filter { series in places.contains { $0.takes(series) } }
    series.removeAll { series in places.contains { $0.takes(series) } }
    return taken
  }
}

extension AnnualLineBuilder {
  /// The agreements in force on the last days of two years, by kind and country of partner.
  mutating func addStock(
    _ agreements: AgreementSummary, _ days: [CalendarDate?], to sections: inout [AnnualSection]
  ) throws(StatisticsFailure) {
    guard let last = days[1] else { return }
    for (part, suffix) in [("inForce", ""), ("inForceCountry", ".country")] {
      let name = "inForce.\(last)\(suffix)"
      let later = agreements[name]
      let earlier = days[0].map { agreements["inForce.\($0)\(suffix)"] } ?? .empty
      guard let title = agreements.parts.first(where: { $0.identifier == name })?.title else { continue }
      let keys = Set(later.groups.last ?? []).sorted().map { [$0] } + (suffix.isEmpty ? [[]] : [])
      var lines: [AnnualLine] = []
      for path in keys {
        let (before, after) = (stock(earlier, path), stock(later, path))
        // What was in force on neither day for certain is no line; nor is what has no agreements.
        guard [before, after].contains(where: { $0.figure.quantity != nil && $0.figure.state != .zero })
        else { continue }
        lines.append(
          AnnualLine(
            name: Self.name(of: path, later),
            computed: try Growth(.year(year), from: before.figure, to: after.figure), reported: [],
            identifiers: after.identifiers, earlierIdentifiers: before.identifiers))
      }
      guard !lines.isEmpty else { continue }
      sections.append(
        AnnualSection(
          identifier: "agreements.\(part)", title: title, lines: lines, unplacedCount: 0,
          hasOverlaps: (later.overlaps.last ?? 0) > 0))
    }
  }

  /// What is in force of a group, and the agreements that are or may be.
  private func stock(_ table: Table, _ path: [GroupKey]) -> (figure: Figure, identifiers: [String]) {
    let isOrMayBe = [GroupKey("yes"), .undecided].flatMap { table.cell([$0] + path).identifiers }
    return (
      table.cell([.total] + path).figure, isOrMayBe.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    )
  }

  private static func name(of path: [GroupKey], _ table: Table) -> LocalizedText {
    func text(_ language: Language) -> String {
      guard let key = path.first, let dimension = table.dimensions.last else {
        return GroupKey.total.label(in: language)
      }
      let label = key.label(in: language)
      return key.kind == .value ? label : "\(Wording(language).text(dimension.name)): \(label)"
    }
    return LocalizedText(text(.vietnamese), english: text(.english))
  }

  /// What is reported of anything that no line counts.
  func addOthers(unplaced: Int, to sections: inout [AnnualSection]) {
    guard !series.isEmpty || unplaced > 0 else { return }
    let lines = series.map { series in
      AnnualLine(
        name: series.name, computed: .nothing(in: year), reported: [series], identifiers: [],
        earlierIdentifiers: [])
    }
    sections.append(
      AnnualSection(
        identifier: "figures",
        title: LocalizedText("số liệu báo cáo khác", english: "other reported figures"),
        lines: lines, unplacedCount: unplaced, hasOverlaps: false))
  }
}

extension Growth {
  /// The currency of the figures, of an amount.
  var currency: CurrencyCode? { later.currency ?? earlier.currency }
}

extension Array {
  fileprivate subscript(safe place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
