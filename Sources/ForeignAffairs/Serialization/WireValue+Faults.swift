extension WireValue {
  package static var wanted: String { "a string" }
  package static var words: String? { nil }
  package static func failure(of text: String) -> ValueFailure? { nil }

  package static func collect(_ node: JSONNode, _ faults: inout FaultCollector) -> Self? {
    faults.leaf(node, wanted: wanted)
  }
}

extension TextValue {
  package static func failure(of text: String) -> ValueFailure? {
    do throws(ValueFailure) {
      _ = try Self(text)
      return nil
    } catch {
      return error
    }
  }
}

extension ClosedWord where Self: CaseIterable {
  package static var words: String? { allCases.map(\.rawValue).joined(separator: ", ") }
}

extension Int {
  package static var wanted: String { "a whole number" }
}

extension Bool {
  package static var wanted: String { "true or false" }
}

extension FieldRecord {
  package static func collect(_ node: JSONNode, _ faults: inout FaultCollector) -> Self? {
    check(Self.self, node, &faults) as? Self
  }
}

// Compiled once, not for each type of record: it knows the type only when it runs. See Decisions/0009.
@inline(never)
private func check(
  _ type: any FieldRecord.Type, _ node: JSONNode, _ faults: inout FaultCollector
) -> (any FieldRecord)? {
  func fill<Record: FieldRecord>(_ type: Record.Type, _ faults: inout FaultCollector) -> (any FieldRecord)? {
    guard let members = faults.members(of: node) else { return nil }
    var visitor = FieldChecker(
      record: Record.blank.contents, node: node, members: members, faults: faults)
    Record.fields(&visitor)
    faults = visitor.faults
    return visitor.isWhole ? Record(contents: visitor.record) : nil
  }
  return fill(type, &faults)
}

/// Fills a record from the nodes of an object as far as that goes, and records everything that is wrong.
private struct FieldChecker<Record>: FieldVisitor {
  typealias Failure = Never
  var record: Record
  let node: JSONNode
  let members: JSONNode.Members
  var faults: FaultCollector
  var isWhole = true
  /// Which members have been asked for, by their places among all.
  private var isKnown: [Bool]

  init(record: Record, node: JSONNode, members: JSONNode.Members, faults: FaultCollector) {
    self.record = record
    self.node = node
    self.members = members
    self.faults = faults
    isKnown = Array(repeating: false, count: members.all.count)
  }

  private mutating func member(_ key: StaticString) -> (String, JSONNode)? {
    guard let index = members.index(of: key) else { return nil }
    isKnown[index] = true
    return (members.all[index].key, members.all[index].member.value)
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) {
    guard let (key, node) = member(key) else {
      isWhole = false
      // An object that a fault cuts short lacks nothing that can be missed.
      if self.node.isWhole {
        faults.add(.missingKey, at: self.node.place, key: key.description, parameter: key.description)
      }
      return
    }
    read(key, node) { $0[keyPath: path] = $1 }
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) {
    guard let (key, node) = member(key) else { return }
    read(key, node) { $0[keyPath: path] = $1 }
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) {
    guard let (key, node) = member(key) else { return }
    readElements(key, node) { $0[keyPath: path] = $1 }
  }

  // Most fields are absent. What comes behind that question stands apart, so that it costs them nothing.

  @inline(never)
  private mutating func read<Value: WireValue>(
    _ key: String, _ node: JSONNode, _ set: (inout Record, Value) -> Void
  ) {
    // What the fast pass can read has no fault, and most values have none.
    if let value = faults.quickly(node, { (reader) throws(ReadFault) in try Value.read(&reader) })
      ?? faults.within(key, { Value.collect($0.opened(node), &$0) })
    {
      set(&record, value)
    } else {
      isWhole = false
    }
  }

  @inline(never)
  private mutating func readElements<Value: WireValue>(
    _ key: String, _ node: JSONNode, _ set: (inout Record, [Value]) -> Void
  ) {
    if let list = faults.quickly(node, { (reader) throws(ReadFault) in try readList(&reader) as [Value] }) {
      set(&record, list)
      return
    }
    guard case .array(let nodes) = faults.opened(node).content else {
      faults.within(key) { $0.wrongKind(node, wanted: "a list") }
      isWhole = false
      return
    }
    var list: [Value] = []
    for (index, element) in nodes.enumerated() {
      let value: Value? = faults.within(key) { faults in
        faults.within("\(index)") { Value.collect(element, &$0) }
      }
      if let value { list.append(value) } else { isWhole = false }
    }
    set(&record, list)
  }

  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) {
    var additional = AdditionalFields()
    for (index, (key, member)) in members.all.enumerated() where !isKnown[index] {
      if faults.options.unknownKeys == .report {
        faults.add(.unknownKey, at: member.place, key: key, parameter: key)
        isWhole = false
        continue
      }
      let value = faults.within(key) { $0.anyValue(member.value) }
      guard let value else {
        isWhole = false
        continue
      }
      additional.append(new: node.isLine ? LineKey.inRecord(key) : key, value)
    }
    if faults.options.unknownKeys == .keep { record[keyPath: path] = additional }
  }
}

extension FaultCollector {
  /// A value of which nothing is known, with the duplicate keys in it recorded.
  mutating func anyValue(_ node: JSONNode) -> JSONValue? {
    let node = opened(node)
    switch node.content {
    case .object:
      guard let members = members(of: node), case .object(let list) = node.content else { return nil }
      var fields = AdditionalFields()
      // One value that cannot be read does not hide the faults of the others.
      for member in list {
        guard let key = member.key, members[key]?.place == member.place else { continue }
        if let value = within(key, { $0.anyValue(member.value) }) { fields.append(new: key, value) }
      }
      return node.isWhole && fields.members.count == list.count ? .object(fields) : nil
    case .array(let nodes):
      var values: [JSONValue] = []
      for (index, element) in nodes.enumerated() {
        if let value = within("\(index)", { $0.anyValue(element) }) { values.append(value) }
      }
      return node.isWhole && values.count == nodes.count ? .array(values) : nil
    default:
      guard node.isWhole else { return nil }
      var reader = JSONReader(bytes, from: node.place, options: options)
      return try? reader.readValue()
    }
  }
}
