extension GroupShare: SeriesRow {
  static let format = "foreign-affairs-shares"
  static let cellTitles =
    ["group", "currency", "state"] + Figure.cellTitles + (["state"] + Figure.cellTitles).map { "share.\($0)" }
    + ["percent"]

  static func titles(_ wording: Wording) -> [(text: String, isFigure: Bool)] {
    [
      (wording.pick("nhóm", "group"), false), (wording.pick("số liệu", "figure"), true),
      (wording.pick("tỷ trọng", "share"), true),
    ]
  }

  func texts(_ wording: Wording, digits: Int) -> [String] {
    [
      key.markedLabel(in: wording.language), wording.figure(figure, digits: digits),
      percent.map { "\(wording.quantity(.exact($0)))%" } ?? wording.share(share),
    ]
  }

  var cells: [String] {
    [key.plainText, figure.currency?.description ?? ""] + figure.stateAndCells + Figure(share).stateAndCells
      + [percent?.description ?? ""]
  }

  func fields(_ language: Language) -> AdditionalFields {
    var fields = AdditionalFields()
    fields["figure"] = figure.value(language)
    fields["share"] = Figure(share).value(language, text: Wording(language).share(share))
    fields["percent"] = percent.map { .string($0.description) }
    return fields
  }
}

extension [GroupShare] {
  /// The shares as lines of text for a terminal, the columns aligned.
  public func text(_ style: TableStyle = TableStyle()) -> String { grid(style).text }

  /// The shares in Markdown.
  public func markdown(_ style: TableStyle = TableStyle()) -> String { grid(style).markdown }

  /// The shares as comma-separated values (RFC 4180), one line for each group.
  ///
  /// The columns are the group, the currency, the state, certainty, value and bounds of the figure and of the share, an
  /// exact quotient, and the percentage where shares are exact.
  public var csv: String { commaSeparated }

  /// The shares as JSON on one line, for programs that show them; numbers are texts, and each has its wording.
  public func figuresJSON(_ language: Language = .vietnamese) -> [UInt8] { document(language) }
}

extension GroupShare: Codable {
  private enum CodingKeys: String, CodingKey {
    case key, figure, share, percent
  }

  /// Reads the share from any decoder.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      key: try fields.decode(GroupKey.self, forKey: .key),
      figure: try fields.decode(Figure.self, forKey: .figure),
      share: try fields.decode(Quantity<Ratio>.self, forKey: .share),
      percent: try fields.decodeIfPresent(DecimalNumber.self, forKey: .percent))
  }

  /// Writes the share to any encoder.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(key, forKey: .key)
    try fields.encode(figure, forKey: .figure)
    try fields.encode(share, forKey: .share)
    try fields.encodeIfPresent(percent, forKey: .percent)
  }
}
