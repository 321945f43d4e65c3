extension LocalizedText {
  /// Whether the Vietnamese or the English text has words, given as ``SearchKey`` writes them: `cong an`.
  ///
  /// Rules ask it of records in which nothing is wrong, so that no key is made and nothing allocated.
  func mentions(_ words: String) -> Bool {
    text(in: .vietnamese).mentions(words) || text(in: .english).mentions(words)
  }
}

extension String {
  fileprivate func mentions(_ words: String) -> Bool {
    var rest = unicodeScalars[...]
    while !rest.isEmpty {
      if rest.begins(with: words) { return true }
      rest = rest.drop { !$0.isSeparator }.drop { $0.isSeparator }
    }
    return false
  }
}

extension Substring.UnicodeScalarView {
  /// Whether the text begins with words and does not go on within the last of them.
  fileprivate func begins(with words: String) -> Bool {
    var wanted = words.utf8[...]
    var isBetweenWords = false
    for scalar in self where !scalar.isCombiningMark {
      if scalar.isSeparator {
        if wanted.isEmpty { return true }
        if wanted.first == UInt8(ascii: " ") {
          wanted.removeFirst()
          isBetweenWords = true
        }
        guard isBetweenWords else { return false }
      } else {
        isBetweenWords = false
        guard scalar.takeBaseLetters(from: &wanted) else { return false }
      }
    }
    return wanted.isEmpty
  }
}

extension Unicode.Scalar {
  fileprivate var isCombiningMark: Bool { (0x0300...0x036F).contains(value) }

  /// Whether the scalar stands between words; letters of other scripts do so here, because no words have them.
  fileprivate var isSeparator: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": false
    default: !isCombiningMark && LatinLetterTable.letters(of: self)?.isEmpty != false
    }
  }

  /// Takes the letters that the scalar stands for from the front of a text, if they are there.
  fileprivate func takeBaseLetters(from wanted: inout Substring.UTF8View) -> Bool {
    if isASCII {
      return wanted.popFirst() == UInt8(truncatingIfNeeded: properties.isUppercase ? value | 0x20 : value)
    }
    for letter in LatinLetterTable.letters(of: self) ?? [] where wanted.popFirst() != letter { return false }
    return true
  }
}
