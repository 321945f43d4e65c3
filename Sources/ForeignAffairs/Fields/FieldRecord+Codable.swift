/// A key of the wire format.
struct WireKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
  init(_ key: StaticString) { stringValue = key.description }
}

extension FieldRecord {
  /// Reads a record through `Codable`, field by field.
  package static func decoded(from decoder: any Decoder) throws -> Self {
    var visitor = CodableReader<Self>(container: try decoder.container(keyedBy: WireKey.self))
    try fields(&visitor)
    return visitor.record
  }

  /// Writes a record through `Codable`, field by field.
  package func encodeFields(to encoder: any Encoder) throws {
    var visitor = CodableWriter(record: self, container: encoder.container(keyedBy: WireKey.self))
    try Self.fields(&visitor)
  }
}

/// Fills a blank record from a keyed container.
private struct CodableReader<Record: FieldRecord>: FieldVisitor {
  var record = Record.blank
  let container: KeyedDecodingContainer<WireKey>
  var known: Set<String> = []

  init(container: KeyedDecodingContainer<WireKey>) {
    self.container = container
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) throws {
    let key = knownKey(key)
    record[keyPath: path] = try container.decode(Value.self, forKey: key)
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) throws {
    let key = knownKey(key)
    if container.contains(key) {
      record[keyPath: path] = try container.decode(Value.self, forKey: key)
    }
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) throws {
    let key = knownKey(key)
    if container.contains(key) {
      record[keyPath: path] = try container.decode([Value].self, forKey: key)
    }
  }

  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) throws {
    // A keyed container has no order of its keys, so they are put in order of their letters.
    let unknown = container.allKeys.filter { !known.contains($0.stringValue) }
      .sorted { $0.stringValue < $1.stringValue }
    guard !unknown.isEmpty else { return }
    var additional = AdditionalFieldsBuilder()
    for key in unknown {
      additional.append(key.stringValue, try container.decode(JSONValue.self, forKey: key))
    }
    record[keyPath: path] = additional.fields
  }

  private mutating func knownKey(_ key: StaticString) -> WireKey {
    let key = WireKey(key)
    known.insert(key.stringValue)
    return key
  }
}

/// Writes the fields of a record into a keyed container.
private struct CodableWriter<Record: FieldRecord>: FieldVisitor {
  let record: Record
  var container: KeyedEncodingContainer<WireKey>

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) throws {
    try container.encode(record[keyPath: path], forKey: WireKey(key))
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) throws {
    try container.encodeIfPresent(record[keyPath: path], forKey: WireKey(key))
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) throws {
    let list = record[keyPath: path]
    if !list.isEmpty { try container.encode(list, forKey: WireKey(key)) }
  }

  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) throws {
    for member in record[keyPath: path].members {
      try container.encode(member.value, forKey: WireKey(stringValue: member.key))
    }
  }
}
