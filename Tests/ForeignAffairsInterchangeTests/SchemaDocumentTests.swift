import ForeignAffairs
import ForeignAffairsInterchange
import Foundation
import Testing

/// The files of `Documentation/Schemas` are the schemas of the field lists.
///
/// After a change, `UPDATE_DOCUMENTS=1 swift test --filter SchemaDocumentTests` writes them anew.
@Suite struct SchemaDocumentTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Documentation/Schemas")
  private static let schemas = Dictionary(
    uniqueKeysWithValues: [
      ("registry", JSONSchema.registry), ("line", .line), ("report", .report),
      ("file-report", .fileReport), ("suppressions", .suppressions), ("table", .table), ("summary", .summary),
      ("annual-summary", .annualSummary),
    ]
      + RecordType.allCases.map { ($0.lineType, .record($0)) })

  @Test(arguments: schemas.keys.sorted())
  func document(name: String) throws {
    let url = Self.folder.appending(path: "\(name).schema.json")
    let text = try #require(Self.schemas[name]).text
    guard ProcessInfo.processInfo.environment["UPDATE_DOCUMENTS"] != "1" else {
      try text.write(to: url, atomically: true, encoding: .utf8)
      return
    }
    let isCurrent = try Data(contentsOf: url) == Data(text.utf8)
    #expect(
      isCurrent,
      "\(name).schema.json is out of date: UPDATE_DOCUMENTS=1 swift test --filter SchemaDocumentTests")
  }

  @Test func thereAreNoOthers() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let expected = Self.schemas.keys.map { "\($0).schema.json" }
    #expect(Set(files.filter { $0.hasSuffix(".json") }).subtracting(expected).isEmpty)
  }
}
