/// Reads the digits and marks of a date text, one byte at a time.
struct DigitReader {
  let bytes: [UInt8]
  private(set) var index = 0

  init(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
  }

  var isAtEnd: Bool { index == bytes.count }

  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Takes one byte when it is the one that is wanted.
  mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    guard let next, UInt32(next) == wanted.value else { return false }
    index += 1
    return true
  }

  /// Takes exactly so many ASCII digits and gives their value.
  mutating func digits(_ count: Int) -> Int? {
    guard index + count <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[index..<index + count] {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    index += count
    return value
  }

  /// The place reached, in Unicode scalars from the start of the text.
  var scalarOffset: Int {
    bytes[..<index].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}

/// A whole number of at least so many digits, with leading zeros.
func zeroPadded(_ value: Int, _ width: Int) -> String {
  let digits = String(value)
  return digits.count < width ? String(repeating: "0", count: width - digits.count) + digits : digits
}
