extension RecordSummary {
  /// The summary as lines of text for a terminal: each part with its title; a part without records is left out.
  ///
  /// Lines that could not be read are named, also where there is no record.
  public func text(_ style: TableStyle = TableStyle()) -> String {
    written(style, note: { $0 }, part: { "\($0)\n\n\($1.text(style))" })
  }

  /// The summary in Markdown: each part with its title; a part without records is left out.
  public func markdown(_ style: TableStyle = TableStyle()) -> String {
    written(
      style, note: { "- \($0)" }, part: { "## \(TextGrid.escaped($0))\n\n\($1.markdown(style))" })
  }

  private func written(
    _ style: TableStyle, note: (String) -> String, part write: (String, Table) -> String
  ) -> String {
    let shown = parts.filter { $0.table.total.recordCount > 0 }
    if shown.isEmpty, rejectedCount > 0 {
      return note(Wording(style.language).rejectedLines(rejectedCount)) + "\n"
    }
    return shown.map { write(capitalised($0.title.text(in: style.language)), $0.table) }.joined(
      separator: "\n")
  }
}

extension RecordSummary: CustomStringConvertible {
  /// The summary in English text, for logs.
  public var description: String { text(TableStyle(.english)) }
}

/// A text with a capital at its beginning.
func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
