/// Codes of a few capital letters, as ISO 3166 and ISO 4217 write them, packed into one number.
enum CapitalLetters {
  /// Reads exactly so many capital ASCII letters, at most six, five bits for each; nothing more lenient.
  static func packed(_ text: String, count: Int, type: String) throws(ValueFailure) -> UInt32 {
    if text.isEmpty { throw ValueFailure(.empty, type: type, input: text, offset: 0) }
    var result: UInt32 = 0
    var offset = 0
    for scalar in text.unicodeScalars {
      guard offset < count, ("A"..."Z").contains(scalar) else {
        throw ValueFailure(.malformed, type: type, input: text, offset: offset)
      }
      result = result << 5 | packed(scalar)
      offset += 1
    }
    guard offset == count else { throw ValueFailure(.malformed, type: type, input: text, offset: offset) }
    return result
  }

  /// The number of one letter, 0 to 25 for A to Z.
  static func packed(_ letter: Unicode.Scalar) -> UInt32 { (letter.value &- 0x41) & 31 }

  /// The letters of a packed code.
  static func text(_ packed: UInt32, count: Int) -> String {
    String(
      decoding: (0..<count).reversed().map { UInt8(truncatingIfNeeded: packed >> (5 * $0) & 31) + 0x41 },
      as: UTF8.self)
  }
}
