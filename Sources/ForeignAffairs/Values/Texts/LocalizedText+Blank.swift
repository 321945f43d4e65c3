extension LocalizedText {
  /// Whether the text holds nothing but white space, in every language.
  public var isBlank: Bool {
    plainVietnamese?.isBlank ?? translations.allSatisfy { $0.text.isBlank }
  }
}

extension String {
  /// Whether the text holds nothing but white space.
  package var isBlank: Bool {
    // Most texts begin with a letter, for which no property must be looked up.
    if let first = utf8.first, first > UInt8(ascii: " "), first < 0x80 { return false }
    return unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
