/// Makes lines from tables, and puts to each what is reported of the same thing.
struct AnnualLineBuilder {
  let year: Int
  /// What no line has taken yet.
  private(set) var series: [ReportedSeries]

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
            Self.name(table, path, place), path, measure.identifier,
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
          hasOverlaps: hasOverlaps(table, paths), hasUncodedCountries: hasUncodedCountries(table, paths)))
    }
  }

  /// Whether the records of a year are fewer than those of its groups together.
  private func hasOverlaps(_ table: Table, _ paths: [[GroupKey]]) -> Bool {
    [year - 1, year].contains { year in
      let groups = paths.filter { $0.count == table.groups.count - 1 }
      let all = table[.year(year)].recordCount
      var inGroups = 0
      for path in groups {
        inGroups += table.cell([.year(year)] + path).recordCount
        // No sum grows beyond that, whatever numbers a table from elsewhere has.
        if inGroups > all { return true }
      }
      return false
    }
  }

  private func hasUncodedCountries(_ table: Table, _ paths: [[GroupKey]]) -> Bool {
    paths.contains { path in
      zip(table.dimensions.dropFirst(), path).contains { $0.isOfCountries && $1 == .undecided }
    }
  }

  /// The groups of the other dimensions that have a record in one of the years, or that a report always has.
  private func paths(_ table: Table, _ section: String) -> [[GroupKey]] {
    var paths = Set(ReportedPlace.all.filter { $0.section == section && $0.isExpected }.map(\.path))
    let years = [year - 1, year].compactMap { table.address(of: [.year($0)])?[0] }
    let others = table.groups.indices.dropFirst()
    for (address, cell) in table.cells where cell.records > 0 && years.contains(address[0]) {
      guard others.allSatisfy({ address[$0] != GroupNumber.total }) else { continue }
      paths.insert(others.map { table.groups[$0][Int(address[$0])] })
    }
    var kept = paths.sorted { $0.lexicographicallyPrecedes($1) }
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

  static func name(_ table: Table, _ path: [GroupKey], _ measure: Int) -> LocalizedText {
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
    _ name: LocalizedText, _ groups: [GroupKey], _ identifier: String,
    cells: (earlier: TableCell, later: TableCell), _ measure: Int, _ reported: [ReportedSeries],
    isExpected: Bool
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
          name: name, groups: groups, measure: identifier, computed: growth,
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
