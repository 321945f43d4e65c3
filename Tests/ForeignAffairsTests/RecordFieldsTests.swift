import ForeignAffairs
import ForeignAffairsTesting
import Testing

@Suite struct RecordFieldsTests {
  @Test(arguments: RecordKind.all)
  func keysAndNotes(kind: RecordKind) throws {
    let descriptions = kind.type.fieldDescriptions
    #expect((1...64).contains(descriptions.count))
    #expect(Set(descriptions.map(\.key)).count == descriptions.count)
    for description in descriptions {
      let first = try #require(description.key.unicodeScalars.first)
      #expect(("a"..."z").contains(first), "\(description.key)")
      #expect(
        description.key.unicodeScalars.allSatisfy {
          ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
        }, "\(description.key)")
      #expect(description.note.hasSuffix(".") && description.note.count > 3, "\(description.key)")
      #expect(!description.note.contains("  ") && description.note.first != " ", "\(description.key)")
      #expect(!description.type.isEmpty)
    }
  }

  @Test(arguments: RecordKind.all)
  func copiesAreChangedApart(kind: RecordKind) throws {
    func check<Record: FieldRecord>(_ type: Record.Type) throws {
      let record = try Samples.record(type, 1)
      var (copy, same) = (record, record)
      copy.additional["mới"] = .bool(true)
      same.additional = record.additional
      #expect(record == same && record != copy)
      #expect(record.additional["mới"] == nil && copy.additional["mới"] == .bool(true))
    }
    try check(kind.type)
  }

  @Test(arguments: RecordKind.all)
  func aFullRecordSurvivesJSON(kind: RecordKind) throws {
    func check<Record: FieldRecord>(_ type: Record.Type) throws {
      for number in 1...2 {
        let record = try Samples.record(type, number)
        let text = try JSON.text(record)
        #expect(try JSON.value(type, text) == record)
        #expect(try JSON.text(JSON.value(type, text)) == text)
        #expect(try keys(of: record) == Set(type.fieldDescriptions.map(\.key) + ["khác", "thêm"]))
        #expect(record.additional["thêm"] != nil)
      }
    }
    try check(kind.type)
  }

  @Test(arguments: RecordKind.all)
  func whatIsAbsentStaysAbsent(kind: RecordKind) throws {
    func check<Record: FieldRecord>(_ type: Record.Type) throws {
      let record = try Samples.record(type, requiredOnly: true)
      let required = type.fieldDescriptions.filter { $0.occurrence == .required }
      #expect(try keys(of: record) == Set(required.map(\.key)))
      #expect(try JSON.value(type, JSON.text(record)) == record)
      #expect(record.additional.isEmpty)
      // An empty list is read, and not written.
      for list in type.fieldDescriptions where list.occurrence == .list {
        var members = try members(of: record)
        members[list.key] = .array([])
        #expect(try JSON.value(type, JSON.text(JSONValue.object(members))) == record, "\(list.key)")
      }
    }
    try check(kind.type)
  }

  /// The reader fills in what is there, and does not ask what it writes over.
  ///
  /// It knows fields by the bits of a word.
  @Test(arguments: RecordKind.all + RecordKind.besides)
  func aBlankRecordHasNothingThatMayBeAbsent(kind: RecordKind) {
    func present<Record: FieldRecord>(_ type: Record.Type) -> [String] {
      var visitor = PresentFields(record: Record.blank.contents)
      Record.fields(&visitor)
      return visitor.keys
    }
    #expect(present(kind.type) == [])
    #expect((1...64).contains(kind.type.fieldDescriptions.count))
  }

  /// A record keeps in a place of its own what few have, and gives that place up when nothing is left in it.
  @Test(arguments: RecordKind.all)
  func whatIsTakenAwayLeavesNothing(kind: RecordKind) throws {
    func check<Record: FieldRecord>(_ type: Record.Type) throws {
      for number in 1...2 {
        var visitor = FieldsTakenAway<Record>(full: try Samples.record(type, number).contents)
        Record.fields(&visitor)
        #expect(
          visitor.wrong == []
            && visitor.count == type.fieldDescriptions.filter { $0.occurrence != .required }.count)
      }
    }
    try check(kind.type)
  }

  @Test func whatFewRecordsHaveIsChangedInOneCopyOnly() throws {
    var delegation = try Samples.record(Delegation.self, 1)
    let before = delegation
    let copy = delegation
    delegation.members.append(Person(name: "Trần Thị B"))
    #expect(copy == before && delegation != before && delegation.members.count == before.members.count + 1)
    #expect((delegation.legs, delegation.host) == (before.legs, before.host))
    // A change that ends with an error has still changed the list, and only that.
    func changeAndFail(_ members: inout [Person]) throws(StatisticsFailure) {
      members = before.members
      throw StatisticsFailure(.overflow, "")
    }
    #expect(throws: StatisticsFailure.self) { try changeAndFail(&delegation.members) }
    #expect(delegation == before && delegation.hashValue == before.hashValue)
    for _ in 0..<1_000 { delegation.members.append(Person(name: "Lê Văn C")) }
    delegation.members.removeLast(1_000)
    #expect(delegation == before)
  }

  @Test(arguments: RecordKind.all)
  func nothingMayBeNull(kind: RecordKind) throws {
    func check<Record: FieldRecord>(_ type: Record.Type) throws {
      let least = try members(of: Samples.record(type, requiredOnly: true))
      for field in type.fieldDescriptions {
        var members = least
        members[field.key] = .null
        let text = try JSON.text(JSONValue.object(members))
        let error = #expect(throws: DecodingError.self, "\(field.key)") { try JSON.value(type, text) }
        #expect(JSON.path(of: error) == [field.key])
      }
    }
    try check(kind.type)
  }

  @Test(arguments: RecordKind.all)
  func whatIsRequiredMayNotBeMissing(kind: RecordKind) throws {
    func check<Record: FieldRecord>(_ type: Record.Type) throws {
      let least = try members(of: Samples.record(type, requiredOnly: true))
      for field in type.fieldDescriptions where field.occurrence == .required {
        var members = least
        members[field.key] = nil
        let text = try JSON.text(JSONValue.object(members))
        let error = #expect(throws: DecodingError.self, "\(field.key)") { try JSON.value(type, text) }
        #expect(JSON.path(of: error) == [field.key])
        guard case .keyNotFound(let key, _) = error else {
          Issue.record("\(field.key): \(String(describing: error))")
          continue
        }
        #expect(key.stringValue == field.key)
      }
    }
    try check(kind.type)
  }

  @Test(arguments: RecordKind.all)
  func anyFieldTellsRecordsApart(kind: RecordKind) throws {
    func check<Record: FieldRecord>(_ type: Record.Type) throws {
      let record = try Samples.record(type)
      #expect(record.differingFields(from: record).isEmpty)
      // The name of the format is one and cannot differ.
      for field in type.fieldDescriptions where field.type != "RegistryFormat" {
        let other = try Samples.record(type, changing: field.key)
        #expect(record != other, "\(field.key)")
        #expect(record.differingFields(from: other) == [field.key])
      }
      var other = record
      other.additional["thêm"] = .null
      other.additional["mới"] = .bool(false)
      #expect(record != other)
      #expect(record.differingFields(from: other) == ["thêm", "mới"])
      let everything = type.fieldDescriptions.filter { $0.type != "RegistryFormat" }.map(\.key)
      #expect(try record.differingFields(from: Samples.record(type, 2)) == everything + ["khác"])
    }
    try check(kind.type)
  }

  @Test(arguments: RecordKind.all)
  func aRecordIsAnObject(kind: RecordKind) {
    func check<Record: FieldRecord>(_ type: Record.Type) {
      for text in ["[]", "null", "1", #""text""#] {
        let error = #expect(throws: DecodingError.self) {
          try JSON.value([String: Record].self, "{\"record\":\(text)}")
        }
        #expect(JSON.path(of: error) == ["record"])
      }
    }
    check(kind.type)
  }

  @Test func unknownKeysOfNestedRecordsAreKept() throws {
    let text = """
      {"foreignParties":[{"country":"JP","kind":"locality","name":"Gifu","sister":{"since":2014}}],\
      "id":"hue-gifu","kind":"twinning","title":"Kết nghĩa","x-tags":["a",1,null]}
      """
    let agreement = try JSON.value(Agreement.self, text)
    #expect(agreement.additional.members.map(\.key) == ["x-tags"])
    #expect(agreement.foreignParties.first?.additional["sister"]?.description == #"{"since":2014}"#)
    #expect(try JSON.text(agreement) == text)
  }

  @Test func additionalFieldsKeepTheirOrder() throws {
    var fields = AdditionalFields()
    (fields["b"], fields["a"], fields["c"]) = (.bool(true), .number(try JSONNumber("1.50")), .null)
    fields["a"] = .string("x")
    #expect(fields.members.map(\.key) == ["b", "a", "c"])
    fields["b"] = nil
    fields["none"] = nil
    #expect(fields.members.map(\.key) == ["a", "c"] && fields["c"] == .null && fields["b"] == nil)
    #expect(JSONValue.object(fields).description == #"{"a":"x","c":null}"#)
  }

  private func members(of record: some FieldRecord) throws -> AdditionalFields {
    let value = try JSON.value(JSONValue.self, JSON.text(record))
    guard case .object(let members) = value else { throw MissingSample(type: "\(type(of: record))") }
    return members
  }

  private func keys(of record: some FieldRecord) throws -> Set<String> {
    Set(try members(of: record).members.map(\.key))
  }
}

