extension AnnualSummary {
  /// The summary as comma-separated values (RFC 4180): one line for what records give of a thing, and one for each
  /// series that texts report of it.
  ///
  /// The columns are the section, the name in Vietnamese and in English, up to two groups and the measure, the origin,
  /// and what a text states it of: the identifiers of the figures of the year, scope, province. Then come the currency,
  /// state, certainty, value and bounds of the year before (`earlier`) and of the year (`later`), the change and the
  /// relative change, and the identifiers of the records behind both years. Lists have a space between their elements.
  /// The origin is `records`, `reported`, `part` for a part of the reported figure above, or `nothing`. Records and
  /// figures of no year that can be told are lines of the origin `unplaced`, figures of a year that runs otherwise one of
  /// the origin `otherYears`, and lines of a stream that could not be read one of the origin `rejected`.
  ///
  /// - Throws: ``StatisticsFailure`` with code `overflow`.
  public func csv() throws(StatisticsFailure) -> String {
    guard year != nil else { return "" }
    let sections = try sections()
    let titles =
      [
        "section", "name.vi", "name.en", "group1", "group2", "measure", "origin", "figures", "scope",
        "province", "currency",
      ]
      + ["earlier", "later", "change", "relativeChange"].flatMap { side in
        (["state"] + Figure.cellTitles).map { "\(side).\($0)" }
      } + ["records", "earlierRecords"]
    var rows: [[String]] = [titles]
    for section in sections {
      for line in section.lines { rows += line.rows(in: section) }
      if section.unplacedCount > 0 {
        rows.append(Self.countRow(section.identifier, section.title, "unplaced", section.unplacedCount))
      }
      if section.otherYearCount > 0 {
        rows.append(Self.countRow(section.identifier, section.title, "otherYears", section.otherYearCount))
      }
    }
    if rejectedCount > 0 {
      let name = LocalizedText("dòng không đọc được", english: "lines that could not be read")
      rows.append(Self.countRow("", name, "rejected", rejectedCount))
    }
    return rows.map(commaSeparatedLine).joined()
  }

  /// A line that counts what is in no figure.
  private static func countRow(
    _ section: String, _ name: LocalizedText, _ origin: String, _ count: Int
  ) -> [String] {
    let figure = Figure(.exact(Ratio(Int64(count))))
    return [section, name.text(in: .vietnamese), name.text(in: .english), "", "", "", origin, "", "", "", ""]
      + Figure?.none.stateAndCells + figure.stateAndCells + Figure?.none.stateAndCells
      + Figure?.none.stateAndCells + ["", ""]
  }
}

extension AnnualLine {
  /// The lines of ``AnnualSummary/csv()``, one for each row that people see.
  fileprivate func rows(in section: AnnualSection) -> [[String]] {
    let words = [0, 1].map { groups.indices.contains($0) ? groups[$0].plainText : "" } + [measure ?? ""]
    func subject(_ name: LocalizedText) -> [String] {
      [section.identifier, name.text(in: .vietnamese), name.text(in: .english)] + words
    }
    func reported(_ series: ReportedSeries, _ name: LocalizedText, _ origin: String) -> [String] {
      let figures = series.later.map(\.id.rawValue).joined(separator: " ")
      let sample = series.sample
      return subject(name)
        + [origin, figures, sample?.scope?.rawValue ?? "", sample?.province?.rawValue ?? ""]
        + series.change.figureCells + ["", ""]
    }
    let isComputed = computed.earlier.quantity != nil || computed.later.quantity != nil
    let mine =
      subject(name) + [isComputed ? "records" : "nothing", "", "", ""] + computed.figureCells
      + [identifiers.joined(separator: " "), earlierIdentifiers.joined(separator: " ")]
    return (isComputed || self.reported.isEmpty ? [mine] : [])
      + self.reported.flatMap { series in
        [reported(series, name, "reported")] + series.parts.map { reported($0, $0.name, "part") }
      }
  }
}

extension Growth {
  /// The currency, both figures and both changes, for comma-separated values.
  var figureCells: [String] {
    [currency?.description ?? ""] + earlier.stateAndCells + later.stateAndCells
      + absolute.map { Figure($0) }.stateAndCells + relative.map { Figure($0) }.stateAndCells
  }
}

extension Figure? {
  /// The state, the certainty and the numbers; nothing where there is no such figure.
  var stateAndCells: [String] {
    map { [$0.state.rawValue] + $0.cells } ?? Array(repeating: "", count: 1 + Figure.cellTitles.count)
  }
}

extension Figure {
  /// The state, the certainty and the numbers.
  var stateAndCells: [String] { Figure?(self).stateAndCells }
}
