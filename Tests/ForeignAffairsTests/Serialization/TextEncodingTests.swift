import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// UTF-8 inside strings: what is ill-formed is refused wherever it meets the scan of eight bytes at a time.
@Suite struct TextEncodingTests {
  static let quote = [UInt8(ascii: "\"")]

  /// Ill-formed sequences (Unicode, table 3-7), each faulty at its first byte.
  static let illFormed: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xC2], [0xC3, 0x28], [0xDF, 0xC0],
    [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xE0, 0xA0], [0xE1, 0x80], [0xE1, 0x28, 0x80],
    [0xE1, 0xBA, 0x28], [0xE1, 0xBA, 0xE1, 0xBA, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xAF, 0xBF],
    [0xED, 0xBF, 0xBF], [0xEF, 0xBB], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
    [0xF0, 0x9F, 0x98], [0xF1, 0x80, 0x80, 0x28], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
    [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF],
  ]

  /// Well-formed characters at the ends of every range.
  static let wellFormed: [[UInt8]] = [
    [0x20], [0x7F], [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xE0, 0xBF, 0xBF], [0xE1, 0x80, 0x80],
    [0xE1, 0xBA, 0xBF], [0xEC, 0xBF, 0xBF], [0xED, 0x80, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80],
    [0xEF, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x98, 0x80], [0xF3, 0xBF, 0xBF, 0xBF],
    [0xF4, 0x8F, 0xBF, 0xBF],
  ]

  @Test(arguments: illFormed)
  func illFormedSequencesAreFaultsEverywhere(sequence: [UInt8]) {
    for before in 0..<17 {
      for after in [0, 1, 3, 20] {
        let text = Array(repeating: UInt8(ascii: "a"), count: before) + sequence
        let string = Self.quote + text + Array(repeating: UInt8(ascii: "b"), count: after) + Self.quote
        #expect(Reading.faults(inside: string) == ["\(before + 2) bad-utf-8"], "\(before) \(after)")
      }
      let after = Array("ế".utf8) + sequence + Array("ếếếếếếếế".utf8)
      let string = Self.quote + Array(repeating: UInt8(ascii: "a"), count: before) + after + Self.quote
      #expect(Reading.faults(inside: string) == ["\(before + 3) bad-utf-8"], "\(before)")
    }
  }

  @Test(arguments: wellFormed)
  func wellFormedCharactersAreReadEverywhere(character: [UInt8]) throws {
    for before in 0..<17 {
      for after in [0, 1, 3, 20] {
        let text =
          Array(repeating: UInt8(ascii: "a"), count: before) + character
          + Array(repeating: UInt8(ascii: "b"), count: after)
        let entry = try RegistryEntry(json: Self.line(text))
        #expect(Self.id(of: entry) == text, "\(before) \(after)")
      }
    }
  }

  /// Random strings, most of them Vietnamese with a byte or two changed, against the standard library.
  @Test(arguments: 0..<8)
  func randomBytesAgreeWithTheStandardLibrary(part: Int) throws {
    var random = SeededGenerator(seed: UInt64(part) &+ 0x5EED)
    let words = ["Đà Nẵng", "Thừa Thiên – Huế", "ngoại vụ", "ບົດບັນທຶກ", "😀", "한국", "abc", " ", "\u{301}", "ữ"]
    var refused = 0
    for _ in 0..<2_500 {
      var bytes: [UInt8] = []
      for _ in 0..<random.int(in: 0...6) { bytes += Array(words[random.int(in: 0...words.count - 1)].utf8) }
      for _ in 0..<random.int(in: 0...2) where !bytes.isEmpty {
        let place = random.int(in: 0...bytes.count - 1)
        switch random.int(in: 0...3) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(UInt8(random.int(in: 0x80...0xFF)), at: place)
        case 2: bytes[place] = UInt8(random.int(in: 0x80...0xFF))
        default: bytes.removeSubrange(place...)
        }
      }
      bytes.removeAll { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
      let valid = String(validating: bytes, as: UTF8.self)
      if let valid {
        #expect(Self.id(of: try RegistryEntry(json: Self.line(bytes))) == Array(valid.utf8))
      } else {
        refused += 1
        let codes = Reading.failure(ofLine: Self.line(bytes))?.faults.map(\.code)
        #expect(codes == [.badUTF8], "\(bytes)")
      }
    }
    #expect(refused > 500 && refused < 2_000)
  }

  /// Any byte beside any other, at every place of a word.
  @Test func pairsOfBytesAgreeWithTheStandardLibrary() {
    for first in UInt8(0x7E)...0xFF {
      for second in stride(from: UInt8(0x7F), through: 0xFF, by: 4) {
        let place = Int(first &+ second) % 9
        let text = Array(repeating: UInt8(ascii: "a"), count: place) + [first, second]
        let json = Self.line(text + Array("bbbbbbbbbbbbb".utf8))
        let isValid = String(validating: text, as: UTF8.self) != nil
        #expect((Reading.failure(ofLine: json) == nil) == isValid, "\(text)")
      }
    }
  }

  static func line(_ id: [UInt8]) -> [UInt8] {
    Array(#"{"type":"source","id":""#.utf8) + id + Array(#"","title":"t"}"#.utf8)
  }

  static func id(of entry: RegistryEntry) -> [UInt8]? {
    if case .source(let record) = entry { Array(record.id.rawValue.utf8) } else { nil }
  }
}
