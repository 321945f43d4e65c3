/// A key that is compared by its bytes, as JSON compares keys.
///
/// Swift’s strings are equal when their letters are: accents composed and not make one string, but two keys.
struct ExactKey: Sendable, Hashable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (left: Self, right: Self) -> Bool {
    // Equal bytes are equal letters, which the standard library compares fastest.
    TextWords(left.text).areSame(as: TextWords(right.text))
      || left.text == right.text && left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    // Eight bytes at once, because the hasher has a price for each call.
    var word: UInt64 = 0
    var count = 0
    for byte in text.utf8 {
      word = word << 8 | UInt64(byte)
      count += 1
      if count % 8 == 0 {
        hasher.combine(word)
        word = 0
      }
    }
    hasher.combine(word)
    hasher.combine(count)
  }
}
