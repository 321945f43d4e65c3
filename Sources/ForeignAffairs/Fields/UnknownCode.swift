/// A code in a record that is in no vocabulary.
struct UnknownCode {
  /// Where it stands.
  let path: RulePath
  /// The code; of a country without one, the words for it.
  let text: String
}

extension FieldRecord {
  /// The unknown codes in the record and in the records inside it, in wire order.
  func unknownCodes(at path: RulePath = .root) -> [UnknownCode] {
    var codes: [UnknownCode] = []
    forEachValue { value, place in
      if let inner = value as? any FieldRecord {
        codes += inner.unknownCodes(at: place(path))
      } else if let text = unknownCode(in: value) {
        codes.append(UnknownCode(path: place(path), text: text))
      }
    }
    return codes
  }

  /// The code of a value of this record, where it is unknown.
  private func unknownCode(in value: any WireValue) -> String? {
    switch value {
    // Of these the rule `award.legacy-form` speaks.
    case is AwardForm: nil
    case let code as any OpenCode: code.isKnown ? nil : code.rawValue
    case let code as CountryCode: code.isKnown ? nil : code.description
    case let country as CountryReference: country.code.map { unknownCode(in: $0) } ?? country.written
    case let amount as Quantity<Money>:
      // Of these the rule `ngo.currency-known` speaks.
      self is MoneyStatement || self is InKindGift ? nil : amount.unknownCurrency?.description
    default: nil
    }
  }
}
