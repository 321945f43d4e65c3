/// What is kept of a finding until a report is made.
struct FindingNote: Sendable {
  let failures: RuleFailures
  let record: String?
  let place: Finding.Place
  let number: Int32
  let start: Int32
  let type: RecordType?

  /// How many bits at the end of an order are free for the place of the note.
  static let placeBits = 36

  /// Where the finding stands among others: by type and place of the record, or by line, then by rule; zeros behind it.
  var order: UInt128 {
    let (kind, position): (Int, Int) =
      switch place {
      case .alone: (0, 0)
      case .line(let line): (0, line)
      case .element(let index): ((type?.order ?? -1) + 1, index)
      case .registry(let index): ((type?.order ?? -1) + 1, index ?? -1)
      }
    // A caller may number lines as it likes, also below zero.
    let risen = UInt64(bitPattern: Int64(position)) ^ 1 << 63
    return UInt128(kind) << 120 | UInt128(risen) << 56 | UInt128(number) << UInt128(Self.placeBits)
  }
}
