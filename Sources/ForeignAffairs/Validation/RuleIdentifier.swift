/// The name of a rule: `agreement.ends-before-it-starts`.
///
/// The type of record stands before the dot; rules across a registry begin with `cross`. An identifier never changes its
/// meaning and is never given to another rule, because suppressions and reports of years ago name it.
public struct RuleIdentifier: RawRepresentable, Sendable, Hashable, Comparable {
  /// The identifier as text.
  public let rawValue: String

  /// An identifier from its text; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Whether one identifier comes before another in the order of letters.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension RuleIdentifier: ExpressibleByStringLiteral, CustomStringConvertible {
  /// An identifier written in source code.
  public init(stringLiteral text: String) {
    rawValue = text
  }

  /// The identifier as text.
  public var description: String { rawValue }
}

extension RuleIdentifier: WireValue, Codable {
  package static var blank: Self { Self(rawValue: "") }

  package static func read(_ reader: inout JSONReader) throws(ReadFault) -> Self {
    Self(rawValue: try reader.readString())
  }

  package static var wireType: WireType { WireType("RuleIdentifier", "The identifier of a rule.", .string) }
}
