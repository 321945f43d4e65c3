extension Growth: SeriesRow {
  static let format = "foreign-affairs-growth"
  static let cellTitles =
    ["group", "currency"]
    + ["earlier", "later", "change", "relativeChange"].flatMap { side in
      (["state"] + Figure.cellTitles).map { "\(side).\($0)" }
    }

  static func titles(_ wording: Wording) -> [(text: String, isFigure: Bool)] {
    [
      (wording.pick("thời gian", "time"), false), (wording.pick("kỳ trước", "before"), true),
      (wording.pick("kỳ này", "now"), true), (wording.pick("tăng, giảm", "change"), true),
      (wording.pick("tỷ lệ tăng, giảm", "relative change"), true),
    ]
  }

  func texts(_ wording: Wording, digits: Int) -> [String] {
    [
      key.markedLabel(in: wording.language), wording.figure(earlier, digits: digits),
      wording.figure(later, digits: digits), wording.change(self, digits: digits), wording.percentage(self),
    ]
  }

  var cells: [String] { [key.plainText] + figureCells }
}

extension [Growth] {
  /// The changes as lines of text for a terminal, the columns aligned.
  public func text(_ style: TableStyle = TableStyle()) -> String { grid(style).text }

  /// The changes in Markdown.
  public func markdown(_ style: TableStyle = TableStyle()) -> String { grid(style).markdown }

  /// The changes as comma-separated values (RFC 4180), one line for each.
  ///
  /// The columns are the later stretch, the currency, and the state, certainty, value and bounds of the figure before
  /// (`earlier`), of the figure (`later`), of the change and of the relative change.
  public var csv: String { commaSeparated }

  /// The changes as JSON on one line, for programs that show them; numbers are texts, and each has its wording.
  public func figuresJSON(_ language: Language = .vietnamese) -> [UInt8] { document(language) }
}
