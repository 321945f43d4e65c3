/// How dates, numbers, money and certainty are written for people in one language.
///
/// Vietnamese follows Vietnamese use: `2.208`, `8,1 tỷ USD`, `ngày 14 tháng 2 năm 1998`. Nothing is rounded: a number
/// is only shortened to millions or billions when no digit is lost.
public struct Wording: Sendable, Hashable {
  /// The language.
  public let language: Language

  /// The wording of a language.
  public init(_ language: Language) {
    self.language = language
  }

  /// One of two texts, by the language.
  package func pick(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }

  /// A text of a register in the language, or in Vietnamese where it has no other.
  public func text(_ text: LocalizedText) -> String { text.text(in: language) }

  /// A known code by its name, any other as it is written.
  public func code(_ code: some OpenCode) -> String { code.name(in: language) }
}
