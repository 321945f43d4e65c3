public import ForeignAffairs
public import Testing

/// Checks that a value survives being written and read.
///
/// ```swift
/// expectRoundTrip(of: date, writing: { try JSONEncoder().encode($0) }) {
///   try JSONDecoder().decode(PartialDate.self, from: $0)
/// }
/// ```
///
/// - Parameters:
///   - value: The value.
///   - comment: What stands in front of an issue, such as the seed.
///   - sourceLocation: Where an issue is recorded.
///   - write: Makes bytes, a text or anything else of a value.
///   - read: Makes a value of that.
public func expectRoundTrip<Value: Equatable, Written>(
  of value: Value, _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation,
  writing write: (Value) throws -> Written,
  reading read: (Written) throws -> Value
) {
  do {
    let other = try read(write(value))
    if other != value {
      record("\(value) was written, and \(other) was read", comment, sourceLocation)
    }
  } catch {
    record("\(value): \(error)", comment, sourceLocation)
  }
}

/// Checks that a record survives JSON, and that what was read is written in the same bytes again.
///
/// - Parameters:
///   - record: A record, or a registry.
///   - comment: What stands in front of an issue, such as the seed.
///   - sourceLocation: Where an issue is recorded.
public func expectJSONRoundTrip<Record: RuleSubject>(
  of record: Record, _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  expectCanonicalBytes(of: [record], comment, sourceLocation: sourceLocation) { record in
    (record as? any FieldRecord)?.canonicalJSON ?? []
  } reading: { json in
    try Record.record(json: json)
  }
}

/// Checks that a table survives JSON, and that what was read is written in the same bytes again.
///
/// - Parameters:
///   - table: The table.
///   - comment: What stands in front of an issue, such as the seed.
///   - sourceLocation: Where an issue is recorded.
public func expectJSONRoundTrip(
  of table: Table, _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  expectCanonicalBytes(of: [table], comment, sourceLocation: sourceLocation) {
    $0.json
  } reading: {
    try Table(json: $0)
  }
}
