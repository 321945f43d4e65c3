public import ForeignAffairs

extension String: Arbitrary {
  /// A few Vietnamese words.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    var words: [String] = []
    for _ in 0..<generator.int(in: 1...4) {
      words.append(
        generator.pick(
          "Huế", "Champasak", "hợp tác", "hữu nghị", "Đoàn", "viện trợ", "y tế", "giáo dục", "trao đổi",
          "ký kết",
          "Gifu", "“Côte d’Azur”", "nước sạch", "lãnh đạo", "Đà Nẵng", "làm việc"))
    }
    return words.joined(separator: " ")
  }
}

extension LanguageTag: Arbitrary {
  /// The tag of a language in which agreements are made.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    generator.pick(.vietnamese, .english, "lo", "ja", "fr", "zh")
  }
}

extension LocalizedText: Arbitrary {
  /// A text in Vietnamese, one in three also in English.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    let text = try generator.value(String.self)
    return generator.happens(33) ? Self(text, english: "\(text) (English)") : Self(text)
  }
}

extension Language: Arbitrary {
  /// Vietnamese or English.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    generator.pick(.vietnamese, .english)
  }
}

extension SearchKey: Arbitrary {
  /// The key of a few Vietnamese words.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    Self(try generator.value(String.self))
  }
}

extension DocumentNumber: Arbitrary {
  /// A number as offices write it: `222/2009/QĐ-UBND`.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    let kind = generator.pick("QĐ-UBND", "QĐ-TTg", "NQ-HĐND", "TB-VP")
    return Self(rawValue: "\(generator.int(in: 1...3_000))/\(generator.int(in: 2004...2025))/\(kind)")
  }
}

extension Identifier: Arbitrary {
  /// An identifier of its own; a reference in a registry mostly that of a record made before.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    let known = generator.identifiers[ObjectIdentifier(Record.self)] ?? []
    if !generator.isNaming, generator.happens(75), let text = generator.pick(from: known) {
      return Self(rawValue: text)
    }
    return Self(
      rawValue: "\(generator.pick("hue", "dong-nai", "gifu", "lao"))-\(generator.next() % 1_000_000_007)")
  }
}

extension JSONNumber: Arbitrary {
  /// A whole number from -999 to 999.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    Self(generator.int(in: -999...999))
  }
}

extension JSONValue: Arbitrary {
  /// A value that is no more than two levels deep.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    switch generator.int(in: 0...6) {
    case 0: .null
    case 1: .bool(generator.bool())
    case 2: .array([.string(try generator.value()), .number(try generator.value())])
    case 3: .object(try generator.value())
    case 4: .number(try generator.value())
    default: .string(try generator.value())
    }
  }
}

extension AdditionalFields: Arbitrary {
  /// Up to two keys, in the order of their letters.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    var fields = Self()
    if generator.bool() { fields["khoá"] = .string(try generator.value()) }
    if generator.bool() { fields["thêm"] = .number(try generator.value()) }
    return fields
  }
}
