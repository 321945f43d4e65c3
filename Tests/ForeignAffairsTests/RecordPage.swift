import Foundation
import Testing

/// The page of a record type in the reference: each property in wire order, with the law or standard behind it.
struct RecordPage {
  /// The rows of the table: the property, and what it follows from.
  let rows: [(property: String, basis: String)]

  init(_ type: String) throws {
    let page = try GeneratedDocument.text("Sources/ForeignAffairs/ForeignAffairs.docc/Records/\(type).md")
    let rows = page.components(separatedBy: "\n").filter { $0.hasPrefix("| ``") }
    self.rows = try rows.map { row in
      let cells = row.components(separatedBy: " | ")
      try #require(cells.count == 2, "\(type).md: \(row)")
      let property = cells[0].dropFirst("| ``".count).dropLast("``".count)
      return (String(property), cells[1].replacingOccurrences(of: " |", with: ""))
    }
  }
}
