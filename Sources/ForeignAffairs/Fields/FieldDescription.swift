/// One line of the data dictionary: a field, whether it must be there, and what it means.
package struct FieldDescription: Sendable, Hashable {
  /// How often a field occurs.
  package enum Occurrence: String, Sendable, Hashable {
    case required
    case optional
    case list
  }

  package let key: String
  package let occurrence: Occurrence
  package let type: String
  package let note: String
}

extension FieldRecord {
  /// Every field of the type, in wire order.
  package static var fieldDescriptions: [FieldDescription] {
    describe(Self.self)
  }
}

// Compiled once, not for each type of record: it knows the type only when it runs. See Decisions/0009.
@inline(never)
private func describe(_ type: any FieldRecord.Type) -> [FieldDescription] {
  func walk<Record: FieldRecord>(_ type: Record.Type) -> [FieldDescription] {
    var visitor = FieldDescriber<Record.Contents>()
    Record.fields(&visitor)
    return visitor.descriptions
  }
  return walk(type)
}

private struct FieldDescriber<Record>: FieldVisitor {
  typealias Failure = Never
  var descriptions: [FieldDescription] = []

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) {
    describe(key, .required, Value.self, note)
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) {
    describe(key, .optional, Value.self, note)
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) {
    describe(key, .list, Value.self, note)
  }

  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) {}

  private mutating func describe(
    _ key: StaticString, _ occurrence: FieldDescription.Occurrence, _ type: Any.Type, _ note: StaticString
  ) {
    descriptions.append(
      FieldDescription(
        key: key.description, occurrence: occurrence, type: "\(type)", note: note.description))
  }
}
