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

  /// The Vietnamese text, or that in the first language there is.
  private let first: String
  /// Every language and its text, where there is more than Vietnamese; most texts have no more, and nothing to be freed.
  private let tagged: [Translation]?

  private init(sorted translations: [Translation], first: Translation) {
    self.first = first.text
    tagged = translations.count == 1 && first.language == .vietnamese ? nil : translations
  }

  /// A Vietnamese text, with its English where there is one.
  public init(_ vietnamese: String, english: String? = nil) {
    first = vietnamese
    tagged = english.map { [Translation(.vietnamese, vietnamese), Translation(.english, $0)] }
  }

  /// A name in both languages of this library, as a function gives it: `LocalizedText(code.name(in:))`.
  package init(_ name: (Language) -> String) {
    self.init(name(.vietnamese), english: name(.english))
  }

  /// A text in one language.
  public init(_ text: String, language: LanguageTag) {
    let translation = Translation(language, text)
    self.init(sorted: [translation], first: translation)
  }

  /// A text in several languages; of two in one language the first is kept; nothing when there are none.
  public init?(_ translations: [Translation]) {
    var seen: Set<LanguageTag> = []
    let sorted = translations.filter { seen.insert($0.language).inserted }.sorted {
      $0.language < $1.language
    }
    guard let first = sorted.first else { return nil }
    self.init(sorted: sorted, first: first)
  }

  /// Every language and its text, Vietnamese first, then by language tag.
  public var translations: [Translation] {
    tagged ?? [Translation(.vietnamese, first)]
  }

  /// The text in a language, where it is given.
  public subscript(language: LanguageTag) -> String? {
    guard let tagged else { return language == .vietnamese ? first : nil }
    return tagged.first { $0.language == language }?.text
  }

  /// The text in a language, or else in Vietnamese, or else in the first language there is.
  public func text(in language: Language) -> String {
    tagged == nil ? first : self[LanguageTag(language)] ?? first
  }

  /// The Vietnamese alone, where there is no other language.
  var plainVietnamese: String? { tagged == nil ? first : nil }
}

extension LocalizedText: ExpressibleByStringLiteral {
  /// A Vietnamese text written in source code.
  public init(stringLiteral vietnamese: String) {
    self.init(vietnamese)
  }
}

extension LocalizedText: CustomStringConvertible {
  /// The Vietnamese text, or the first language there is.
  public var description: String { first }
}
