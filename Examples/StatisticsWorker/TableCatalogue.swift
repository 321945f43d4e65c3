import ExampleSupport
import ForeignAffairs

/// Finds what a table is called, and how it is counted.
enum TableCatalogue {
  /// The tables that have a name, in the order in which they are counted when none is asked for.
  ///
  /// As summaries do, they leave out records of what did not take place.
  static let named = [
    ("delegations-by-year-and-direction", "delegations.counted:year.started,direction:count,people"),
    (
      "delegations-by-year-country-and-direction",
      "delegations.counted:year.started,country,direction:count,people"
    ),
    ("agreements-by-year-and-partner-kind", "agreements.counted:year.signed,partnerKind:count"),
    ("projects-by-year-and-sector", "projects.counted:year.approved,sector:count,money.committed"),
    ("awards-by-year-and-form", "awards.counted:year.decided,form:count"),
  ]

  /// What stands behind a type of which records of what did not take place are left out.
  private static let selected = ".\(TableSelection.counted.rawValue)"

  private static let subjects: [(type: any CountedRecord.Type, name: String)] = {
    let types: [any CountedRecord.Type] = [
      Delegation.self, Agreement.self, NGOProject.self, Award.self, Partner.self, Event.self,
      Department.self,
    ]
    return types.map { ($0, $0.tableSubject.rawValue) }
  }()

  /// The counts of tables, given by their names or definitions; without one, of all that have a name.
  static func counts(
    _ tables: [String], keeping detail: TableDetail
  ) throws(CommandFailure) -> [any RecordCount] {
    var counts: [any RecordCount] = []
    for text in tables.isEmpty ? named.map(\.0) : tables {
      let count = try count(text, keeping: detail)
      // Two tables of one definition would be merged, and every record counted twice.
      guard !counts.contains(where: { $0.definition == count.definition }) else {
        throw .usage("the table “\(text)” is given twice")
      }
      counts.append(count)
    }
    return counts
  }

  /// The count of a table, given by its name or its definition.
  static func count(
    _ text: String, keeping detail: TableDetail = .figures
  ) throws(CommandFailure) -> any RecordCount {
    let definition = named.first { $0.0 == text }?.1 ?? text
    let parts = definition.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else {
      throw .usage("there is no table “\(text)”; give a name of --list, or TYPE:DIMENSION,…:MEASURE,…")
    }
    let isSelected = parts[0].hasSuffix(selected)
    let type = isSelected ? parts[0].dropLast(selected.count) : parts[0]
    guard let subject = subjects.first(where: { $0.name == type }) else {
      let names = subjects.map(\.name).joined(separator: ", ")
      throw .usage("there are no tables of “\(parts[0])”; choose \(names)")
    }
    let dimensions = parts[1].isEmpty ? [] : parts[1].split(separator: ",", omittingEmptySubsequences: false)
    let measures = parts[2].split(separator: ",", omittingEmptySubsequences: false)
    return try count(
      subject.type, dimensions.map(String.init), measures.map(String.init), isSelected ? .counted : .all,
      detail)
  }

  private static func count<Record: CountedRecord>(
    _ type: Record.Type, _ dimensions: [String], _ measures: [String], _ selection: TableSelection,
    _ detail: TableDetail
  ) throws(CommandFailure) -> any RecordCount {
    try TypedCount<Record>(by: dimensions, measuring: measures, selection, detail)
  }

  /// Every name with its definition, and what definitions are made of.
  static var list: String {
    let width = named.map(\.0.count).max() ?? 0
    let names = named.map { name, definition in
      name + String(repeating: " ", count: width - name.count + 2) + definition + "\n"
    }
    let units = CalendarUnit.allCases.map(\.rawValue).joined(separator: ", ")
    return names.joined() + """

      TYPE:DIMENSION,…:MEASURE,… defines any other table of at most three dimensions.
      It counts every record of the type, whatever its status; TYPE.counted leaves out what
      was cancelled, postponed, revoked, or is only planned, proposed or not signed yet.
      A date stands behind a unit (\(units)): year.started.
      Where a record over several years is counted may stand behind the date
      (\(DateSpread.allCases.map(\.rawValue).joined(separator: ", "))): year.started.each.
      Provinces are those of the records, or of a DAY such as 2025-07-01: province.2025-07-01.
      A measure that sums may be reduced: people.mean, .median, .minimum, .maximum,
      .quantile:9/10:nearestRank (\(QuantileMethod.allCases.map(\.rawValue).joined(separator: ", "))).


      """ + subjects.map { $0.type.vocabulary }.joined(separator: "\n")
  }

  /// What a table counts, as it is named on the command line.
  static func text(
    _ subject: RecordType, _ selection: TableSelection, _ dimensions: [String], _ measures: [String]
  ) -> String {
    let type = subject.rawValue + (selection == .counted ? selected : "")
    return "\(type):\(dimensions.joined(separator: ",")):\(measures.joined(separator: ","))"
  }
}
