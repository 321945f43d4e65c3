/// The two-digit code of a province-level unit of Vietnam, given by the statistics office (GSO, now NSO).
///
/// Decision 124/2004/QĐ-TTg, since 2025-07-01 Decision 19/2025/QĐ-TTg. A code alone does not name a unit: seven codes
/// changed their owner on 2025-07-01 (82 was Tiền Giang and is Đồng Tháp), so look units up by code and date. It is
/// not the number in ISO 3166-2, which is a ``SubdivisionCode``: of 33 numbers that both use, 32 mean another unit.
public struct ProvinceCode: Sendable, Hashable, Comparable {
  private let number: UInt8

  /// Reads a code of exactly two digits: `01`, `46`.
  ///
  /// - Throws: ``ValueFailure`` with code `malformed` or `empty`.
  public init(_ text: String) throws(ValueFailure) {
    guard !text.isEmpty else { throw ValueFailure(.empty, type: "ProvinceCode", input: text, offset: 0) }
    var reader = DigitReader(text)
    guard let number = reader.digits(2), reader.isAtEnd else {
      throw ValueFailure(.malformed, type: "ProvinceCode", input: text, offset: reader.scalarOffset)
    }
    self.number = UInt8(truncatingIfNeeded: number)
  }

  package init(unchecked number: Int) {
    self.number = UInt8(truncatingIfNeeded: number)
  }

  /// Whether one code is smaller than another.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

extension ProvinceCode: CustomStringConvertible {
  /// The two digits.
  public var description: String { zeroPadded(Int(number), 2) }
}

extension ProvinceCode: TextValue, Codable {
  package static var blank: Self { ProvinceCode(unchecked: 0) }

  /// Reads one string of two digits.
  public init(from decoder: any Decoder) throws {
    self = try decoder.textValue()
  }

  /// Writes one string of two digits.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(text: self)
  }
}
