package import ForeignAffairs

/// A value of which tests can make any number of different ones.
package protocol Sample {
  static func sample(_ number: Int) throws -> Self
}

/// There is no sample of a type yet: give it one.
package struct MissingSample: Error {
  package let type: String

  package init(type: String) { self.type = type }
}

package enum Samples {
  /// A record with every field filled, also with keys that this version does not know, down to the last
  /// record in it.
  ///
  /// Records of different numbers differ in every field that can differ; the field that is to change is
  /// filled as for the next number. Optional fields and lists can be left out.
  package static func record<Record: FieldRecord>(
    _ type: Record.Type = Record.self, _ number: Int = 1, requiredOnly: Bool = false,
    changing changed: String? = nil
  ) throws -> Record {
    var filler = RecordFiller(
      record: Record.blank.contents, number: number, requiredOnly: requiredOnly, changed: changed)
    try Record.fields(&filler)
    return Record(contents: filler.record)
  }

  package static func value<Value: WireValue>(_ type: Value.Type, _ number: Int) throws -> Value {
    let made: Any? =
      if let type = type as? any FieldRecord.Type {
        try record(type, number)
      } else if let type = type as? any Sample.Type {
        try type.sample(number)
      } else if let type = type as? any RawRepresentable<String>.Type {
        code(type, number)
      } else {
        nil
      }
    guard let made = made as? Value else { throw MissingSample(type: "\(type)") }
    return made
  }

  private static func code<Code: RawRepresentable<String>>(_ type: Code.Type, _ number: Int) -> Code? {
    Code(rawValue: "mã-\(number)")
  }
}

private struct RecordFiller<Record>: FieldVisitor {
  var record: Record
  let number: Int
  let requiredOnly: Bool
  let changed: String?

  private func number(of key: StaticString) -> Int { key.description == changed ? number + 1 : number }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) throws {
    record[keyPath: path] = try Samples.value(Value.self, number(of: key))
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) throws {
    if !requiredOnly { record[keyPath: path] = try Samples.value(Value.self, number(of: key)) }
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) throws {
    if requiredOnly { return }
    let number = number(of: key)
    record[keyPath: path] = [
      try Samples.value(Value.self, number), try Samples.value(Value.self, number + 2),
    ]
  }

  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) throws {
    if requiredOnly { return }
    var inner = AdditionalFields()
    inner["a"] = .number(JSONNumber(number))
    inner["b"] = .null
    record[keyPath: path]["khác"] = .object(inner)
    record[keyPath: path]["thêm"] = .array([
      .string("\"\n"), .bool(true), .number(try JSONNumber("-0.5")), .array([]),
    ])
  }
}

extension String: Sample {
  package static func sample(_ number: Int) -> String { "chữ \(number)" }
}

extension Int: Sample {
  package static func sample(_ number: Int) -> Int { number }
}

extension Bool: Sample {
  package static func sample(_ number: Int) -> Bool { number.isMultiple(of: 2) }
}

extension LocalizedText: Sample {
  package static func sample(_ number: Int) -> Self {
    number.isMultiple(of: 2) ? Self("Huế \(number)", english: "Hue \(number)") : Self("Huế \(number)")
  }
}

extension CalendarDate: Sample {
  package static func sample(_ number: Int) throws -> Self {
    try Self(year: 1998 + number, month: 2, day: 14)
  }
}

extension PartialDate: Sample {
  package static func sample(_ number: Int) throws -> Self {
    number.isMultiple(of: 2) ? try Self(year: 1998 + number) : try Self("\(1998 + number)-02~")
  }
}

extension Period: Sample {
  package static func sample(_ number: Int) throws -> Self { try Self("\(2011 + number)/2023-06") }
}

extension CountryReference: Sample {
  package static func sample(_ number: Int) -> Self {
    number.isMultiple(of: 2) ? Self(.laos) : Self(written: "CHDCND Trung Hoa \(number)")
  }
}

extension Quantity: Sample where Value: Sample {
  package static func sample(_ number: Int) throws -> Self {
    let value = try Value.sample(number)
    return number.isMultiple(of: 2) ? .exact(value) : .over(value, words: "hơn")
  }
}

extension Money: Sample {
  package static func sample(_ number: Int) -> Self { Self(exactly: number, .usd) }
}

extension ProvinceCode: Sample {
  package static func sample(_ number: Int) throws -> Self { try Self("0\(number % 10)") }
}

extension SubdivisionCode: Sample {
  package static func sample(_ number: Int) throws -> Self { try Self("VN-\(number)") }
}

extension ProvinceLinkExtent: Sample {
  package static func sample(_ number: Int) -> Self { number.isMultiple(of: 2) ? .whole : .part }
}

extension CountryCode: Sample {
  package static func sample(_ number: Int) -> Self { number.isMultiple(of: 2) ? .laos : .japan }
}

extension Listing: Sample {
  package static func sample(_ number: Int) -> Self { number.isMultiple(of: 2) ? .complete : .sample }
}

extension RegistryFormat: Sample {
  package static func sample(_ number: Int) -> Self { .registry }
}

extension FormatVersion: Sample {
  package static func sample(_ number: Int) -> Self { Self(major: 1, minor: number) }
}
