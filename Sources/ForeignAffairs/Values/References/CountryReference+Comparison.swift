// What rules ask of countries: by their codes, apart from the words of a source.

extension CountryReference {
  /// Whether the country is another than Vietnam; unknown where it has no code.
  @inline(__always)
  var isForeign: Ternary { code.map { Ternary($0 != .vietnam) } ?? .unknown }

  /// The country without the words of its source, where the code is known.
  var withoutWords: Self { code.map { Self($0) } ?? self }
}

extension [CountryReference] {
  /// Whether a country stands in the list twice; short lists are compared in place.
  var hasRepeats: Bool {
    if count > 16 { return Set(map(\.withoutWords)).count < count }
    for (index, country) in enumerated() {
      for other in self[..<index] where country.withoutWords == other.withoutWords { return true }
    }
    return false
  }

  /// Whether some country of the list has no code, so that it cannot be told from the others.
  var hasUnknown: Bool { contains { $0.code == nil } }
}
