/// A language in which this library writes text for people.
///
/// Texts of registers may be in any language (see ``LanguageTag``); labels, messages and reports come in these two.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// Vietnamese, the language of every register.
  case vietnamese = "vi"
  /// English.
  case english = "en"
}
