/// A code of a country's subdivision in ISO 3166-2: `VN-26`, `JP-21`, `FR-ARA`.
///
/// ISO has not followed the mergers of 2025 in Vietnam: a merged province has no code of its own, and the numbers of
/// Vietnamese codes are not those of the statistics office (``ProvinceCode``).
public struct SubdivisionCode: Sendable, Hashable, Comparable {
  /// The whole code.
  private let text: String

  /// Reads a code: two capital letters, a hyphen, and one to three capital letters or digits.
  ///
  /// - Throws: ``ValueFailure`` with code `malformed` or `empty`, and the place in the text.
  public init(_ text: String) throws(ValueFailure) {
    guard !text.isEmpty else { throw ValueFailure(.empty, type: "SubdivisionCode", input: text, offset: 0) }
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      let fits =
        switch offset {
        case 0, 1: ("A"..."Z").contains(scalar)
        case 2: scalar == "-"
        case 3...5: ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        default: false
        }
      guard fits else {
        throw ValueFailure(.malformed, type: "SubdivisionCode", input: text, offset: offset)
      }
    }
    guard text.unicodeScalars.count > 3 else {
      throw ValueFailure(
        .malformed, type: "SubdivisionCode", input: text, offset: text.unicodeScalars.count)
    }
    self.text = text
  }

  package init(unchecked text: String) {
    self.text = text
  }

  /// The part behind the hyphen.
  public var subdivision: String { String(text.dropFirst(3)) }

  /// Whether one code comes before another in the order of letters.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension SubdivisionCode: CustomStringConvertible {
  /// The whole code.
  public var description: String { text }
}

extension SubdivisionCode: TextValue, Codable {
  package static var blank: Self { SubdivisionCode(unchecked: "") }

  /// Reads one string.
  public init(from decoder: any Decoder) throws {
    self = try decoder.textValue()
  }

  /// Writes one string.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(text: self)
  }
}
