// What each family of values looks like in JSON. Records say it by their list of fields.

extension FieldRecord {
  package static var wireType: WireType { WireType("\(Self.self)", nil, .record(Self.self)) }
}

extension WireValue where Self: OpenCode {
  package static var wireType: WireType {
    WireType(
      "\(Self.self)", "A code from an open list: the examples are known, and any other string is kept.",
      .code(known: vocabulary.map(\.code.rawValue)))
  }
}

extension ClosedWord where Self: CaseIterable {
  package static var wireType: WireType {
    WireType(
      "\(Self.self)", "A word from a closed list; any other is refused.", .words(allCases.map(\.rawValue)))
  }
}

// MARK: - Plain values

extension String {
  package static var wireType: WireType { WireType(nil, nil, .string) }
}

extension Int {
  package static var wireType: WireType { WireType(nil, nil, .wholeNumber) }
}

extension Bool {
  package static var wireType: WireType { WireType(nil, nil, .boolean) }
}

extension RegistryFormat {
  package static var wireType: WireType {
    WireType("RegistryFormat", "The name of the format.", .words([Self.registry.description]))
  }
}

extension FormatVersion {
  package static var wireType: WireType {
    WireType(
      "FormatVersion", "A version, major.minor; a newer major version is refused.",
      .text(pattern: WirePattern.version))
  }
}

// MARK: - Dates

extension CalendarDate {
  package static var wireType: WireType {
    WireType("Day", "A day that exists, YYYY-MM-DD.", .text(pattern: WirePattern.day))
  }
}

extension PartialDate {
  package static var wireType: WireType {
    WireType(
      "EDTFDate", "A date in EDTF: 1998-02-14, 1998-02, 1998, 199X, 2020-33, 2020-40, with ?, ~ or %.",
      .text(pattern: WirePattern.date))
  }
}

extension Period {
  package static var wireType: WireType {
    WireType(
      "EDTFPeriod", "A period in EDTF: a date, or two ends with / between them; .. is open, nothing unknown.",
      .text(pattern: WirePattern.period))
  }
}

// MARK: - Numbers

extension DecimalNumber {
  package static var wireType: WireType {
    WireType("Decimal", "A decimal number, exact.", .text(pattern: WirePattern.decimal))
  }
}

extension Ratio {
  package static var wireType: WireType {
    WireType("Ratio", "A quotient of two whole numbers.", .text(pattern: WirePattern.ratio))
  }
}

extension CurrencyCode {
  package static var wireType: WireType {
    WireType("CurrencyCode", "The code of a currency in ISO 4217.", .text(pattern: "[A-Z]{3}"))
  }
}

extension Money {
  package static var wireType: WireType {
    WireType(
      "Money", "An amount of money in one currency.",
      .object([
        WireMember("amount", .value(DecimalNumber.self)), WireMember("currency", .value(CurrencyCode.self)),
      ]))
  }
}

extension Quantity where Value: WireValue {
  package static var wireType: WireType {
    let value = WireForm.value(Value.self)
    let forms: [(String, WireForm)] =
      [
        ("exact", value), ("over", value), ("nearly", value), ("atLeast", value), ("atMost", value),
        ("about", value), ("between", .pair(Value.self)), ("orderOfMagnitude", value), ("unknown", .yes),
      ]
    let objects = forms.map { key, form in
      WireForm.object([WireMember(key, form), WireMember("words", .string, isRequired: false)])
    }
    return WireType(
      "QuantityOf\(Value.wireType.name ?? "Count")",
      "A quantity with its certainty: the plain value where it is exact, or an object with one key.",
      .oneOf([value] + objects))
  }
}

// MARK: - Places

extension CountryCode {
  package static var wireType: WireType {
    WireType(
      "CountryCode", "Two capital letters, as in ISO 3166-1.", .text(pattern: WirePattern.twoCapitals))
  }
}

extension CountryReference {
  package static var wireType: WireType {
    WireType(
      "Country", "A country: its code, or an object with its code, the words of the source, or both.",
      .oneOf([
        .value(CountryCode.self),
        .object([
          WireMember("code", .value(CountryCode.self), isRequired: false),
          WireMember("written", .string, isRequired: false),
        ]),
      ]))
  }
}

extension ProvinceCode {
  package static var wireType: WireType {
    WireType(
      "ProvinceCode", "The two digits that the statistics office gives.", .text(pattern: "[0-9]{2}"))
  }
}

extension SubdivisionCode {
  package static var wireType: WireType {
    WireType(
      "SubdivisionCode", "A code of ISO 3166-2.",
      .text(pattern: "\(WirePattern.twoCapitals)-[A-Z0-9]{1,3}"))
  }
}

// MARK: - Texts

extension LocalizedText {
  package static var wireType: WireType {
    WireType(
      "Text", "A text: Vietnamese as a string, or an object from language tag (BCP 47) to string.",
      .oneOf([.string, .map(String.self)]))
  }
}

extension LanguageTag {
  package static var wireType: WireType { WireType("LanguageTag", "A language tag of BCP 47.", .string) }
}

extension DocumentNumber {
  package static var wireType: WireType {
    WireType("DocumentNumber", "The number of a document as printed, damage and all.", .string)
  }
}

extension Identifier {
  package static var wireType: WireType {
    WireType("\(Record.self)Identifier", "The identifier of a record of type \(Record.self).", .string)
  }
}

// MARK: - Lines

extension RecordLine {
  /// What may stand on a line of a stream: a record with its type, or the version of the format.
  package static var wireForm: WireForm {
    .oneOf(
      RecordType.allCases.map { .line(type: $0.lineType, $0.record) }
        + [.line(type: nil, StreamHeader.self)])
  }
}
