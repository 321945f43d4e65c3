/// The last sixteen bytes of a key and its length, so that most keys are compared at once.
struct KeyPrint: Hashable {
  private var first: UInt64 = 0
  private var last: UInt64 = 0
  private var count = 0

  @inline(__always)
  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      first = first << 8 | last >> 56
      last = last << 8 | UInt64(byte)
      count &+= 1
    }
  }

  /// Whether keys with this print are equal.
  var isWhole: Bool { count <= 16 }
}
