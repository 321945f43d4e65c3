/// The numbers of known codes, in the order of their vocabulary.
struct CodeNumbers<Code: OpenCode>: Sendable {
  /// What stands in a slot: the words of a known code, or nothing that has a number.
  private struct Slot: Sendable {
    var words = TextWords("")
    var number = GroupNumber.apart
  }

  private let known: [Code]
  private var slots: [Slot] = []
  /// How many bits of a product are not used.
  private var shift: UInt64 = 0

  init(_ known: [Code]) {
    self.known = known
    // Room is added until no two codes lead to one slot; where they still do, the later one is found by comparing.
    var bits: UInt64 = 6
    while !arrange(bits: bits), bits < 12 { bits += 1 }
  }

  /// Puts the codes into so many slots, and says whether there was one for each.
  private mutating func arrange(bits: UInt64) -> Bool {
    shift = 64 - bits
    slots = [Slot](repeating: Slot(), count: 1 << Int(bits))
    var isComplete = true
    for (number, code) in known.enumerated() {
      let words = TextWords(code.rawValue)
      let place = place(of: words)
      if slots[place].number == GroupNumber.apart {
        slots[place] = Slot(words: words, number: UInt32(truncatingIfNeeded: number))
      } else {
        isComplete = false
      }
    }
    return isComplete
  }

  /// The number of a code, or ``GroupNumber/apart`` where it is not known.
  ///
  /// It is looked up by the words that hold it, for to compare it with one code after the other is a guess for the
  /// processor each time.
  @inline(__always)
  func number(of code: Code) -> UInt32 {
    let words = TextWords(code.rawValue)
    let slot = slots[place(of: words)]
    return words.areSame(as: slot.words) ? slot.number : compared(code)
  }

  /// The slot that words lead to: the upper bits of a product, into which all their bits go.
  @inline(__always)
  private func place(of words: TextWords) -> Int {
    Int(truncatingIfNeeded: (words.number &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }

  /// The number of a code that is held in other words than the known ones.
  @inline(never)
  private func compared(_ code: Code) -> UInt32 {
    for place in known.indices where known[place] == code { return UInt32(truncatingIfNeeded: place) }
    return GroupNumber.apart
  }
}
