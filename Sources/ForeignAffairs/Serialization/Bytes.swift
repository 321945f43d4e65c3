/// Bytes that are borrowed for the time of one call.
///
/// This file alone touches raw pointers. Every access is checked here, so that no mistake elsewhere can read or write
/// outside of a buffer. Borrowed bytes are made by ``with(_:_:)`` alone and must not outlive the call.
@safe package struct Bytes {
  private let base: UnsafePointer<UInt8>
  package let count: Int
  /// How many places have thirty-two bytes from there on, so that one comparison tells whether a place has.
  private let roomy: UInt

  private init(base: UnsafePointer<UInt8>, count: Int) {
    unsafe self.base = unsafe base
    self.count = count
    roomy = UInt(max(0, count &- 31))
  }

  /// Whether a place has thirty-two bytes from there on.
  @inline(__always)
  private func isRoomy(_ index: Int) -> Bool { UInt(bitPattern: index) < roomy }

  /// One byte; the index must lie inside.
  @inline(__always)
  subscript(index: Int) -> UInt8 {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "byte outside of the buffer")
    return unsafe base[index]
  }

  /// Eight bytes as one little-endian word; all of them must lie inside.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    precondition(index >= 0 && index <= count &- 8, "word outside of the buffer")
    return unsafe UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
  }

  /// Sixteen bytes; all of them must lie inside.
  @inline(__always)
  func vector(at index: Int) -> SIMD16<UInt8> {
    precondition(index >= 0 && index <= count &- 16, "vector outside of the buffer")
    return unsafe UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
  }

  /// Two bytes as one little-endian word; both must lie inside.
  @inline(__always)
  func pair(at index: Int) -> UInt16 {
    precondition(index >= 0 && index <= count &- 2, "pair outside of the buffer")
    return unsafe UInt16(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt16.self))
  }

  /// The first eight bytes of the key, where a sign and a key stand at a place as canonical JSON has them.
  ///
  /// This one and the next three find nothing near the end of the bytes, where the slow way is taken.
  @inline(__always)
  func keyBehindSign(_ sign: UInt8, at index: Int) -> UInt64? {
    guard isRoomy(index) else { return nil }
    let start = unsafe UnsafeRawPointer(base + index)
    let wanted = UInt16(sign) | UInt16(UInt8(ascii: "\"")) << 8
    guard unsafe UInt16(littleEndian: start.loadUnaligned(as: UInt16.self)) == wanted else { return nil }
    return unsafe UInt64(littleEndian: start.loadUnaligned(fromByteOffset: 2, as: UInt64.self))
  }

  /// The byte behind a sign, where both stand at a place without space between them, as canonical JSON has them.
  @inline(__always)
  func byteBehindSign(_ sign: UInt8, at index: Int) -> UInt8? {
    guard isRoomy(index), unsafe base[index] == sign else { return nil }
    let byte = unsafe base[index &+ 1]
    return byte > 0x20 ? byte : nil
  }

  /// Whether a key ends at a place with these eight bytes, with a colon and a value behind it as canonical JSON has them.
  @inline(__always)
  func isKeyEnd(_ tail: UInt64, at end: Int) -> Bool {
    guard isRoomy(end &- 8) else { return false }
    let place = unsafe UnsafeRawPointer(base + end)
    let wanted = UInt16(UInt8(ascii: "\"")) | UInt16(UInt8(ascii: ":")) << 8
    return unsafe UInt64(littleEndian: (place - 8).loadUnaligned(as: UInt64.self)) == tail
      && UInt16(littleEndian: place.loadUnaligned(as: UInt16.self)) == wanted && base[end &+ 2] > 0x20
  }

  /// The twenty-four bytes behind a quotation mark, as words.
  @inline(__always)
  func wordsBehindQuote(at index: Int) -> (UInt64, UInt64, UInt64)? {
    guard isRoomy(index), unsafe base[index] == UInt8(ascii: "\"") else { return nil }
    let start = unsafe UnsafeRawPointer(base + index)
    return unsafe (
      UInt64(littleEndian: start.loadUnaligned(fromByteOffset: 1, as: UInt64.self)),
      UInt64(littleEndian: start.loadUnaligned(fromByteOffset: 9, as: UInt64.self)),
      UInt64(littleEndian: start.loadUnaligned(fromByteOffset: 17, as: UInt64.self))
    )
  }

  /// Whether a literal stands at a place with a quotation mark behind it.
  @inline(__always)
  func holds(_ literal: StaticString, at place: Int) -> Bool {
    let length = literal.utf8CodeUnitCount
    guard place &+ length < count, self[place &+ length] == UInt8(ascii: "\"") else { return false }
    for offset in 0..<length where unsafe self[place &+ offset] != literal.utf8Start[offset] { return false }
    return true
  }

  /// A part of the bytes, with places of its own.
  @inline(__always)
  func part(_ start: Int, _ end: Int) -> Bytes {
    precondition(start >= 0 && start <= end && end <= count, "part outside of the buffer")
    return unsafe Bytes(base: base + start, count: end &- start)
  }

  /// The text of bytes that have been found to be UTF-8.
  @inline(__always)
  func validText(_ start: Int, _ end: Int, isASCII: Bool = false) -> String {
    precondition(start >= 0 && start <= end && end <= count, "text outside of the buffer")
    if isASCII, 4...15 ~= end - start { return shortText(start, count: end - start) }
    let part = unsafe UnsafeBufferPointer(start: base + start, count: end - start)
    if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
      return unsafe String(copying: UTF8Span(unchecked: Span(_unsafeElements: part), isKnownASCII: isASCII))
    }
    return unsafe String(decoding: part, as: UTF8.self)
  }

  /// The text of four to fifteen bytes of ASCII, which need no memory of their own on most machines.
  ///
  /// Two copies, one of which may lie over the other, take less time than to go from byte to byte.
  @inline(__always)
  private func shortText(_ start: Int, count: Int) -> String {
    unsafe String(unsafeUninitializedCapacity: count) { text in
      guard let copy = UnsafeMutableRawPointer(text.baseAddress) else { return 0 }
      let original = unsafe UnsafeRawPointer(base + start)
      if count >= 8 {
        let (head, tail) = unsafe (
          original.loadUnaligned(as: UInt64.self),
          original.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
        )
        unsafe copy.storeBytes(of: head, as: UInt64.self)
        unsafe copy.storeBytes(of: tail, toByteOffset: count &- 8, as: UInt64.self)
      } else {
        let (head, tail) = unsafe (
          original.loadUnaligned(as: UInt32.self),
          original.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
        )
        unsafe copy.storeBytes(of: head, as: UInt32.self)
        unsafe copy.storeBytes(of: tail, toByteOffset: count &- 4, as: UInt32.self)
      }
      return count
    }
  }

  /// A copy of bytes.
  func copy(_ start: Int, _ end: Int) -> [UInt8] {
    precondition(start >= 0 && start <= end && end <= count, "bytes outside of the buffer")
    return unsafe [UInt8](UnsafeBufferPointer(start: base + start, count: end - start))
  }

  /// The place of the first such byte from a place on, thirty-two bytes at a time.
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    precondition(start >= 0 && start <= count, "place outside of the buffer")
    let low: UInt64 = 0x0101_0101_0101_0101
    let pattern = low &* UInt64(byte)
    /// The lowest bit that is set marks the first such byte.
    func hits(_ place: Int) -> UInt64 {
      let difference =
        unsafe UInt64(
          littleEndian: UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self)) ^ pattern
      return (difference &- low) & ~difference
    }
    var place = start
    while place &+ 32 <= count {
      let any = hits(place) | hits(place &+ 8) | hits(place &+ 16) | hits(place &+ 24)
      if any & (low &* 0x80) != 0 { break }
      place &+= 32
    }
    while place &+ 8 <= count {
      let found = hits(place) & (low &* 0x80)
      if found != 0 { return place &+ (found.trailingZeroBitCount >> 3) }
      place &+= 8
    }
    while place < count {
      if unsafe base[place] == byte { return place }
      place &+= 1
    }
    return nil
  }

  /// Lends the bytes of a text to a function.
  @inline(__always)
  static func with<Result>(_ text: String, _ body: (Bytes) -> Result) -> Result {
    var text = text
    return text.withUTF8 { buffer in
      var nothing: UInt8 = 0
      guard let base = buffer.baseAddress else {
        return unsafe withUnsafePointer(to: &nothing) { unsafe body(Bytes(base: $0, count: 0)) }
      }
      return unsafe body(Bytes(base: base, count: buffer.count))
    }
  }

  /// Lends the bytes of an array to a function.
  @inline(__always)
  package static func with<Result, Failure: Error>(
    _ bytes: [UInt8], _ body: (Bytes) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try with(bytes[...], body)
  }

  /// Lends the bytes of a part of an array to a function.
  @inline(__always)
  package static func with<Result, Failure: Error>(
    _ bytes: ArraySlice<UInt8>, _ body: (Bytes) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe bytes.withUnsafeBufferPointer { (buffer) throws(Failure) in
      // An empty array may have no address; then one byte that is never read stands for it.
      var nothing: UInt8 = 0
      guard let base = buffer.baseAddress else {
        return try unsafe withUnsafePointer(to: &nothing) { (pointer) throws(Failure) in
          try body(unsafe Bytes(base: pointer, count: 0))
        }
      }
      return try body(unsafe Bytes(base: base, count: buffer.count))
    }
  }
}

