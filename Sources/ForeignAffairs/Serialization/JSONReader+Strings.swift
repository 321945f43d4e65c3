extension JSONReader {
  /// Reads a string.
  @inline(never)
  mutating func readString() throws(ReadFault) -> String {
    guard next == UInt8(ascii: "\"") else { throw kindFault() }
    let start = index &+ 1
    let end = try bytes.scanString(from: start)
    index = end.place &+ 1
    return end.hasEscapes
      ? try unescaped(start, end.place) : bytes.validText(start, end.place, isASCII: end.isASCII)
  }

  /// Reads a string that is likely to come again, such as a code.
  @inline(never)
  mutating func readWord() throws(ReadFault) -> String {
    guard let words, let (head, middle, tail) = bytes.wordsBehindQuote(at: index) else {
      return try readString()
    }
    var key = WordCache.Key()
    let end = Self.firstQuote(head)
    if end < 8 {
      (key.head, key.length) = (Self.first(end, of: head), end)
    } else {
      key.head = head
      let end = Self.firstQuote(middle)
      if end < 8 {
        (key.middle, key.length) = (Self.first(end, of: middle), end &+ 8)
      } else {
        let end = Self.firstQuote(tail)
        guard end < 8 else { return try readString() }
        (key.middle, key.tail, key.length) = (middle, Self.first(end, of: tail), end &+ 16)
      }
    }
    let start = index &+ 1
    if let text = words.text(key) {
      index = start &+ key.length &+ 1
      return text
    }
    let text = try readString()
    // With escapes the bytes are not those of the text.
    if index == start &+ key.length &+ 1, text.utf8.count == key.length { words.remember(text, key) }
    return text
  }

  /// The first bytes of a word, fewer than eight, and zeros.
  @inline(__always)
  private static func first(_ count: Int, of word: UInt64) -> UInt64 {
    word & ((1 << UInt64(count &* 8)) &- 1)
  }

  /// The place of the first quotation mark among eight bytes, or 8.
  @inline(__always)
  private static func firstQuote(_ word: UInt64) -> Int {
    let low: UInt64 = 0x0101_0101_0101_0101
    let difference = word ^ (low &* 0x22)
    return ((difference &- low) & ~difference & (low &* 0x80)).trailingZeroBitCount >> 3
  }

  /// Finds the end of the string at hand without making it, and checks all of it.
  @inline(never)
  mutating func skipString() throws(ReadFault) {
    let start = index &+ 1
    let end = try bytes.scanString(from: start)
    index = end.place &+ 1
    if end.hasEscapes { _ = try unescaped(start, end.place) }
  }

  /// The text of a string with escapes.
  @inline(never)
  func unescaped(_ start: Int, _ end: Int) throws(ReadFault) -> String {
    var text = ""
    var place = start
    var plain = start
    while place < end {
      guard bytes[place] == UInt8(ascii: "\\") else {
        place &+= 1
        continue
      }
      text += bytes.validText(plain, place)
      let (scalar, length) = try escape(at: place)
      text.unicodeScalars.append(scalar)
      place &+= length
      plain = place
    }
    return text + bytes.validText(plain, end)
  }

  /// The character of the escape at a place, and the length of the escape.
  private func escape(at place: Int) throws(ReadFault) -> (Unicode.Scalar, Int) {
    switch bytes[place &+ 1] {
    case UInt8(ascii: "\""): return ("\"", 2)
    case UInt8(ascii: "\\"): return ("\\", 2)
    case UInt8(ascii: "/"): return ("/", 2)
    case UInt8(ascii: "b"): return ("\u{8}", 2)
    case UInt8(ascii: "f"): return ("\u{C}", 2)
    case UInt8(ascii: "n"): return ("\n", 2)
    case UInt8(ascii: "r"): return ("\r", 2)
    case UInt8(ascii: "t"): return ("\t", 2)
    case UInt8(ascii: "u"): break
    default: throw ReadFault(.badEscape, at: place)
    }
    guard let first = unit(at: place &+ 2) else { throw ReadFault(.badEscape, at: place) }
    if let scalar = Unicode.Scalar(first) { return (scalar, 6) }
    // One half of a pair: the other must follow at once.
    guard first < 0xDC00, place &+ 11 < bytes.count, bytes[place &+ 6] == UInt8(ascii: "\\"),
      bytes[place &+ 7] == UInt8(ascii: "u"), let second = unit(at: place &+ 8),
      (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw ReadFault(.loneSurrogate, at: place) }
    return (scalar, 12)
  }

  private func unit(at place: Int) -> UInt32? {
    guard place &+ 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for offset in 0..<4 {
      let byte = bytes[place &+ offset]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte &- 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte &- 0x57)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte &- 0x37)
      default: return nil
      }
    }
    return value
  }
}
