/// Reads strict JSON (RFC 8259) from bytes, front to back.
///
/// It makes no tree: each value reads itself at the reader’s place. The first fault stops it; a second, slower pass
/// over the same bytes then collects all of them.
package struct JSONReader {
  let bytes: Bytes
  // A reader is copied for each object, so it holds plain numbers and nothing that is counted.
  let maximumDepth: Int
  let unknownKeys: ReadingOptions.UnknownKeys
  /// Whether a line break ends what is read, as it does on a line of a stream.
  let isLine: Bool
  /// Short texts read before, for a stream.
  let words: WordCache.Lent?
  var index: Int
  var depth = 0
  /// The first eight bytes of the key of the member at hand, behind its quotation mark; 0 where there is none.
  private(set) var keyHead: UInt64 = 0

  init(
    _ bytes: Bytes, from index: Int = 0, options: ReadingOptions, words: WordCache.Lent? = nil,
    isLine: Bool = false
  ) {
    self.words = words
    self.isLine = isLine
    self.bytes = bytes
    self.index = index
    maximumDepth = options.maximumDepth
    unknownKeys = options.unknownKeys
  }

  func fault(_ kind: ReadFault.Kind) -> ReadFault { ReadFault(kind, at: index) }

  /// The byte at the reader’s place, or 0 at the end; no byte of JSON outside of strings is 0.
  @inline(__always)
  var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Passes over white space.
  @inline(__always)
  mutating func skipSpace() {
    while index < bytes.count, bytes[index] <= 0x20, isSpace(bytes[index]) { index &+= 1 }
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A && !isLine || byte == 0x0D || byte == 0x09
  }

  /// The fault of a byte that does not belong here.
  @inline(never)
  func unexpected() -> ReadFault { fault(index < bytes.count ? .unexpectedByte : .unexpectedEnd) }

  /// Refuses anything but white space behind the document.
  mutating func finish() throws(ReadFault) {
    skipSpace()
    if index < bytes.count { throw fault(.trailingBytes) }
  }

  mutating func move(to place: Int) { index = place }
}

// MARK: - Objects and arrays

extension JSONReader {
  /// Enters an object; gives whether it has members.
  @inline(never)
  mutating func enterObject() throws(ReadFault) -> Bool {
    guard depth < maximumDepth, let head = bytes.keyBehindSign(UInt8(ascii: "{"), at: index) else {
      return try enterObjectSlowly()
    }
    depth &+= 1
    index &+= 1
    keyHead = head
    return true
  }

  @inline(never)
  private mutating func enterObjectSlowly() throws(ReadFault) -> Bool {
    guard next == UInt8(ascii: "{") else { throw kindFault() }
    try descend()
    skipSpace()
    if next == UInt8(ascii: "}") {
      keyHead = 0
      return false
    }
    try beginMember()
    return true
  }

  private mutating func descend() throws(ReadFault) {
    depth &+= 1
    if depth > maximumDepth { throw fault(.tooDeep) }
    index &+= 1
  }

  /// Looks at the key at hand, so that comparing it with the known ones costs one word each.
  private mutating func beginMember() throws(ReadFault) {
    guard next == UInt8(ascii: "\"") else { throw unexpected() }
    keyHead = index &+ 9 <= bytes.count ? bytes.word(at: index &+ 1) : lastWord()
  }

  /// The last bytes of the buffer as a word.
  private func lastWord() -> UInt64 {
    var word: UInt64 = 0
    for (shift, place) in (index + 1..<bytes.count).prefix(8).enumerated() {
      word |= UInt64(bytes[place]) << UInt64(shift * 8)
    }
    return word
  }

  /// Goes behind a value to the next member, or to the end of the object.
  ///
  /// It is called once for each field of each type, and all that is hot must fit the cache of instructions.
  @inline(never)
  mutating func nextMember() throws(ReadFault) {
    if let head = bytes.keyBehindSign(UInt8(ascii: ","), at: index) {
      index &+= 1
      keyHead = head
    } else if next == UInt8(ascii: "}") {
      keyHead = 0
    } else {
      try nextMemberSlowly()
    }
  }

  @inline(never)
  private mutating func nextMemberSlowly() throws(ReadFault) {
    skipSpace()
    if next == UInt8(ascii: "}") {
      keyHead = 0
    } else if next == UInt8(ascii: ",") {
      index &+= 1
      skipSpace()
      try beginMember()
    } else {
      throw unexpected()
    }
  }

  /// Whether the object is at its end.
  @inline(__always)
  var isAtObjectEnd: Bool { keyHead == 0 && next == UInt8(ascii: "}") }

  @inline(__always)
  mutating func leaveObject() {
    index &+= 1
    depth &-= 1
  }

  /// Whether the member at hand has this key; if so its value is next.
  ///
  /// Only the comparison of one word is inlined: most fields of most records are absent.
  @inline(__always)
  mutating func take(key: StaticString) throws(ReadFault) -> Bool {
    let length = key.utf8CodeUnitCount
    // The key and its closing quotation mark, as far as one word goes; both are known when this is compiled.
    let mask: UInt64 = length >= 7 ? .max : (1 &<< UInt64((length &+ 1) &* 8)) &- 1
    guard keyHead & mask == Self.word(of: key, from: 0) else { return false }
    if length > 16 { return try takeLong(key) }
    if length > 7 { return try takeTail(length, Self.word(of: key, from: length &- 8)) }
    // In canonical JSON the value stands right behind the colon.
    if bytes.byteBehindSign(UInt8(ascii: ":"), at: index &+ length &+ 2) != nil {
      index &+= length &+ 3
    } else {
      try takeHead(length)
    }
    return true
  }

