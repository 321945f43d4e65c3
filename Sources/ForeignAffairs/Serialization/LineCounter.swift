/// Counts lines and columns while it goes forward over the bytes of a document.
struct LineCounter {
  private var place = 0
  /// The line, from 1.
  private(set) var line = 1
  /// The column in the line, from 1, in Unicode scalars; an ill-formed byte counts as one.
  private(set) var column = 1

  /// Goes forward to a place in the bytes, at most to their end; it never goes back.
  mutating func move(to offset: Int, in bytes: Bytes) {
    let end = min(offset, bytes.count)
    while place < end {
      switch bytes[place] {
      case UInt8(ascii: "\n"):
        (line, column) = (line + 1, 1)
        place += 1
      case 0..<0x80:
        place += 1
        column += 1
      default:
        // A byte that is no character counts as one.
        place += max(1, bytes.characterLength(at: place))
        column += 1
      }
    }
  }
}
