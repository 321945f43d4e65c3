import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// Keys that this version does not know, and keys in any order.
@Suite struct UnknownKeyTests {
  static let known = #"{"type":"partner","id":"p","kind":"k","name":"n""#

  static func options(_ unknownKeys: ReadingOptions.UnknownKeys) -> ReadingOptions {
    var options = ReadingOptions()
    options.unknownKeys = unknownKeys
    return options
  }

  static func written(_ line: String, _ unknownKeys: ReadingOptions.UnknownKeys = .keep) throws -> String {
    let entry = try RegistryEntry(json: Array(line.utf8), options: options(unknownKeys))
    return String(decoding: entry.json, as: UTF8.self)
  }

  @Test(arguments: [
    #""z":1.10,"a":1e400,"m":12345678901234567890,"b":-0,"c":1E+05"#,
    #""x":0.10000000000000000000000000000000001,"w":-123456789012345678901234567890"#,
    #""o":{"z":[1.0,{"y":null,"b":{}}],"a":[[],[[]]]},"":"""#,
    #""dấu \" \\ /":"\n\u0001\u001f","idd":true,"i":false"#,
    #""ID":1,"Id":2,"id ":3,"names ":4,"kin":5,"kindd":6,"nam":7,"namename":8,"subdivisionCod":9"#,
    #""subdivisionCodf":1,"subdivisionCodeX":2,"succeededBX":3,"successedBy":4,"registrationz":5"#,
  ])
  func whatIsUnknownIsKeptAsItIs(members: String) throws {
    let line = Self.known + "," + members + "}"
    #expect(try Self.written(line) == line)
    #expect(try Self.written(line, .drop) == Self.known + "}")
    // The same by the slow pass, because the type is not in front.
    let slow = "{" + members + "," + Self.known.dropFirst() + "}"
    #expect(try Self.written(slow) == line)
    #expect(try Self.written(slow, .drop) == Self.known + "}")
  }

