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
    guard let record = try decodeRecord(Self.self, from: decoder) as? Self else {
      preconditionFailure("a record of another type was decoded")
    }
    return record
  }

  /// Writes a record through `Codable`, field by field.
  package func encodeFields(to encoder: any Encoder) throws {
    try encodeRecord(self, to: encoder)
  }
}

// These are compiled once, not for each type of record: they know the type only when they run. See Decisions/0009.

@inline(never)
private func decodeRecord(_ type: any FieldRecord.Type, from decoder: any Decoder) throws -> any FieldRecord {
  func fill<Record: FieldRecord>(_ type: Record.Type) throws -> any FieldRecord {
    var visitor = CodableReader(
      record: Record.blank.contents, container: try decoder.container(keyedBy: WireKey.self))
    try Record.fields(&visitor)
    return Record(contents: visitor.record)
  }
  return try fill(type)
}

@inline(never)
private func encodeRecord(_ record: any FieldRecord, to encoder: any Encoder) throws {
  func walk<Record: FieldRecord>(_ record: Record) throws {
    var visitor = CodableWriter(record: record.contents, container: encoder.container(keyedBy: WireKey.self))
    try Record.fields(&visitor)
  }
  try walk(record)
}

/// Fills a blank record from a keyed container.
private struct CodableReader<Record>: FieldVisitor {
  var record: Record
  let container: KeyedDecodingContainer<WireKey>
  var known: Set<String> = []

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
    var additional = UniqueFields()
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
private struct CodableWriter<Record>: FieldVisitor {
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
