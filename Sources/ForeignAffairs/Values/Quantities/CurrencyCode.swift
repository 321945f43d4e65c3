/// A currency by its three letters of ISO 4217.
///
/// It is two bytes and holds any three capital letters, also those of withdrawn or unlisted currencies: a project of
/// 1998 may be in French francs (`FRF`). What the letters mean is asked of ``isKnown``, ``isInUse(on:)`` and
/// ``minorUnitDigits``.
public struct CurrencyCode: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Five bits for each letter, so that codes sort by their letters.
  let packed: UInt16

  /// Reads three capital ASCII letters and nothing more lenient.
  ///
  /// - Throws: ``ValueFailure``, with the place in the text.
  public init(_ text: String) throws(ValueFailure) {
    packed = UInt16(truncatingIfNeeded: try CapitalLetters.packed(text, count: 3, type: "CurrencyCode"))
  }

  /// Makes a code from three letters that are known to be capitals.
  init(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar) {
    packed = UInt16(
      truncatingIfNeeded: CapitalLetters.packed(first) << 10 | CapitalLetters.packed(second) << 5
        | CapitalLetters.packed(third))
  }

  /// The three letters.
  public var description: String { CapitalLetters.text(UInt32(packed), count: 3) }

  /// Whether the letters of one code come before those of another.
  public static func < (left: Self, right: Self) -> Bool {
    left.packed < right.packed
  }
}

extension CurrencyCode: TextValue, Codable {
  package static var blank: Self { .vnd }

  /// Reads the code from a plain string.
  public init(from decoder: any Decoder) throws {
    self = try decoder.textValue()
  }

  /// Writes the code as a plain string.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(text: self)
  }
}
