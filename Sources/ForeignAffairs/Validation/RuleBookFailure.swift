/// Why a rule book could not be changed.
public struct RuleBookFailure: Error, Sendable, Hashable {
  /// What went wrong; more codes may come in later versions.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the code.
    public let rawValue: String

    /// Names a code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The book has, or had, a rule with the identifier.
    public static let duplicateRule = Self(rawValue: "duplicate-rule")
    /// The book has no rule with the identifier.
    public static let unknownRule = Self(rawValue: "unknown-rule")
  }

  /// What went wrong.
  public let code: Code
  /// The identifier that it is about.
  public let rule: RuleIdentifier

  /// Describes a failure.
  public init(_ code: Code, rule: RuleIdentifier) {
    (self.code, self.rule) = (code, rule)
  }
}

extension RuleBookFailure: CustomStringConvertible {
  /// The message in English.
  public var description: String { message(in: .english) }

  /// A sentence in the given language that says what is wrong.
  public func message(in language: Language) -> String {
    switch (code, language) {
    case (.duplicateRule, .english): "the book already has a rule “\(rule)”"
    case (.duplicateRule, .vietnamese): "bộ quy tắc đã có quy tắc “\(rule)”"
    case (.unknownRule, .english): "the book has no rule “\(rule)”"
    case (.unknownRule, .vietnamese): "bộ quy tắc không có quy tắc “\(rule)”"
    default: code.rawValue
    }
  }
}
