extension RankedGroup: SeriesRow {
  static let format = "foreign-affairs-ranking"
  static let cellTitles =
    ["rank", "best", "worst", "group", "currency", "state"] + Figure.cellTitles

  static func titles(_ wording: Wording) -> [(text: String, isFigure: Bool)] {
    [
      (wording.pick("hạng", "rank"), true), (wording.pick("nhóm", "group"), false),
      (wording.pick("số liệu", "figure"), true),
    ]
  }

  func texts(_ wording: Wording, digits: Int) -> [String] {
    [
      rank.map { wording.number($0) }
        ?? "\(wording.number(range.lowerBound))–\(wording.number(range.upperBound))",
      key.markedLabel(in: wording.language), wording.figure(figure, digits: digits),
    ]
  }

  var cells: [String] {
    [rank.map { "\($0)" } ?? "", "\(range.lowerBound)", "\(range.upperBound)", key.plainText]
      + [figure.currency?.description ?? ""] + figure.stateAndCells
  }

  func fields(_ language: Language) -> AdditionalFields {
    var fields = AdditionalFields()
    fields["rank"] = rank.map { .number(JSONNumber($0)) }
    fields["best"] = .number(JSONNumber(range.lowerBound))
    fields["worst"] = .number(JSONNumber(range.upperBound))
    fields["figure"] = figure.value(language)
    return fields
  }
}

extension [RankedGroup] {
  /// The ranking as lines of text for a terminal, the columns aligned; a place that bounds leave open is a range.
  public func text(_ style: TableStyle = TableStyle()) -> String { grid(style).text }

  /// The ranking in Markdown.
  public func markdown(_ style: TableStyle = TableStyle()) -> String { grid(style).markdown }

  /// The ranking as comma-separated values (RFC 4180), one line for each group.
  ///
  /// The columns are the place, empty where bounds leave it open, the best and the worst place, the group, the currency,
  /// and the state, certainty, value and bounds of the figure.
  public var csv: String { commaSeparated }

  /// The ranking as JSON on one line, for programs that show it; numbers are texts, and each has its wording.
  public func figuresJSON(_ language: Language = .vietnamese) -> [UInt8] { document(language) }
}

extension RankedGroup: Codable {
  private enum CodingKeys: String, CodingKey {
    case key, figure, rank, best, worst
  }

  /// Reads the place from any decoder.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let best = try fields.decode(Int.self, forKey: .best)
    let worst = try fields.decode(Int.self, forKey: .worst)
    guard best <= worst else {
      throw DecodingError.dataCorruptedError(
        forKey: .worst, in: fields, debugDescription: "\(best) is behind \(worst)")
    }
    self.init(
      key: try fields.decode(GroupKey.self, forKey: .key),
      figure: try fields.decode(Figure.self, forKey: .figure),
      rank: try fields.decodeIfPresent(Int.self, forKey: .rank), range: best...worst)
  }

  /// Writes the place to any encoder.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(key, forKey: .key)
    try fields.encode(figure, forKey: .figure)
    try fields.encodeIfPresent(rank, forKey: .rank)
    try fields.encode(range.lowerBound, forKey: .best)
    try fields.encode(range.upperBound, forKey: .worst)
  }
}
