/// A code from an open list: one of those known here, or any other text that a register uses.
///
/// Lists of the world grow, and old registers use codes of their own. So a code is kept as text, survives reading
/// and writing whatever it is, and ``isKnown`` says whether this version knows it.
public protocol OpenCode: RawRepresentable, Sendable, Hashable, Codable, CustomStringConvertible
where RawValue == String {
  /// A code from its text; any text is kept.
  init(rawValue: String)

  /// The codes known to this version, in their customary order, with their names.
  static var vocabulary: [CodeName<Self>] { get }
}

/// A known code and what people call it.
public struct CodeName<Code: Sendable & Hashable>: Sendable, Hashable {
  /// The code.
  public let code: Code
  /// Its Vietnamese name.
  public let vietnamese: String
  /// Its name in official English.
  public let english: String

  /// Names a code.
  public init(_ code: Code, _ vietnamese: String, _ english: String) {
    self.code = code
    self.vietnamese = vietnamese
    self.english = english
  }
}

extension OpenCode {
  /// Whether two codes are the same, byte by byte.
  @inlinable @inline(__always)
  public static func == (left: Self, right: Self) -> Bool {
    // Most codes that are compared differ in length, which is known without looking at their letters.
    left.rawValue.utf8.count == right.rawValue.utf8.count && left.rawValue == right.rawValue
  }

  /// Whether this version knows the code.
  public var isKnown: Bool { Self.vocabulary.contains { $0.code == self } }

  /// What people call the code in a language; the code itself where it is not known.
  public func name(in language: Language) -> String {
    guard let entry = Self.vocabulary.first(where: { $0.code == self }) else { return rawValue }
    return language == .vietnamese ? entry.vietnamese : entry.english
  }

  /// The code as text.
  public var description: String { rawValue }
}