  @Test func knownKeysMayStandBehindUnknownOnes() throws {
    let line = #"{"type":"partner","x":1,"name":"n","y":[2],"kind":"k","id":"p","z":{"id":1}}"#
    #expect(try Self.written(line) == Self.known + #","x":1,"y":[2],"z":{"id":1}}"#)
    #expect(try Self.written(line, .drop) == Self.known + "}")
    #expect(
      Reading.faults(ofLine: line, Self.options(.report)) == [
        "1:19 /x unknown-key", "1:36 /y unknown-key", "1:64 /z unknown-key",
      ])
  }

  @Test func unknownKeysOfInnerRecordsAreReportedWithTheirPointers() {
    let line = Self.known + #","names":[{"name":"a"},{"name":"b","x":1,"~/":2}],"no/te":1}"#
    #expect(
      Reading.faults(ofLine: line, Self.options(.report)) == [
        "1:84 /names/1/x unknown-key", "1:90 /names/1/~0~1 unknown-key", "1:99 /no~1te unknown-key",
      ])
    #expect(Reading.faults(ofLine: line, Self.options(.keep)) == [])
    #expect(Reading.faults(ofLine: line, Self.options(.drop)) == [])
  }

  @Test(arguments: [
    (#","x":1,"x":1}"#, ["1:56 /x duplicate-key"]),
    (#","x":{"a":1,"b":2,"a":1}}"#, ["1:67 /x/a duplicate-key"]),
    (#","x":[0,{"a":1,"\u0061":2}]}"#, ["1:64 /x/1/a duplicate-key"]),
    (#","x":1,"\u0078":2,"x":3}"#, ["1:56 /x duplicate-key", "1:67 /x duplicate-key"]),
    (#","x":01,"x":1}"#, ["1:54  bad-number", "1:57 /x duplicate-key"]),
  ])
  func unknownKeysMayNotStandTwice(members: String, expected: [String]) {
    #expect(Reading.faults(ofLine: Self.known + members) == expected)
    #expect(Reading.faults(ofLine: Self.known + members, Self.options(.drop)) == expected)
  }

  @Test(arguments: [
    (#","x":[01,{"a":1,"a":2}]}"#, ["1:55  bad-number", "1:65 /x/1/a duplicate-key"]),
    (#","x":{"p":01,"q":{"a":1,"a":2}}}"#, ["1:59  bad-number", "1:73 /x/q/a duplicate-key"]),
  ])
  func oneFaultBehindAnUnknownKeyDoesNotHideAnother(members: String, expected: [String]) {
    #expect(Reading.faults(ofLine: Self.known + members) == expected)
  }

  @Test func aDuplicateIsReportedOnceWhereUnknownKeysAreFaults() {
    #expect(
      Reading.faults(ofLine: Self.known + #","x":1,"x":1}"#, Self.options(.report)) == [
        "1:50 /x unknown-key", "1:56 /x duplicate-key",
      ])
  }

  @Test(arguments: RecordType.allCases)
  func theOrderOfKeysMeansNothing(type: RecordType) throws {
    let members = try FieldPiece.all(of: type.record).map(\.member) + ["\"type\":\"\(type.lineType)\""]
    let unknown = ["\"x\":1.0", "\"y\":{}", "\"z\":[null]"]
    let usual = "{" + (members + unknown).joined(separator: ",") + "}"
    let entry = try RegistryEntry(json: Array(usual.utf8))
    var random = SeededGenerator(seed: 11)
    for _ in 0..<20 {
      var shuffled = members.shuffled(using: &random)
      // Unknown keys keep their order among themselves, wherever they stand.
      var places = (0..<3).map { _ in random.int(in: 0...shuffled.count) }
      places.sort(by: >)
      for (key, place) in zip(unknown.reversed(), places) { shuffled.insert(key, at: place) }
      let space = ["", " ", "\n", "\t\r\n "][random.int(in: 0...3)]
      let json = space + "{" + space + shuffled.joined(separator: space + "," + space) + space + "}" + space
      let read = try RegistryEntry(json: Array(json.utf8))
      #expect(read == entry)
      #expect(read.json == entry.json)
    }
  }

  /// JSON compares keys by their bytes: with accents composed and not they are two, and both are kept.
  @Test(arguments: [Self.known + ",", #"{"x":0,"# + Self.known.dropFirst() + ","])
  func composedAndDecomposedKeysAreTwo(start: String) throws {
    for rest in ["}", ",\"\\u0079\":0}"] {
      let members = "\"m\u{E3}\":1,\"ma\u{303}\":2"
      for json in [start + members + rest, start + "\"o\":{" + members + "}" + rest] {
        let entry = try RegistryEntry(json: Array(json.utf8))
        #expect(try RegistryEntry(json: entry.json) == entry)
        #expect(entry.json.split(separator: UInt8(ascii: ":")).count == json.utf8.count { $0 == 0x3A } + 1)
      }
      let twice = start + members + ",\"m\u{E3}\":3" + rest
      #expect(Reading.failure(ofLine: Array(twice.utf8))?.faults.map(\.code) == [.duplicateKey])
    }
  }

  @Test func manyKeysThatDifferByTheirBytesAloneAreKept() throws {
    let keys = (0..<40).flatMap { ["\u{E3}\($0)", "a\u{303}\($0)"] }
    let line = Self.known + "," + keys.map { "\"\($0)\":1" }.joined(separator: ",") + "}"
    #expect(Array(try Self.written(line).utf8) == Array(line.utf8))
  }

  @Test func languagesThatDifferByTheirBytesAloneAreTwo() throws {
    let line = "{\"type\":\"source\",\"id\":\"s\",\"title\":{\"a\u{303}\":\"x\",\"\u{E3}\":\"y\"}}"
    for json in [line, line.dropLast() + ",\"\\u0079\":0}"] {
      guard case .source(let source) = try RegistryEntry(json: Array(json.utf8)) else { return }
      #expect(source.title.translations.count == 2)
    }
  }

  @Test func additionalFieldsTellKeysByTheirBytes() {
    var (one, other) = (AdditionalFields(), AdditionalFields())
    one["\u{E3}"] = .number(1)
    other["a\u{303}"] = .number(1)
    #expect(one != other && one["a\u{303}"] == nil && Set([one, other]).count == 2)
    one["a\u{303}"] = .number(2)
    #expect(one.members.map(\.value) == [.number(1), .number(2)])
  }

  @Test(arguments: [2, 15, 16, 17, 18, 40])
  func aDuplicateIsFoundAmongMany(count: Int) {
    for repeated in [0, count / 2, count - 1] {
      let members = (Array(0..<count) + [repeated]).map { "\"k\($0)\":1" }.joined(separator: ",")
      let column = Self.known.count + members.count - "\"k\(repeated)\":1".count + 2
      let line = Self.known + "," + members + "}"
      #expect(Reading.faults(ofLine: line) == ["1:\(column) /k\(repeated) duplicate-key"])
      let inner = Self.known + ",\"o\":{" + members + "}}"
      #expect(Reading.faults(ofLine: inner) == ["1:\(column + 5) /o/k\(repeated) duplicate-key"])
    }
  }
}
