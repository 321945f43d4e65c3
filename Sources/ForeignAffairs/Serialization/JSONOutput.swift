/// Writes canonical JSON: no white space, the shortest escapes, keys in the order they are given.
package struct JSONOutput: ~Copyable {
  private var bytes: GrowingBytes

  package init() { bytes = GrowingBytes() }

  private init(_ bytes: consuming GrowingBytes) { self.bytes = bytes }

  /// Hands over what was written and begins anew.
  @inline(__always)
  mutating func take() -> JSONOutput { JSONOutput(bytes.take()) }

  package var array: [UInt8] { bytes.array }
  package var text: String { bytes.text }
  package var count: Int { bytes.count }
  package mutating func removeAll() { bytes.removeAll() }

  /// Writes signs of JSON as they are.
  @inline(__always)
  mutating func raw(_ literal: StaticString) { bytes.append(literal) }

  /// Writes a byte as it is.
  @inline(__always)
  package mutating func raw(_ byte: UInt8) { bytes.append(byte) }

  /// Writes a whole number.
  mutating func number(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = value.magnitude
    var divisor: UInt = 1
    while magnitude / divisor > 9 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(UInt8(truncatingIfNeeded: magnitude / divisor % 10) + UInt8(ascii: "0"))
      divisor /= 10
    }
  }

  /// Writes a whole number with leading zeros.
  mutating func padded(_ value: Int, _ width: Int) {
    var divisor = 1
    for _ in 1..<width { divisor *= 10 }
    while divisor > 0 {
      bytes.append(UInt8(truncatingIfNeeded: value / divisor % 10) + UInt8(ascii: "0"))
      divisor /= 10
    }
  }

  /// Writes a text that needs no escapes, such as a number, as it is.
  mutating func plain(_ text: String) { bytes.append(text) }

  /// Writes a string.
  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    bytes.appendEscaped(text)
    bytes.append(UInt8(ascii: "\""))
  }
}
