extension Table {
  /// A figure of a cell, in one line for programs.
  private struct Entry {
    let keys: [GroupKey]
    let measure: MeasureDescription
    let cell: TableCell
    /// What has to be named beside the figure: the rates of exchange.
    let rates: [String]
    let figure: Figure
  }

  /// The titles of what a line of ``csv`` tells behind its groups.
  static let dataTitles =
    ["measure", "currency", "state"] + Figure.cellTitles
    + ["records", "exact", "bounded", "estimated", "unknown"]
    + ["rates", "merged", "reconciliation", "selection", "identifiers"]

  /// The table as comma-separated values (RFC 4180), one line for each figure.
  ///
  /// The columns are the dimensions by their identifiers, then measure, currency, state, certainty, value,
  /// lower, upper, records, and how many of them are exact, bounded, estimated and unknown. Numbers have a
  /// point before their decimals; a quotient that is no decimal number is written as one, `2/3`. In a
  /// dimension a value is its text, and what is no value is in brackets: `(total)`, `(notStated)`.
  ///
  /// Behind these stands what has to be known of a figure, empty where there is nothing to say: the rates of exchange
  /// with `; ` between them; the merged units of its groups, `dong-nai-2025=binh-phuoc+dong-nai`; of a total, why it is
  /// not the sum of its groups, `overlap:country` or `notAdditive`; `counted` where the table leaves out records of what
  /// did not take place; and the identifiers of the records, where the table keeps them. Lists of these have a space
  /// between their elements.
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
        entry.cell.recordCount, figure.exactCount, figure.boundedCount, figure.estimatedCount,
        figure.unknownCount,
      ]
      let cells =
        [entry.measure.identifier, figure.currency?.description ?? "", figure.state.rawValue]
        + figure.cells + counts.map { "\($0)" } + [
          entry.rates.joined(separator: "; "),
          entry.keys.compactMap(\.mergerWord).joined(separator: " "),
          reconciliationWords(entry.keys, entry.measure).joined(separator: " "),
          definition?.selection == .counted ? TableSelection.counted.rawValue : "",
          entry.cell.identifiers.joined(separator: " "),
        ]
      return (entry.keys, cells)
    }
  }

  /// The figures of the table as JSON on one line, for programs that show them; to merge tables use ``json``.
  ///
  /// `notes` are those below ``text(_:)``. `reconciliation` and `merged` say the same for programs, and a figure names
  /// its rates of exchange. A label of merged units has an asterisk, as for people.
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
    document["selection"] = definition.flatMap {
      $0.selection == .all ? nil : .string($0.selection.rawValue)
    }
    document["dimensions"] = .array(dimensions.map { described($0.identifier, $0.name, language) })
    document["measures"] = .array(measures.map { described($0.identifier, $0.name, language) })
    document["figures"] = .array(entries.map { figure($0, language) })
    document["reconciliation"] = reconciliation.isEmpty ? nil : .array(reconciliation.map(\.value))
    document["merged"] = mergers.isEmpty ? nil : .array(mergers.map { Self.merged($0.dimension, $0.key) })
    document["notes"] = Self.list(notes(language))
  }

  private static func list(_ texts: [String]) -> JSONValue? {
    texts.isEmpty ? nil : .array(texts.map { .string($0) })
  }

  private static func merged(_ dimension: DimensionDescription, _ key: GroupKey) -> JSONValue {
    var fields = AdditionalFields()
    fields["dimension"] = .string(dimension.identifier)
    fields["group"] = .string(key.plainText)
    fields["units"] = list(key.origins)
    return .object(fields)
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
          Entry(keys: keys, measure: measure, cell: cell, rates: cell.notes(at: place), figure: $0)
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
    fields["labels"] = .array(entry.keys.map { .string($0.markedLabel(in: language)) })
    fields["measure"] = .string(entry.measure.identifier)
    fields["currency"] = figure.currency.map { .string($0.description) }
    fields["state"] = .string(figure.state.rawValue)
    figure.write(to: &fields, language)
    fields["records"] = .number(JSONNumber(entry.cell.recordCount))
    fields["exact"] = .number(JSONNumber(figure.exactCount))
    fields["bounded"] = .number(JSONNumber(figure.boundedCount))
    fields["estimated"] = .number(JSONNumber(figure.estimatedCount))
    fields["unknown"] = .number(JSONNumber(figure.unknownCount))
    fields["rates"] = Self.list(entry.rates)
    fields["identifiers"] = Self.list(entry.cell.identifiers)
    return .object(fields)
  }
}

extension Table.Reconciliation {
  /// The reason as programs read it.
  fileprivate var value: JSONValue {
    var fields = AdditionalFields()
    switch self {
    case .overlap(let dimension, let records):
      fields["reason"] = .string("overlap")
      fields["dimension"] = .string(dimension.identifier)
      fields["records"] = .number(JSONNumber(records))
    case .latest(let measure):
      fields["reason"] = .string("latest")
      fields["measure"] = .string(measure.identifier)
    case .notAdditive(let measure):
      fields["reason"] = .string("notAdditive")
      fields["measure"] = .string(measure.identifier)
    }
    return .object(fields)
  }
}

extension GroupKey {
  /// The value, or what it is instead in brackets.
  var plainText: String { kind == .value ? text : "(\(kind))" }
}
