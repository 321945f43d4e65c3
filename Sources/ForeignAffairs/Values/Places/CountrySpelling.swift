/// A country as a text writes it: the country, the words as they stand there, and what kind of words they are.
///
/// Vietnamese texts write one country in many ways (`Úc`, `Australia`, `Ô-xtrây-li-a`; `CHDCND Lào`). A spelling is
/// found without regard to case, marks and hyphens, and it is never guessed: what is in no list, and what may mean two
/// countries, gives nothing.
public struct CountrySpelling: Sendable, Hashable {
  /// What kind of words a spelling is.
  public enum Standing: String, Sendable, Hashable, CaseIterable, Codable {
    /// A short name: that of CLDR, or another in common use.
    case name
    /// The official name in full or abbreviated, such as `CHDCND Lào`.
    case officialName = "official-name"
    /// The two or three letters of ISO 3166-1.
    case code
    /// A wrong form of which the meaning is certain; ``CountrySpelling/correction`` has the right one.
    case slip
  }

  /// The country.
  public let country: CountryCode
  /// The words exactly as given.
  public let written: String
  /// What kind of words they are.
  public let standing: Standing
  /// The right form, for a slip.
  public let correction: String?

  /// Finds the country of a spelling, or nothing where the spelling is unknown or means more than one country.
  public init?(_ written: String) {
    let readings = Self.readings(of: written)
    guard readings.count == 1, let only = readings.first else { return nil }
    self = only
  }

  private init(_ meaning: CountrySpellingTable.Meaning, written: String) {
    country = meaning.country
    self.written = written
    standing = meaning.standing
    correction = meaning.correction
  }

  /// The countries that a spelling may mean, in the order of their codes.
  ///
  /// `Congo` has two readings. So has `NGA` in capitals: Nga, and the alpha-3 code of Nigeria. Codes count only in
  /// capital letters. Who knows that a text holds codes asks ``CountryCode/init(_:)`` instead.
  public static func readings(of written: String) -> [CountrySpelling] {
    var meanings = CountrySpellingTable.byKey[SearchKey(written).joined] ?? []
    if let country = CountrySpellingTable.byCode[trimmed(written)] {
      meanings.removeAll { $0.country == country }
      meanings.append(.init(country: country, standing: .code, correction: nil))
    }
    return meanings.sorted { $0.country < $1.country }.map { Self($0, written: written) }
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}

extension CountryCode {
  /// The country that a text names, or nothing where the name is unknown or means more than one country.
  public static func named(_ written: String) -> CountryCode? {
    CountrySpelling(written)?.country
  }
}
