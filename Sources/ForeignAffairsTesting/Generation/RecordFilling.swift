import ForeignAffairs

extension SeededGenerator {
  /// A record with random values in what must be there and in some of the rest; rules may find it wrong.
  mutating func filled<Record: FieldRecord>(_ type: Record.Type) throws(GenerationFailure) -> Record {
    // References lead to the records of their own registry.
    if type == Registry.self { identifiers = [:] }
    var filling = RecordFilling(record: Record.blank.contents, generator: self)
    try Record.fields(&filling)
    self = filling.generator
    return Record(contents: filling.record)
  }

  fileprivate mutating func remember<Record: RegistryRecord>(_ record: Record) {
    identifiers[ObjectIdentifier(Record.self), default: []].append(record.id.rawValue)
  }
}

/// Fills a record field by field.
private struct RecordFilling<Record>: FieldVisitor {
  typealias Failure = GenerationFailure
  var record: Record
  var generator: SeededGenerator

  private mutating func value<Value: WireValue>(_ key: StaticString) throws(GenerationFailure) -> Value {
    let isNaming = generator.isNaming
    generator.isNaming = key.description == "id"
    defer { generator.isNaming = isNaming }
    guard let type = Value.self as? any Arbitrary.Type,
      let value = try type.arbitrary(using: &generator) as? Value
    else { throw GenerationFailure(.noGenerator, type: "\(Value.self)", seed: generator.seed) }
    return value
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) throws(GenerationFailure) {
    record[keyPath: path] = try value(key)
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) throws(GenerationFailure) {
    if generator.happens(generator.density) { record[keyPath: path] = try value(key) }
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) throws(GenerationFailure) {
    guard generator.happens(generator.density) else { return }
    for _ in 0..<generator.int(in: 1...3) {
      let element: Value = try value(key)
      record[keyPath: path].append(element)
      if let named = element as? any RegistryRecord { generator.remember(named) }
    }
  }

  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) throws(GenerationFailure) {
    if generator.hasUnknownKeys, generator.happens(10) {
      record[keyPath: path]["x-thêm"] = try generator.value(JSONValue.self)
    }
  }
}
