/// What stopped the fast pass over a document, and where: eight bytes, so that throwing it costs nothing on the way.
package struct ReadFault: Error {
  /// What is wrong; the stable public codes are those of ``Fault/Code``.
  enum Kind: UInt8 {
    case unexpectedEnd, unexpectedByte, trailingBytes, badNumber, badEscape, loneSurrogate, badUTF8
    case controlCharacter, tooDeep, duplicateKey
    case missingKey, null, wrongKind, notWhole, overflow, badValue, unknownWord, unknownKey
    /// Not a fault: an escaped key, which the slow pass reads.
    case slowPath
  }

  private let packed: UInt64

  init(_ kind: Kind, at offset: Int) {
    packed = UInt64(truncatingIfNeeded: offset) << 8 | UInt64(kind.rawValue)
  }

  var offset: Int { Int(packed >> 8) }
  var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: packed)) ?? .unexpectedByte }
}
