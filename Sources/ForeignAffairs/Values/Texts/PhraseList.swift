/// Phrases that are looked for in a text as people read it.
///
/// Case, diacritics, punctuation and the width of spaces do not count, as in ``SearchKey``; but no key is made, so that
/// a text in which nothing is found costs no memory. A phrase is found only as whole words; what is no Latin letter and
/// no digit parts them.
package struct PhraseList: Sendable {
  /// The phrases, each as the text before it looks when it has just been read.
  private let phrases: [FoldedEnding]
  /// One bit for each letter or digit that a phrase ends with; most words of a text end with another.
  private let lastLetters: UInt64
  /// The bytes of the longest phrase before each, and at last of the longest of all.
  private let longestBefore: [Int]

  /// A list of phrases in lower-case ASCII, with one space between two words, of at most 47 bytes each.
  package init(_ phrases: [String]) {
    self.phrases = phrases.map { phrase in
      var folded = FoldedEnding()
      for byte in phrase.utf8 { folded.append(byte) }
      return folded
    }
    lastLetters = self.phrases.reduce(0) { $0 | $1.lastBit }
    longestBefore = self.phrases.reduce(into: [0]) { $0.append(max($0[$0.count - 1], $1.count)) }
  }

  /// The place in the list of the first phrase that the text begins with.
  package func place(atStartOf text: String) -> Int? {
    var first: Int?
    var longest = longestBefore[phrases.count]
    read(text) { folded in
      if lastLetters & folded.lastBit != 0, let place = phrases.firstIndex(of: folded), place < first ?? .max
      {
        (first, longest) = (place, longestBefore[place])
      }
      return folded.count < longest
    }
    return first
  }

  /// Whether one of the phrases stands in the text.
  package func isFound(in text: String) -> Bool {
    var isFound = false
    read(text) { folded in
      isFound = lastLetters & folded.lastBit != 0 && phrases.contains { folded.ends(with: $0) }
      return !isFound
    }
    return isFound
  }

  /// Whether one of the phrases stands in the Vietnamese or the English text.
  func isFound(in text: LocalizedText) -> Bool {
    if let vietnamese = text[.vietnamese], isFound(in: vietnamese) { return true }
    if let english = text[.english], isFound(in: english) { return true }
    return false
  }

  /// Reads a text, and hands over what has been read at the end of each word, as long as more is wanted.
  @inline(__always)
  private func read(_ text: String, _ body: (FoldedEnding) -> Bool) {
    Bytes.with(text) { bytes in
      var folded = FoldedEnding()
      var isInWord = false
      var index = 0
      while index < bytes.count {
        let letter: UInt8
        let first = bytes[index]
        if first < 0x80 {
          letter = Self.letter(of: first)
          index &+= 1
        } else {
          let (scalar, length) = Self.scalar(of: first, at: index, in: bytes)
          index &+= length
          letter = LatinLetterTable.firstLetter(of: scalar)
          if letter == 0, Self.isSilent(scalar) { continue }
        }
        if letter == 0 {
          if isInWord, !body(folded) { return }
          isInWord = false
        } else {
          if !isInWord, folded.count > 0 { folded.append(UInt8(ascii: " ")) }
          folded.append(letter)
          isInWord = true
        }
      }
      if isInWord { _ = body(folded) }
    }
  }

  /// The letter or digit that an ASCII byte reads as, without case; 0 for signs.
  @inline(__always)
  private static func letter(of byte: UInt8) -> UInt8 {
    let lower = byte | 0x20
    if lower &- UInt8(ascii: "a") < 26 { return lower }
    return byte &- UInt8(ascii: "0") < 10 ? byte : 0
  }

  /// Whether a scalar leaves the word as it is: a mark that stands for itself, or a sign without a form, as a soft hyphen.
  ///
  /// A space without width parts words.
  @inline(never)
  private static func isSilent(_ scalar: UInt32) -> Bool {
    if 0x0300...0x036F ~= scalar { return true }
    return scalar != 0x200B && Unicode.Scalar(scalar)?.properties.generalCategory == .format
  }

  /// The scalar that begins with a byte beyond ASCII, and its length; 0 for one of four bytes, which is no letter here.
  @inline(__always)
  private static func scalar(of first: UInt8, at index: Int, in bytes: Bytes) -> (scalar: UInt32, length: Int)
  {
    func tail(_ offset: Int) -> UInt32 { UInt32(bytes[index &+ offset] & 0x3F) }
    if first < 0xE0 { return (UInt32(first & 0x1F) << 6 | tail(1), 2) }
    if first < 0xF0 { return (UInt32(first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return (0, 4)
  }
}

/// The last bytes of a text that is read letter by letter, with a space before its first word.
private struct FoldedEnding: Sendable, Equatable {
  private var newest: UInt128 = 0x20
  private var middle: UInt128 = 0
  private var oldest: UInt128 = 0
  /// How many bytes there have been, without the space before them.
  private(set) var count = 0

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    oldest = oldest << 8 | middle >> 120
    middle = middle << 8 | newest >> 120
    newest = newest << 8 | UInt128(byte)
    count &+= 1
  }

  /// A bit for the last byte; some digits share that of a letter, which costs a comparison and no answer.
  @inline(__always)
  var lastBit: UInt64 { 1 << (UInt64(truncatingIfNeeded: newest) & 63) }

  /// Whether the last words are these.
  @inline(__always)
  func ends(with other: Self) -> Bool {
    (newest ^ other.newest) & other.mask(0) | (middle ^ other.middle) & other.mask(16)
      | (oldest ^ other.oldest) & other.mask(32) == 0
  }

  /// The bits of those of sixteen bytes that there are, with the space before them.
  @inline(__always)
  private func mask(_ newer: Int) -> UInt128 {
    let bytes = count + 1 - newer
    return bytes >= 16 ? .max : bytes <= 0 ? 0 : 1 << UInt128(bytes * 8) - 1
  }
}
