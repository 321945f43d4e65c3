import ForeignAffairs
import Testing

/// Whole lines that are cut off or changed at every byte.
@Suite struct DamageTests {
  /// A line with every field that a type may have, but nothing more than must be in the records inside.
  static func line(of type: RecordType) throws -> [UInt8] {
    guard let record = FieldPlaces.lines.first(where: { $0.type == type })?.record else { return [] }
    let members = try FieldPiece.all(of: record).map(\.member).joined(separator: ",")
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
    let record = try #require(FieldPlaces.lines.first { $0.type == type }).record
    let members = try FieldPiece.all(of: record, requiredOnly: true).map(\.member).joined(separator: ",")
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

  /// Several changes at once, also to structure; nothing crashes, and what is read is read again.
  @Test(arguments: 0..<6)
  func randomDamage(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
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
      if let failure = Reading.failure(ofLine: line) {
        #expect(failure.faultCount > 0)
      } else {
        let entry = try RegistryEntry(json: line)
        #expect(try RegistryEntry(json: entry.json) == entry)
      }
    }
  }
}
