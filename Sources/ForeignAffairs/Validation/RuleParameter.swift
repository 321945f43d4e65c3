/// A value that a message names: what was observed, or what it is held against.
///
/// It is bounded: a text is cut after ``longestText`` Unicode scalars, so that a report does not repeat whole records.
public struct RuleParameter: Sendable {
  /// The value, for programs.
  public enum Value: Sendable, Hashable {
    /// A text, possibly in several languages.
    case text(LocalizedText)
    /// A whole number.
    case integer(Int)
    /// A date, as far as it is known.
    case date(PartialDate)
    /// A period.
    case period(Period)
    /// A count with its certainty.
    indirect case count(Quantity<Int>)
    /// An amount of money.
    case money(Money)
    /// An amount of money with its certainty.
    indirect case amount(Quantity<Money>)
    /// A code with its names.
    indirect case code(String, name: LocalizedText)
  }

  @usableFromInline enum Storage: Sendable {
    case value(Value)
    // Codes whose names nobody has asked for: most findings are only counted.
    indirect case code(any OpenCode)
    case country(CountryCode)
  }

  @usableFromInline let storage: Storage

  /// The value.
  public var value: Value {
    switch storage {
    case .value(let value): value
    case .code(let code): Self.named(code)
    case .country(let code): .code(code.description, name: LocalizedText(code.name(in:)))
    }
  }

  /// How many Unicode scalars of a text are kept.
  public static let longestText = 120

  init(_ value: Value) {
    storage = .value(value)
  }

  @inlinable @inline(__always)
  init(_ storage: Storage) {
    self.storage = storage
  }

  /// A text; what is behind ``longestText`` scalars is cut off.
  @inline(never)
  public static func text(_ text: String) -> Self { Self(.text(LocalizedText(cut(text)))) }

  /// A text in its languages, each of them cut.
  @inline(never)
  public static func text(_ text: LocalizedText) -> Self { Self(.text(cut(text))) }

  /// The identifier of a record.
  @inline(never)
  public static func identifier<Record>(_ id: Identifier<Record>) -> Self { text(id.rawValue) }

  /// A whole number.
  @inlinable @inline(__always)
  public static func integer(_ number: Int) -> Self { Self(.value(.integer(number))) }

  /// A day.
  @inline(never)
  public static func date(_ day: CalendarDate) -> Self { Self(.date(PartialDate(day))) }

  /// A date.
  @inline(never)
  public static func date(_ date: PartialDate) -> Self { Self(.date(date)) }

  /// A period.
  @inline(never)
  public static func period(_ period: Period) -> Self { Self(.period(period)) }

  /// A count with its certainty; the words of its source are cut.
  @inline(never)
  public static func count(_ quantity: Quantity<Int>) -> Self {
    Self(.count(Quantity(quantity.certainty, words: quantity.words.map(cut))))
  }

  /// An amount of money.
  @inline(never)
  public static func money(_ money: Money) -> Self { Self(.money(money)) }

  /// An amount of money with its certainty; the words of its source are cut.
  @inline(never)
  public static func amount(_ quantity: Quantity<Money>) -> Self {
    Self(.amount(Quantity(quantity.certainty, words: quantity.words.map(cut))))
  }

  /// A code; a message gives its name.
  @inline(never)
  public static func code(_ code: some OpenCode) -> Self { Self(Storage.code(code)) }

  /// A country; a message gives its name.
  @inline(never)
  public static func country(_ code: CountryCode) -> Self { Self(Storage.country(code)) }

  private static func named(_ code: some OpenCode) -> Value {
    let name = LocalizedText(code.name(in:))
    return .code(cut(code.rawValue), name: cut(name))
  }

  private static func cut(_ text: LocalizedText) -> LocalizedText {
    if let plain = text.plainVietnamese { return LocalizedText(cut(plain)) }
    guard text.translations.contains(where: { $0.text.utf8.count > longestText }) else { return text }
    return LocalizedText(text.translations.map { .init($0.language, cut($0.text)) }) ?? text
  }

  static func cut(_ text: String) -> String {
    guard text.utf8.count > longestText else { return text }
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: longestText, limitedBy: scalars.endIndex),
      end != scalars.endIndex
    else { return text }
    return String(scalars[..<end]) + "…"
  }
}

extension RuleParameter: Hashable {
  /// Whether two parameters have the same value.
  public static func == (left: Self, right: Self) -> Bool { left.value == right.value }

  /// Feeds the value.
  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

extension RuleParameter {
  /// The value in words of a language.
  public func text(in language: Language) -> String {
    let wording = Wording(language)
    return switch value {
    case .text(let text): text.text(in: language)
    case .integer(let number): wording.number(number)
    case .date(let date): wording.inSentence(date)
    case .period(let period): wording.period(period)
    case .count(let quantity): wording.quantity(quantity)
    case .money(let money): wording.money(money)
    case .amount(let quantity): wording.quantity(quantity)
    case .code(_, let name): name.text(in: language)
    }
  }

  /// The value as it stands in a sentence that says when something was: `on 1 July 2025`, `in 2026`, `from 2011 to 2020`.
  ///
  /// What is no date or period is the same as in ``text(in:)``.
  func when(in language: Language) -> String {
    switch value {
    case .date(let date): Wording(language).when(date)
    case .period(let period): Wording(language).when(period)
    default: text(in: language)
    }
  }
}

extension RuleParameter {
  /// A province-level unit: the name that it bears on a day, or bore last, and its identifier.
  ///
  /// A name is that of several units, such as Đồng Nai before and after the merger of 2025, and in a sentence about one of
  /// them it does not say which. Where the unit or its name is not known, the identifier stands alone.
  static func province(_ id: Identifier<Province>, _ unit: Province?, on day: CalendarDate? = nil) -> Self {
    guard let name = day.flatMap({ unit?.name(on: $0) }) ?? unit?.names.last?.name else {
      return identifier(id)
    }
    return text(
      LocalizedText(
        "\(name.text(in: .vietnamese)) (\(id))", english: "\(name.text(in: .english)) (\(id))"))
  }
}
