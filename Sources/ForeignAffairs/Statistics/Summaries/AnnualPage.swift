/// An annual summary as it is laid out for people.
package struct AnnualPage {
  private let year: Int
  private let unit: CalendarUnit
  private let rejectedCount: Int
  private let digits: Int
  private let wording: Wording

  package init(_ summary: AnnualSummary, _ style: TableStyle) {
    (year, unit) = (summary.year ?? 0, summary.unit ?? .year)
    rejectedCount = summary.rejectedCount
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

  package func rows(of section: AnnualSection) -> [[String]] {
    // Figures of several provinces say of which they are.
    let provinces = Set(section.lines.flatMap(\.reported).compactMap { $0.sample?.province })
    return section.lines.flatMap { rows($0, namingProvince: provinces.count > 1) }
  }

  private func rows(_ line: AnnualLine, namingProvince: Bool) -> [[String]] {
    let name = wording.text(line.name)
    let isComputed = line.computed.earlier.quantity != nil || line.computed.later.quantity != nil
    let computed = [row(name, line.computed, wording.pick("hồ sơ", "records"))]
    if line.reported.isEmpty { return isComputed ? computed : [row(name, line.computed, "–")] }
    let reported = line.reported.flatMap { series in
      let scope = series.sample?.scope.map { ", \(wording.code($0))" } ?? ""
      let province = namingProvince ? series.sample?.province.map { ", \(provinceName($0))" } ?? "" : ""
      let title = isComputed ? wording.pick("– theo báo cáo", "– as reported") : name
      let isNamed = series.sample?.label != nil && !isComputed
      return [row(title + (isNamed ? "" : scope) + province, series.change, reportedName)]
        + series.parts.map { part in
          let label = part.sample?.label.map { wording.text($0) }
          let what = label ?? part.sample?.scope.map { wording.code($0) } ?? ""
          return row(wording.pick("– trong đó: ", "– of which: ") + what, part.change, reportedName)
        }
    }
    return (isComputed ? computed : []) + reported
  }

  private var reportedName: String { wording.pick("báo cáo", "reported") }

  private func row(_ name: String, _ change: Growth, _ origin: String) -> [String] {
    [
      name, wording.figure(change.earlier, digits: digits), wording.figure(change.later, digits: digits),
      wording.change(change, digits: digits), wording.percentage(change), origin,
    ].map(singleLine)
  }

  private func provinceName(_ id: Identifier<Province>) -> String {
    Gazetteer.standard[id]?.names.last?.name.text(in: .vietnamese) ?? id.rawValue
  }

  /// What has to be said below the whole.
  package var notes: [String] { rejectedCount > 0 ? [wording.rejectedLines(rejectedCount)] : [] }

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
    if section.otherYearCount > 0 { notes.append(otherYears(section.otherYearCount)) }
    if section.hasUncodedCountries { notes.append(wording.uncodedCountries) }
    if section.hasOverlaps {
      notes.append(
        wording.pick(
          "Có hồ sơ thuộc nhiều nhóm, nên các dòng không cộng lại thành tổng.",
          "Some records are in several groups, so that lines do not add up to a total."))
    }
    return notes
  }
  private func otherYears(_ count: Int) -> String {
    let number = wording.number(count)
    let (mine, other): (LocalizedText, LocalizedText) =
      unit == .reportingYear ? (unit.name, calendarYear) : (calendarYear, CalendarUnit.reportingYear.name)
    let (mineName, otherName) = (wording.text(mine), wording.text(other))
    return wording.pick(
      "\(number) số liệu báo cáo tính theo \(otherName), không theo \(mineName), không nêu ở đây.",
      "\(number) reported figure\(count == 1 ? " is" : "s are") of a \(otherName), not of a \(mineName), and not shown "
        + "here.")
  }

  private var calendarYear: LocalizedText { LocalizedText("năm dương lịch", english: "calendar year") }
}
