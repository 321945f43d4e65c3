package import ForeignAffairs

/// A field of a type of record, with the type of its values.
package struct FieldType: Sendable {
  package let key: String
  package let type: any WireValue.Type
  package let occurrence: FieldDescription.Occurrence

  /// Every field of a type, in wire order.
  package static func all(of type: any FieldRecord.Type) -> [Self] {
    func walk<Record: FieldRecord>(_ type: Record.Type) -> [Self] {
      var visitor = FieldTypes<Record.Contents>()
      Record.fields(&visitor)
      return visitor.fields
    }
    return walk(type)
  }
}

private struct FieldTypes<Record>: FieldVisitor {
  typealias Failure = Never
  var fields: [FieldType] = []

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) { fields.append(FieldType(key: key.description, type: Value.self, occurrence: .required)) }
  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) { fields.append(FieldType(key: key.description, type: Value.self, occurrence: .optional)) }
  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) { fields.append(FieldType(key: key.description, type: Value.self, occurrence: .list)) }
  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) {}
}
