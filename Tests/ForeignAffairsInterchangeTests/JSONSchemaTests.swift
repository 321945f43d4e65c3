import ForeignAffairs
import ForeignAffairsInterchange
import ForeignAffairsTesting
import Testing

@Suite struct JSONSchemaTests {
  /// Every schema that can be asked for.
  static let all =
    [JSONSchema.registry, .line, .table] + RecordType.allCases.map { .record($0) }
    + RecordType.allCases.map { .line($0) }

  // MARK: - Fields

  @Test func theRegistryDescribesEveryFieldOfEveryRecord() throws {
    let types = ReachableRecords(from: Registry.self).types
    #expect(types.count > 50)
    let schema = JSONSchema.registry.value
    for type in types {
      let part = type == Registry.self ? schema : try #require(schema["$defs"]?["\(type)"], "\(type)")
      try expect(part, describes: type)
    }
  }

  @Test func aTableDescribesEveryFieldOfItsParts() throws {
    let schema = JSONSchema.table.value
    let types = ReachableRecords(from: TableDocument.self).types
    #expect(types.count == 8)
    for type in types {
      let part = type == TableDocument.self ? schema : try #require(schema["$defs"]?["\(type)"], "\(type)")
      try expect(part, describes: type)
    }
  }

  @Test(arguments: RecordType.allCases)
  func aRecordDescribesItself(type: RecordType) throws {
    try expect(JSONSchema.record(type).value, describes: type.record)
    #expect(type.record.recordType == type)
  }

  private func expect(_ schema: JSONValue, describes type: any FieldRecord.Type) throws {
    let fields = type.fieldDescriptions
    #expect(schema["type"] == .string("object"))
    #expect(schema["properties"]?.keys == fields.map(\.key), "\(type)")
    #expect(schema["additionalProperties"] == .bool(true))
    let required = fields.filter { $0.occurrence == .required }.map { JSONValue.string($0.key) }
    #expect(schema["required"] == (required.isEmpty ? nil : .array(required)), "\(type)")
    for field in fields {
      let property = try #require(schema["properties"]?[field.key])
      #expect(property["description"] == .string(field.note))
      let isList = property["type"] == .string("array")
      #expect(isList == (field.occurrence == .list), "\(type).\(field.key)")
      #expect(isList == (property["items"] != nil))
    }
  }

  // MARK: - Form

  @Test(arguments: all)
  func everyReferenceLeadsToADefinitionAndEveryDefinitionIsUsed(schema: JSONSchema) throws {
    let definitions = Set(try #require(schema.value["$defs"]).keys)
    var references = schema.value.values(of: "$ref")
    references.remove("#")
    #expect(references == Set(definitions.map { "#/$defs/\($0)" }))
    #expect(schema.value["$defs"]?.keys == definitions.sorted())
  }

  /// Two types of one name would share one definition.
  @Test func namesAreNotSharedByTypes() {
    var names: [String: String] = [:]
    for type in [Registry.self, TableDocument.self].flatMap({ ReachableRecords(from: $0).leaves }) {
      if let name = type.wireType.name {
        #expect(names.updateValue("\(type)", forKey: name) ?? "\(type)" == "\(type)")
      }
    }
  }

  @Test func identifiersAreDistinct() {
    let identifiers = Self.all.compactMap { $0.value["$id"]?.string }
    #expect(Set(identifiers).count == 25)
    #expect(identifiers.first == "urn:swift-foreign-affairs:1.0:registry")
  }

  @Test(arguments: all)
  func theTextIsJSON(schema: JSONSchema) throws {
    let registry = #"{"format":"foreign-affairs-registry","version":"1.0","schema":\#(schema.text)}"#
    #expect(try Registry(json: Array(registry.utf8)).additional["schema"] == schema.value)
    #expect(schema.text.hasSuffix("}\n"))
  }

  @Test func nothingIsNullAndCodesAreOpen() throws {
    #expect(!JSONSchema.registry.text.contains("null"))
    let kind = try #require(JSONSchema.registry.value["$defs"]?["AgreementKind"])
    #expect(kind.keys == ["description", "type", "examples"])
    let extent = try #require(JSONSchema.registry.value["$defs"]?["ProvinceLinkExtent"])
    #expect(extent["enum"] == .array([.string("whole"), .string("part")]))
  }

  @Test func aLineNamesItsType() throws {
    let line = JSONSchema.line(.agreement).value
    #expect(line["properties"]?["type"]?["const"] == .string("agreement"))
    #expect(line["required"] == .array([.string("type")]))
    #expect(line["$ref"] == .string("#/$defs/Agreement"))
    guard case .array(let forms)? = JSONSchema.line.value["oneOf"] else {
      Issue.record("a line has no forms")
      return
    }
    #expect(
      forms.map { $0["properties"]?["type"]?["const"]?.string } == RecordType.allCases.map(\.lineType) + [nil]
    )
  }
}

/// The types that the fields of a record lead to.
private struct ReachableRecords {
  private(set) var types: [any FieldRecord.Type] = []
  private(set) var leaves: [any WireValue.Type] = []

  init(from type: any FieldRecord.Type) { look(type) }

  private mutating func look(_ type: any WireValue.Type) {
    leaves.append(type)
    guard let record = type as? any FieldRecord.Type, !types.contains(where: { $0 == record }) else { return }
    types.append(record)
    for field in FieldType.all(of: record) { look(field.type) }
  }
}