/// The highest bits of sixteen bytes, by which they are told apart all at once.
struct HighBits {
  private let low: UInt64
  private let high: UInt64

  @inline(__always)
  init(_ bytes: SIMD16<UInt8>) {
    let halves = unsafe unsafeBitCast(bytes, to: SIMD2<UInt64>.self) & SIMD2(repeating: 0x8080_8080_8080_8080)
    (low, high) = (UInt64(littleEndian: halves[0]), UInt64(littleEndian: halves[1]))
  }

  /// Whether one of them is set.
  @inline(__always)
  var isAny: Bool { low | high != 0 }

  /// The place of the first that is set, or 16.
  @inline(__always)
  var first: Int {
    low != 0 ? low.trailingZeroBitCount >> 3 : 8 &+ high.trailingZeroBitCount >> 3
  }

  /// Whether the one at a place is set.
  @inline(__always)
  func isSet(at place: Int) -> Bool {
    (place < 8 ? low : high) &>> UInt64(place &* 8 &+ 7) & 1 != 0
  }
}

/// Short texts that come again and again, such as codes, so that each is made once.
///
/// A text of fewer than twenty-four bytes is known by three words and its length. Each such key has one slot, which the
/// next that falls on it takes over.
@safe final class WordCache {
  /// The bytes of a text, with zeros behind them, and how many there are.
  struct Key: Equatable {
    var head: UInt64 = 0
    var middle: UInt64 = 0
    var tail: UInt64 = 0
    var length = 0

