import ForeignAffairs
import Testing

/// What is no JSON, each with its code and column.
@Suite struct LexicalFaultTests {
  @Test(arguments: [
    ("01", ["1 bad-number"]), ("-", ["1 bad-number"]), ("-01", ["1 bad-number"]), ("1.", ["1 bad-number"]),
    ("00", ["1 bad-number"]), ("1e", ["1 bad-number"]), ("1E+", ["1 bad-number"]), ("-a", ["1 bad-number"]),
    ("1.e5", ["1 bad-number"]), ("-Infinity", ["1 bad-number"]), ("[1,02,3]", ["4 bad-number"]),
    ("[01,-,1.,1e]", ["2 bad-number", "5 bad-number", "7 bad-number", "10 bad-number"]),
    (".5", ["1 unexpected-character"]), ("NaN", ["1 unexpected-character"]),
    ("+1", ["1 unexpected-character"]), ("0x1F", ["2 unexpected-character"]),
    ("1 2", ["3 unexpected-character"]), ("'a'", ["1 unexpected-character"]),
    ("True", ["1 unexpected-character"]), ("nul", ["1 unexpected-character"]),
    ("truex", ["5 unexpected-character"]), ("undefined", ["1 unexpected-character"]),
    ("[1,]", ["4 unexpected-character"]), ("[,1]", ["2 unexpected-character"]),
    ("[1 2]", ["4 unexpected-character"]), ("[1}", ["3 unexpected-character"]),
    (#"{"a":1,}"#, ["8 unexpected-character"]), (#"{,"a":1}"#, ["2 unexpected-character"]),
    (#"{"a" 1}"#, ["6 unexpected-character"]), (#"{"a"}"#, ["5 unexpected-character"]),
    (#"{a:1}"#, ["2 unexpected-character"]), (#"{1:1}"#, ["2 unexpected-character"]),
    (#"{"a":}"#, ["6 unexpected-character"]), (#"{"a":1]"#, ["7 unexpected-character"]),
    ("/* c */ 1", ["1 unexpected-character"]), ("1 // c", ["3 unexpected-character"]),
    ("\u{A0}1", ["1 unexpected-character"]), ("\u{B}1", ["1 unexpected-character"]),
    ("\0", ["1 unexpected-character"]), ("1\u{0}", ["2 unexpected-character"]),
    ("", ["1 unexpected-character"]),
  ])
  func valuesThatAreNone(json: String, expected: [String]) {
    #expect(Reading.faults(inside: Array(json.utf8)) == expected)
  }

  @Test(arguments: [
    (#""\x""#, ["2 bad-escape"]), (#""abc\'d""#, ["5 bad-escape"]), (#""\U0041""#, ["2 bad-escape"]),
    (#""\u12""#, ["2 bad-escape"]), (#""\u12G4""#, ["2 bad-escape"]), (#""\u""#, ["2 bad-escape"]),
    (#""\é""#, ["2 bad-escape"]), (#""\ỗ một hai ba""#, ["2 bad-escape"]),
    ("\"\\\u{1}\"", ["3 control-character"]),
    (#""a\ud83d""#, ["3 lone-surrogate"]), (#""\ude00""#, ["2 lone-surrogate"]),
    (#""\ud83d\ud83d""#, ["2 lone-surrogate"]), (#""\ud83dx\ude00""#, ["2 lone-surrogate"]),
    (#""\ud83d\n""#, ["2 lone-surrogate"]), (#""\ud83d\u12""#, ["2 lone-surrogate"]),
    (#""\uDFFF\uD800""#, ["2 lone-surrogate"]), ("\"a\tb\"", ["3 control-character"]),
    ("\"\0\"", ["2 control-character"]), ("\"12345678\u{1F}\"", ["10 control-character"]),
    ("\"Huế, Đà Nẵng\u{1}\"", ["14 control-character"]),
    // What follows a faulty string is read on, and its faults are found too.
    (#"["\x","b",01]"#, ["3 bad-escape", "11 bad-number"]),
    (
      #"["\ud83d",{"k\q":"\ude00"},"\u00"]"#,
      ["3 lone-surrogate", "14 bad-escape", "19 lone-surrogate", "29 bad-escape"]
    ),
    ("[\"\t\",\"\\x\",\"\u{2}\"]", ["3 control-character", "7 bad-escape", "12 control-character"]),
    (#"["\"\x","\\"]"#, ["5 bad-escape"]),
  ])
  func stringsThatAreNone(json: String, expected: [String]) {
    #expect(Reading.faults(inside: Array(json.utf8)) == expected)
  }

  @Test(arguments: [
    (#""\u0000""#, "\0"), (#""\ud83d\ude00""#, "😀"), (#""\uD83D\uDE00x""#, "😀x"), (#""\uFFFF""#, "\u{FFFF}"),
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u1EBf\u1ebF""#, "ếế"), ("\"\u{7F}\"", "\u{7F}"),
    (#""a\u0301""#, "a\u{301}"), (#""\uDBFF\uDFFF""#, "\u{10FFFF}"), (#""""#, ""),
    ("\"\u{2028}\"", "\u{2028}"),
  ])
  func stringsThatAreRead(json: String, expected: String) throws {
    guard case .string(let text) = try Reading.value(json) else {
      Issue.record("no string")
      return
    }
    #expect(Array(text.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: [
    ("", ["1:1  unexpected-end"]), ("  \n ", ["2:2  unexpected-end"]),
    ("\u{FEFF}{}", ["1:1  unexpected-character"]),
    ("{} {}", ["1:1 /type missing-key", "1:4  trailing-characters"]),
    (#"{"type":"partner""#, ["1:18  unexpected-end"]), (#"{"type":"part"#, ["1:14  unexpected-end"]),
    (#"{"type":"partner\"#, ["1:18  unexpected-end"]), (#"{"type":"#, ["1:9  unexpected-end"]),
    (#"{"type":tru"#, ["1:12  unexpected-end"]), (#"{"type""#, ["1:8  unexpected-end"]),
    ("nul", ["1:4  unexpected-end"]),
  ])
  func documentsThatEndOrBeginWrongly(json: String, expected: [String]) {
    #expect(Reading.faults(ofLine: json) == expected)
  }

  @Test(arguments: ["[", #"{"a":"#, #"[{"a":"#])
  func depthHasALimit(opening: String) throws {
    let closing = String(opening.reversed().compactMap { $0 == "[" ? "]" : $0 == "{" ? "}" : nil })
    let levels = closing.count
    // The registry itself is the first level.
    func nested(_ count: Int) -> String {
      String(repeating: opening, count: count / levels) + (levels == 2 && count % 2 == 1 ? "[" : "")
        + "1" + (levels == 2 && count % 2 == 1 ? "]" : "") + String(repeating: closing, count: count / levels)
    }
    #expect(try Reading.value(nested(63)) != nil)
    let column = nested(64).prefix { $0 != "1" }.lastIndex { $0 == "[" || $0 == "{" }
    let place = try #require(column.map { nested(64).distance(from: nested(64).startIndex, to: $0) + 1 })
    #expect(Reading.faults(inside: Array(nested(64).utf8)) == ["\(place) too-deep"])
    #expect(Reading.faults(inside: Array(nested(100_000).utf8)) == ["\(place) too-deep"])
    var options = ReadingOptions()
    options.maximumDepth = 65
    #expect(try Reading.value(nested(64), options) != nil)
    #expect(Reading.faults(inside: Array(nested(65).utf8), options).count == 1)
    let fault = Reading.failure(of: Array((Reading.head + ",\"x\":" + nested(65) + "}").utf8), options)?
      .faults.first
    #expect(fault?.parameter == "65")
  }

  @Test func sizeHasALimit() throws {
    let json = Array((Reading.head + "}").utf8)
    var options = ReadingOptions()
    options.maximumSize = json.count
    #expect(Reading.failure(of: json, options) == nil)
    let failure = try #require(Reading.failure(of: json + [UInt8(ascii: " ")], options))
    #expect(failure.faults.map(Reading.text) == ["1:1  too-large"] && failure.faultCount == 1)
    #expect(failure.faults.first?.parameter == "\(json.count)")
  }

  @Test(arguments: [1, 2, 10, 249, 250, 251, 1_000])
  func theListOfFaultsHasALimitAndTheCountHasNone(maximum: Int) throws {
    let json = Reading.head + ",\"x\":[" + Array(repeating: "01", count: 250).joined(separator: ",") + "]}"
    var options = ReadingOptions()
    options.maximumFaults = maximum
    let failure = try #require(Reading.failure(of: Array(json.utf8), options))
    #expect(failure.faultCount == 250)
    #expect(failure.faults.count == min(250, maximum))
    let first = Reading.head.utf8.count + 7
    #expect(failure.faults.map(\.column) == (0..<min(250, maximum)).map { first + 3 * $0 })
  }

  @Test(arguments: [Int.max, 0, -1])
  func strangeLimitsOfTheListDoNoHarm(maximum: Int) throws {
    var options = ReadingOptions()
    (options.maximumFaults, options.maximumSize, options.maximumDepth) = (maximum, .max, .max)
    let failure = try #require(Reading.failure(of: Array("{\"x\":[01,02]}".utf8), options))
    #expect(failure.faultCount == 4 && failure.faults.count == (maximum > 0 ? 4 : 0))
  }

  @Test func columnsCountScalarsAndLinesLineFeeds() {
    let json = Reading.head + ",\n\"a\":\"Huế 😀\",\r\n\"e\u{301}\": \"\\x\", \"asOf\": 1}"
    let failure = Reading.failure(of: Array(json.utf8))
    #expect(failure?.faults.map(Reading.text) == ["3:8  bad-escape", "3:21 /asOf wrong-kind"])
  }

  @Test(arguments: [
    ("a/b~c", "/a~1b~0c"), ("", "/"), ("a/\u{301}~\u{302}", "/a~1\u{301}~0\u{302}"), ("\"", "/\""),
    ("khoá", "/khoá"),
  ])
  func pointersAreEscaped(key: String, pointer: String) throws {
    let written = JSONValue.string(key).description
    let json = Reading.head + ",\(written):{\(written):1,\(written):2}}"
    let fault = try #require(Reading.failure(of: Array(json.utf8))?.faults.first)
    #expect(fault.code == .duplicateKey)
    #expect(Array(fault.pointer.unicodeScalars) == Array((pointer + pointer).unicodeScalars))
  }
}
