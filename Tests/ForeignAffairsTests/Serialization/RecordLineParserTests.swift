import ForeignAffairs
import Testing

/// Cutting a stream into lines and reading each.
@Suite struct RecordLineParserTests {
  static func lines(
    _ bytes: [UInt8], chunk: Int = .max, _ options: ReadingOptions = ReadingOptions(), linesBefore: Int = 0
  ) -> [RecordLine] {
    var parser = RecordLineParser(options: options, linesBefore: linesBefore)
    var lines: [RecordLine] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      parser.read(rest.prefix(chunk)) { lines.append($0) }
      rest = rest.dropFirst(chunk)
    }
    parser.finish { lines.append($0) }
    return lines
  }

  static func lines(_ text: String, _ options: ReadingOptions = ReadingOptions()) -> [RecordLine] {
    lines(Array(text.utf8), options)
  }

  /// What stands on each line, in short.
  static func short(_ lines: [RecordLine]) -> [String] {
    lines.map { line in
      switch line {
      case .record(let entry, let number): "\(number) \(entry.type.lineType)"
      case .header(let version, let number): "\(number) header \(version)"
      case .rejected(let rejected):
        "\(rejected.line) " + rejected.failure.faults.map(Reading.text).joined(separator: ", ")
      }
    }
  }

  static let partner = #"{"type":"partner","id":"p","kind":"k","name":"Huế"}"#
  static let header = #"{"format":"foreign-affairs-registry","version":"1.0"}"#

  @Test func everySizeOfChunkGivesTheSame() {
    let text =
      "\u{FEFF}\(Self.header)\r\n\n\(Self.partner)\n  \t\r\nrubbish\n\(Self.partner)x\r\n"
      + "\(String(repeating: "x", count: 9_000))\r\n{\"type\":\"sổ\"}\n\(Self.partner)"
    var options = ReadingOptions()
    options.maximumSize = 5_000
    let whole = Self.lines(text, options)
    #expect(
      Self.short(whole) == [
        "1 header 1.0", "3 partner", "5 5:1  unexpected-character", "6 6:52  trailing-characters",
        "7 7:1  too-large", "8 8:9 /type unknown-word", "9 partner",
      ])
    for size in 1...64 { #expect(Self.lines(Array(text.utf8), chunk: size, options) == whole, "\(size)") }
  }

  @Test(arguments: [
    ("", []), ("\n", []), ("\r\n\r\n", []), ("\u{FEFF}", []), ("\u{FEFF}\n\(partner)", ["2 partner"]),
    (partner, ["1 partner"]), (partner + "\n", ["1 partner"]), (partner + "\r\n", ["1 partner"]),
    ("\n\n\(partner)\n\n\(partner)\n\n", ["3 partner", "5 partner"]), (" \(partner) ", ["1 partner"]),
    ("\(partner)\n\u{FEFF}\(partner)", ["1 partner", "2 2:1  unexpected-character"]),
    (" \r\r\n\(partner)", ["2 partner"]),
    ("\(partner)\n\(partner) \t\r\n\(partner)", ["1 partner", "2 partner", "3 partner"]),
    // A record does not go on behind the end of its line, though JSON lets a line break stand between two signs.
    (
      "\(partner)\n{\n\(partner.dropFirst())\n\(partner)",
      ["1 partner", "2 2:2  unexpected-end", "3 3:1  wrong-kind, 3:7  trailing-characters", "4 partner"]
    ),
    ("\(partner)\(partner)", ["1 1:52  trailing-characters"]), ("[]", ["1 1:1  wrong-kind"]),
    ("1\n\"x\"\nnull", ["1 1:1  wrong-kind", "2 2:1  wrong-kind", "3 3:1  null"]),
  ])
  func endsOfLines(text: String, expected: [String]) {
    #expect(Self.short(Self.lines(text)) == expected)
  }

  @Test(arguments: [
    (header, ["1 header 1.0"]), ("\(header)\n\(partner)", ["1 header 1.0", "2 partner"]),
    (#"{"version":"1.7","format":"foreign-affairs-registry","title":"t"}"#, ["1 header 1.7"]),
    (#"{"form\u0061t":"foreign-affairs-registry","version":"0.3"}"#, ["1 header 0.3"]),
    (#"{"format":"foreign-affairs-registry","version":"2.0"}"#, ["1 1:48 /version newer-version"]),
    (#"{"format":"foreign-affairs-registry"}"#, ["1 1:1 /version missing-key"]),
    (#"{"format":"other","version":"1.0"}"#, ["1 1:11 /format other-format"]),
    (#"{"format":"other","version":"2.0"}"#, ["1 1:11 /format other-format, 1:29 /version newer-version"]),
    (#"{"version":"1.0"}"#, ["1 1:1 /type missing-key"]), ("{}", ["1 1:1 /type missing-key"]),
  ])
  func headers(text: String, expected: [String]) {
    #expect(Self.short(Self.lines(text)) == expected)
    let later = Self.lines("\n\n" + text)
    #expect(later.count == expected.count)
  }

  /// Only the first line that holds something may be a header, whatever is on it.
  @Test(arguments: [
    ("\(header)\n\(header)", ["1 header 1.0", "2 2:1  misplaced-header"]),
    ("\(partner)\n\n\(header)\n\(partner)", ["1 partner", "3 3:1  misplaced-header", "4 partner"]),
    ("x\n\(header)", ["1 1:1  unexpected-character", "2 2:1  misplaced-header"]),
    ("\u{FEFF}\n \t\r\n\n\(header)", ["4 header 1.0"]),
    (
      "\(partner)\n" + #"{"format":"foreign-affairs-registry","version":"2.0"}"#,
      ["1 partner", "2 2:48 /version newer-version"]
    ),
    (
      "\(String(repeating: " ", count: 9_000))\n\(header)",
      ["1 1:1  too-large", "2 2:1  misplaced-header"]
    ),
  ])
  func headersBehindOtherLines(text: String, expected: [String]) {
    var options = ReadingOptions()
    options.maximumSize = 5_000
    let lines = Self.lines(text, options)
    #expect(Self.short(lines) == expected)
    for case .rejected(let line) in lines
    where line.isWhole && line.failure.faults[0].code == .misplacedHeader {
      #expect(line.bytes == Array(Self.header.utf8))
    }
  }

  /// A registry that is written on one line is no header: its records would be passed over without a word.
  @Test(arguments: RecordType.allCases.map(\.rawValue), ReadingOptions.UnknownKeys.allCases)
  func aRegistryIsNoHeader(key: String, unknownKeys: ReadingOptions.UnknownKeys) {
    var options = ReadingOptions()
    options.unknownKeys = unknownKeys
    let registry = Self.header.dropLast() + #","title":"Sổ","\#(key)":[]}"#
    let code =
      unknownKeys == .report ? "1:54 /title unknown-key, 1:67 /\(key) unknown-key" : "1:1  whole-registry"
    #expect(Self.short(Self.lines("\(registry)\n\(Self.partner)", options)) == ["1 \(code)", "2 partner"])
  }

  @Test func aPartBehindOthersHasNoHeader() {
    let lines = Self.lines(Array(Self.header.utf8), linesBefore: 3)
    #expect(Self.short(lines) == ["4 4:1  misplaced-header"])
  }

  @Test(arguments: [
    (#"{"id":"p","kind":"k","name":"n"}"#, ["1:1 /type missing-key"]),
    (#"{"type":"ship","id":"p"}"#, ["1:9 /type unknown-word"]),
    (#"{"type":"Partner","id":"p"}"#, ["1:9 /type unknown-word"]), (#"{"type":null}"#, ["1:9 /type null"]),
    (#"{"type":1}"#, ["1:9 /type wrong-kind"]), (#"{"type":["partner"]}"#, ["1:9 /type wrong-kind"]),
    (#"{"type":"partner"}"#, ["1:1 /id missing-key", "1:1 /kind missing-key", "1:1 /name missing-key"]),
    (
      #"{"type":"partner","id":"p","kind":"k","name":"n","type":"partner"}"#, ["1:50 /type duplicate-key"]
    ),
    (#"{"type":"partner","type":"award","id":"p","kind":"k","name":"n"}"#, ["1:19 /type duplicate-key"]),
    (#"{"id":"p","type":"partner","kind":"k","type":1,"name":"n"}"#, ["1:39 /type duplicate-key"]),
    (
      #"{"type":"partner","id":"p","kind":"k","name":"n","typ\u0065":"award"}"#,
      ["1:50 /type duplicate-key"]
    ),
  ])
  func typesOfRecords(text: String, expected: [String]) {
    #expect(Reading.faults(ofLine: text) == expected)
    var options = ReadingOptions()
    options.unknownKeys = .drop
    #expect(Reading.faults(ofLine: text, options) == expected)
  }

  @Test(arguments: [60, 200, 4_096, 5_000])
  func aLineOverTheLimitIsNotHeld(limit: Int) throws {
    var options = ReadingOptions()
    options.maximumSize = limit
    let long = Array(#"{"type":"partner","id":""#.utf8) + Array(repeating: UInt8(ascii: "x"), count: 20_000)
    let text = long + Array("\"}\n\(Self.partner)\n".utf8)
    for chunk in [7, 64, 4_096, .max] {
      let lines = Self.lines(text, chunk: chunk, options)
      try #require(lines.count == 2)
      guard case .rejected(let rejected) = lines[0] else {
        Issue.record("read")
        continue
      }
      #expect(!rejected.isWhole && rejected.line == 1)
      #expect(rejected.bytes == Array(long.prefix(min(limit, 4_096))))
      #expect(rejected.failure.faults.map(Reading.text) == ["1:1  too-large"])
      #expect(rejected.failure.faults.first?.parameter == "\(limit)")
      #expect(Self.short(lines)[1] == "2 partner")
    }
    // The last line may be too long as well, and a line that just fits is read.
    #expect(Self.short(Self.lines(long, options)) == ["1 1:1  too-large"])
  }

  @Test(arguments: ["", "\n", "\r\n"])
  func aLineThatJustFitsIsRead(end: String) {
    var options = ReadingOptions()
    options.maximumSize = Self.partner.utf8.count
    for chunk in [1, 5, 1_000] {
      let bytes = Array((Self.partner + end).utf8)
      #expect(Self.short(Self.lines(bytes, chunk: chunk, options)) == ["1 partner"])
      #expect(Self.short(Self.lines([0x20] + bytes, chunk: chunk, options)) == ["1 1:1  too-large"])
    }
  }

  @Test func rejectedBytesAreThoseOfTheLine() {
    let bad: [[UInt8]] = [
      Array("{".utf8), [0xFF, 0xFE], Array(#"{"type":"partner","id":1}"#.utf8), Array(" x ".utf8), [0],
      Array("a\rb".utf8), [0xEF, 0xBB, 0xBF, 0x78],
    ]
    let text = bad.map { Array("\n".utf8) + $0 + Array("\r".utf8) }.joined(separator: Array("\n".utf8))
    let lines = Self.lines(Array(text))
    #expect(lines.count == bad.count)
    for (index, line) in lines.enumerated() {
      guard case .rejected(let rejected) = line else {
        Issue.record("line \(index) is read")
        continue
      }
      #expect(rejected.bytes == bad[index] && rejected.isWhole && rejected.line == 2 * index + 2)
      #expect(rejected.failure.faults.allSatisfy { $0.line == rejected.line })
      #expect(rejected.failure.faultCount > 0)
    }
  }

  @Test func linesBeforeAreCounted() {
    let text = Array("\u{FEFF}\(Self.partner)\n\nx\n".utf8)
    #expect(
      Self.short(Self.lines(text, linesBefore: 41)) == [
        "42 42:1  unexpected-character", "44 44:1  unexpected-character",
      ])
    var parser = RecordLineParser(linesBefore: 7)
    #expect(parser.lineCount == 7)
    parser.read(Array(" \n{}\n{".utf8)[...]) { _ in }
    #expect(parser.lineCount == 9)
    parser.finish { _ in }
    #expect(parser.lineCount == 10)
  }
}
