import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// Pointers lead to lines and columns.
@Suite struct JSONLocationTests {
  private static let document = """
    {
      "tên": "Đà Nẵng", "số": 1,
      "a/b": { "~": [ 10, [ true, { "é": null } ] ] },
    \t"\\u0061": "escaped",
      "twice": 1, "twice": 2, "01": [ "x" ], "": "empty"
    }

    """

  private static func places(_ pointers: [String], in text: String = document) -> [String] {
    JSONLocation.locations(of: pointers, in: Array(text.utf8)).map { "\($0.pointer) \($0.line):\($0.column)" }
  }

  @Test(arguments: [
    ("", " 1:1"), ("/tên", "/tên 2:10"), ("/số", "/số 2:27"), ("/a~1b", "/a~1b 3:10"),
    ("/a~1b/~0", "/a~1b/~0 3:17"), ("/a~1b/~0/0", "/a~1b/~0/0 3:19"), ("/a~1b/~0/1/0", "/a~1b/~0/1/0 3:25"),
    ("/a~1b/~0/1/1/é", "/a~1b/~0/1/1/é 3:38"), ("/a", "/a 4:12"), ("/twice", "/twice 5:12"),
    ("/01/0", "/01/0 5:35"), ("/", "/ 5:46"),
  ])
  func valuesAreFound(pointer: String, place: String) {
    #expect(Self.places([pointer]) == [place])
  }

  /// A finding about a field that is missing stands at the record.
  @Test(arguments: [
    ("/nothing", " 1:1"), ("/a~1b/~0/7/x", "/a~1b/~0 3:17"), ("/a~1b/~0/00", "/a~1b/~0 3:17"),
    ("/tên/x/y", "/tên 2:10"), ("/twice/0", "/twice 5:12"), ("no pointer", " 1:1"),
    ("/a~1b/~1", "/a~1b 3:10"),
    // The letter and its accent are two keys to JSON.
    ("/te\u{302}n", " 1:1"),
  ])
  func whatIsMissingStandsAtWhatWouldHoldIt(pointer: String, place: String) {
    #expect(Self.places([pointer]) == [place])
  }

  @Test func locationsStandInTheOrderOfThePointers() {
    let pointers = ["/số", "", "/a~1b/~0/0", "/số", "/none", "/tên"]
    #expect(
      Self.places(pointers) == ["/số 2:27", " 1:1", "/a~1b/~0/0 3:19", "/số 2:27", " 1:1", "/tên 2:10"])
    #expect(Self.places([]).isEmpty)
  }

  @Test(arguments: [
    ("", ["/a", "/b/1"], [" 1:1", " 1:1"]), ("\n []", ["/0"], [" 2:2"]),
    (#"{"a":1,"b":[1,"#, ["/a", "/b/0", "/b/1", "/c"], ["/a 1:6", "/b/0 1:13", "/b/1 1:15", " 1:1"]),
    (#"{"a":x,"b":2}"#, ["/a", "/b"], ["/a 1:6", " 1:1"]),
  ])
  func ofWhatIsNoDocumentTheBeginningIsFound(text: String, pointers: [String], places: [String]) {
    #expect(Self.places(pointers, in: text) == places)
  }

  @Test func depthIsLimited() throws {
    let text = String(repeating: "[", count: 100_000)
    var options = ReadingOptions()
    options.maximumDepth = 8
    let pointer = String(repeating: "/0", count: 1_000)
    let found = try #require(
      JSONLocation.locations(of: [pointer], in: Array(text.utf8), options: options).first)
    #expect(found.offset == 8)
  }

  /// A location is where a fault of the same value would be.
  @Test func locationsAreThoseOfFaults() throws {
    let text = Self.document.replacing(#""twice": 1, "#, with: "")
    let wanted = ["/a~1b", "/twice", "/tên"]
    let faults = #"{"agreements":[{"id":1,"ưu":2,"kind":3}]}"#
    let failure = #expect(throws: ReadingFailure.self) { try Registry(json: Array(faults.utf8)) }
    let listed = try #require(failure?.faults.filter { $0.code == .wrongKind })
    let places = JSONLocation.locations(of: listed.map(\.pointer), in: Array(faults.utf8))
    #expect(places.map(\.offset) == listed.map(\.offset) && places.map(\.column) == listed.map(\.column))
    #expect(listed.count == 2)
    #expect(JSONLocation.locations(of: wanted, in: Array(text.utf8)).map(\.pointer) == wanted)
  }

  /// What stands at the place of each value of a document is that value.
  @Test(arguments: 0..<20)
  func everyValueOfADocumentIsFound(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let document = Self.value(depth: 5, &random)
    let all = Self.leaves(of: document, at: "")
    for bytes in [Array(document.readable.utf8), document.json] {
      let places = JSONLocation.locations(of: all.map(\.pointer), in: bytes)
      for (leaf, place) in zip(all, places) {
        #expect(place.pointer == leaf.pointer)
        #expect(bytes[place.offset...].starts(with: leaf.value.json), "\(leaf.pointer)")
        #expect(place.line == bytes[..<place.offset].count { $0 == UInt8(ascii: "\n") } + 1)
      }
    }
  }

  private static func value(depth: Int, _ random: inout SeededGenerator) -> JSONValue {
    let count = depth == 5 ? 4 : random.int(in: 0...4)
    switch depth == 0 ? 0 : depth == 5 ? 3 : random.int(in: 0...3) {
    case 0: return .string(["Huế", "a\nb", "\"\\", ""][random.int(in: 0...3)])
    case 1: return .number(JSONNumber(random.int(in: -99...99)))
    case 2: return .array((0..<count).map { _ in value(depth: depth - 1, &random) })
    default:
      var object = AdditionalFields()
      for key in ["ngày", "a/b", "~", "0", "x\ty"].shuffled(using: &random).prefix(count) {
        object[key] = value(depth: depth - 1, &random)
      }
      return .object(object)
    }
  }

  private static func leaves(of value: JSONValue, at pointer: String) -> [(pointer: String, value: JSONValue)]
  {
    switch value {
    case .object(let object) where !object.members.isEmpty:
      object.members.flatMap { member in
        let key = member.key.map { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }.joined()
        return leaves(of: member.value, at: "\(pointer)/\(key)")
      }
    case .array(let values) where !values.isEmpty:
      values.enumerated().flatMap { leaves(of: $1, at: "\(pointer)/\($0)") }
    default: [(pointer, value)]
    }
  }
}