  /// Whether the member at hand has this key, of at most eight bytes.
  @inline(__always)
  func isAt(key: StaticString) -> Bool {
    let length = key.utf8CodeUnitCount
    let mask: UInt64 = length >= 7 ? .max : (1 &<< UInt64((length &+ 1) &* 8)) &- 1
    guard keyHead & mask == Self.word(of: key, from: 0) else { return false }
    return length < 8 || index &+ 9 < bytes.count && bytes[index &+ 9] == UInt8(ascii: "\"")
  }

  /// Goes behind the string at hand, if it is this word.
  @inline(__always)
  mutating func takeWord(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    let mask: UInt64 = length >= 7 ? .max : (1 &<< UInt64((length &+ 1) &* 8)) &- 1
    guard next == UInt8(ascii: "\""), index &+ 9 <= bytes.count,
      bytes.word(at: index &+ 1) & mask == Self.word(of: word, from: 0),
      length < 8 || bytes.holds(word, at: index &+ 1)
    else { return false }
    index &+= length &+ 2
    return true
  }

  /// Goes to the value of a key of fewer than eight bytes, all of which have been compared.
  @inline(never)
  private mutating func takeHead(_ length: Int) throws(ReadFault) {
    index &+= length &+ 2
    try colon()
  }

  /// Goes to the value of a key whose first eight bytes have been compared, if its last eight are these.
  @inline(never)
  private mutating func takeTail(_ length: Int, _ tail: UInt64) throws(ReadFault) -> Bool {
    let end = index &+ length &+ 1
    if bytes.isKeyEnd(tail, at: end) {
      index = end &+ 2
      return true
    }
    guard end < bytes.count, bytes.word(at: end &- 8) == tail, bytes[end] == UInt8(ascii: "\"") else {
      return false
    }
    index = end &+ 1
    try colon()
    return true
  }

  /// Goes to the value of a key of more than sixteen bytes, if it is this one.
  @inline(never)
  private mutating func takeLong(_ key: StaticString) throws(ReadFault) -> Bool {
    guard bytes.holds(key, at: index &+ 1) else { return false }
    index &+= key.utf8CodeUnitCount &+ 2
    try colon()
    return true
  }

  /// Eight bytes of a key as a word; of a shorter key all of them and the closing quotation mark.
  ///
  /// Without a loop, which would keep ``take(key:)`` from being put where it is called.
  @inline(__always)
  static func word(of key: StaticString, from start: Int) -> UInt64 {
    let length = key.utf8CodeUnitCount
    let bytes = unsafe UnsafeRawPointer(key.utf8Start)
    if length >= 8 {
      return unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    var word: UInt64 = 0
    if length & 4 != 0 { word = unsafe UInt64(UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))) }
    if length & 2 != 0 {
      let pair = unsafe UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: length & 4, as: UInt16.self))
      word |= UInt64(pair) &<< UInt64(length & 4 &* 8)
    }
    if length & 1 != 0 { word |= UInt64(unsafe key.utf8Start[length & 6]) &<< UInt64(length & 6 &* 8) }
    return word | UInt64(UInt8(ascii: "\"")) &<< UInt64(length &* 8)
  }

  @inline(__always)
  mutating func colon() throws(ReadFault) {
    if bytes.byteBehindSign(UInt8(ascii: ":"), at: index) != nil {
      index &+= 1
    } else {
      try colonSlowly()
    }
  }

  @inline(never)
  private mutating func colonSlowly() throws(ReadFault) {
    skipSpace()
    guard next == UInt8(ascii: ":") else { throw unexpected() }
    index &+= 1
    skipSpace()
  }

  /// Enters an array; gives whether it has elements.
  @inline(never)
  mutating func enterArray() throws(ReadFault) -> Bool {
    guard depth < maximumDepth, let first = bytes.byteBehindSign(UInt8(ascii: "["), at: index) else {
      return try enterArraySlowly()
    }
    depth &+= 1
    index &+= 1
    return first != UInt8(ascii: "]")
  }

  @inline(never)
  private mutating func enterArraySlowly() throws(ReadFault) -> Bool {
    guard next == UInt8(ascii: "[") else { throw kindFault() }
    try descend()
    skipSpace()
    return next != UInt8(ascii: "]")
  }

  /// Goes behind an element; gives whether another follows.
  @inline(never)
  mutating func nextElement() throws(ReadFault) -> Bool {
    if bytes.byteBehindSign(UInt8(ascii: ","), at: index) != nil {
      index &+= 1
      return true
    }
    return next == UInt8(ascii: "]") ? false : try nextElementSlowly()
  }

  @inline(never)
  private mutating func nextElementSlowly() throws(ReadFault) -> Bool {
    skipSpace()
    if next == UInt8(ascii: ",") {
      index &+= 1
      skipSpace()
      return true
    }
    guard next == UInt8(ascii: "]") else { throw unexpected() }
    return false
  }

  @inline(__always)
  mutating func leaveArray() {
    index &+= 1
    depth &-= 1
  }

  /// The fault of a value that begins as another kind than the one that is wanted.
  @inline(never)
  func kindFault() -> ReadFault {
    switch next {
    case UInt8(ascii: "n"): fault(.null)
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "-"), UInt8(ascii: "t"),
      UInt8(ascii: "f"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      fault(.wrongKind)
    default: unexpected()
    }
  }
}
