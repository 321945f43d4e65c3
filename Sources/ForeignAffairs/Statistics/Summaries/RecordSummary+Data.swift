extension RecordSummary {
  /// The summary as comma-separated values (RFC 4180), one line for each figure of each part.
  ///
  /// The columns are the part, up to three dimensions with the group of each, and then those of ``Table/csv``. Lines
  /// that could not be read are a line of their own, of the part `(rejected)`.
  public var csv: String {
    if parts.isEmpty { return "" }
    let places = 0..<GroupPattern.maximumDimensions
    let titles = ["part"] + places.flatMap { ["dimension\($0 + 1)", "group\($0 + 1)"] } + Table.dataTitles
    let lines = parts.flatMap { part in
      let dimensions = part.table.dimensions
      return part.table.dataLines.map { keys, cells in
        [part.identifier]
          + places.flatMap { place in
            dimensions.indices.contains(place)
              ? [dimensions[place].identifier, keys[place].plainText] : ["", ""]
          } + cells
      }
    }
    let rejected = Figure(.exact(Ratio(Int64(rejectedCount))), counts: (0, 0, 0, 0))
    let rejectedLine =
      ["(rejected)"] + places.flatMap { _ in ["", ""] } + ["", "", rejected.state.rawValue] + rejected.cells
      + Table.dataTitles.dropFirst(3 + Figure.cellTitles.count).map { _ in "" }
    return ([titles] + lines + (rejectedCount > 0 ? [rejectedLine] : [])).map(commaSeparatedLine).joined()
  }

  /// The figures of the summary as JSON on one line, for programs that show them; to merge summaries use ``json``.
  public func figuresJSON(_ language: Language = .vietnamese) -> [UInt8] {
    var document = AdditionalFields()
    document["format"] = .string("foreign-affairs-summary-figures")
    document["version"] = .string("1.0")
    document["subject"] = .string(Record.tableSubject.rawValue)
    document["parts"] = .array(
      parts.map { part in
        var fields = AdditionalFields()
        fields["identifier"] = .string(part.identifier)
        fields["title"] = .string(part.title.text(in: language))
        part.table.write(to: &fields, language)
        return .object(fields)
      })
    return JSONValue.object(document).json
  }
}
