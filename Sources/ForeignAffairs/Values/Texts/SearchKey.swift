/// What two spellings of one name have in common, for look-up and grouping.
///
/// It leaves out case, diacritics, punctuation, hyphens and the width of spaces, and takes đ for d: `Hoà Bình`,
/// `Hòa Bình` and `HOA-BINH` have one key, whichever way their marks are encoded. The letter Ð (U+00D0), which
/// UN/LOCODE writes for Đ, is d too. Letters of other scripts keep their marks and only lose their case. A key is not
/// for showing: keep the text as it was written.
public struct SearchKey: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The words in lower case without marks, with one space between two.
  public let description: String

  /// Makes the key of a text.
  public init(_ text: some StringProtocol) {
    var folder = Folder()
    folder.bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      guard byte < 0x80 else {
        folder = Folder()
        for scalar in text.unicodeScalars { folder.take(scalar) }
        break
      }
      folder.take(ascii: byte)
    }
    description = String(decoding: folder.bytes, as: UTF8.self)
  }

  /// Whether the text has no letter and no digit.
  public var isEmpty: Bool { description.isEmpty }

  /// The key without its spaces, so that `Cam-pu-chia` meets `Campuchia`.
  package var joined: String { description.filter { $0 != " " } }

  /// Whether one key comes before another, word by word in the order of Unicode.
  public static func < (left: Self, right: Self) -> Bool {
    left.description < right.description
  }
}

/// Builds a key from scalars, one by one.
private struct Folder {
  var bytes: [UInt8] = []
  /// Whether a space is due before the next letter.
  private var isBetweenWords = false
  /// Whether a combining mark here belongs to a letter of another script, which keeps it.
  private var keepsMarks = false

  mutating func take(ascii byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      startLetter()
      bytes.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      startLetter()
      bytes.append(byte | 0x20)
    default:
      separate()
    }
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    if scalar.isASCII { return take(ascii: UInt8(truncatingIfNeeded: scalar.value)) }
    if let letters = LatinLetterTable.letters(of: scalar) {
      guard !letters.isEmpty else { return separate() }
      startLetter()
      bytes += letters
      return
    }
    if (0x0300...0x036F).contains(scalar.value) {
      if keepsMarks { bytes += Array(String(scalar).utf8) }
      return
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .format:
      return
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      startLetter()
      keepsMarks = true
      bytes += Array(properties.lowercaseMapping.utf8)
    case .nonspacingMark, .spacingMark, .enclosingMark:
      if keepsMarks { bytes += Array(String(scalar).utf8) }
    default:
      separate()
    }
  }

  private mutating func startLetter() {
    if isBetweenWords, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    isBetweenWords = false
    keepsMarks = false
  }

  private mutating func separate() {
    isBetweenWords = true
    keepsMarks = false
  }
}
