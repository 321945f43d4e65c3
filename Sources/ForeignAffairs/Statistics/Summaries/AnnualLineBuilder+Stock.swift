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
      var (lines, hasUncodedCountries): ([AnnualLine], Bool) = ([], false)
      for path in keys {
        let (before, after) = (stock(earlier, path), stock(later, path))
        // What was in force on neither day for certain is no line; nor is what has no agreements.
        guard [before, after].contains(where: { $0.figure.quantity != nil && $0.figure.state != .zero })
        else { continue }
        if path == [.undecided], later.dimensions.last?.isOfCountries == true { hasUncodedCountries = true }
        lines.append(
          AnnualLine(
            name: Self.name(of: path, later), groups: path, measure: later.measures.first?.identifier,
            computed: try Growth(.year(year), from: before.figure, to: after.figure), reported: [],
            identifiers: after.identifiers, earlierIdentifiers: before.identifiers))
      }
      guard !lines.isEmpty else { continue }
      sections.append(
        AnnualSection(
          identifier: "agreements.\(part)", title: title, lines: lines, unplacedCount: 0,
          hasOverlaps: (later.overlaps.last ?? 0) > 0,
          hasUncodedCountries: hasUncodedCountries))
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
  func addOthers(unplaced: Int, ofOtherYears: Int, to sections: inout [AnnualSection]) {
    guard !series.isEmpty || unplaced > 0 || ofOtherYears > 0 else { return }
    let lines = series.map { series in
      AnnualLine(
        name: series.name, groups: [], measure: nil, computed: .nothing(in: year), reported: [series],
        identifiers: [], earlierIdentifiers: [])
    }
    sections.append(
      AnnualSection(
        identifier: "figures",
        title: LocalizedText("số liệu báo cáo khác", english: "other reported figures"),
        lines: lines, unplacedCount: unplaced, otherYearCount: ofOtherYears))
  }
}
