extension AnnualSummary {
  /// The summary as lines of text for a terminal: each section with its title, the year before, the year, the change
  /// and where the figures are from; below all of them, how many lines could not be read.
  ///
  /// - Throws: ``StatisticsFailure`` with code `overflow`.
  public func text(_ style: TableStyle = TableStyle()) throws(StatisticsFailure) -> String {
    try written(
      style, title: { $0 }, section: { "\($0)\n\n\($1.rows.isEmpty ? $1.noteLines : $1.text)" }, note: { $0 })
  }

  /// The summary in Markdown.
  ///
  /// - Throws: ``StatisticsFailure`` with code `overflow`.
  public func markdown(_ style: TableStyle = TableStyle()) throws(StatisticsFailure) -> String {
    try written(
      style, title: { "# \($0)" },
      section: { "## \(TextGrid.escaped($0))\n\n\($1.rows.isEmpty ? $1.noteLines : $1.markdown)" },
      note: { "- \($0)" })
  }

  private func written(
    _ style: TableStyle, title: (String) -> String, section: (String, TextGrid) -> String,
    note: (String) -> String
  ) throws(StatisticsFailure) -> String {
    guard year != nil else { return "" }
    let page = AnnualPage(self, style)
    let sections = try sections().map { section(page.title(of: $0), page.grid(of: $0)) }
    let notes = page.notes.map { note($0) + "\n" }
    return ([title(page.title) + "\n"] + sections + notes).joined(separator: "\n")
  }
}

extension TextGrid {
  /// The notes alone, of a section in which nothing can be told of the years.
  fileprivate var noteLines: String { notes.map { $0 + "\n" }.joined() }
}

extension AnnualSummary: CustomStringConvertible {
  /// The year and the unit, for logs.
  public var description: String { year.map { "\(unit?.rawValue ?? "") \($0)" } ?? "empty" }
}
