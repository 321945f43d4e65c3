extension LocalizedText {
  /// Whether the text holds nothing but white space, in every language.
  public var isBlank: Bool {
    plainVietnamese?.isBlank ?? translations.allSatisfy { $0.text.isBlank }
  }
}

extension String {
  /// Whether the text holds nothing but white space.
  package var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
