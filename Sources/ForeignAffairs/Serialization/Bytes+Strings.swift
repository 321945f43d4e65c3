/// Where a string ends, and whether it holds escapes.
struct StringEnd {
  /// The place of the closing quotation mark.
  let place: Int
  let hasEscapes: Bool
  /// Whether every byte is known to be ASCII; of the slow scan it is not.
  var isASCII = false
}

// The bytes and not the reader, which would be copied for each string.
extension Bytes {
  /// Finds the closing quotation mark, and checks UTF-8 and control characters on the way, sixteen bytes at a time.
  ///
  /// A byte that goes on with a character must stand exactly where a leading byte, one or two bytes before, asks for
  /// one. Leading bytes with rules of their own (E0, ED, F0 to F4, and those that are never right) are left to the slow
  /// scan. All bits of a byte are set where it is found, and none where it is not.
  @inline(__always)
  func scanString(from start: Int) throws(ReadFault) -> StringEnd {
    var place = start
    var isASCII = true
    // Whether characters beyond ASCII stand in the sixteen bytes before, the last of which may go on in these.
    var mayOwe = false
    // Before the opening quotation mark stands a byte of ASCII, or nothing.
    while place >= 2, place <= count &- 16 {
      let here = vector(at: place)
      let stops =
        Self.bits(here .== SIMD16(repeating: 0x22)) | Self.bits(here .== SIMD16(repeating: 0x5C))
        | Self.bits(here .< SIMD16(repeating: 0x20))
      var wrong = SIMD16<UInt8>()
      let hasHigh = HighBits(here).isAny
      if hasHigh || mayOwe {
        isASCII = false
        mayOwe = hasHigh
        let due =
          Self.bits(vector(at: place &- 1) .>= SIMD16(repeating: 0xC0))
          | Self.bits(vector(at: place &- 2) .>= SIMD16(repeating: 0xE0))
        let goesOn = Self.bits(SIMD16<Int8>(truncatingIfNeeded: here) .< SIMD16(repeating: -0x40))
        let rare =
          Self.bits(here .== SIMD16(repeating: 0xE0)) | Self.bits(here .== SIMD16(repeating: 0xED))
          | Self.bits(here & SIMD16(repeating: 0xFE) .== SIMD16(repeating: 0xC0))
          | Self.bits(here .>= SIMD16(repeating: 0xF0))
        wrong = (goesOn ^ due) | rare
      }
      let stop = HighBits(stops | wrong).first
      place &+= stop
      if stop == 16 { continue }
      guard self[place] == UInt8(ascii: "\""), !HighBits(wrong).isSet(at: stop) else { break }
      return StringEnd(place: place, hasEscapes: false, isASCII: isASCII)
    }
    return try scanSlowly(from: start)
  }

  /// All bits of each byte that a comparison holds for.
  @inline(__always)
  private static func bits(_ comparison: SIMDMask<SIMD16<Int8>>) -> SIMD16<UInt8> {
    unsafe unsafeBitCast(comparison, to: SIMD16<UInt8>.self)
  }

  /// The same, one character at a time: with escapes, at the end of the buffer, or to find what is wrong.
  @inline(never)
  private func scanSlowly(from start: Int) throws(ReadFault) -> StringEnd {
    var place = start
    var hasEscapes = false
    while place < count {
      let byte = self[place]
      switch byte {
      case UInt8(ascii: "\""): return StringEnd(place: place, hasEscapes: hasEscapes)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        guard place &+ 1 < count else { throw ReadFault(.unexpectedEnd, at: count) }
        // What can be no escape is looked at as any other character.
        place &+= (0x20..<0x80).contains(self[place &+ 1]) ? 2 : 1
      case 0..<0x20: throw ReadFault(.controlCharacter, at: place)
      case 0x20..<0x80: place &+= 1
      default:
        let length = characterLength(at: place)
        guard length > 0 else { throw ReadFault(.badUTF8, at: place) }
        place &+= length
      }
    }
    throw ReadFault(.unexpectedEnd, at: count)
  }

  /// The length of the well-formed UTF-8 character at a place, or 0 where it is ill-formed (Unicode, table 3-7).
  func characterLength(at place: Int) -> Int {
    func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      place &+ offset < count && range.contains(self[place &+ offset])
    }
    switch self[place] {
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
}