    @inline(__always)
    fileprivate var slot: Int {
      let mixed = (head ^ (middle ^ tail &* 5) &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
      return Int(mixed >> 54)
    }
  }

  fileprivate struct Slot {
    var key = Key()
    var text = ""
  }

  private static let size = 1024
  private let slots: UnsafeMutablePointer<Slot>

  init() {
    unsafe slots = .allocate(capacity: Self.size)
    unsafe slots.initialize(repeating: Slot(), count: Self.size)
  }

  deinit {
    unsafe slots.deinitialize(count: Self.size)
    unsafe slots.deallocate()
  }

  /// Lends a cache to a function, where there is one.
  static func with(_ cache: WordCache?, _ body: (Lent?) -> Void) {
    withExtendedLifetime(cache) { body(cache.map { unsafe Lent(slots: $0.slots) }) }
  }

  /// A cache that is lent for the time of one call.
  @safe struct Lent {
    fileprivate let slots: UnsafeMutablePointer<Slot>

    /// The text of these bytes, where it has been read before.
    @inline(__always)
    func text(_ key: Key) -> String? {
      let slot = unsafe slots + key.slot
      return unsafe slot.pointee.key == key ? slot.pointee.text : nil
    }

    func remember(_ text: String, _ key: Key) {
      unsafe (slots + key.slot).pointee = Slot(key: key, text: text)
    }
  }
}

/// Bytes that grow while they are written.
@safe package struct GrowingBytes: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>?
  private var capacity = 0
  package private(set) var count = 0

