extension Reconciliation {
  /// The comparisons as lines of text for a terminal, the columns aligned, with the totals below.
  public func text(in language: Language = .vietnamese) -> String { grid(language).text }

  /// The comparisons in Markdown, with the totals below.
  public func markdown(in language: Language = .vietnamese) -> String { grid(language).markdown }

  /// The comparisons as comma-separated values (RFC 4180), one on each line.
  ///
  /// Of the figure, of the other side and of the difference there are the certainty, the value where it is one number,
  /// and the bounds. Lists have a space between their elements.
  public var csv: String {
    let numbers = ["stated", "compared", "difference"].flatMap { side in
      Figure.cellTitles.map { "\(side).\($0)" }
    }
    let titles =
      [
        "figure", "indicator", "province", "period", "asOf", "against", "other", "outcome", "obstacles",
        "currency",
      ]
      + numbers + ["recordCount", "mergedProvinces", "records"]
    return ([titles] + comparisons.map(\.cells)).map(commaSeparatedLine).joined()
  }

  /// The comparisons as JSON on one line, for programs; numbers are texts, and each has its wording in a language.
  public func json(in language: Language = .vietnamese) -> [UInt8] {
    var document = AdditionalFields()
    document["format"] = .string("foreign-affairs-reconciliation")
    document["version"] = .string("1.0")
    for outcome in ComparisonOutcome.allCases {
      document[outcome.rawValue] = .number(JSONNumber(count(of: outcome)))
    }
    document["comparisons"] = .array(comparisons.map { .object($0.fields(language)) })
    return JSONValue.object(document).json
  }

  private func grid(_ language: Language) -> TextGrid {
    let wording = Wording(language)
    let titles = [
      wording.pick("chỉ tiêu", "indicator"), wording.pick("số liệu", "figure"),
      wording.pick("thời gian", "time"),
      wording.pick("báo cáo", "stated"), wording.pick("đối chiếu với", "held against"),
      wording.pick("giá trị", "value"), wording.pick("chênh lệch", "difference"),
      wording.pick("kết quả", "outcome"),
    ]
    let rows = comparisons.map { comparison in
      [
        wording.code(comparison.indicator), comparison.figure.rawValue, comparison.time(wording),
        wording.figure(comparison.stated), wording.counterpart(comparison),
        wording.figure(comparison.compared),
        comparison.difference.map(wording.difference) ?? "–", wording.outcome(comparison),
      ].map(singleLine)
    }
    var grid = TextGrid(
      titles: titles, isFigure: [false, false, false, true, false, true, true, false], rows: rows)
    grid.notes = ComparisonOutcome.allCases.map {
      "\(wording.text($0.name)): \(wording.number(count(of: $0)))"
    }
    let merged = Set(comparisons.flatMap(\.mergedProvinces)).sorted()
    if !merged.isEmpty {
      let names = merged.map(\.rawValue).joined(separator: ", ")
      grid.notes.append(
        wording.pick(
          "* gồm cả hồ sơ của đơn vị trước sắp xếp: \(names)",
          "* with the records of former provinces: \(names)"))
    }
    return grid
  }
}

extension Reconciliation: CustomStringConvertible {
  /// The comparisons in English text, for logs.
  public var description: String { text(in: .english) }
}

extension FigureComparison {
  /// The time of the figure in words.
  fileprivate func time(_ wording: Wording) -> String {
    let parts = [
      period.map { wording.period($0) },
      asOf.map { wording.asOf($0) },
    ]
    let stated = parts.compactMap { $0 }
    return stated.isEmpty ? wording.notStated : stated.joined(separator: ", ")
  }

  /// What it is held against, for programs, and the type of the records or the identifier of the other figure.
  private var against: (kind: String, other: String?) {
    switch counterpart {
    case .records(let type): ("records", type?.lineType)
    case .claim(let figure): ("claim", figure.rawValue)
    case .later(let figure): ("later", figure.rawValue)
    }
  }

  fileprivate var cells: [String] {
    let subject = [
      figure.rawValue, indicator.rawValue, province?.rawValue ?? "", period?.description ?? "",
      asOf?.description ?? "", against.kind, against.other ?? "", outcome.rawValue,
      obstacles.map(\.rawValue).joined(separator: " "),
      (stated.currency ?? compared.currency)?.description ?? "",
    ]
    let numbers = stated.cells + compared.cells + (difference?.cells ?? Figure.cellTitles.map { _ in "" })
    return subject + numbers + [
      against.kind == "records" ? "\(recordCount)" : "",
      mergedProvinces.map(\.rawValue).joined(separator: " "),
      records.joined(separator: " "),
    ]
  }

  fileprivate func fields(_ language: Language) -> AdditionalFields {
    func number(_ figure: Figure) -> JSONValue {
      var fields = AdditionalFields()
      fields["currency"] = figure.currency.map { .string($0.description) }
      figure.write(to: &fields, language)
      return .object(fields)
    }
    let wording = Wording(language)
    var fields = AdditionalFields()
    fields["figure"] = .string(figure.rawValue)
    fields["indicator"] = .string(indicator.rawValue)
    fields["province"] = province.map { .string($0.rawValue) }
    fields["period"] = period.map { .string($0.description) }
    fields["asOf"] = asOf.map { .string($0.description) }
    fields["against"] = .string(against.kind)
    fields["other"] = against.other.map { .string($0) }
    fields["stated"] = number(stated)
    fields["compared"] = number(compared)
    fields["outcome"] = .string(outcome.rawValue)
    fields["difference"] = difference.map(number)
    fields["obstacles"] = obstacles.isEmpty ? nil : .array(obstacles.map { .string($0.rawValue) })
    fields["text"] = .string(wording.outcome(self))
    if against.kind == "records" { fields["recordCount"] = .number(JSONNumber(recordCount)) }
    if !mergedProvinces.isEmpty {
      fields["mergedProvinces"] = .array(mergedProvinces.map { .string($0.rawValue) })
    }
    if !records.isEmpty { fields["records"] = .array(records.map { .string($0) }) }
    return fields
  }
}
