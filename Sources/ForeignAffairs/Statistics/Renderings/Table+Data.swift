extension Table {
  /// A figure of a cell, in one line for programs.
  private struct Entry {
    let keys: [GroupKey]
    let measure: MeasureDescription
    let records: Int
    let figure: Figure
  }

  /// The titles of what a line of ``csv`` tells behind its groups.
  static let dataTitles =
    ["measure", "currency", "state"] + Figure.cellTitles
    + ["records", "exact", "bounded", "estimated", "unknown"]

  /// The table as comma-separated values (RFC 4180), one line for each figure.
  ///
  /// The columns are the dimensions by their identifiers, then measure, currency, state, certainty, value,
  /// lower, upper, records, and how many terms are exact, bounded, estimated and unknown. Numbers have a
  /// point before their decimals; a quotient that is no decimal number is written as one, `2/3`. In a
  /// dimension a value is its text, and what is no value is in brackets: `(total)`, `(notStated)`.
  public var csv: String {
    if definition == nil { return "" }
    let lines =
      [dimensions.map(\.identifier) + Self.dataTitles] + dataLines.map { $0.keys.map(\.plainText) + $0.cells }
    return lines.map(commaSeparatedLine).joined()
  }

  /// Every figure with its groups and what ``csv`` tells of it.
  var dataLines: [(keys: [GroupKey], cells: [String])] {
    entries.map { entry in
      let figure = entry.figure
      let counts = [
        entry.records, figure.exactCount, figure.boundedCount, figure.estimatedCount, figure.unknownCount,
      ]
      let cells =
        [entry.measure.identifier, figure.currency?.description ?? "", figure.state.rawValue]
        + figure.cells + counts.map { "\($0)" }
      return (entry.keys, cells)
    }
  }

  /// The figures of the table as JSON on one line, for programs that show them; to merge tables use ``json``.
  public func figuresJSON(_ language: Language = .vietnamese) -> [UInt8] {
    var document = AdditionalFields()
    document["format"] = .string("foreign-affairs-figures")
    document["version"] = .string("1.0")
    write(to: &document, language)
    return JSONValue.object(document).json
  }

  /// Adds what is counted and the figures to an object.
  func write(to document: inout AdditionalFields, _ language: Language) {
    document["rejected"] = rejectedCount > 0 ? .number(JSONNumber(rejectedCount)) : nil
    document["dimensions"] = .array(dimensions.map { described($0.identifier, $0.name, language) })
    document["measures"] = .array(measures.map { described($0.identifier, $0.name, language) })
    document["figures"] = .array(entries.map { figure($0, language) })
  }

  /// Every figure of every cell, in canonical order.
  private var entries: [Entry] {
    addresses.flatMap { address -> [Entry] in
      let keys = groups.indices.map { dimension in
        address[dimension] == GroupNumber.total ? .total : groups[dimension][Int(address[dimension])]
      }
      let cell = cell(keys)
      return measures.enumerated().flatMap { place, measure in
        cell.figures(at: place).map {
          Entry(keys: keys, measure: measure, records: cell.recordCount, figure: $0)
        }
      }
    }
  }

  private func described(_ identifier: String, _ name: LocalizedText, _ language: Language) -> JSONValue {
    var fields = AdditionalFields()
    fields["identifier"] = .string(identifier)
    fields["name"] = .string(name.text(in: language))
    return .object(fields)
  }

  private func figure(_ entry: Entry, _ language: Language) -> JSONValue {
    let figure = entry.figure
    var fields = AdditionalFields()
    fields["group"] = .array(entry.keys.map { .string($0.plainText) })
    fields["labels"] = .array(entry.keys.map { .string($0.label(in: language)) })
    fields["measure"] = .string(entry.measure.identifier)
    fields["currency"] = figure.currency.map { .string($0.description) }
    fields["state"] = .string(figure.state.rawValue)
    figure.write(to: &fields, language)
    fields["records"] = .number(JSONNumber(entry.records))
    fields["exact"] = .number(JSONNumber(figure.exactCount))
    fields["bounded"] = .number(JSONNumber(figure.boundedCount))
    fields["estimated"] = .number(JSONNumber(figure.estimatedCount))
    fields["unknown"] = .number(JSONNumber(figure.unknownCount))
    return .object(fields)
  }
}

extension GroupKey {
  /// The value, or what it is instead in brackets.
  var plainText: String { kind == .value ? text : "(\(kind))" }
}
