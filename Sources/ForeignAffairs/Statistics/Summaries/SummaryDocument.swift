// The JSON form of a summary: its parts by name, each with its table.

/// A summary as it is written.
package struct SummaryDocument: Sendable, Hashable {
  package static let format = "foreign-affairs-summary"

  package var format = Self.format
  package var version = FormatVersion.current
  package var subject = ""
  package var parts: [SummaryEntry] = []
  package var additional = AdditionalFields()
}

/// A part of a summary as it is written.
package struct SummaryEntry: Sendable, Hashable {
  package var identifier: String
  package var title: LocalizedText
  package var table: TableDocument
  package var additional = AdditionalFields()
}

extension SummaryDocument: FieldRecord, Codable {
  package static var blank: Self { Self() }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("format", \.format, "The name of this format.")
    try v.field("version", \.version, "The version of this format.")
    try v.field("subject", \.subject, "The type of the records.")
    try v.field("parts", \.parts, "The tables, in the order of the report.")
    try v.rest(\.additional)
  }

  package init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try encodeFields(to: encoder) }
}

extension SummaryEntry: FieldRecord, Codable {
  package static var blank: Self { Self(identifier: "", title: .blank, table: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("identifier", \.identifier, "The name of the part.")
    try v.field("title", \.title, "The title for people.")
    try v.field("table", \.table, "The figures.")
    try v.rest(\.additional)
  }

  package init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try encodeFields(to: encoder) }
}

extension SummaryDocument {
  init<Record>(_ summary: RecordSummary<Record>) {
    subject = Record.tableSubject.rawValue
    parts = summary.parts.map {
      SummaryEntry(identifier: $0.identifier, title: $0.title, table: TableDocument($0.table))
    }
  }

  func summary<Record>(of type: Record.Type, at pointer: String = "") throws(TableFault) -> RecordSummary<
    Record
  >
  where Record: SummarySubject {
    guard format == Self.format else { throw TableFault(pointer: "\(pointer)/format") }
    guard subject == Record.tableSubject.rawValue else { throw TableFault(pointer: "\(pointer)/subject") }
    var read: [SummaryPart] = []
    for (place, part) in parts.enumerated() {
      let pointer = "\(pointer)/parts/\(place)"
      guard !read.contains(where: { $0.identifier == part.identifier }) else {
        throw TableFault(pointer: "\(pointer)/identifier")
      }
      read.append(SummaryPart(part.identifier, part.title, try part.table.table(at: "\(pointer)/table")))
    }
    return RecordSummary(parts: read)
  }
}
