public import ForeignAffairs

/// A JSON Schema (2020-12) of the wire format, made from the field lists that read and write it.
///
/// A schema accepts whatever the reader accepts, and refuses most of what the reader refuses. What no schema can say is
/// left to the reader: keys that stand twice, numbers written `408.0`, amounts that do not fit in 64 bits.
public struct JSONSchema: Sendable, Hashable {
  /// The schema as a JSON value, its keys in order.
  public let value: JSONValue

  /// The schema of a whole registry.
  public static var registry: Self {
    Self(
      name: "registry", title: "Registry", about: "A registry of local foreign affairs.", of: Registry.self)
  }

  /// The schema of one record, as it stands in its array in a registry.
  public static func record(_ type: RecordType) -> Self {
    Self(
      name: type.lineType, title: "\(type.record)",
      about: "An element of the array `\(type.rawValue)` of a registry.", of: type.record)
  }

  /// The schema of one record on a line of a stream: the record, with the key `type` in it.
  public static func line(_ type: RecordType) -> Self {
    Self(
      name: "\(type.lineType)-line", title: "\(type.record) on a line",
      about: "A record of the type `\(type.lineType)` on a line of a stream.",
      .line(type: type.lineType, type.record))
  }

  /// The schema of any line of a stream: a record of any type, or the version of the format.
  public static var line: Self {
    Self(
      name: "line", title: "Line of a stream",
      about: "One line of a stream of records: a record, or the version of the format.", RecordLine.wireForm)
  }

  /// The schema of a report of findings.
  public static var report: Self {
    Self(
      name: "report", title: "Validation report", about: "What rules say of records.",
      of: ValidationReportDocument.self)
  }

  /// The schema of a report of a file, as `check-registry` writes one on each line.
  public static var fileReport: Self {
    Self(
      name: "file-report", title: "Report of a file",
      about: "What could not be read of a file, and what rules say of the rest.", of: FileReportDocument.self)
  }

  /// The schema of a file of suppressions.
  public static var suppressions: Self {
    Self(
      name: "suppressions", title: "Suppressions", about: "Findings that are known and accepted.",
      of: SuppressionList.self, requiring: ["suppressions"])
  }

  /// The schema of a table, as it is written to be merged with others.
  public static var table: Self {
    Self(
      name: "table", title: "Table", about: "A table of figures, with all that merging needs.",
      of: TableDocument.self)
  }

  /// The schema of a summary of one type of record, as it is written to be merged with others.
  public static var summary: Self {
    Self(
      name: "summary", title: "Summary",
      about: "The tables of a summary of one type of record, with all that merging needs.",
      of: SummaryDocument.self)
  }

  /// The schema of the summary of a year, as it is written to be merged with others.
  public static var annualSummary: Self {
    Self(
      name: "annual-summary", title: "Annual summary",
      about: "The summaries and reported figures of a year, with all that merging needs.",
      of: AnnualDocument.self)
  }

  /// The schema as text: two spaces for each level, keys always in the same order, a line break at the end.
  public var text: String { value.readable + "\n" }

  private init(
    name: String, title: String, about: String, of record: any FieldRecord.Type, requiring keys: [String] = []
  ) {
    self.init(
      name: name, title: title, about: about, .record(record), root: record.wireType.name, requiring: keys)
  }

  private init(
    name: String, title: String, about: String, _ form: WireForm, root: String? = nil,
    requiring keys: [String] = []
  ) {
    var builder = SchemaBuilder(root: root)
    let version = FormatVersion.current
    var schema = AdditionalFields([
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("$id", .string("urn:swift-foreign-affairs:\(version):\(name)")),
      ("title", .string(title)),
      ("description", .string("\(about) Format version \(version).")),
    ])
    schema.append(builder.members(of: form))
    // The fields of a type do not say that a list has to be there.
    if !keys.isEmpty { schema["required"] = .array(keys.map { .string($0) }) }
    schema["$defs"] = .object(builder.sortedDefinitions)
    value = .object(schema)
  }
}
