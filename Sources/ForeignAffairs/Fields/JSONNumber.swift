/// A number of JSON in its own digits, of any size and precision.
public struct JSONNumber: Sendable, Hashable, CustomStringConvertible {
  /// The number as it is written: `1.50` and `1.5` are two.
  public let description: String

  /// A number as JSON writes it: `-12.50`, `1e9`, without a leading zero, a bare point or a plus sign in front.
  ///
  /// - Throws: ``ValueFailure`` with code `malformed` or `empty`.
  public init(_ text: String) throws(ValueFailure) {
    guard Self.isNumber(text) else {
      throw ValueFailure(text.isEmpty ? .empty : .malformed, type: "JSONNumber", input: text, offset: 0)
    }
    description = text
  }

  /// A whole number.
  public init(_ value: some BinaryInteger) {
    description = "\(value)"
  }

  /// A text whose grammar has been checked.
  init(checked text: String) {
    description = text
  }

  private static func isNumber(_ text: String) -> Bool {
    Bytes.with(Array(text.utf8)) { bytes in
      var reader = JSONReader(bytes, options: ReadingOptions())
      return (try? reader.skipNumber()) != nil && reader.index == bytes.count
    }
  }
}

extension JSONNumber: ExpressibleByIntegerLiteral {
  /// A whole number written in source code.
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}
