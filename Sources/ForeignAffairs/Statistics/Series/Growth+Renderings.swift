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

extension Growth: Codable {
  private enum CodingKeys: String, CodingKey {
    case key, earlier, later
  }

  /// Reads the stretch and both figures from any decoder; the changes follow from them.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let key = try fields.decode(GroupKey.self, forKey: .key)
    let earlier = try fields.decode(Figure.self, forKey: .earlier)
    let later = try fields.decode(Figure.self, forKey: .later)
    do throws(StatisticsFailure) {
      self = try Self(key, from: earlier, to: later)
    } catch {
      throw DecodingError.dataCorruptedError(forKey: .later, in: fields, debugDescription: error.description)
    }
  }

  /// Writes the stretch and both figures to any encoder.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(key, forKey: .key)
    try fields.encode(earlier, forKey: .earlier)
    try fields.encode(later, forKey: .later)
  }
}
