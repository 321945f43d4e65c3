extension LocalizedText: WireValue, Codable {
  package static var blank: Self { "" }

  /// Reads a string, which is Vietnamese, or an object from language tag to text.
  public init(from decoder: any Decoder) throws {
    guard let container = try? decoder.container(keyedBy: WireKey.self) else {
      self.init(try decoder.singleValueContainer().decode(String.self))
      return
    }
    let translations = try container.allKeys.map { key in
      Translation(LanguageTag(rawValue: key.stringValue), try container.decode(String.self, forKey: key))
    }
    guard let text = Self(translations) else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "a text in no language"))
    }
    self = text
  }

  /// Writes a string for Vietnamese alone, and otherwise an object from language tag to text.
  public func encode(to encoder: any Encoder) throws {
    if let plain = plainVietnamese {
      var container = encoder.singleValueContainer()
      try container.encode(plain)
      return
    }
    var container = encoder.container(keyedBy: WireKey.self)
    for translation in translations {
      try container.encode(translation.text, forKey: WireKey(stringValue: translation.language.rawValue))
    }
  }
}