  /// No bytes, and no room for any.
  package init() { unsafe base = nil }

  deinit { unsafe base?.deallocate() }

  /// Hands over what was written and begins anew.
  @inline(__always)
  mutating func take() -> GrowingBytes {
    let taken = consume self
    self = GrowingBytes()
    return taken
  }

  /// Makes room for so many bytes more, and gives the place of the first.
  @inline(__always)
  private mutating func room(for more: Int) -> UnsafeMutablePointer<UInt8> {
    if more > capacity &- count || capacity == 0 { grow(by: more) }
    guard let base = unsafe base else { preconditionFailure("bytes without room") }
    return unsafe base + count
  }

  @inline(never)
  private mutating func grow(by more: Int) {
    let larger = max(capacity * 2, count + more, 1024)
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    if let base = unsafe base {
      unsafe copy.update(from: base, count: count)
      unsafe base.deallocate()
    }
    unsafe base = copy
    capacity = larger
  }

  /// Appends a byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    unsafe room(for: 1).pointee = byte
    count &+= 1
  }

  /// Appends the bytes of a literal.
  @inline(__always)
  mutating func append(_ literal: StaticString) {
    let length = literal.utf8CodeUnitCount
    unsafe room(for: length).update(from: literal.utf8Start, count: length)
    count &+= length
  }

  /// Appends the bytes of a text as they are.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { unsafe append($0) }
  }

  /// Appends the bytes of a text with the escapes that a JSON string needs.
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      // Runs without anything to escape are copied whole.
      var (start, place) = (0, 0)
      while place < buffer.count {
        if place &+ 8 <= buffer.count, let base = buffer.baseAddress,
          unsafe !Self.mayNeedEscape(UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self))
        {
          place &+= 8
          continue
        }
        let byte = unsafe buffer[place]
        if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
          unsafe append(UnsafeBufferPointer(rebasing: buffer[start..<place]))
          append(escaping: byte)
          start = place &+ 1
        }
        place &+= 1
      }
      unsafe append(UnsafeBufferPointer(rebasing: buffer[start...]))
    }
  }

  /// Whether one of eight bytes must be escaped; it may say so of bytes that need not.
  @inline(__always)
  private static func mayNeedEscape(_ word: UInt64) -> Bool {
    let low: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ (low &* 0x22)
    let backslash = word ^ (low &* 0x5C)
    let stops = (quote &- low) & ~quote | (backslash &- low) & ~backslash | (word &- low &* 0x20) & ~word
    return stops & (low &* 0x80) != 0
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"" as StaticString)
    case UInt8(ascii: "\\"): append("\\\\" as StaticString)
    case 0x08: append("\\b" as StaticString)
    case 0x09: append("\\t" as StaticString)
    case 0x0A: append("\\n" as StaticString)
    case 0x0C: append("\\f" as StaticString)
    case 0x0D: append("\\r" as StaticString)
    default:
      append("\\u00" as StaticString)
      for nibble in [byte >> 4, byte & 15] {
        append(nibble < 10 ? nibble + UInt8(ascii: "0") : nibble - 10 + UInt8(ascii: "a"))
      }
    }
  }

  @inline(__always)
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    unsafe room(for: bytes.count).update(from: start, count: bytes.count)
    count &+= bytes.count
  }

  /// The bytes written so far.
  package var array: [UInt8] { unsafe [UInt8](UnsafeBufferPointer(start: base, count: count)) }

  /// The text of the bytes written so far, which are UTF-8.
  package var text: String {
    unsafe String(decoding: UnsafeBufferPointer(start: base, count: count), as: UTF8.self)
  }

  /// Forgets what was written and keeps the room.
  package mutating func removeAll() { count = 0 }
}
