extension WireValue {
  /// The value as canonical JSON.
  package var canonicalJSON: [UInt8] {
    var output = JSONOutput()
    write(&output)
    return output.array
  }
}

extension FieldRecord {
  package static func read(_ reader: inout JSONReader) throws(ReadFault) -> Self { try readObject(&reader) }

  package func write(_ output: inout JSONOutput) { writeObject(&output) }
}

extension TextValue {
  package static func read(_ reader: inout JSONReader) throws(ReadFault) -> Self {
    let start = reader.index
    let text = try reader.readString()
    guard let value = try? Self(text) else { throw ReadFault(.badValue, at: start) }
    return value
  }

  package func write(_ output: inout JSONOutput) { output.string(description) }
}

extension WireValue where Self: RawRepresentable, RawValue == String {
  package func write(_ output: inout JSONOutput) { output.string(rawValue) }
}

extension WireValue where Self: OpenCode {
  package static func read(_ reader: inout JSONReader) throws(ReadFault) -> Self {
    Self(rawValue: try reader.readWord())
  }
}

/// A word from a closed list, which is ours and not the world’s.
package protocol ClosedWord: WireValue, RawRepresentable where RawValue == String {}

extension ClosedWord {
  package static func read(_ reader: inout JSONReader) throws(ReadFault) -> Self {
    let start = reader.index
    guard let value = Self(rawValue: try reader.readString()) else {
      throw ReadFault(.unknownWord, at: start)
    }
    return value
  }
}

extension String {
  package static func read(_ reader: inout JSONReader) throws(ReadFault) -> String { try reader.readString() }
  package func write(_ output: inout JSONOutput) { output.string(self) }
}

extension Int {
  package static func read(_ reader: inout JSONReader) throws(ReadFault) -> Int { try reader.readInt() }
  package func write(_ output: inout JSONOutput) { output.number(self) }
}

extension Bool {
  package static func read(_ reader: inout JSONReader) throws(ReadFault) -> Bool { try reader.readBool() }
  package func write(_ output: inout JSONOutput) { output.plain(self ? "true" : "false") }
}

extension Identifier {
  package static func read(_ reader: inout JSONReader) throws(ReadFault) -> Self {
    // Few departments, provinces and sources stand in many records; other identifiers hardly come twice.
    let isShared =
      Record.self == Department.self || Record.self == Province.self || Record.self == SourceDocument.self
    return Self(rawValue: isShared ? try reader.readWord() : try reader.readString())
  }
}

extension LanguageTag {
  package static func read(_ reader: inout JSONReader) throws(ReadFault) -> Self {
    Self(rawValue: try reader.readWord())
  }
}

extension DocumentNumber {
  package static func read(_ reader: inout JSONReader) throws(ReadFault) -> Self {
    Self(rawValue: try reader.readString())
  }
}

extension LocalizedText {
  package static func read(_ reader: inout JSONReader) throws(ReadFault) -> Self {
    if reader.next == UInt8(ascii: "\"") { return Self(try reader.readString()) }
    let start = reader.index
    var translations: [Translation] = []
    var languages: Set<LanguageTag> = []
    var more = try reader.enterObject()
    while more {
      let place = reader.index
      let language = LanguageTag(rawValue: try reader.readKey())
      if !languages.insert(language).inserted {
        throw ReadFault(.duplicateKey, at: place)
      }
      translations.append(Translation(language, try reader.readString()))
      try reader.nextMember()
      more = !reader.isAtObjectEnd
    }
    reader.leaveObject()
    guard let text = Self(translations) else { throw ReadFault(.badValue, at: start) }
    return text
  }

  package func write(_ output: inout JSONOutput) {
    if let plain = plainVietnamese {
      output.string(plain)
      return
    }
    var separator: StaticString = "{"
    for translation in translations {
      output.raw(separator)
      output.string(translation.language.rawValue)
      output.raw(":")
      output.string(translation.text)
      separator = ","
    }
    output.raw("}")
  }
}

extension JSONValue {
  func write(_ output: inout JSONOutput) {
    switch self {
    case .null: output.raw("null")
    case .bool(let value): value.write(&output)
    case .number(let number): output.plain(number.description)
    case .string(let text): output.string(text)
    case .array(let values):
      output.raw("[")
      for (index, value) in values.enumerated() {
        if index > 0 { output.raw(",") }
        value.write(&output)
      }
      output.raw("]")
    case .object(let fields):
      output.raw("{")
      for (index, member) in fields.members.enumerated() {
        if index > 0 { output.raw(",") }
        output.string(member.key)
        output.raw(":")
        member.value.write(&output)
      }
      output.raw("}")
    }
  }
}
