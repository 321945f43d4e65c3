internal import ForeignAffairs

/// Writes schemas of types and remembers those that others refer to.
struct SchemaBuilder {
  /// The name of the type that is the whole schema, if it is one.
  let root: String?
  private var definitions: [String: AdditionalFields] = [:]

  init(root: String?) {
    self.root = root
  }

  /// The definitions in the order of their names.
  var sortedDefinitions: AdditionalFields {
    AdditionalFields(definitions.sorted { $0.key < $1.key }.map { ($0.key, .object($0.value)) })
  }

  /// A schema that refers to a type; the plain values of JSON are written in place.
  mutating func reference(to type: any WireValue.Type) -> AdditionalFields {
    let type = type.wireType
    guard let name = type.name else { return members(of: type.form) }
    guard name != root else { return AdditionalFields([("$ref", .string("#"))]) }
    if definitions[name] == nil {
      // Stands there before its members are known, for a type that leads to itself.
      definitions[name] = AdditionalFields()
      var definition = AdditionalFields()
      if let note = type.note { definition["description"] = .string(note) }
      definition.append(members(of: type.form))
      definitions[name] = definition
    }
    return AdditionalFields([("$ref", .string("#/$defs/\(name)"))])
  }

  /// The members of the schema of a form.
  mutating func members(of form: WireForm) -> AdditionalFields {
    switch form {
    case .record(let record): object(of: record)
    case .line(let type, let record): line(type, record)
    case .string: kind("string")
    case .text(let pattern): kind("string", ("pattern", .string("^(?:\(pattern))$")))
    case .code(let known): kind("string", ("examples", .array(known.map { .string($0) })))
    case .words(let words): kind("string", ("enum", .array(words.map { .string($0) })))
    case .wholeNumber:
      kind(
        "integer", ("minimum", .number(JSONNumber(Int64.min))), ("maximum", .number(JSONNumber(Int64.max))))
    case .boolean: kind("boolean")
    case .yes: AdditionalFields([("const", .bool(true))])
    case .value(let type): reference(to: type)
    case .pair(let type):
      kind(
        "array", ("items", .object(reference(to: type))), ("minItems", .number(2)),
        ("maxItems", .number(2)))
    case .map(let type):
      kind("object", ("additionalProperties", .object(reference(to: type))), ("minProperties", .number(1)))
    case .object(let members): closedObject(members)
    case .oneOf(let forms):
      AdditionalFields([("oneOf", .array(forms.map { .object(members(of: $0)) }))])
    }
  }

  private func kind(_ name: String, _ others: (String, JSONValue)...) -> AdditionalFields {
    AdditionalFields([("type", .string(name))] + others)
  }

  private mutating func closedObject(_ members: [WireMember]) -> AdditionalFields {
    let properties = members.map { ($0.key, JSONValue.object(self.members(of: $0.form))) }
    let required = members.filter(\.isRequired).map { JSONValue.string($0.key) }
    let least = ("minProperties", JSONValue.number(1))
    return kind(
      "object", ("properties", .object(AdditionalFields(properties))),
      required.isEmpty ? least : ("required", .array(required)), ("additionalProperties", .bool(false)))
  }

  private mutating func line(_ type: String?, _ record: any FieldRecord.Type) -> AdditionalFields {
    var schema = AdditionalFields()
    let key = JSONValue.array([.string("type")])
    if let type {
      let word = AdditionalFields([("const", .string(type))])
      schema["properties"] = .object(AdditionalFields([("type", .object(word))]))
      schema["required"] = key
    } else {
      schema["not"] = .object(AdditionalFields([("required", key)]))
    }
    schema.append(reference(to: record))
    return schema
  }

  private mutating func object<Record: FieldRecord>(of record: Record.Type) -> AdditionalFields {
    var visitor = FieldSchemas<Record.Contents>(builder: self)
    Record.fields(&visitor)
    self = visitor.builder
    var schema = kind("object", ("properties", .object(visitor.properties)))
    if !visitor.required.isEmpty { schema["required"] = .array(visitor.required) }
    // Keys that this version does not know are kept.
    schema["additionalProperties"] = .bool(true)
    return schema
  }
}

/// Writes the schema of each field of a record.
private struct FieldSchemas<Record>: FieldVisitor {
  typealias Failure = Never
  var builder: SchemaBuilder
  var properties = AdditionalFields()
  var required: [JSONValue] = []

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) {
    required.append(.string(key.description))
    add(key, note, builder.reference(to: Value.self))
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) {
    add(key, note, builder.reference(to: Value.self))
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) {
    let element = builder.reference(to: Value.self)
    add(key, note, AdditionalFields([("type", .string("array")), ("items", .object(element))]))
  }

  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) {}

  private mutating func add(_ key: StaticString, _ note: StaticString, _ schema: AdditionalFields) {
    var property = AdditionalFields([("description", .string(note.description))])
    property.append(schema)
    properties[key.description] = .object(property)
  }
}
