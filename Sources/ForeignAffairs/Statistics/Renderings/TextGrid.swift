/// Lines of texts with their titles and notes, laid out as text or Markdown.
package struct TextGrid {
  /// The titles of the columns.
  package var titles: [String]
  /// Whether a column holds figures, which stand at the right.
  package var isFigure: [Bool]
  /// The rows, each with a text for every column.
  package var rows: [[String]]
  /// What has to be said below.
  package var notes: [String]

  /// Lines of texts.
  package init(titles: [String], isFigure: [Bool], rows: [[String]], notes: [String] = []) {
    (self.titles, self.isFigure, self.rows, self.notes) = (titles, isFigure, rows, notes)
  }

  /// Lines of text for a terminal, its columns aligned.
  package var text: String {
    let lines = [titles] + rows
    let widths = titles.indices.map { column in
      lines.map { displayWidth($0[column]) }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      var text = cells.indices.map { column in
        let space = String(repeating: " ", count: max(0, widths[column] - displayWidth(cells[column])))
        return isFigure[column] ? space + cells[column] : cells[column] + space
      }.joined(separator: "  ")
      while text.last == " " { text.removeLast() }
      return text
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    let below = notes.isEmpty ? [] : [""] + notes
    return ([line(titles), rule] + rows.map(line) + below).joined(separator: "\n") + "\n"
  }

  /// A table in Markdown, with its notes below.
  package var markdown: String {
    func line(_ cells: [String]) -> String {
      "| \(cells.map(Self.escaped).joined(separator: " | ")) |"
    }
    let rule = "| \(isFigure.map { $0 ? "---:" : "---" }.joined(separator: " | ")) |"
    let below = notes.isEmpty ? [] : [""] + notes.map { "- \(Self.escaped($0))" }
    return ([line(titles), rule] + rows.map(line) + below).joined(separator: "\n") + "\n"
  }

  /// Takes from a text what Markdown or HTML would read as a sign.
  package static func escaped(_ text: String) -> String {
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
