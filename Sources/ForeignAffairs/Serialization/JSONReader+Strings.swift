extension JSONReader {
  /// Where a string ends, and whether it holds escapes.
  struct StringEnd {
    /// The place of the closing quotation mark.
    let place: Int
    let hasEscapes: Bool
    /// Whether every byte is known to be ASCII; of the slow scan it is not.
    var isASCII = false
  }

  /// Reads a string.
  @inline(never)
  mutating func readString() throws(ReadFault) -> String {
    guard next == UInt8(ascii: "\"") else { throw kindFault() }
    let start = index &+ 1
    let end = try scanString(from: start)
    index = end.place &+ 1
    return end.hasEscapes
      ? try unescaped(start, end.place) : bytes.validText(start, end.place, isASCII: end.isASCII)
  }

  /// Reads a string that is likely to come again, such as a code.
  @inline(never)
  mutating func readWord() throws(ReadFault) -> String {
    let start = index &+ 1
    guard let words, start &+ 16 <= bytes.count, next == UInt8(ascii: "\"") else { return try readString() }
    var (head, tail, length) = (bytes.word(at: start), UInt64(0), 0)
    let end = Self.firstQuote(head)
    if end < 8 {
      (head, length) = (Self.first(end, of: head), end)
    } else {
      tail = bytes.word(at: start &+ 8)
      let end = Self.firstQuote(tail)
      guard end < 8 else { return try readString() }
      (tail, length) = (Self.first(end, of: tail), end &+ 8)
    }
    if let text = words.text(head, tail, length) {
      index = start &+ length &+ 1
      return text
    }
    let text = try readString()
    // With escapes the bytes are not those of the text.
    if index == start &+ length &+ 1, text.utf8.count == length { words.remember(text, head, tail, length) }
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
    let end = try scanString(from: start)
    index = end.place &+ 1
    if end.hasEscapes { _ = try unescaped(start, end.place) }
  }

  /// Finds the closing quotation mark, and checks UTF-8 and control characters on the way, sixteen bytes at a time.
  ///
  /// A byte that goes on with a character must stand exactly where a leading byte, one or two bytes before, asks for
  /// one. Leading bytes with rules of their own (E0, ED, F0 to F4, and those that are never right) are left to the slow
  /// scan. Whatever is found is the highest bit of its byte.
  @inline(__always)
  func scanString(from start: Int) throws(ReadFault) -> StringEnd {
    var place = start
    var isASCII = true
    // Whether characters beyond ASCII stand in the sixteen bytes before, the last of which may go on in these.
    var mayOwe = false
    // Before the opening quotation mark stands a byte of ASCII, or nothing.
    while place >= 2, place &+ 16 <= bytes.count {
      let here = bytes.vector(at: place)
      let control = (here &- SIMD16(repeating: 0x20)) & ~here
      let stops =
        Self.zeros(here ^ SIMD16(repeating: 0x22)) | Self.zeros(here ^ SIMD16(repeating: 0x5C)) | control
      var wrong = SIMD16<UInt8>()
      let hasHigh = HighBits(here).isAny
      if hasHigh || mayOwe {
        isASCII = false
        mayOwe = hasHigh
        let (before, second) = (bytes.vector(at: place &- 1), bytes.vector(at: place &- 2))
        let (twice, fourfold) = (here &+ here, here &<< 2)
        let due = before & (before &+ before) | second & (second &+ second) & (second &<< 2)
        let rare =
          Self.zeros(here ^ SIMD16(repeating: 0xE0)) | Self.zeros(here ^ SIMD16(repeating: 0xED))
          | Self.zeros(here & SIMD16(repeating: 0xFE) ^ SIMD16(repeating: 0xC0))
          | here & twice & fourfold & (here &<< 3)
        wrong = (here & ~twice ^ due) | rare
      }
      let stop = HighBits(stops | wrong).first
      place &+= stop
      if stop == 16 { continue }
      guard bytes[place] == UInt8(ascii: "\""), !HighBits(wrong).isSet(at: stop) else { break }
      return StringEnd(place: place, hasEscapes: false, isASCII: isASCII)
    }
    return try scanSlowly(from: start)
  }

  /// The highest bit of each byte that is zero.
  @inline(__always)
  private static func zeros(_ bytes: SIMD16<UInt8>) -> SIMD16<UInt8> {
    (bytes &- SIMD16(repeating: 1)) & ~bytes
  }

  /// The same, one character at a time: with escapes, at the end of the buffer, or to find what is wrong.
  @inline(never)
  private func scanSlowly(from start: Int) throws(ReadFault) -> StringEnd {
    var place = start
    var hasEscapes = false
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "\""): return StringEnd(place: place, hasEscapes: hasEscapes)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        guard place &+ 1 < bytes.count else { throw ReadFault(.unexpectedEnd, at: bytes.count) }
        // What can be no escape is looked at as any other character.
        place &+= (0x20..<0x80).contains(bytes[place &+ 1]) ? 2 : 1
      case 0..<0x20: throw ReadFault(.controlCharacter, at: place)
      case 0x20..<0x80: place &+= 1
      default:
        let length = characterLength(at: place)
        guard length > 0 else { throw ReadFault(.badUTF8, at: place) }
        place &+= length
      }
    }
    throw ReadFault(.unexpectedEnd, at: bytes.count)
  }

  /// The length of the well-formed UTF-8 character at a place, or 0 where it is ill-formed (Unicode, table 3-7).
  func characterLength(at place: Int) -> Int {
    func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      place &+ offset < bytes.count && range.contains(bytes[place &+ offset])
    }
    switch bytes[place] {
    case 0..<0x80: return 1
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
    case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
    case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
    case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
    case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
    default: return 0
    }
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
