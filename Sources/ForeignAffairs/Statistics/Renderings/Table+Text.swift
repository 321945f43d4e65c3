extension Table {
  /// The table as lines of text for a terminal, its columns aligned.
  ///
  /// Widths are those that a terminal shows: a Vietnamese letter is one column however its accents are
  /// stored, and letters of East Asian scripts are two. Notes stand below: what does not add up, merged
  /// units, rates of exchange.
  public func text(_ style: TableStyle = TableStyle()) -> String {
    definition == nil ? "" : grid(style).text
  }

  /// The table in Markdown, with its notes below.
  public func markdown(_ style: TableStyle = TableStyle()) -> String {
    definition == nil ? "" : grid(style).markdown
  }

  /// The table as lines of texts.
  package func grid(_ style: TableStyle) -> TextGrid { TableGrid(self, style).grid }
}

extension Table: CustomStringConvertible {
  /// The table in English text, for logs.
  public var description: String { text(TableStyle(.english)) }
}
