/// The identifier of a record, which does not mix with identifiers of other types.
///
/// Any text may be one, so that a register keeps the identifiers it has; uniqueness and emptiness are for rules to
/// judge. Write it as a literal: `let id: Identifier<Agreement> = "hue-gifu"`.
public struct Identifier<Record>: RawRepresentable, Sendable, Hashable {
  /// The identifier as text.
  public let rawValue: String

  /// An identifier from its text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// An identifier from its text.
  public init(_ text: String) {
    rawValue = text
  }
}

extension Identifier: ExpressibleByStringLiteral {
  /// An identifier written in source code.
  public init(stringLiteral text: String) {
    rawValue = text
  }
}

extension Identifier: Comparable {
  /// Whether one identifier comes before another in the order of letters.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Identifier: CustomStringConvertible {
  /// The identifier as text.
  public var description: String { rawValue }
}

extension Identifier: WireValue, Codable {
  package static var blank: Self { Self(rawValue: "") }
}
