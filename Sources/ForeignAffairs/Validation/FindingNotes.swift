/// Notes in the order in which they were made, in pieces: full ones are not moved when more come.
struct FindingNotes: Sendable {
  private var pieces: [[FindingNote]] = []

  private static let pieceBits = 8

  /// Adds a note.
  mutating func append(_ note: consuming FindingNote) {
    let capacity = 1 << Self.pieceBits
    if pieces.last?.count ?? capacity == capacity {
      // The first grows as it is needed, as most validators find little.
      var piece: [FindingNote] = []
      if !pieces.isEmpty { piece.reserveCapacity(capacity) }
      pieces.append(piece)
    }
    pieces[pieces.count - 1].append(note)
  }

  /// Adds what another has.
  mutating func append(_ other: Self) { pieces += other.pieces }

  /// A place between notes, behind some and before those that come later.
  struct Mark: Sendable {
    fileprivate var piece = 0
    fileprivate var index = 0
  }

  /// Lends the notes behind a mark, and moves it behind them.
  func lend(behind mark: inout Mark, to body: (FindingNote) -> Void) {
    while mark.piece < pieces.count {
      for index in mark.index..<pieces[mark.piece].count { body(pieces[mark.piece][index]) }
      // The last piece may still grow.
      guard mark.piece + 1 < pieces.count else { return mark.index = pieces[mark.piece].count }
      mark = Mark(piece: mark.piece + 1, index: 0)
    }
  }

  /// Where each finding stands among the others, with the place of its note in the last bits.
  var orders: [UInt128] {
    var orders: [UInt128] = []
    orders.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
    for piece in pieces.indices {
      for index in pieces[piece].indices {
        orders.append(pieces[piece][index].order | UInt128(piece << Self.pieceBits | index))
      }
    }
    return orders
  }

  /// Lends the note whose place is in the last bits of an order.
  @inline(__always)
  func lend(_ order: UInt128, to body: (FindingNote) -> Void) {
    let place = Int(truncatingIfNeeded: order & (1 << UInt128(FindingNote.placeBits) - 1))
    Elements.with(pieces[place >> Self.pieceBits]) { notes in
      notes.lend(place & (1 << Self.pieceBits - 1), to: body)
    }
  }
}
