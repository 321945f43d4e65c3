extension JSONReader {
  /// Reads any value as it is, its numbers as text.
  mutating func readValue() throws(ReadFault) -> JSONValue {
    let start = index
    switch next {
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "{"): return .object(try readFields())
    case UInt8(ascii: "["):
      var values: [JSONValue] = []
      var more = try enterArray()
      while more {
        values.append(try readValue())
        more = try nextElement()
      }
      leaveArray()
      return .array(values)
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool(try readBool())
    case UInt8(ascii: "n"):
      try word("null")
      return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try skipNumber()
      return .number(JSONNumber(checked: bytes.validText(start, index)))
    default: throw unexpected()
    }
  }

  private mutating func readFields() throws(ReadFault) -> AdditionalFields {
    var fields = UniqueFields()
    var more = try enterObject()
    while more {
      let start = index
      let key = try readKey()
      guard fields.append(key, try readValue()) else { throw ReadFault(.duplicateKey, at: start) }
      try nextMember()
      more = !isAtObjectEnd
    }
    leaveObject()
    return fields.fields
  }

  /// The fault of a key that nothing here knows; one with escapes may be a known key, and is left to the slow pass.
  func unknownKey() throws(ReadFault) -> ReadFault {
    let hasEscapes = try bytes.scanString(from: index &+ 1).hasEscapes
    return fault(hasEscapes ? .slowPath : .unknownKey)
  }

  /// Passes over any value and checks its grammar, not its keys.
  mutating func skipValue() throws(ReadFault) {
    switch next {
    case UInt8(ascii: "\""): try skipString()
    case UInt8(ascii: "{"):
      var more = try enterObject()
      while more {
        try skipMember()
        more = !isAtObjectEnd
      }
      leaveObject()
    case UInt8(ascii: "["):
      var more = try enterArray()
      while more {
        try skipValue()
        more = try nextElement()
      }
      leaveArray()
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try readBool()
    case UInt8(ascii: "n"): try word("null")
    default:
      guard next == UInt8(ascii: "-") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= next else {
        throw unexpected()
      }
      try skipNumber()
    }
  }

  /// Passes over the member at hand and goes to the next.
  mutating func skipMember() throws(ReadFault) {
    try skipString()
    try colon()
    try skipValue()
    try nextMember()
  }

  /// Reads the key at hand, whatever it is, and goes to its value.
  mutating func readKey() throws(ReadFault) -> String {
    let key = try readString()
    try colon()
    return key
  }
}
