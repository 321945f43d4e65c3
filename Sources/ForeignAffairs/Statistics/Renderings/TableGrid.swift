/// A table as lines of texts, before it is written in one of the forms.
struct TableGrid {
  /// The titles of the columns.
  private var titles: [String] = []
  /// Whether a column holds figures, which stand at the right.
  private var isFigure: [Bool] = []
  private var rows: [[String]] = []
  /// What has to be said below.
  private var notes: [String] = []

  private let table: Table
  private let style: TableStyle
  private let wording: Wording

  /// The lines to be laid out.
  var grid: TextGrid { TextGrid(titles: titles, isFigure: isFigure, rows: rows, notes: notes) }

  init(_ table: Table, _ style: TableStyle) {
    (self.table, self.style, wording) = (table, style, Wording(style.language))
    let isCrossed = style.layout == .crossed && table.dimensions.count > 1 && table.measures.count == 1
    if isCrossed { cross() } else { list() }
    notes = table.notes(style.language)
  }

  /// The group keys of a dimension, with the total behind them.
  private func keys(_ dimension: Int) -> [GroupKey] {
    table.groups[dimension] + (style.showsTotals ? [.total] : [])
  }

  private mutating func cross() {
    let last = table.dimensions.count - 1
    titles = table.dimensions.dropLast().map { wording.text($0.name) } + keys(last).map { label($0) }
    isFigure = table.dimensions.dropLast().map { _ in false } + keys(last).map { _ in true }
    for path in paths(through: last) {
      rows.append(
        labels(path) + keys(last).map { text(table.cell(path + [$0]), 0) })
    }
  }

  private mutating func list() {
    titles = table.dimensions.map { wording.text($0.name) } + table.measures.map { wording.text($0.name) }
    isFigure = table.dimensions.map { _ in false } + table.measures.map { _ in true }
    for path in paths(through: table.dimensions.count) {
      let cell = table.cell(path)
      rows.append(labels(path) + table.measures.indices.map { text(cell, $0) })
    }
  }

  /// The groups of the first dimensions that hold records, nested, each followed by its total.
  ///
  /// A group that has no records in the whole table was asked for, and is shown with its total alone.
  private func paths(through count: Int) -> [[GroupKey]] {
    var paths: [[GroupKey]] = [[]]
    for dimension in 0..<count {
      paths = paths.flatMap { path -> [[GroupKey]] in
        if path.last == .total { return [path + [.total]] }
        return keys(dimension).map { path + [$0] }
      }
    }
    guard count > 1 else { return paths }
    return paths.filter { table.cell($0).recordCount > 0 || isAskedFor($0) }
  }

  /// Whether a path ends in the total of a group without any records, below groups that have some.
  private func isAskedFor(_ path: [GroupKey]) -> Bool {
    guard let last = path.lastIndex(where: { $0 != .total }) else { return false }
    let alone = [GroupKey](repeating: .total, count: last) + [path[last]]
    return table.cell(alone).recordCount == 0
      && (last == 0 || table.cell(Array(path[..<last])).recordCount > 0)
  }

  private func labels(_ path: [GroupKey]) -> [String] {
    path.enumerated().map { place, key in
      // Below a total there is nothing more to name.
      place > 0 && path[place - 1] == .total ? "" : label(key)
    }
  }

  private func label(_ key: GroupKey) -> String {
    singleLine(key.markedLabel(in: style.language))
  }

  private func text(_ cell: TableCell, _ measure: Int) -> String {
    wording.figures(cell.figures(at: measure), digits: style.digits)
  }
}
