import ForeignAffairs
import Testing

/// Documents that are made to exhaust memory, stack or patience.
@Suite struct HostileInputTests {
  private static let head = JSONFaultTests.head

  private static func read(_ text: String, options: ReadingOptions = ReadingOptions()) throws(ReadingFailure)
    -> Registry
  {
    try Registry(json: Array(text.utf8), options: options)
  }

  private static func codes(_ text: String, options: ReadingOptions = ReadingOptions()) -> [String] {
    do throws(ReadingFailure) {
      _ = try read(text, options: options)
      return []
    } catch {
      return error.faults.map(\.code.rawValue)
    }
  }

  @Test(arguments: ["[", #"{"a":"#, #"[{"a":"#])
  func aMegabyteOfDepthIsRefusedAtTheLimit(piece: String) {
    let bomb = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    #expect(Self.codes(bomb).contains("too-deep"))
    #expect(Self.codes(Self.head + #","x":"# + bomb) == ["too-deep"])
    let line = Array((#"{"type":"event","x":"# + bomb).utf8)
    #expect(throws: ReadingFailure.self) { try RegistryEntry(json: line) }
  }

  @Test func aStringOf50Megabytes() throws {
    let count = 50_000_000
    let text = Self.head + #","x":""# + String(repeating: "a", count: count) + #""}"#
    let registry = try Self.read(text)
    guard case .string(let value) = registry.additional["x"] else {
      Issue.record("the string is lost")
      return
    }
    #expect(value.utf8.count == count)
  }

  private static func object(_ count: Int, _ value: (Int) -> String) -> String {
    "{" + (0..<count).map { "\"k\($0)\":" + value($0) }.joined(separator: ",") + "}"
  }

  /// With lookups one after the other this takes minutes.
  @Test
  func manyUnknownKeysAreReadInTheirOrder() throws {
    let count = 200_000
    let object = Self.object(count) { "\($0)" }
    let nested = try Self.read(Self.head + #","x":"# + object + "}")
    guard case .object(let fields) = nested.additional["x"] else {
      Issue.record("the object is lost")
      return
    }
    #expect(fields.members.map(\.key) == (0..<count).map { "k\($0)" })
    #expect(fields["k7"] == .number(7))
    let flat = Self.head + "," + object.dropFirst()
    #expect(try Self.read(flat).additional.members == fields.members)
    // An escaped key sends the whole document through the slow pass.
    let slow = flat.dropLast() + #","\u0061":1}"#
    #expect(try Self.read(String(slow)).additional.members.count == count + 1)
    #expect(Self.codes(flat.dropLast() + #","k5":1}"#) == ["duplicate-key"])
    #expect(Self.codes(Self.head + #","x":"# + object.dropLast() + #","k199999":1}}"#) == ["duplicate-key"])
  }

  @Test
  func manyLanguagesOfOneText() {
    let object = Self.object(100_000) { "\"\($0)\"" }
    let text = Self.head + #","sources":[{"id":"s","title":"# + object + "}]}"
    #expect(!Self.codes(text).contains("duplicate-key"))
  }

  @Test
  func manyMembersOfAKnownList() throws {
    let count = 200_000
    let list = String(repeating: #"{"id":"e"},"#, count: count).dropLast()
    let codes = Self.codes(Self.head + #","events":["# + list + "]}")
    #expect(codes.count == 1_000 && Set(codes) == ["missing-key"])
    let sources = String(repeating: #""s","#, count: count).dropLast()
    let event = #"{"type":"partner","id":"p","x":["# + sources + "]}"
    #expect(throws: ReadingFailure.self) { try RegistryEntry(json: Array(event.utf8)) }
  }

  /// A thousand faults below a key of a megabyte are not a gigabyte of pointers.
  @Test
  func aLongKeyIsCutInFaults() throws {
    let key = String(repeating: "ă", count: 500_000)
    let members = String(repeating: #""a":1,"#, count: 2_000).dropLast()
    let text = Self.head + ",\"" + key + "\":{" + members + "}}"
    do throws(ReadingFailure) {
      _ = try Self.read(text)
      Issue.record("read")
    } catch {
      #expect(error.faultCount == 1_999 && error.faults.count == 1_000)
      #expect(error.faults.allSatisfy { $0.pointer == "/" + String(repeating: "ă", count: 512) + "…/a" })
    }
  }

  @Test(arguments: [Int.max, 0, -1, Int.min])
  func anyLimitIsTaken(limit: Int) {
    var options = ReadingOptions()
    options.maximumFaults = limit
    #expect(Self.codes("{}", options: options).count == (limit > 0 ? 2 : 0))
    options = ReadingOptions()
    options.maximumSize = limit
    #expect(Self.codes("{", options: options) == [limit > 0 ? "unexpected-end" : "too-large"])
    var parser = RecordLineParser(options: options)
    var rejected = 0
    let count: (RecordLine) -> Void = { if case .rejected = $0 { rejected += 1 } }
    parser.read(Array("{}\n{".utf8)[...], count)
    parser.finish(count)
    #expect(rejected == 2)
    options = ReadingOptions()
    options.maximumDepth = limit
    #expect(Self.codes("{}", options: options).first == (limit > 0 ? "missing-key" : "too-deep"))
  }
}
