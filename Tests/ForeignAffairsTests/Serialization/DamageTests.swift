import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// Whole lines that are cut off or changed at every byte.
@Suite struct DamageTests {
  /// A line with every field that a type may have, but nothing more than must be in the records inside.
  static func line(of type: RecordType) throws -> [UInt8] {
    let members = try FieldPiece.all(of: type.record).map(\.member).joined(separator: ",")
    return Array(
      "{\"type\":\"\(type.lineType)\",\(members),\"x\":[true,false,null,-1.5e3,{\"\\u00e9\":\"ế\"}]}".utf8)
  }

  @Test(arguments: RecordType.allCases)
  func cutOffAtEveryByte(type: RecordType) throws {
    let line = try Self.line(of: type)
    #expect(Reading.failure(ofLine: line) == nil)
    for count in 0..<line.count {
      let part = Array(line.prefix(count))
      guard let failure = Reading.failure(ofLine: part) else {
        Issue.record("\(count) bytes are read")
        continue
      }
      // A number or a character that breaks off is a fault as well, and then the end comes too early all the same.
      let last = try #require(failure.faults.last)
      let codes = failure.faults.map(\.code)
      #expect(codes.contains(.unexpectedEnd) || codes == [.badUTF8], "\(count): \(codes)")
      #expect(codes.count <= 2, "\(count): \(codes)")
      #expect(last.offset <= count && last.offset + 4 >= count, "\(count): \(last.offset)")
      #expect(failure.faults.allSatisfy { $0.line == 1 && (1...count + 1).contains($0.column) }, "\(count)")
      #expect(failure.faultCount == failure.faults.count)
    }
  }

  @Test(arguments: RecordType.allCases, [UInt8(0x00), 0x1F, 0x22, 0x5C, 0x80, 0xC0, 0xED, 0xF5, 0xFF])
  func everyByteReplacedByABadOne(type: RecordType, bad: UInt8) throws {
    try replaceEveryByte(of: type, by: bad)
  }

  @Test(arguments: RecordType.allCases, Array("{}[],:0-".utf8))
  func everyByteReplacedByAnotherSign(type: RecordType, sign: UInt8) throws {
    try replaceEveryByte(of: type, by: sign)
  }

  private func replaceEveryByte(of type: RecordType, by replacement: UInt8) throws {
    // Every field of one type would be long; what is required, and a few values of every kind, will do.
    let members = try FieldPiece.all(of: type.record, requiredOnly: true).map(\.member).joined(separator: ",")
    let text = "{\"type\":\"\(type.lineType)\",\(members),\"note\":{\"vi\":\"Huế\"},\"x\":[1,{\"a\":null}]}"
    let line = Array(text.utf8)
    for place in line.indices where line[place] != replacement {
      var changed = line
      changed[place] = replacement
      do throws(ReadingFailure) {
        let entry = try RegistryEntry(json: changed)
        #expect(throws: Never.self, "\(place)") { try RegistryEntry(json: entry.json) == entry }
        let again = try RegistryEntry(json: entry.json)
        #expect(again == entry && again.json == entry.json, "\(place)")
        #expect(String(validating: changed, as: UTF8.self) != nil, "\(place)")
      } catch {
        #expect(error.faultCount > 0 && !error.faults.isEmpty, "\(place)")
        #expect(error.faults.allSatisfy { (0...line.count).contains($0.offset) }, "\(place)")
        #expect(error.faults.map(\.offset) == error.faults.map(\.offset).sorted(), "\(place)")
      }
    }
  }

  /// The pass that stops at the first fault and the one that finds them all refuse and read the same.
  ///
  /// A key with an escape sends a line to the second pass whatever else is in it.
  private func bothPassesAgree(on line: [UInt8]) throws {
    let (plain, escaped) = (Array("{\"type\"".utf8), Array("{\"\\u0074ype\"".utf8))
    guard line.starts(with: plain) else { return }
    let slow = escaped + line.dropFirst(plain.count)
    guard let failure = Reading.failure(ofLine: line) else {
      #expect(try RegistryEntry(json: slow) == RegistryEntry(json: line))
      return
    }
    let other = Reading.failure(ofLine: slow)
    #expect(
      other?.faults.map(\.code) == failure.faults.map(\.code), "\(String(decoding: line, as: UTF8.self))")
    #expect(other?.faults.map(\.pointer) == failure.faults.map(\.pointer))
    #expect(
      other?.faults.map { max(8, $0.offset) }
        == failure.faults.map { max(8, $0.offset + ($0.offset > 0 ? 5 : 0)) })
  }

  /// Members taken twice, left out and put elsewhere: the structure is whole, and the two passes agree.
  @Test(arguments: RecordType.allCases)
  func randomMembers(type: RecordType) throws {
    var random = SeededGenerator(seed: 77)
    let values = [
      "null", "1", "\"x\"", "[]", "{}", "[{}]", "{\"over\":1,\"over\":2}", "{\"vi\":\"a\",\"VI\":\"b\"}",
      "{\"words\":\"\"}",
      "{\"amount\":\"1\",\"words\":\"\"}", "{\"words\":\"\",\"amount\":\"1\",\"currency\":\"USD\"}", "[[1]]",
      "{\"exact\":{\"amount\":\"1\",\"currency\":\"USD\"}}", "{\"code\":\"LA\",\"written\":\"\"}", "{\"\":1}",
      "\"2020\"",
      "{\"unknown\":true,\"unknown\":true}", "{\"exact\":1,\"exact\":2,\"about\":3}", "\"\"", "-0",
      "{\"id\":\"\\u0031\"}",
    ]
    let pieces = try FieldPiece.all(of: type.record)
    for _ in 0..<200 {
      var members = pieces.filter { $0.occurrence == .required || random.int(in: 0...5) == 0 }.map(\.member)
      for _ in 0..<random.int(in: 0...2) {
        let key = pieces[random.int(in: 0...pieces.count - 1)].key
        members.append("\"\(key)\":\(values[random.int(in: 0...values.count - 1)])")
      }
      members.append("\"x\":\(values[random.int(in: 0...values.count - 1)])")
      members.shuffle(using: &random)
      let line = "{\"type\":\"\(type.lineType)\",\(members.joined(separator: ","))}"
      try bothPassesAgree(on: Array(line.utf8))
    }
  }

  /// Several changes at once, also to structure; nothing crashes, and what is read is read again.
  @Test(arguments: 0..<6)
  func randomDamage(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let lines = try RecordType.allCases.map { try Self.line(of: $0) }
    let signs = Array("{}[],:\"\\0-.eEu tfn".utf8) + [0, 0x1F, 0x80, 0xC3, 0xE1, 0xED, 0xF0, 0xFF]
    for round in 0..<150 {
      var line = lines[round % lines.count]
      for _ in 0..<random.int(in: 1...4) {
        let place = random.int(in: 0...line.count - 1)
        let end = min(line.count, place + random.int(in: 0...12))
        switch random.int(in: 0...2) {
        case 0: line.removeSubrange(place..<end)
        case 1: line.insert(contentsOf: Array(line[place..<end]), at: random.int(in: 0...line.count))
        default: line[place] = signs[random.int(in: 0...signs.count - 1)]
        }
        if line.isEmpty { line = [0x20] }
      }
      try bothPassesAgree(on: line)
      if let failure = Reading.failure(ofLine: line) {
        #expect(failure.faultCount > 0)
      } else {
        let entry = try RegistryEntry(json: line)
        #expect(try RegistryEntry(json: entry.json) == entry)
      }
    }
  }
}
