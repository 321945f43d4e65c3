extension RecordType {
  /// The word by which a line of a stream names the type of its record.
  public var lineType: String {
    switch self {
    case .source: "source"
    case .province: "province"
    case .department: "department"
    case .delegation: "delegation"
    case .agreement: "agreement"
    case .project: "project"
    case .award: "award"
    case .partner: "partner"
    case .event: "event"
    case .figure: "figure"
    case .document: "document"
    }
  }

  /// The type that a line names.
  init?(lineType: String) {
    guard let type = Self.allCases.first(where: { $0.lineType == lineType }) else { return nil }
    self = type
  }
}

extension RegistryEntry {
  /// Reads one record from one line of a stream: an object whose key `type` names the type of record.
  ///
  /// - Throws: ``ReadingFailure`` with every fault of the line, its pointer and column.
  public init(json: [UInt8], options: ReadingOptions = ReadingOptions()) throws(ReadingFailure) {
    self = try readDocument(json, as: RegistryEntry.self, options: options)
  }

  /// The record as canonical JSON on one line, its type first.
  public var json: [UInt8] {
    var output = JSONOutput()
    write(&output)
    return output.array
  }

  func write(_ output: inout JSONOutput) {
    output.raw("{\"type\":\"")
    output.plain(type.lineType)
    output.raw("\"")
    // The members follow in the object that has been begun.
    switch self {
    case .source(let record): record.writeMembers(&output)
    case .province(let record): record.writeMembers(&output)
    case .department(let record): record.writeMembers(&output)
    case .delegation(let record): record.writeMembers(&output)
    case .agreement(let record): record.writeMembers(&output)
    case .project(let record): record.writeMembers(&output)
    case .award(let record): record.writeMembers(&output)
    case .partner(let record): record.writeMembers(&output)
    case .event(let record): record.writeMembers(&output)
    case .figure(let record): record.writeMembers(&output)
    case .document(let record): record.writeMembers(&output)
    }
    output.raw("}")
  }
}

extension RegistryEntry: ReadableValue {
  package static func read(_ reader: inout JSONReader) throws(ReadFault) -> Self {
    guard reader.next == UInt8(ascii: "{") else { throw reader.kindFault() }
    let start = reader.index
    guard try reader.enterObject() else { throw ReadFault(.missingKey, at: start) }
    if try reader.take(key: "type") {
      let type = try reader.readRecordType()
      try reader.nextMember()
      return try readRecord(type, &reader, typeKey: .taken)
    }
    // The type stands elsewhere, and must be known before anything can be read.
    var ahead = reader
    while !ahead.isAtObjectEnd {
      if try ahead.take(key: "type") {
        return try readRecord(ahead.readRecordType(), &reader, typeKey: .ahead)
      }
      try ahead.skipMember()
    }
    throw ReadFault(.slowPath, at: start)
  }

  @inline(__always)
  private static func readRecord(
    _ type: RecordType, _ reader: inout JSONReader, typeKey: TypeKey
  ) throws(ReadFault) -> Self {
    switch type {
    case .source: .source(try .readMembers(&reader, typeKey: typeKey))
    case .province: .province(try .readMembers(&reader, typeKey: typeKey))
    case .department: .department(try .readMembers(&reader, typeKey: typeKey))
    case .delegation: .delegation(try .readMembers(&reader, typeKey: typeKey))
    case .agreement: .agreement(try .readMembers(&reader, typeKey: typeKey))
    case .project: .project(try .readMembers(&reader, typeKey: typeKey))
    case .award: .award(try .readMembers(&reader, typeKey: typeKey))
    case .partner: .partner(try .readMembers(&reader, typeKey: typeKey))
    case .event: .event(try .readMembers(&reader, typeKey: typeKey))
    case .figure: .figure(try .readMembers(&reader, typeKey: typeKey))
    case .document: .document(try .readMembers(&reader, typeKey: typeKey))
    }
  }

  package static func collect(_ node: JSONNode, _ faults: inout FaultCollector) -> Self? {
    guard case .object(let list) = node.content else {
      faults.wrongKind(node, wanted: "an object")
      return nil
    }
    guard let member = list.first(where: { $0.key == "type" }) else {
      if node.isWhole { faults.add(.missingKey, at: node.place, key: "type", parameter: "type") }
      return nil
    }
    let name: String? = faults.within("type") { String.collect(member.value, &$0) }
    guard let name else { return nil }
    guard let type = RecordType(lineType: name) else {
      let words = RecordType.allCases.map(\.lineType).joined(separator: ", ")
      faults.within("type") { $0.add(.unknownWord, at: member.value.place, parameter: words) }
      return nil
    }
    // What is left are the fields of the record; a second type is a duplicate key like any other.
    let others = list.filter { $0.key != "type" }
    for duplicate in list.filter({ $0.key == "type" }).dropFirst() {
      faults.add(.duplicateKey, at: duplicate.place, key: "type", parameter: "type")
    }
    let rest = JSONNode(content: .object(others), place: node.place, isWhole: node.isWhole, isLine: true)
    return collectRecord(type, rest, &faults)
  }

  private static func collectRecord(
    _ type: RecordType, _ node: JSONNode, _ faults: inout FaultCollector
  ) -> RegistryEntry? {
    switch type {
    case .source: SourceDocument.collect(node, &faults).map { .source($0) }
    case .province: Province.collect(node, &faults).map { .province($0) }
    case .department: Department.collect(node, &faults).map { .department($0) }
    case .delegation: Delegation.collect(node, &faults).map { .delegation($0) }
    case .agreement: Agreement.collect(node, &faults).map { .agreement($0) }
    case .project: NGOProject.collect(node, &faults).map { .project($0) }
    case .award: Award.collect(node, &faults).map { .award($0) }
    case .partner: Partner.collect(node, &faults).map { .partner($0) }
    case .event: Event.collect(node, &faults).map { .event($0) }
    case .figure: ReportedFigure.collect(node, &faults).map { .figure($0) }
    case .document: RegisteredDocument.collect(node, &faults).map { .document($0) }
    }
  }
}

extension JSONReader {
  /// Reads the word that names the type of a record.
  @inline(__always)
  mutating func readRecordType() throws(ReadFault) -> RecordType {
    let place = index
    // Most lines hold one of these, and no text need be made to see it.
    if takeWord("delegation") { return .delegation }
    if takeWord("project") { return .project }
    if takeWord("agreement") { return .agreement }
    if takeWord("award") { return .award }
    let name = try readWord()
    guard let type = RecordType(lineType: name) else { throw ReadFault(.unknownWord, at: place) }
    return type
  }
}
