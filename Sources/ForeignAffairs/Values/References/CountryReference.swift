/// A country as a source writes it, with its code where one is known.
///
/// In JSON a country that is only a code is a string, `"LA"`; one with the words of its source is an object,
/// `{"code":"CN","written":"CHDCND Trung Hoa"}`.
public struct CountryReference: Sendable, Hashable {
  /// The code.
  public let code: CountryCode?
  /// The words of the source, where they matter: a slip, an old name, a name without a code.
  public let written: String?

  /// A country by its code.
  public init(_ code: CountryCode) {
    self.code = code
    written = nil
  }

  /// A country by its code, with the words of the source.
  public init(_ code: CountryCode, written: String) {
    self.code = code
    self.written = written
  }

  /// A country in the words of a source; its code is looked up, and absent where the words name no country.
  public init(written: String) {
    code = CountrySpelling(written)?.country
    self.written = written
  }

  /// A country of which at least one is known.
  init?(code: CountryCode?, written: String?) {
    guard code != nil || written != nil else { return nil }
    self.code = code
    self.written = written
  }

  /// How the words name the country: by its usual name, its long one, or by a slip.
  public var spelling: CountrySpelling? { written.flatMap { CountrySpelling($0) } }

  /// The usual name of the country in a language, or the words of the source where it has no code.
  public func name(in language: Language) -> String {
    code?.name(in: language) ?? written ?? ""
  }
}

extension CountryReference: CustomStringConvertible {
  /// The code, or the words of the source with the code behind them.
  public var description: String {
    guard let written else { return code?.description ?? "" }
    return code.map { "\(written) (\($0))" } ?? written
  }
}

extension CountryReference: WireValue, Codable {
  package static var blank: Self { Self(.vietnam) }

  private enum CodingKeys: String, CodingKey {
    case code, written
  }

  /// Reads a code, or an object with the code, the words of the source, or both.
  public init(from decoder: any Decoder) throws {
    guard let container = try? decoder.container(keyedBy: CodingKeys.self) else {
      self.init(try decoder.singleValueContainer().decode(CountryCode.self))
      return
    }
    try decoder.refuseKeys(besides: ["code", "written"])
    let code = container.contains(.code) ? try container.decode(CountryCode.self, forKey: .code) : nil
    let written = container.contains(.written) ? try container.decode(String.self, forKey: .written) : nil
    guard let country = Self(code: code, written: written) else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: "a country has a code, or is written in words"))
    }
    self = country
  }

  /// Writes a code, or an object where there are words of the source.
  public func encode(to encoder: any Encoder) throws {
    if let code, written == nil {
      try code.encode(to: encoder)
      return
    }
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(code, forKey: .code)
    try container.encodeIfPresent(written, forKey: .written)
  }
}
