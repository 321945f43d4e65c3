/// A result about one group of a table, which an array of them sets below each other.
protocol SeriesRow {
  /// The name of the JSON form.
  static var format: String { get }
  /// The titles for people, each with whether figures stand below it.
  static func titles(_ wording: Wording) -> [(text: String, isFigure: Bool)]
  /// The titles for comma-separated values.
  static var cellTitles: [String] { get }
  /// What the result is about.
  var key: GroupKey { get }
  /// The texts below the titles for people.
  func texts(_ wording: Wording, digits: Int) -> [String]
  /// The texts below the titles for comma-separated values.
  var cells: [String] { get }
  /// The result for programs, without its group.
  func fields(_ language: Language) -> AdditionalFields
}

extension Array where Element: SeriesRow {
  /// The results as lines of texts, with a note for each merged unit.
  func grid(_ style: TableStyle) -> TextGrid {
    let wording = Wording(style.language)
    let titles = Element.titles(wording)
    return TextGrid(
      titles: titles.map(\.text), isFigure: titles.map(\.isFigure),
      rows: map { $0.texts(wording, digits: style.digits).map(singleLine) },
      notes: filter(\.key.isMerged).map { wording.merged($0.key) })
  }

  /// The results as comma-separated values.
  var commaSeparated: String { ([Element.cellTitles] + map(\.cells)).map(commaSeparatedLine).joined() }

  /// The results as JSON on one line.
  func document(_ language: Language) -> [UInt8] {
    var document = AdditionalFields()
    document["format"] = .string(Element.format)
    document["version"] = .string("1.0")
    document["groups"] = .array(
      map { row in
        var fields = AdditionalFields()
        fields["group"] = .string(row.key.plainText)
        fields["label"] = .string(row.key.markedLabel(in: language))
        if row.key.isMerged { fields["merged"] = .array(row.key.origins.map { .string($0) }) }
        for member in row.fields(language).members { fields[member.key] = member.value }
        return .object(fields)
      })
    return JSONValue.object(document).json
  }
}

extension Figure {
  /// The figure with its state for programs.
  func value(_ language: Language, text: String? = nil) -> JSONValue {
    var fields = AdditionalFields()
    fields["currency"] = currency.map { .string($0.description) }
    fields["state"] = .string(state.rawValue)
    write(to: &fields, language)
    if let text { fields["text"] = .string(text) }
    return .object(fields)
  }
}
