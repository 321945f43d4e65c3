extension JSONReader {
  /// Reads a whole number; one with a fraction or an exponent is refused, and so is one that does not fit.
  @inline(never)
  mutating func readInt() throws(ReadFault) -> Int {
    let start = index
    let isNegative = next == UInt8(ascii: "-")
    guard isNegative || isDigit(next) else { throw kindFault() }
    if isNegative { index &+= 1 }
    guard isDigit(next) else { throw ReadFault(.badNumber, at: start) }
    var value = 0
    var overflows = false
    let first = index
    while isDigit(next) {
      let (product, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let (difference, tooSmall) = product.subtractingReportingOverflow(Int(next &- 0x30))
      // Collected below zero, where there is room for one number more.
      value = difference
      overflows = overflows || tooLarge || tooSmall
      index &+= 1
    }
    if bytes[first] == UInt8(ascii: "0"), index &- first > 1 { throw ReadFault(.badNumber, at: start) }
    if next == UInt8(ascii: ".") || next | 0x20 == UInt8(ascii: "e") {
      index = start
      try skipNumber()
      throw ReadFault(.notWhole, at: start)
    }
    if overflows || (!isNegative && value == .min) { throw ReadFault(.overflow, at: start) }
    return isNegative ? value : 0 &- value
  }

  @inline(__always)
  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Passes over a number and checks its grammar.
  mutating func skipNumber() throws(ReadFault) {
    let start = index
    if next == UInt8(ascii: "-") { index &+= 1 }
    let first = index
    guard skipDigits() else { throw ReadFault(.badNumber, at: start) }
    if bytes[first] == UInt8(ascii: "0"), index &- first > 1 { throw ReadFault(.badNumber, at: start) }
    if next == UInt8(ascii: ".") {
      index &+= 1
      guard skipDigits() else { throw ReadFault(.badNumber, at: start) }
    }
    if next | 0x20 == UInt8(ascii: "e") {
      index &+= 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index &+= 1 }
      guard skipDigits() else { throw ReadFault(.badNumber, at: start) }
    }
  }

  private mutating func skipDigits() -> Bool {
    let start = index
    while isDigit(next) { index &+= 1 }
    return index > start
  }

  /// Reads `true` or `false`.
  mutating func readBool() throws(ReadFault) -> Bool {
    switch next {
    case UInt8(ascii: "t"):
      try word("true")
      return true
    case UInt8(ascii: "f"):
      try word("false")
      return false
    default: throw kindFault()
    }
  }

  /// Passes over one of the three words of JSON.
  mutating func word(_ word: StaticString) throws(ReadFault) {
    let start = index
    for offset in 0..<word.utf8CodeUnitCount {
      guard unsafe next == word.utf8Start[offset] else {
        throw index < bytes.count ? ReadFault(.unexpectedByte, at: start) : fault(.unexpectedEnd)
      }
      index &+= 1
    }
  }
}
