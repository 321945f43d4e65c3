/// A text in one or more languages, Vietnamese first.
///
/// It is kept as it was given, accents composed or not. Equality is Swift's: `"Huế"` equals the same letters written
/// with combining accents, while `"Hoà"` and `"Hòa"` are two texts; ``SearchKey`` finds both. In JSON a text in
/// Vietnamese alone is a plain string, any other an object from language tag to text.
public struct LocalizedText: Sendable, Hashable {
  /// The text in one language.
  public struct Translation: Sendable, Hashable {
    /// The language.
    public let language: LanguageTag
    /// The text.
    public let text: String

    /// A text in a language.
    public init(_ language: LanguageTag, _ text: String) {
      self.language = language
      self.text = text
    }
  }

  private let first: Translation
  private let others: [Translation]

  /// A Vietnamese text, with its English where there is one.
  public init(_ vietnamese: String, english: String? = nil) {
    first = Translation(.vietnamese, vietnamese)
    others = english.map { [Translation(.english, $0)] } ?? []
  }

  /// A text in one language.
  public init(_ text: String, language: LanguageTag) {
    first = Translation(language, text)
    others = []
  }

  /// A text in several languages; of two in one language the first is kept; nothing when there are none.
  public init?(_ translations: [Translation]) {
    var seen: Set<LanguageTag> = []
    let sorted = translations.filter { seen.insert($0.language).inserted }.sorted {
      $0.language < $1.language
    }
    guard let head = sorted.first else { return nil }
    first = head
    others = Array(sorted.dropFirst())
  }

  /// Every language and its text, Vietnamese first, then by language tag.
  public var translations: [Translation] { [first] + others }

  /// The text in a language, where it is given.
  public subscript(language: LanguageTag) -> String? {
    first.language == language ? first.text : others.first { $0.language == language }?.text
  }

  /// The text in a language, or else in Vietnamese, or else in the first language there is.
  public func text(in language: Language) -> String {
    others.isEmpty ? first.text : self[LanguageTag(language)] ?? first.text
  }

  /// The Vietnamese alone, where there is no other language.
  var plainVietnamese: String? {
    first.language == .vietnamese && others.isEmpty ? first.text : nil
  }
}

extension LocalizedText: ExpressibleByStringLiteral {
  /// A Vietnamese text written in source code.
  public init(stringLiteral vietnamese: String) {
    self.init(vietnamese)
  }
}

extension LocalizedText: CustomStringConvertible {
  /// The Vietnamese text, or the first language there is.
  public var description: String { first.text }
}
