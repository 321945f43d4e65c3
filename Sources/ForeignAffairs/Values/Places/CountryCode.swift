/// A country by its two letters of ISO 3166-1.
///
/// It is two bytes and holds any two capital letters, also those that ISO 3166 has not assigned or has withdrawn: a
/// register of 1998 may name Yugoslavia (`YU`). What the letters mean is asked of ``isKnown``,
/// ``isAssigned(on:)`` and ``assignments``.
public struct CountryCode: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Five bits for each letter, so that codes sort by their letters.
  let packed: UInt16

  /// Reads two capital ASCII letters and nothing more lenient.
  ///
  /// - Throws: ``ValueFailure``, with the place in the text.
  public init(_ text: String) throws(ValueFailure) {
    packed = UInt16(truncatingIfNeeded: try CapitalLetters.packed(text, count: 2, type: "CountryCode"))
  }

  /// Makes a code from two letters that are known to be capitals.
  init(_ first: Unicode.Scalar, _ second: Unicode.Scalar) {
    packed = UInt16(
      truncatingIfNeeded: CapitalLetters.packed(first) << 5 | CapitalLetters.packed(second))
  }

  /// Makes a code from the number that it was packed into.
  init(packed: UInt16) {
    self.packed = packed
  }

  /// The two letters.
  public var description: String { CapitalLetters.text(UInt32(packed), count: 2) }

  /// Whether the letters of one code come before those of another.
  public static func < (left: Self, right: Self) -> Bool {
    left.packed < right.packed
  }
}

extension CountryCode: TextValue, Codable {
  package static var blank: Self { .vietnam }

  /// Reads the code from a plain string.
  public init(from decoder: any Decoder) throws {
    self = try decoder.textValue()
  }

  /// Writes the code as a plain string.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(text: self)
  }
}
