import ForeignAffairs

extension ReportDocument {
  /// The document as plain text, laid out for a terminal of so many columns.
  ///
  /// Widths are those that a terminal shows: a Vietnamese letter is one column however its accents are stored. Line
  /// breaks, tabs and other control characters in a text stand as spaces. A width below one is taken for one.
  public func text(width: Int = 80) -> String {
    let width = max(1, width)
    var lines: [String] = []
    for block in blocks {
      if !lines.isEmpty, lines.last != "" { lines.append("") }
      switch block {
      case .heading(let level, let title): lines += heading(title, level: level, width: width)
      case .paragraph(let text): lines += wrapped(text, to: width)
      case .table(let table): lines += table.lines(width: width)
      case .list(let items): lines += items.flatMap { item($0, width: width) }
      }
    }
    return lines.map(trimmed).joined(separator: "\n") + "\n"
  }

  private func heading(_ title: String, level: Int, width: Int) -> [String] {
    let lines = wrapped(level == 1 ? title.uppercased() : title, to: width)
    let length = lines.map { displayWidth($0) }.max() ?? 0
    switch level {
    case 1: return [String(repeating: "=", count: width)] + lines + [String(repeating: "=", count: width)]
    case 2: return lines + [String(repeating: "-", count: length)]
    default: return lines
    }
  }

  private func item(_ text: String, width: Int) -> [String] {
    wrapped(text, to: width - 2).enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
  }

  private func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line = line.dropLast() }
    return String(line)
  }
}

extension ReportTable {
  /// The table as lines of at most so many columns, its texts wrapped within their columns.
  func lines(width: Int) -> [String] {
    let widths = columnWidths(within: width)
    let titles = columns.map(\.title)
    let head = titles.allSatisfy(\.isEmpty) ? [] : [titles, widths.map { String(repeating: "-", count: $0) }]
    return (head + rows).flatMap { row in
      let cells = widths.indices.map { wrapped(cell($0, of: row), to: widths[$0]) }
      return (0..<(cells.map(\.count).max() ?? 0)).map { line in
        zip(cells, zip(widths, columns)).map { cell, column in
          padded(line < cell.count ? cell[line] : "", to: column.0, alignment: column.1.alignment)
        }.joined(separator: "  ")
      }
    }
  }

  /// A row may be shorter than the table is wide.
  private func cell(_ index: Int, of row: [String]) -> String {
    row.indices.contains(index) ? singleLine(row[index]) : ""
  }

  /// The longest word of a column, so that words are not cut; one that is very long may be.
  private func longestWord(in column: Int) -> Int {
    let words = ([columns[column].title] + rows.map { cell(column, of: $0) }).flatMap {
      $0.split(separator: " ")
    }
    return min(16, words.map { displayWidth($0) }.max() ?? 0)
  }

  /// The widths that the texts ask for, pressed until the table fits.
  ///
  /// A column that is wide for the sake of a few long texts gives way first, down to what most of its texts need;
  /// then the widest does. Words are cut only where the table would else be too wide.
  private func columnWidths(within width: Int) -> [Int] {
    var widths = columns.indices.map { index in
      ([columns[index].title] + rows.map { cell(index, of: $0) }).map { displayWidth($0) }.max() ?? 0
    }
    let least = columns.indices.map { index in
      columns[index].minimumWidth.map { min(widths[index], $0) } ?? widths[index]
    }
    let wholeWords = columns.indices.map { min(widths[$0], max(least[$0], longestWord(in: $0))) }
    let usual = columns.indices.map { index in
      let lengths = rows.map { displayWidth(cell(index, of: $0)) }.sorted()
      return lengths.isEmpty ? wholeWords[index] : max(wholeWords[index], lengths[lengths.count * 3 / 4])
    }
    var excess = widths.reduce(0, +) + 2 * max(0, widths.count - 1) - width
    for floor in [usual, wholeWords, least] {
      while excess > 0 {
        let pressed = widths.indices.filter { widths[$0] > floor[$0] }
        guard let widest = pressed.max(by: { widths[$0] < widths[$1] }) else { break }
        widths[widest] -= 1
        excess -= 1
      }
    }
    return widths
  }
}
