/// The groups of up to three dimensions in one number, 21 bits for each; the total of a dimension is all
/// ones.
struct GroupPattern: Sendable, Hashable {
  static let maximumDimensions = 3
  private static let width: UInt64 = 21

  private(set) var number: UInt64

  init(number: UInt64) { self.number = number }

  @inline(__always)
  init(_ first: UInt32, _ second: UInt32, _ third: UInt32) {
    number = UInt64(first) | UInt64(second) << Self.width | UInt64(third) << (Self.width * 2)
  }

  /// The total of every dimension.
  static let total = Self(number: 1 << 63 - 1)

  /// The number of the group in a dimension.
  @inline(__always)
  subscript(dimension: Int) -> UInt32 {
    get { UInt32(truncatingIfNeeded: number >> (UInt64(dimension) &* Self.width) & 0x1F_FFFF) }
    set {
      let shift = UInt64(dimension) &* Self.width
      number = number & ~(0x1F_FFFF << shift) | UInt64(newValue) << shift
    }
  }

  /// The bits of some dimensions, of which a set of bits tells which; a group with them is the total there.
  static func bits(of dimensions: Int) -> UInt64 {
    (0..<maximumDimensions).reduce(0) { bits, dimension in
      dimensions >> dimension & 1 == 1 ? bits | 0x1F_FFFF << (UInt64(dimension) * width) : bits
    }
  }
}
