extension FieldRecord {
  /// Hands over every value in the fields of the record with its place, in wire order; an element of a list by itself.
  ///
  /// What stands in records inside the record is left to whoever asks. A place is only made where it is asked for.
  func forEachValue(_ body: (any WireValue, _ path: (RulePath) -> RulePath) -> Void) {
    visit(self, body)
  }
}

// Compiled once, not for each type of record: it knows the type only when it runs. See Decisions/0009.
@inline(never)
private func visit(_ record: any FieldRecord, _ body: (any WireValue, (RulePath) -> RulePath) -> Void) {
  func walk<Record: FieldRecord>(_ record: Record) {
    withoutActuallyEscaping(body) { body in
      var visitor = ValueVisitor(record: record.contents, body: body)
      Record.fields(&visitor)
    }
  }
  walk(record)
}

private struct ValueVisitor<Record>: FieldVisitor {
  typealias Failure = Never
  let record: Record
  let body: (any WireValue, (RulePath) -> RulePath) -> Void

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) {
    body(record[keyPath: path]) { $0.appending(key) }
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) {
    if let value = record[keyPath: path] { body(value) { $0.appending(key) } }
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) {
    for (index, value) in record[keyPath: path].enumerated() {
      body(value) { $0.appending(key).appending(index) }
    }
  }

  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) {}
}
