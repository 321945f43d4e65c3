/// Phrases that are looked for in a text as people read it.
///
/// Case, diacritics, punctuation and the width of spaces do not count, as in ``SearchKey``; but no key is made, so that
/// a text in which nothing is found costs no memory. A phrase is found only as whole words.
struct PhraseList: Sendable {
  /// The phrases in lower-case ASCII, with one space between two words.
  private let phrases: [String]
  /// One bit for each letter or digit that a phrase begins with; most words of a text begin with another.
  private let firstLetters: UInt64

  init(_ phrases: [String]) {
    self.phrases = phrases
    firstLetters = phrases.compactMap(\.utf8.first).reduce(0) { $0 | Self.bit(of: $1) }
  }

  /// Some digits share the bit of a letter, which costs a comparison and no answer.
  private static func bit(of letter: UInt8) -> UInt64 { 1 << UInt64(letter & 63) }

  /// The place in the list of the first phrase that the text begins with.
  func place(atStartOf text: String) -> Int? { place(atStartOf: text.unicodeScalars[...]) }

  /// Whether one of the phrases stands in the text.
  func isFound(in text: String) -> Bool {
    let scalars = text.unicodeScalars
    var isInWord = false
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let letter = Self.letter(of: scalar)
      if let letter, !isInWord, firstLetters & Self.bit(of: letter) != 0,
        place(atStartOf: scalars[index...]) != nil
      {
        return true
      }
      isInWord = letter != nil || isInWord && Self.isMark(scalar)
      scalars.formIndex(after: &index)
    }
    return false
  }

  /// Whether one of the phrases stands in the Vietnamese or the English text.
  func isFound(in text: LocalizedText) -> Bool {
    if let vietnamese = text[.vietnamese], isFound(in: vietnamese) { return true }
    if let english = text[.english], isFound(in: english) { return true }
    return false
  }

  private func place(atStartOf text: Substring.UnicodeScalarView) -> Int? {
    guard let first = Self.firstLetter(of: text), firstLetters & Self.bit(of: first) != 0 else { return nil }
    for (place, phrase) in phrases.enumerated()
    where phrase.utf8.first == first && Self.matches(text, phrase) {
      return place
    }
    return nil
  }
}

extension PhraseList {
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x0300...0x036F).contains(scalar.value) }

  /// The letter or digit that a scalar reads as, without case and marks; nothing for signs and other scripts.
  private static func letter(of scalar: Unicode.Scalar) -> UInt8? {
    guard scalar.isASCII else { return LatinLetterTable.letters(of: scalar)?.first }
    let byte = UInt8(truncatingIfNeeded: scalar.value)
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte | 0x20
    default: return nil
    }
  }

  private static func firstLetter(of text: Substring.UnicodeScalarView) -> UInt8? {
    for scalar in text {
      if let letter = letter(of: scalar) { return letter }
    }
    return nil
  }

  /// Whether the text begins with the phrase, and a word ends there.
  private static func matches(_ text: Substring.UnicodeScalarView, _ phrase: String) -> Bool {
    var sought = phrase.utf8.makeIterator()
    var next = sought.next()
    var (hasBegun, isBetweenWords) = (false, false)
    for scalar in text {
      if isMark(scalar) { continue }
      guard let letter = letter(of: scalar) else {
        isBetweenWords = hasBegun
        continue
      }
      guard next != nil else { return isBetweenWords }
      if isBetweenWords {
        guard next == UInt8(ascii: " ") else { return false }
        next = sought.next()
      }
      guard next == letter else { return false }
      next = sought.next()
      (hasBegun, isBetweenWords) = (true, false)
    }
    return next == nil
  }
}
