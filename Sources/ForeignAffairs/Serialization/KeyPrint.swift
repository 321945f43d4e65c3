/// A number that equal keys share, and few others: their first bytes and their length.
struct KeyPrint {
  let value: UInt64

  init(_ bytes: some Collection<UInt8>) {
    var value: UInt64 = 0
    for byte in bytes.prefix(7) { value = value << 8 | UInt64(byte) }
    self.value = value << 8 | UInt64(truncatingIfNeeded: bytes.count)
  }
}
