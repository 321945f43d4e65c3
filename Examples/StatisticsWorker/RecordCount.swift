import ExampleSupport
import ForeignAffairs

/// Counts the records of one table.
protocol RecordCount {
  /// The name of the table in full: `delegations:year.started,direction:count,people`.
  var definition: String { get }
  /// Counts those of the records that the table is about.
  mutating func add(_ records: Registry) throws(StatisticsFailure)
  mutating func addRejectedLine()
  func table() throws(StatisticsFailure) -> Table
}

/// The same, where the type of the records is known.
struct TypedCount<Record: CountedRecord>: RecordCount {
  let definition: String
  private var builder: TableBuilder<Record>

  init(
    by dimensions: [String], measuring measures: [String], _ selection: TableSelection, _ detail: TableDetail
  ) throws(CommandFailure) {
    var (named, counted): ([Dimension<Record>], [Measure<Record>]) = ([], [])
    for name in dimensions {
      guard let dimension = Record.dimension(named: name) else { throw Self.unknown(name, "dimension") }
      named.append(dimension)
    }
    for name in measures {
      guard let measure = Record.measure(named: name) else { throw Self.unknown(name, "measure") }
      counted.append(measure)
    }
    do throws(StatisticsFailure) {
      builder = try TableBuilder(by: named, measuring: counted, keeping: detail, selecting: selection)
    } catch {
      throw .usage(error.message(in: .english))
    }
    definition = TableCatalogue.text(
      Record.tableSubject, selection, named.map(\.description.identifier),
      counted.map(\.description.identifier))
  }

  mutating func add(_ records: Registry) throws(StatisticsFailure) {
    try builder.add(contentsOf: Record.records(of: records))
  }

  mutating func addRejectedLine() { builder.addRejectedLine() }

  func table() throws(StatisticsFailure) -> Table { try builder.finish() }

  private static func unknown(_ name: String, _ what: String) -> CommandFailure {
    let hint =
      name.contains(".quantile:")
      ? "a quantile is .quantile:PART:METHOD with a part from 0 to 1" : "--list has them all"
    return .usage("\(Record.tableSubject.rawValue) have no \(what) “\(name)”; \(hint)")
  }
}
