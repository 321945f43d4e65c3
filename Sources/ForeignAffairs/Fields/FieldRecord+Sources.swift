extension FieldRecord {
  /// Every source reference in the record and in the records inside it, in wire order.
  package var allSourceReferences: [SourceReference] {
    collectSources(self)
  }
}

// Compiled once, not for each type of record: it knows the type only when it runs. See Decisions/0009.
@inline(never)
private func collectSources(_ record: any FieldRecord) -> [SourceReference] {
  if let reference = record as? SourceReference { return [reference] }
  func walk<Record: FieldRecord>(_ record: Record) -> [SourceReference] {
    var visitor = SourceCollector(record: record.contents)
    Record.fields(&visitor)
    return visitor.references
  }
  return walk(record)
}

extension Registry {
  /// Every place from which something in the registry was read, in wire order.
  public var sourceReferences: [SourceReference] { allSourceReferences }
}

private struct SourceCollector<Record>: FieldVisitor {
  typealias Failure = Never
  let record: Record
  var references: [SourceReference] = []

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) {
    collect(record[keyPath: path])
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) {
    if let value = record[keyPath: path] { collect(value) }
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) {
    for value in record[keyPath: path] { collect(value) }
  }

  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) {}

  private mutating func collect(_ value: some WireValue) {
    if let inner = value as? any FieldRecord { references += inner.allSourceReferences }
  }
}
