extension CurrencyCode {
  /// The codes of ISO 4217 as of 2026-01-01, 178 of them, in order.
  public static let listed: [CurrencyCode] =
    CurrencyTable.byCode.filter(\.value.isCurrent).keys.sorted()

  /// The withdrawn codes that CLDR knows, in order.
  public static let withdrawn: [CurrencyCode] =
    CurrencyTable.byCode.filter { !$0.value.isCurrent }.keys.sorted()

  /// Whether the code is in ISO 4217 or once was.
  public var isKnown: Bool { Self.knownBits[Int(packed >> 6)] & 1 << UInt64(packed & 63) != 0 }

  /// One bit for each code: this is asked of every amount.
  private static let knownBits: [UInt64] = CurrencyTable.byCode.keys.reduce(
    into: [UInt64](repeating: 0, count: 1 << 10)
  ) { bits, code in
    bits[Int(code.packed >> 6)] |= 1 << UInt64(code.packed & 63)
  }

  /// The digits after the decimal mark by ISO 4217: 0 for the đồng, 2 for the kip.
  ///
  /// Nothing for gold, the special drawing right and other units to which digits do not apply, and for unknown codes.
  /// Of a withdrawn code it is what ISO 4217 had last.
  public var minorUnitDigits: Int? { CurrencyTable.byCode[self]?.digits }

  /// Whether the currency was legal tender anywhere on a day (CLDR).
  ///
  /// It is unknown for units that are nowhere tender, such as gold, for unknown codes, and for a code that ISO 4217
  /// still lists after the last country gave it up.
  public func isInUse(on date: CalendarDate) -> Ternary {
    guard let facts = CurrencyTable.byCode[self], let last = facts.tender.last else { return .unknown }
    if facts.tender.contains(where: { $0.contains(date) }) { return .yes }
    return facts.isCurrent && date > last.upperBound ? .unknown : .no
  }

  /// The name of the currency in a language, or the letters where it is unknown.
  public func name(in language: Language) -> String {
    guard let facts = CurrencyTable.byCode[self] else { return description }
    return language == .vietnamese ? facts.vietnamese : facts.english
  }
}