/// Collects the fields that are present though they may be absent.
private struct PresentFields<Record>: FieldVisitor {
  let record: Record
  var keys: [String] = []

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) {}

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) {
    if record[keyPath: path] != nil { keys.append(key.description) }
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) {
    if !record[keyPath: path].isEmpty { keys.append(key.description) }
  }

  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) {
    if !record[keyPath: path].isEmpty { keys.append("additional") }
  }
}

/// Gives blank contents each field of full ones that may be absent, and takes it away again.
private struct FieldsTakenAway<Owner: FieldRecord>: FieldVisitor {
  typealias Record = Owner.Contents
  let full: Record
  /// How many fields may be absent.
  var count = 0
  /// The keys of those that could not be given, or left something behind.
  var wrong: [String] = []

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) {}

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) { check(key, path, empty: nil) }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) { check(key, path, empty: []) }

  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) {}

  private mutating func check<Value>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, empty: Value
  ) {
    count += 1
    var contents = Owner.blank.contents
    contents[keyPath: path] = full[keyPath: path]
    let given = Owner(contents: contents)
    contents[keyPath: path] = empty
    let left = Owner(contents: contents)
    if given == .blank || left != .blank || left.hashValue != Owner.blank.hashValue {
      wrong.append(key.description)
    }
  }
}
