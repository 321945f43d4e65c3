import ExampleSupport
import ForeignAffairs

/// Lays out merged tables for people and for programs.
struct TableView {
  enum Format: String, CaseIterable {
    case text, markdown, csv, json
  }

  let format: Format
  let language: Language
  /// Whether years and other stretches of time without records are shown.
  let showsEmpty: Bool
  /// The definitions of the tables that are shown; all, where there is none.
  let definitions: [String]

  init(_ arguments: Arguments) throws(CommandFailure) {
    format = try Self.word(arguments["format"], "--format", Format.allCases) ?? .text
    language = try Self.word(arguments["language"], "--language", Language.allCases) ?? .english
    showsEmpty = arguments.has("empty")
    // A table of another program is known by its definition alone.
    definitions = arguments.positionals.dropFirst().map { (try? TableCatalogue.count($0))?.definition ?? $0 }
  }

  private static func word<Word: RawRepresentable<String>>(
    _ text: String?, _ option: String, _ words: [Word]
  ) throws(CommandFailure) -> Word? {
    guard let text else { return nil }
    guard let word = Word(rawValue: text) else {
      throw .usage("\(option) is “\(text)”; choose \(words.map(\.rawValue).joined(separator: ", "))")
    }
    return word
  }

  /// Writes the tables that were asked for.
  ///
  /// - Returns: How many lines could not be read when they were counted.
  /// - Throws: ``CommandFailure`` with status 2 where a table is not there, or where several would stand in one CSV.
  func write(_ tables: PartialTables, _ output: inout CommandOutput) throws(CommandFailure) -> Int {
    let tables = tables.sorted
    guard !tables.isEmpty else { return 0 }
    for definition in definitions where !tables.contains(where: { $0.definitionText == definition }) {
      throw .data(
        "there is no table “\(definition)” in the input; there are \(Self.names(of: tables))")
    }
    let shown = tables.filter { definitions.isEmpty || definitions.contains($0.definitionText) }
    guard format != .csv || shown.count == 1 else {
      throw .data("each table has columns of its own in CSV; choose one of \(Self.names(of: shown))")
    }
    for (place, table) in shown.enumerated() {
      try output.write(text(of: showsEmpty ? try Self.filled(table) : table, isFirst: place == 0))
    }
    return shown.map(\.rejectedCount).max() ?? 0
  }

  /// The table with every stretch of time between the first and the last of its records.
  private static func filled(_ table: Table) throws(CommandFailure) -> Table {
    var filled = table
    for (place, dimension) in table.dimensions.enumerated() where dimension.unit != nil {
      do throws(StatisticsFailure) {
        filled = try filled.showingEmpty(in: place)
      } catch {
        throw .data(error.message(in: .english))
      }
    }
    return filled
  }

  private static func names(of tables: [Table]) -> String {
    tables.map(\.definitionText).joined(separator: " ")
  }

  private func text(of table: Table, isFirst: Bool) -> String {
    let style = TableStyle(language)
    if table.total.recordCount == 0, format == .text || format == .markdown {
      return (isFirst ? "" : "\n") + "\(heading(table)): \(nothing(in: table))\n"
    }
    return switch format {
    case .text: (isFirst ? "" : "\n") + "\(heading(table))\n\n" + table.text(style)
    case .markdown: (isFirst ? "" : "\n") + "## \(heading(table))\n\n" + table.markdown(style)
    case .csv: table.csv
    case .json: String(decoding: table.figuresJSON(language), as: UTF8.self) + "\n"
    }
  }

  /// What is said of a table that has no rows.
  private func nothing(in table: Table) -> String {
    let wording = Wording(language)
    let rejected = table.rejectedCount
    let none = wording.pick("không có hồ sơ", "no records")
    guard rejected > 0 else { return none }
    let lines = wording.pick(
      "dòng không đọc được", rejected == 1 ? "line could not be read" : "lines could not be read")
    return "\(none); \(wording.number(rejected)) \(lines)"
  }

  private func heading(_ table: Table) -> String {
    let measures = table.measures.map { $0.name.text(in: language) }.joined(separator: ", ")
    let dimensions = table.dimensions.map { $0.name.text(in: language) }.joined(separator: " × ")
    return oneLine(dimensions.isEmpty ? measures : "\(measures): \(dimensions)")
  }
}
