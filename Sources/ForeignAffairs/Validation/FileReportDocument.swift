// The JSON form of a report of a file: an envelope around that of the rules.

/// A report of a file as it is written.
package struct FileReportDocument: Sendable, Hashable {
  package var format = "foreign-affairs-file-report"
  package var version = "1.0"
  package var file = ""
  package var faults: [FileFaultEntry] = []
  package var faultCount = 0
  package var rejectedLines = 0
  package var report: ValidationReportDocument?
  package var additional = AdditionalFields()
}

/// A fault of a file as it is written.
package struct FileFaultEntry: Sendable, Hashable {
  package var code: String
  package var path = ""
  package var line: Int?
  package var column: Int?
  package var message: LocalizedText
  package var additional = AdditionalFields()
}

extension FileReportDocument: FieldRecord, Codable {
  package static var blank: Self { Self() }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("format", \.format, "The name of this format.")
    try v.field("version", \.version, "The version of this format.")
    try v.field("file", \.file, "The name of the file.")
    try v.field(
      "faults", \.faults, "What could not be read, in the order of the file; not all need be listed.")
    try v.field("faultCount", \.faultCount, "How much could not be read, listed or not.")
    try v.field("rejectedLines", \.rejectedLines, "How many lines of a stream could not be read.")
    try v.field(
      "report", \.report, "What rules say of what could be read; absent where the file could not be read.")
    try v.rest(\.additional)
  }

  package init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try encodeFields(to: encoder) }
}

extension FileFaultEntry: FieldRecord, Codable {
  package static var blank: Self { Self(code: "", message: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("code", \.code, "What is wrong.")
    try v.field(
      "path", \.path, "The JSON Pointer of the value; empty for the document or the file itself.")
    try v.field("line", \.line, "The line, from 1; absent where the file itself could not be read.")
    try v.field("column", \.column, "The column in the line, from 1, in Unicode scalars.")
    try v.field("message", \.message, "The sentence for people.")
    try v.rest(\.additional)
  }

  package init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try encodeFields(to: encoder) }
}

extension FileReportDocument {
  init(_ report: FileReport) {
    file = report.file
    faults = report.faults.map {
      FileFaultEntry(code: $0.code, path: $0.path, line: $0.line, column: $0.column, message: $0.message)
    }
    (faultCount, rejectedLines) = (report.faultCount, report.rejectedLineCount)
    guard let judged = report.report else { return }
    var document = judged.document
    document.findings = report.findings.map { located in
      var entry = located.finding.entry
      (entry.line, entry.column) = (located.line, located.column)
      return entry
    }
    self.report = document
  }
}
