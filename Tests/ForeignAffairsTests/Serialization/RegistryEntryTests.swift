import ForeignAffairs
import Testing

/// Records as lines of a stream: the type first, last, twice, not at all.
@Suite struct RegistryEntryTests {
  private static func read(_ text: String) throws(ReadingFailure) -> RegistryEntry {
    try RegistryEntry(json: Array(text.utf8))
  }

  static let award = #""id":"a","form":"medal""#

  @Test(arguments: [
    #"{"type":"award",\#(award)}"#, #"{\#(award),"type":"award"}"#,
    #"{"form":"medal","type":"award","id":"a"}"#, #"{"type":"aw\u0061rd",\#(award)}"#,
    #" { "id" : "a" , "type" : "award" , "form" : "medal" } "#, #"{"\u0074ype":"award",\#(award)}"#,
  ])
  func theTypeStandsAnywhere(text: String) throws {
    #expect(try Self.read(text) == .award(Award(id: "a", form: .medal)))
    #expect(String(decoding: try Self.read(text).json, as: UTF8.self) == #"{"type":"award",\#(Self.award)}"#)
  }

  @Test(arguments: [
    (#"{"type":"award",\#(award),"type":"award"}"#, Fault.Code.duplicateKey, "/type"),
    (#"{"id":"a","type":"award","type":"award","form":"medal"}"#, .duplicateKey, "/type"),
    (#"{"type":"visa","id":"a"}"#, .unknownWord, "/type"), (#"{"type":7,"id":"a"}"#, .wrongKind, "/type"),
    (#"{\#(award)}"#, .missingKey, "/type"), ("{}", .missingKey, "/type"), ("[]", .wrongKind, ""),
  ])
  func faultsOfTheType(text: String, code: Fault.Code, pointer: String) {
    let failure = #expect(throws: ReadingFailure.self) { try Self.read(text) }
    #expect(failure?.faults.map(\.code) == [code])
    #expect(failure?.faults.first?.pointer == pointer)
  }

  /// On a line `type` names the type of the record, so that a key `type` of its own stands there under another name.
  @Test(arguments: [
    #""type":"gift""#, #""_type":1"#, #""type":{"type":1},"_type":2,"__type":3"#, #""__type":null,"type":[]"#,
    #""types":1,"_types":2,"Type":3,"_":4,"__":5,"type_":6"#,
  ])
  func aKeyTypeOfTheRecordIsNotLost(members: String) throws {
    let document = Reading.head + #","awards":[{\#(Self.award),\#(members)}]}"#
    let registry = try Registry(json: Array(document.utf8))
    let entry = try #require(registry.entries.first)
    let line = String(decoding: entry.json, as: UTF8.self)
    #expect(try Self.read(line) == entry)
    // The slow pass reads the same.
    #expect(try Self.read(line.replacing(#""form""#, with: #""f\u006frm""#)) == entry)
    var again = Registry()
    again.append(try Self.read(line))
    #expect(again.json == registry.json && registry.json == Array(document.utf8))
  }

  @Test func aKeyTypeOfTheRecordHasALowLineOnALine() throws {
    var award = Award(id: "a", form: .medal)
    award.additional["type"] = .bool(true)
    award.additional["_type"] = .bool(false)
    let line = #"{"type":"award",\#(Self.award),"_type":true,"__type":false}"#
    #expect(String(decoding: RegistryEntry.award(award).json, as: UTF8.self) == line)
    #expect(try Self.read(line) == .award(award))
    let twice = #"{"type":"award",\#(Self.award),"_type":1,"_type":2}"#
    #expect(Reading.faults(ofLine: twice) == ["1:51 /_type duplicate-key"])
    var options = ReadingOptions()
    options.unknownKeys = .report
    #expect(
      Reading.faults(ofLine: line, options) == ["1:41 /_type unknown-key", "1:54 /__type unknown-key"])
  }
}
