import ExampleSupport
import ForeignAffairs

/// Tables of parts of the records, merged as they come: one for each definition.
struct PartialTables {
  private var tables: [TableDefinition: Table] = [:]

  /// Reads partial tables, one on each line.
  ///
  /// - Throws: ``CommandFailure`` with status 2 where a line is no table or cannot be merged; what is missing from a sum
  ///   would not be seen in it.
  init(reading output: CommandOutput) throws(CommandFailure) {
    // What a later version writes and this one does not know would be lost without a word.
    var options = ReadingOptions()
    options.unknownKeys = .report
    var lines = try InputLines()
    var rejected = RejectedLines()
    while let line = try lines.next() {
      let table: Table
      do throws(ReadingFailure) {
        table = try Table(json: line, options: options)
      } catch {
        rejected.add(error, line: lines.number, isTable: true, output)
        continue
      }
      do throws(StatisticsFailure) {
        try add(table)
      } catch {
        throw .data("<stdin>:\(lines.number): \(error.message(in: .english))")
      }
    }
    guard rejected.count == 0 else {
      rejected.end(output)
      throw .data("nothing was merged")
    }
  }

  init() {}

  /// Takes in a table.
  ///
  /// - Throws: `StatisticsFailure` with code `derived` or `overflow`.
  mutating func add(_ table: Table) throws(StatisticsFailure) {
    guard let definition = table.definition else { return }
    if let derivation = definition.derivation { throw StatisticsFailure(.derived, derivation) }
    try tables[definition, default: .empty].merge(table)
  }

  /// The tables, in the order of the bytes of their definitions.
  var sorted: [Table] {
    tables.values.map { (name: Array($0.definitionText.utf8), table: $0) }.sorted { left, right in
      // The same name twice is that of a table of another program.
      left.name == right.name
        ? left.table.json.lexicographicallyPrecedes(right.table.json)
        : left.name.lexicographicallyPrecedes(right.name)
    }.map(\.table)
  }

  /// Writes one line for each table.
  func write(_ output: inout CommandOutput) throws(CommandFailure) {
    for table in sorted { try output.write(String(decoding: table.json, as: UTF8.self) + "\n") }
  }
}

extension Table {
  /// What the table counts, as it is named on the command line; empty for a table that has seen nothing.
  var definitionText: String {
    definition.map {
      TableCatalogue.text($0.subject, $0.selection, dimensions.map(\.identifier), measures.map(\.identifier))
    } ?? ""
  }
}
