extension AnnualSummary {
  /// The summary as lines of text for a terminal: each section with its title, the year before, the year, the change
  /// and where the figures are from.
  ///
  /// - Throws: ``StatisticsFailure`` with code `overflow`.
  public func text(_ style: TableStyle = TableStyle()) throws(StatisticsFailure) -> String {
    try written(style, title: { $0 }, section: { "\($0)\n\n\($1.rows.isEmpty ? $1.noteLines : $1.text)" })
  }

  /// The summary in Markdown.
  ///
  /// - Throws: ``StatisticsFailure`` with code `overflow`.
  public func markdown(_ style: TableStyle = TableStyle()) throws(StatisticsFailure) -> String {
    try written(
      style, title: { "# \($0)" },
      section: { "## \(TextGrid.escaped($0))\n\n\($1.rows.isEmpty ? $1.noteLines : $1.markdown)" })
  }

  private func written(
    _ style: TableStyle, title: (String) -> String, section: (String, TextGrid) -> String
  ) throws(StatisticsFailure) -> String {
    guard year != nil else { return "" }
    let page = AnnualPage(self, style)
    let sections = try sections().map { section(page.title(of: $0), page.grid(of: $0)) }
    return ([title(page.title) + "\n"] + sections).joined(separator: "\n")
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

/// An annual summary as it is laid out for people.
package struct AnnualPage {
  private let year: Int
  private let unit: CalendarUnit
  private let digits: Int
  private let wording: Wording

  package init(_ summary: AnnualSummary, _ style: TableStyle) {
    (year, unit) = (summary.year ?? 0, summary.unit ?? .year)
    (digits, wording) = (style.digits, Wording(style.language))
  }

  /// The title of the whole: its year and the year that it is compared with.
  var title: String {
    let name = capitalised(wording.pick("số liệu đối ngoại ", "figures of external affairs, "))
    let years = wording.pick(
      "\(yearName(year)), so với \(yearName(year - 1))", "\(yearName(year)), beside \(yearName(year - 1))")
    guard unit == .reportingYear, let period = try? Period.reportingYear(year) else { return name + years }
    return "\(name)\(years) (\(yearName(year)): \(wording.period(period)))"
  }

  private func yearName(_ year: Int) -> String {
    "\(wording.text(unit.name)) \(year)"
  }

  package func title(of section: AnnualSection) -> String { capitalised(wording.text(section.title)) }

  /// The titles of the columns; those after the first hold figures, and the last says where these are from.
  package var titles: [String] {
    [
      wording.pick("Chỉ tiêu", "Figure"), "\(year - 1)", "\(year)", wording.changeTitle, "%",
      wording.pick("Nguồn số liệu", "From"),
    ]
  }

  /// Which columns hold figures.
  package var isFigure: [Bool] { [false, true, true, true, true, false] }

  func grid(of section: AnnualSection) -> TextGrid {
    TextGrid(titles: titles, isFigure: isFigure, rows: rows(of: section), notes: notes(of: section))
  }

  package func rows(of section: AnnualSection) -> [[String]] { section.lines.flatMap(rows) }

  private func rows(_ line: AnnualLine) -> [[String]] {
    let name = singleLine(wording.text(line.name))
    let isComputed = line.computed.earlier.quantity != nil || line.computed.later.quantity != nil
    let computed = [row(name, line.computed, wording.pick("hồ sơ", "records"))]
    if line.reported.isEmpty { return isComputed ? computed : [row(name, line.computed, "–")] }
    let reported = line.reported.flatMap { series in
      let scope = series.sample?.scope.map { ", \(wording.code($0))" } ?? ""
      let title = isComputed ? wording.pick("– theo báo cáo", "– as reported") : name
      return [
        row(title + (series.sample?.label == nil || isComputed ? scope : ""), series.change, reportedName)
      ]
        + series.parts.map { part in
          let label = part.sample?.label.map { wording.text($0) }
          let what = label ?? part.sample?.scope.map { wording.code($0) } ?? ""
          return row(
            singleLine(wording.pick("– trong đó: ", "– of which: ") + what), part.change, reportedName)
        }
    }
    return (isComputed ? computed : []) + reported
  }

  private var reportedName: String { wording.pick("báo cáo", "reported") }

  private func row(_ name: String, _ change: Growth, _ origin: String) -> [String] {
    let texts = [
      wording.figure(change.earlier, digits: digits), wording.figure(change.later, digits: digits),
    ]
    return [name] + texts + [wording.change(change, digits: digits), wording.percentage(change), origin]
  }

  /// What has to be said below a section.
  package func notes(of section: AnnualSection) -> [String] {
    var notes: [String] = []
    let count = wording.number(section.unplacedCount)
    if section.unplacedCount > 0, section.identifier == "figures" {
      notes.append(
        wording.pick(
          "\(count) số liệu báo cáo tính cho nhiều năm hoặc không rõ năm, không nêu ở đây.",
          "\(count) reported figure\(section.unplacedCount == 1 ? " is" : "s are") of several years, or of no year that "
            + "can be told, and not shown here."))
    } else if section.unplacedCount > 0 {
      notes.append(
        wording.pick(
          "\(count) hồ sơ không xác định được năm, không tính vào năm nào.",
          "\(count) record\(section.unplacedCount == 1 ? " is" : "s are") of no year that can be told, and counted in "
            + "none."))
    }
    if section.hasOverlaps {
      notes.append(
        wording.pick(
          "Có hồ sơ thuộc nhiều nhóm, nên các dòng không cộng lại thành tổng.",
          "Some records are in several groups, so that lines do not add up to a total."))
    }
    return notes
  }
}
