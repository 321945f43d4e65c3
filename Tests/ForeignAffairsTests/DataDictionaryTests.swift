import ForeignAffairs
import Testing

/// `Documentation/DataDictionary.md` is made from the field lists and from the pages of the record types.
///
/// After a change, `UPDATE_DOCUMENTS=1 swift test --filter DataDictionaryTests` writes it anew.
@Suite struct DataDictionaryTests {
  private let types = WireTypes()

  private var outer: [any FieldRecord.Type] { types.records.filter { $0 is any RegistryRecord.Type } }

  @Test func everyPropertyNamesItsLawOrStandard() throws {
    for record in outer {
      let page = try RecordPage("\(record)")
      #expect(page.rows.map(\.property) == record.fieldDescriptions.map(\.key), "\(record).md")
      for row in page.rows { #expect(!row.basis.isEmpty, "\(record).\(row.property)") }
    }
  }

  /// The guide on personal data tells where persons stand; none may be missing there.
  @Test func theGuideNamesEveryFieldThatHoldsAPerson() throws {
    let guide = try GeneratedDocument.text("Sources/ForeignAffairs/ForeignAffairs.docc/PersonalData.md")
    let fields = try #require(types.users["Person"])
    #expect(fields.count > 5)
    for field in fields {
      #expect(guide.contains("``\(field.replacing(".", with: "/"))``"), "PersonalData.md: \(field)")
    }
  }

  @Test func tables() throws {
    // What several fields hold has a table of its own; what one field holds stands below that field.
    let shared = types.records.filter { record in
      !(record is any RegistryRecord.Type) && (types.users["\(record)"]?.count ?? 0) > 1
    }
    let sections = try outer.map { try section(of: $0) } + shared.map { try section(of: $0) }
    try GeneratedDocument(test: "DataDictionaryTests").compare(
      "DataDictionary.md", part: "fields", with: sections.joined(separator: "\n"))
  }

  private func section(of record: any FieldRecord.Type) throws -> String {
    var lines = ["## \(record)", ""]
    guard record is any RegistryRecord.Type else {
      lines += ["| field | occurs | type | meaning |", "| --- | --- | --- | --- |"]
      lines += try fields(of: record).map {
        GeneratedDocument.row("`\($0.path)`", $0.occurs, $0.type, $0.note)
      }
      return lines.joined(separator: "\n") + "\n"
    }
    let bases = Dictionary(
      try RecordPage("\(record)").rows.map { ($0.property, $0.basis) },
      uniquingKeysWith: { first, _ in first })
    lines += [
      "| field | occurs | type | meaning | law or standard |", "| --- | --- | --- | --- | --- |",
    ]
    lines += try fields(of: record).map {
      GeneratedDocument.row("`\($0.path)`", $0.occurs, $0.type, $0.note, bases[$0.path] ?? "")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The fields of a record, each followed by those of the record that only it holds.
  private func fields(
    of record: any FieldRecord.Type, in path: String = ""
  ) throws -> [(path: String, occurs: String, type: String, note: String)] {
    try record.fieldDescriptions.flatMap { field in
      let isList = field.occurrence == .list
      let own = path + field.key
      let inner = types.records.first { "\($0)" == field.type && types.users[field.type]?.count == 1 }
      let type = try inner == nil ? types.name(of: field.type) : "record \(field.type)"
      let row = (own, field.occurrence.rawValue, type, field.note)
      return try [row] + (inner.map { try fields(of: $0, in: own + (isList ? "[]." : ".")) } ?? [])
    }
  }
}
