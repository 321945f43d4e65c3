/// Some of up to 64 records, by their places.
struct RecordSet: Sendable, Hashable {
  private var bits: UInt64

  private init(bits: UInt64) { self.bits = bits }

  /// No record.
  init() { bits = 0 }

  /// The first records, up to as many as a set can hold.
  init(first count: Int) { bits = count < Self.capacity ? 1 << UInt64(count) &- 1 : .max }

  /// How many records a set tells apart.
  static let capacity = UInt64.bitWidth

  var count: Int { bits.nonzeroBitCount }

  @inline(__always)
  mutating func insert(_ place: Int) { bits |= 1 &<< UInt64(truncatingIfNeeded: place) }

  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    var left = bits
    while left != 0 {
      body(left.trailingZeroBitCount)
      left &= left &- 1
    }
  }
}
