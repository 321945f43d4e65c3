extension RecordSummary {
  /// The summary as lines of text for a terminal: each part with its title; a part without records is left out.
  public func text(_ style: TableStyle = TableStyle()) -> String {
    written(style) { title, table in "\(title)\n\n\(table.text(style))" }
  }

  /// The summary in Markdown: each part with its title; a part without records is left out.
  public func markdown(_ style: TableStyle = TableStyle()) -> String {
    written(style) { title, table in "## \(title)\n\n\(table.markdown(style))" }
  }

  private func written(_ style: TableStyle, _ write: (String, Table) -> String) -> String {
    parts.filter { $0.table.total.recordCount > 0 }.map { part in
      write(capitalised(part.title.text(in: style.language)), part.table)
    }.joined(separator: "\n")
  }
}

extension RecordSummary: CustomStringConvertible {
  /// The summary in English text, for logs.
  public var description: String { text(TableStyle(.english)) }
}

/// A text with a capital at its beginning.
func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
