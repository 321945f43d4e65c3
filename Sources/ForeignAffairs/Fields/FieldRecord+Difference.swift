extension FieldRecord {
  /// The keys of the fields in which this record differs from another, in wire order.
  package func differingFields(from other: Self) -> [String] {
    compare(self, other)
  }
}

// Compiled once, not for each type of record: it knows the type only when it runs. See Decisions/0009.
@inline(never)
private func compare(_ left: any FieldRecord, _ right: any FieldRecord) -> [String] {
  func walk<Record: FieldRecord>(_ left: Record) -> [String] {
    guard let right = right as? Record else { preconditionFailure("records of two types are compared") }
    var visitor = FieldComparison(left: left.contents, right: right.contents)
    Record.fields(&visitor)
    return visitor.keys
  }
  return walk(left)
}

/// Compares two records field by field.
private struct FieldComparison<Record>: FieldVisitor {
  typealias Failure = Never
  let left: Record
  let right: Record
  var keys: [String] = []

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) {
    compare(key, path)
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) {
    compare(key, path)
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) {
    compare(key, path)
  }

  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) {
    let (mine, theirs) = (left[keyPath: path], right[keyPath: path])
    let names = mine.members.map(\.key) + theirs.members.map(\.key).filter { mine[$0] == nil }
    keys += names.filter { mine[$0] != theirs[$0] }
  }

  private mutating func compare(_ key: StaticString, _ path: KeyPath<Record, some Equatable>) {
    if left[keyPath: path] != right[keyPath: path] { keys.append(key.description) }
  }
}
