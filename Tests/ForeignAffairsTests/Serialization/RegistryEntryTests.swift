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
    #"{"id":"a","type":"award","form":"medal"}"#,
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
}
