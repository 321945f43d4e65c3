import ForeignAffairs

/// The comparison for programs: one entry for each figure.
struct ComparisonData {
  let columns: [ProvinceColumn]
  let language: Language

  init(_ columns: [ProvinceColumn], _ language: Language) {
    (self.columns, self.language) = (columns, language)
  }

  var csv: String {
    let titles =
      ["province", "topic", "origin"] + Self.details.map(\.name) + ["state", "currency"] + Figure.cellTitles
      + ["records", "silent", "outcome", "obstacles", "sources"]
    return
      ([titles]
      + entries.map { province, figure in
        let comparison = comparison(of: figure, in: province)
        return [province.province?.rawValue ?? "", figure.topic.identifier, figure.origin.rawValue]
          + Self.details.map { $0.text(figure) ?? "" }
          + [figure.state, figure.figure.currency?.description ?? ""] + figure.figure.cells
          + [
            figure.origin == .reported ? "" : "\(figure.recordCount)",
            figure.silentCount == 0 ? "" : "\(figure.silentCount)", comparison?.outcome.rawValue ?? "",
            comparison?.obstacles.map(\.rawValue).joined(separator: " ") ?? "",
            figure.places.joined(separator: " "),
          ]
      }).map(commaSeparatedLine).joined()
  }

  var json: String {
    var document = AdditionalFields()
    document["format"] = .string("foreign-affairs-comparison")
    document["version"] = .string("1.0")
    document["provinces"] = .array(
      columns.map { column in
        var fields = AdditionalFields()
        fields["province"] = column.province.map { .string($0.rawValue) }
        fields["name"] = .string(column.name(Wording(language)))
        fields["conflicts"] = .number(JSONNumber(column.conflictCount))
        fields["figures"] = .array(column.figures.map { .object(self.fields($0, column)) })
        fields["reconciliation"] = try? JSONValue(json: column.reconciliation.json(in: language))
        return .object(fields)
      })
    return String(decoding: JSONValue.object(document).json, as: UTF8.self) + "\n"
  }

  private var entries: [(ProvinceColumn, ProvinceFigure)] {
    columns.flatMap { column in column.figures.map { (column, $0) } }
  }

  /// What a text says of a figure besides the number.
  private static let details: [(name: String, text: @Sendable (ProvinceFigure) -> String?)] = [
    ("figure", { $0.statement?.id.rawValue }), ("basis", { $0.basis?.rawValue }),
    ("scope", { $0.statement?.scope?.rawValue }), ("partOf", { $0.statement?.subsetOf?.rawValue }),
    ("unit", { $0.statement?.unit?.rawValue }),
    ("moneyState", { ($0.statement?.moneyState ?? $0.moneyState)?.rawValue }),
    ("period", { $0.statement?.period?.description }),
    ("asOf", { ($0.statement?.asOf ?? $0.asOf)?.description }),
  ]

  /// What came of holding a reported figure against records.
  private func comparison(of figure: ProvinceFigure, in column: ProvinceColumn) -> FigureComparison? {
    guard let statement = figure.statement else { return nil }
    return column.reconciliation.comparisons.first {
      $0.figure == statement.id && $0.counterpart.figure == nil && $0.stated == figure.figure
    }
  }

  private func fields(_ figure: ProvinceFigure, _ column: ProvinceColumn) -> AdditionalFields {
    var fields = AdditionalFields()
    fields["topic"] = .string(figure.topic.identifier)
    fields["name"] = .string(figure.topic.name.text(in: language))
    fields["origin"] = .string(figure.origin.rawValue)
    for detail in Self.details { fields[detail.name] = detail.text(figure).map { .string($0) } }
    fields["label"] = figure.statement?.label.map { .string($0.text(in: language)) }
    fields["state"] = .string(figure.state)
    fields["currency"] = figure.figure.currency.map { .string($0.description) }
    figure.figure.write(to: &fields, language)
    if let failure = figure.failure { fields["text"] = .string(failure.message(in: language)) }
    if figure.origin != .reported { fields["records"] = .number(JSONNumber(figure.recordCount)) }
    if figure.silentCount > 0 { fields["silent"] = .number(JSONNumber(figure.silentCount)) }
    fields["sources"] = .array(figure.places.map { .string($0) })
    return fields
  }
}

extension ProvinceFigure {
  /// What is known of the figure; the code of the failure where it could not be counted.
  fileprivate var state: String { failure?.code.rawValue ?? figure.state.rawValue }

  /// The places in documents, each once: `thua-thien-hue-2020#S4.07`.
  fileprivate var places: [String] {
    var seen: Set<String> = []
    return sources.map { source in
      source.locator.map { "\(source.document)#\($0)" } ?? source.document.rawValue
    }.filter { seen.insert($0).inserted }
  }
}
