import ForeignAffairs
import Testing

/// A type of code, as an argument of a test.
struct CodeKind: Sendable, CustomTestStringConvertible {
  let type: any OpenCode.Type

  var testDescription: String { "\(type)" }

  /// Every code that a registry leads to.
  static let all = WireTypes().codes.map { CodeKind(type: $0) }
}

@Suite struct OpenCodeTests {
  @Test(arguments: CodeKind.all)
  func knownCodesHaveNames(kind: CodeKind) throws {
    func check<Code: OpenCode>(_ type: Code.Type) throws {
      #expect(!type.vocabulary.isEmpty)
      #expect(Set(type.vocabulary.map(\.code)).count == type.vocabulary.count)
      for entry in type.vocabulary {
        let code = entry.code
        #expect(code.isKnown && code.description == code.rawValue && !code.rawValue.isEmpty)
        #expect(
          code.rawValue.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
              || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
          }, "\(code)")
        #expect(code.name(in: .vietnamese) == entry.vietnamese && code.name(in: .english) == entry.english)
        for name in [entry.vietnamese, entry.english] {
          #expect(!name.isEmpty && name.first != " " && name.last != " " && !name.contains("  "), "\(code)")
        }
        #expect(try JSON.value([Code].self, JSON.text([code])) == [code])
      }
      for names in [type.vocabulary.map(\.vietnamese), type.vocabulary.map(\.english)] {
        #expect(Set(names).count == names.count, "\(names)")
      }
    }
    try check(kind.type)
  }

  @Test(arguments: CodeKind.all)
  func unknownCodesAreKept(kind: CodeKind) throws {
    func check<Code: OpenCode>(_ type: Code.Type) throws {
      for text in ["mã của tỉnh", "", "Hue\u{302}\u{301}", "\u{0}\"\\"] {
        let code = Code(rawValue: text)
        #expect(!code.isKnown && code.name(in: .vietnamese) == text && code.name(in: .english) == text)
        let read = try JSON.value([Code].self, JSON.text([code]))
        #expect(read == [code] && read.map { Array($0.rawValue.utf8) } == [Array(text.utf8)])
      }
      #expect(throws: DecodingError.self) { try JSON.value([Code].self, "[1]") }
      #expect(throws: DecodingError.self) { try JSON.value([Code].self, "[null]") }
    }
    try check(kind.type)
  }
}
