import ForeignAffairs
import Foundation
import Testing

/// Files of every version of the format, which are only ever added to: what was written once is read for ever, and
/// gives the same bytes again.
@Suite struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  private static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: path)))
  }

  private static func names(_ version: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: version).path).sorted()
  }

  @Test func registriesOf1_0GiveTheSameBytes() throws {
    let names = try Self.names("1.0").filter { $0.hasSuffix(".json") }
    #expect(names.count >= 6)
    for name in names {
      let bytes = try Self.bytes("1.0/\(name)")
      #expect(try Registry(json: bytes).json == bytes, "\(name)")
    }
  }

  @Test func streamsOf1_0GiveTheSameBytes() throws {
    let names = try Self.names("1.0").filter { $0.hasSuffix(".ndjson") }
    #expect(!names.isEmpty)
    for name in names {
      let bytes = try Self.bytes("1.0/\(name)")
      var written: [UInt8] = []
      var parser = RecordLineParser()
      let take: (RecordLine) -> Void = { line in
        if case .record(let entry, _) = line { written += entry.json + [UInt8(ascii: "\n")] }
      }
      parser.read(bytes[...], take)
      parser.finish(take)
      #expect(written == bytes, "\(name)")
    }
  }

  /// There never was a version 0.9; these steps try the machinery on a file that calls its projects `aid` and writes
  /// money as numbers.
  static let steps = [
    FormatMigration(from: FormatVersion(major: 0, minor: 8), to: FormatVersion(major: 0, minor: 9)) {
      document in
      guard case .object(var fields) = document else { return document }
      fields["title"] = fields["name"]
      fields["name"] = nil
      return .object(fields)
    },
    FormatMigration(from: FormatVersion(major: 0, minor: 9), to: .current) { document in
      guard case .object(var fields) = document else { return document }
      fields["projects"] = fields["aid"]
      fields["aid"] = nil
      return .object(fields)
    },
  ]

  @Test(arguments: ["0.9/aid.json", "0.9/aid-0.8.json"])
  func anOlderVersionIsBroughtToTheCurrentOne(name: String) throws {
    let bytes = try Self.bytes(name)
    var options = ReadingOptions()
    options.migrations = Self.steps
    let (registry, notes) = try Registry.reading(bytes, options: options)
    #expect(registry.json == (try Self.bytes("1.0/aid-migrated.json")))
    #expect(notes.map(\.code) == [.migrated])
    // Without the steps the file is refused, and says why.
    let failure = #expect(throws: ReadingFailure.self) { try Registry(json: bytes) }
    #expect(failure?.faults.map(\.code) == [.olderVersion])
    #expect(failure?.faults.first?.message(in: .english).contains("of version 0.") == true)
  }

  @Test func aNewerMinorVersionIsReadWithANote() throws {
    let text = #"{"format":"foreign-affairs-registry","version":"1.7","visas":[{"id":"v"}]}"#
    let (registry, notes) = try Registry.reading(Array(text.utf8))
    #expect(notes == [ReadingNote(.newerMinorVersion, version: FormatVersion(major: 1, minor: 7))])
    #expect(notes.first?.message(in: .vietnamese).contains("1.7") == true)
    #expect(String(decoding: registry.json, as: UTF8.self) == text)
  }

  @Test(arguments: [
    (#"{"format":"foreign-affairs-registry","version":"2.0"}"#, Fault.Code.newerVersion, "/version"),
    (#"{"format":"sister-cities","version":"1.0"}"#, .otherFormat, "/format"),
    (#"{"type":"FeatureCollection","features":[]}"#, .missingKey, "/format"),
    (#"[1,2,3]"#, .wrongKind, ""), ("PK\u{3}\u{4}", .unexpectedCharacter, ""),
  ])
  func whatIsNotOursIsRecognised(text: String, code: Fault.Code, pointer: String) throws {
    let failure = #expect(throws: ReadingFailure.self) { try Registry(json: Array(text.utf8)) }
    #expect(failure?.faults.first?.code == code)
    #expect(failure?.faults.first?.pointer == pointer)
  }
}
