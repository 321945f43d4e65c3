import ForeignAffairs
import Foundation
import Testing

/// The tables of `Documentation/Format.md` and `Documentation/Codes.md` are those of the field lists and vocabularies.
///
/// After a change, `UPDATE_DOCUMENTS=1 swift test --filter FormatDocumentTests` writes them anew.
@Suite struct FormatDocumentTests {
  let types = WireTypes()
  private let tables = WireTypes(from: TableDocument.self)
  private let summaries = WireTypes(from: AnnualDocument.self)
  private let document = GeneratedDocument(test: "FormatDocumentTests")

  /// The types of summaries that neither tables nor registries have.
  private var summaryTypes: [any FieldRecord.Type] {
    let others = types.records + tables.records
    return summaries.records.filter { type in !others.contains { $0 == type } }
  }

  @Test func fieldTables() throws {
    let sections = try types.records.map { try section(of: $0, in: types) }
    try document.compare("Format.md", part: "fields", with: sections.joined(separator: "\n"))
  }

  @Test func tableFieldTables() throws {
    let sections = try tables.records.map { try section(of: $0, in: tables) }
    try document.compare("Format.md", part: "tables", with: sections.joined(separator: "\n"))
  }

  @Test func summaryFieldTables() throws {
    let sections = try summaryTypes.map { try section(of: $0, in: summaries) }
    try document.compare("Format.md", part: "summaries", with: sections.joined(separator: "\n"))
  }

  @Test func codeTables() throws {
    try document.compare(
      "Codes.md", part: "codes", with: types.codes.map { section(of: $0) }.joined(separator: "\n"))
  }

  /// A property that is not in the field list would be neither read nor written.
  @Test func everyPropertyIsInTheFieldList() {
    for record in types.records + tables.records + summaryTypes {
      let listed = Set(record.fieldDescriptions.map(\.key) + ["additional"])
      #expect(properties(of: record) == listed, "\(record)")
    }
  }

  private func properties<Record: FieldRecord>(of record: Record.Type) -> Set<String> {
    // What few records have is stored together, and what is put aside under the name of its property with a word in front.
    let labels = Mirror(reflecting: Record.blank.contents).children.flatMap { child in
      child.label == "seldom"
        ? Mirror(reflecting: child.value).children.compactMap(\.label) : [child.label].compactMap(\.self)
    }
    return Set(
      labels.map { label in
        guard label.hasPrefix("aside") else { return label }
        let name = label.dropFirst("aside".count)
        return name.prefix(1).lowercased() + name.dropFirst()
      })
  }

  // MARK: - Sections

  private func section(of record: any FieldRecord.Type, in types: WireTypes) throws -> String {
    var lines = ["### \(record)", ""]
    if let outer = record as? any RegistryRecord.Type {
      lines += ["An element of `\(outer.recordType.rawValue)`.", ""]
    } else if let users = usage("\(record)", in: types) {
      lines += [users, ""]
    }
    lines += ["| key | occurs | type | meaning |", "| --- | --- | --- | --- |"]
    for field in record.fieldDescriptions {
      let type = try types.name(of: field.type)
      lines.append(
        GeneratedDocument.row(
          "`\(field.key)`", field.occurrence == .required ? "required" : "optional",
          field.occurrence == .list ? "list of \(type)" : type, field.note))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func section<Code: OpenCode>(of code: Code.Type) -> String {
    var lines = ["### \(code)", ""]
    lines += [usage("\(code)", in: types) ?? "Not in documents: it follows from another code.", ""]
    lines += ["| code | Vietnamese | English |", "| --- | --- | --- |"]
    lines += code.vocabulary.map { GeneratedDocument.row("`\($0.code.rawValue)`", $0.vietnamese, $0.english) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func usage(_ type: String, in types: WireTypes) -> String? {
    guard let users = types.users[type] else { return nil }
    return users.count > 8
      ? "Used in \(users.count) fields." : "Used in \(users.map { "`\($0)`" }.joined(separator: ", "))."
  }
}
