/// The base letters of the Latin letters beyond ASCII: one place to look up a scalar.
enum LatinLetterTable {
  /// What becomes of a scalar: letters in ASCII or in lower case, nothing for a sign such as `×`.
  private static let words: [[UInt8]] =
    LatinLetterRows.text.split(whereSeparator: \.isWhitespace).map { $0 == "-" ? [] : Array($0.utf8) }

  /// The base letters of a scalar of U+00C0–U+024F or U+1E00–U+1EFF; nothing outside these blocks.
  static func letters(of scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar.value {
    case 0x00C0...0x024F: words[Int(scalar.value) - 0x00C0]
    case 0x1E00...0x1EFF: words[Int(scalar.value) - 0x1E00 + 0x0190]
    default: nil
    }
  }

  private static let firstLetters: [UInt8] = words.map { $0.first ?? 0 }

  /// The first base letter of a scalar of these blocks, by its first byte; 0 for any other.
  @inline(__always)
  static func firstLetter(of scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x00C0...0x024F: firstLetters[Int(scalar) - 0x00C0]
    case 0x1E00...0x1EFF: firstLetters[Int(scalar) - 0x1E00 + 0x0190]
    default: 0
    }
  }
}
