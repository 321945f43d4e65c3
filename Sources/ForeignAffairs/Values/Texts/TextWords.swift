/// The two words that a text is held in.
///
/// Texts of the same words are equal, as long as both are there; others may be equal too.
struct TextWords: Sendable {
  #if _pointerBitWidth(_64)
    private let words: (UInt64, UInt64)

    @inline(__always)
    init(_ text: String) { words = unsafe unsafeBitCast(text, to: (UInt64, UInt64).self) }

    /// A number by which texts of the same words are found.
    @inline(__always)
    var number: UInt64 { words.0 &+ words.1 &* 5 }

    /// Whether the words are the same.
    @inline(__always)
    func areSame(as other: Self) -> Bool { words == other.words }
  #else
    // Elsewhere a text is held otherwise, and is compared by its letters.
    init(_ text: String) {}

    var number: UInt64 { 0 }

    func areSame(as other: Self) -> Bool { false }
  #endif
}
