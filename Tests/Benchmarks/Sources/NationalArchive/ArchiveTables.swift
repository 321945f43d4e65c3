import ForeignAffairs

/// The four tables of the full job, filled record by record.
struct ArchiveTables {
  private var delegations: TableBuilder<Delegation>
  private var visits: TableBuilder<Delegation>
  private var money: TableBuilder<NGOProject>
  private var awards: TableBuilder<Award>

  init() throws {
    delegations = try TableBuilder(by: [.year(.started), .direction], measuring: [.people])
    visits = try TableBuilder(by: [.year(.started), .country, .direction], measuring: [])
    money = try TableBuilder(by: [.year(.started)], measuring: [.money(.committed)])
    awards = try TableBuilder(by: [.year(.decided), .form], measuring: [])
  }

  mutating func add(_ entry: RegistryEntry) throws {
    switch entry {
    case .delegation(let record):
      try delegations.add(record)
      try visits.add(record)
    case .project(let record): try money.add(record)
    case .award(let record): try awards.add(record)
    default: break
    }
  }

  /// The tables, in their order.
  func finish() throws -> [Table] {
    [try delegations.finish(), try visits.finish(), try money.finish(), try awards.finish()]
  }

  /// What the tables say, as the peers say it: a text of JSON.
  static func json(_ tables: [Table]) -> String {
    let parts = [
      part("delegations", tables[0]) { [("", "[\($0.recordCount),\(knownPart(of: $0.figure))]")] },
      part("visits", tables[1]) { [("", "\($0.recordCount)")] },
      part("money", tables[2]) { cell in
        cell.figures().map { ("|\($0.currency.map { "\($0)" } ?? "")", "\"\(knownPart(of: $0))\"") }
      },
      part("awards", tables[3]) { [("", "\($0.recordCount)")] },
    ]
    return "{\(parts.joined(separator: ","))}"
  }

  private static func knownPart(of figure: Figure) -> String {
    guard let text = figure.knownPart?.decimalText(digits: 6) else { return "0" }
    guard text.contains(".") else { return text }
    let digits = text.reversed().drop { $0 == "0" }.drop { $0 == "." }
    return String(digits.reversed())
  }

  private static func part(
    _ name: String, _ table: Table, _ values: (TableCell) -> [(key: String, value: String)]
  ) -> String {
    var members: [String] = []
    var keys: [[GroupKey]] = [[]]
    for groups in table.groups { keys = keys.flatMap { key in groups.map { key + [$0] } } }
    for key in keys {
      let cell = table.cell(key)
      guard cell.recordCount > 0 else { continue }
      let text = key.map { $0.kind == .value ? $0.text : "" }.joined(separator: "|")
      for (more, value) in values(cell) { members.append("\"\(text)\(more)\":\(value)") }
    }
    return "\"\(name)\":{\(members.joined(separator: ","))}"
  }
}
