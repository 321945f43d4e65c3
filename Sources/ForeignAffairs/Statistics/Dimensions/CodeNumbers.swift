/// The numbers of known codes, in the order of their vocabulary.
struct CodeNumbers<Code: OpenCode>: Sendable {
  private let known: [Code]
  private var index = GroupIndex()
  /// The numbers of the codes by their places in the index.
  private var numbers: [UInt32] = []

  init(_ known: [Code]) {
    self.known = known
    for (number, code) in known.enumerated()
    where index.place(of: TextWords(code.rawValue).number) == numbers.count {
      numbers.append(UInt32(truncatingIfNeeded: number))
    }
  }

  /// The number of a code, or ``GroupNumber/apart`` where it is not known.
  ///
  /// It is looked up by the words that hold it, for to compare it with one code after the other is a guess for the
  /// processor each time.
  @inline(__always)
  func number(of code: Code) -> UInt32 {
    let words = TextWords(code.rawValue)
    if let place = index.knownPlace(of: words.number) {
      let number = numbers[place]
      if words.areSame(as: TextWords(known[Int(number)].rawValue)) { return number }
    }
    return compared(code)
  }

  /// The number of a code that is held in other words than the known ones.
  @inline(never)
  private func compared(_ code: Code) -> UInt32 {
    for place in known.indices where known[place] == code { return UInt32(truncatingIfNeeded: place) }
    return GroupNumber.apart
  }
}
