extension Table {
  /// The table as lines of text for a terminal, its columns aligned.
  ///
  /// Widths are those that a terminal shows: a Vietnamese letter is one column however its accents are
  /// stored, and letters of East Asian scripts are two. Notes stand below: what does not add up, merged
  /// units, rates of exchange.
  public func text(_ style: TableStyle = TableStyle()) -> String {
    if definition == nil { return "" }
    let grid = TableGrid(self, style)
    let lines = [grid.titles] + grid.rows
    let widths = grid.titles.indices.map { column in
      lines.map { displayWidth($0[column]) }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      var text = cells.indices.map { column in
        let space = String(repeating: " ", count: max(0, widths[column] - displayWidth(cells[column])))
        return grid.isFigure[column] ? space + cells[column] : cells[column] + space
      }.joined(separator: "  ")
      while text.last == " " { text.removeLast() }
      return text
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    let notes = grid.notes.isEmpty ? [] : [""] + grid.notes
    return ([line(grid.titles), rule] + grid.rows.map(line) + notes).joined(separator: "\n") + "\n"
  }

  /// The table in Markdown, with its notes below.
  public func markdown(_ style: TableStyle = TableStyle()) -> String {
    if definition == nil { return "" }
    let grid = TableGrid(self, style)
    func line(_ cells: [String]) -> String { "| \(cells.map(escaped).joined(separator: " | ")) |" }
    let rule = "| \(grid.isFigure.map { $0 ? "---:" : "---" }.joined(separator: " | ")) |"
    let notes = grid.notes.isEmpty ? [] : [""] + grid.notes.map { "- \(escaped($0))" }
    return ([line(grid.titles), rule] + grid.rows.map(line) + notes).joined(separator: "\n") + "\n"
  }

  /// Takes from a text what Markdown or HTML would read as a sign.
  private func escaped(_ text: String) -> String {
    // By scalars: a sign with a combining mark behind it is still one.
    singleLine(text).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "<": result += "&lt;"
      case "&": result += "&amp;"
      case "\\", "|", "*", "_", "`", "[", "]": result += "\\\(scalar)"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Table: CustomStringConvertible {
  /// The table in English text, for logs.
  public var description: String { text(TableStyle(.english)) }
}
