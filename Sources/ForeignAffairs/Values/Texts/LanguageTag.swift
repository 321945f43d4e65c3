/// The language of a text, as a language tag of BCP 47: `vi`, `en`, `lo`.
public struct LanguageTag: RawRepresentable, Sendable, Hashable, Comparable, ExpressibleByStringLiteral {
  /// The tag.
  public let rawValue: String

  /// A language from its tag; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A language written in source code.
  public init(stringLiteral tag: String) {
    rawValue = tag
  }

  /// One of the languages in which this library writes.
  public init(_ language: Language) {
    rawValue = language.rawValue
  }

  /// Vietnamese.
  public static let vietnamese = Self(rawValue: "vi")
  /// English.
  public static let english = Self(rawValue: "en")

  /// Whether two tags are written in the same bytes, as the keys that they are in JSON.
  public static func == (left: Self, right: Self) -> Bool {
    ExactKey(left.rawValue) == ExactKey(right.rawValue)
  }

  /// Adds the tag to a hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ExactKey(rawValue))
  }

  /// Vietnamese first, then by letters.
  public static func < (left: Self, right: Self) -> Bool {
    if left == vietnamese || right == vietnamese { return left == vietnamese && right != vietnamese }
    return left.rawValue < right.rawValue
  }
}

extension LanguageTag: WireValue, Codable {
  package static var blank: Self { Self(rawValue: "") }
}
