/// What the key `type` is to an object: nothing, or the type of the record of a line.
enum TypeKey {
  /// A key like any other.
  case unknown
  /// Its value has been read ahead, and it is to be passed over once.
  case ahead
  /// It has stood there, and may not stand again.
  case taken
}

/// Keys that a record does not know, while it is read; most records have none.
private final class UnknownKeys {
  var fields = UniqueFields()
}

/// What is done with the members that are no field of a record.
private struct UnknownMembers {
  var typeKey: TypeKey
  private(set) var keys: UnknownKeys?

  init(typeKey: TypeKey) { self.typeKey = typeKey }

  /// Reads the member at hand, which is no field.
  @inline(never)
  mutating func read(_ reader: inout JSONReader) throws(ReadFault) {
    let start = reader.index
    if typeKey != .unknown, try reader.take(key: "type") {
      guard typeKey == .ahead else { throw ReadFault(.duplicateKey, at: start) }
      typeKey = .taken
      try reader.skipValue()
      try reader.nextMember()
      return
    }
    // An escaped spelling of a known key is rare, and read by the slow pass.
    let unknown = try reader.unknownKey()
    if unknown.kind == .slowPath || reader.unknownKeys == .report { throw unknown }
    let written = try reader.readKey()
    let key = typeKey == .unknown ? written : LineKey.inRecord(written)
    let keys = self.keys ?? UnknownKeys()
    self.keys = keys
    if keys.fields.contains(key) { throw ReadFault(.duplicateKey, at: start) }
    keys.fields.append(key, try reader.readValue())
    try reader.nextMember()
  }
}

/// Fills a blank record from the members of an object, in one pass when the keys stand in wire order.
///
/// Each field asks whether the next key is its own. When a pass over all fields has taken none, the key is unknown.
/// The record and the reader are filled and moved where they stand. Only plain values change in the visitor, and it is
/// handed to nobody, so that which field is which is known when this is compiled.
struct ObjectReader<Owner: FieldRecord>: FieldVisitor, ~Copyable {
  typealias Record = Owner.Contents
  private let record: Lent<Owner.Contents>
  private let lentReader: Lent<JSONReader>
  private let unknown: Lent<UnknownMembers>
  /// The field that is asked, and those that were read and that must be, as bits.
  private var position: UInt64 = 0
  private var seen: UInt64 = 0
  private var required: UInt64 = 0
  private var isLastPass = false

  @inline(__always)
  fileprivate init(
    _ record: Lent<Owner.Contents>, _ reader: Lent<JSONReader>, _ unknown: Lent<UnknownMembers>
  ) {
    self.record = record
    lentReader = reader
    self.unknown = unknown
  }

  @inline(__always)
  private var reader: JSONReader {
    _read { yield lentReader.value }
    nonmutating _modify { yield &lentReader.value }
  }

  @inline(__always)
  private mutating func takes(_ key: StaticString) throws(ReadFault) -> Bool {
    defer { position &+= 1 }
    let start = reader.index
    guard try reader.take(key: key) else { return false }
    if seen & (1 &<< position) != 0 { throw ReadFault(.duplicateKey, at: start) }
    seen |= 1 &<< position
    return true
  }

  @inline(__always)
  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) throws(ReadFault) {
    required |= 1 &<< position
    if try takes(key) {
      record.value[keyPath: path] = try Value.read(&reader)
      try reader.nextMember()
    }
  }

  @inline(__always)
  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) throws(ReadFault) {
    if try takes(key) {
      record.initialize(path, to: try Value.read(&reader))
      try reader.nextMember()
    }
  }

  @inline(__always)
  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) throws(ReadFault) {
    if try takes(key) {
      record.initialize(path, to: try readList(&reader))
      try reader.nextMember()
    }
  }

  @inline(__always)
  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) throws(ReadFault) {
    if isLastPass, let keys = unknown.value.keys { record.value[keyPath: path] = keys.fields.fields }
  }

  /// Reads the members of an object that has been entered at a place, and leaves the reader behind it.
  @inline(__always)
  fileprivate mutating func readMembers(of start: Int) throws(ReadFault) {
    while true {
      let place = reader.index
      position = 0
      required = 0
      try Owner.fields(&self)
      if reader.isAtObjectEnd {
        // No key is at hand any more, so one more pass only sets what is left over.
        if isLastPass || unknown.value.keys == nil || reader.unknownKeys != .keep { break }
        isLastPass = true
      } else if reader.index == place {
        try unknown.value.read(&reader)
      }
    }
    reader.leaveObject()
    if seen & required != required { throw ReadFault(.missingKey, at: start) }
  }
}

/// Reads an array of values.
@inline(never)
func readList<Value: WireValue>(_ reader: inout JSONReader) throws(ReadFault) -> [Value] {
  guard try reader.enterArray() else {
    reader.leaveArray()
    return []
  }
  // Most lists have one element, and an array of one is made at once.
  var list = [try Value.read(&reader)]
  while try reader.nextElement() {
    list.append(try Value.read(&reader))
  }
  reader.leaveArray()
  return list
}

extension FieldRecord {
  /// Reads an object that has been entered, and whose type has been read: before it, or ahead among its keys.
  @inline(__always)
  static func readMembers(_ reader: inout JSONReader, typeKey: TypeKey) throws(ReadFault) -> Self {
    var record = blank
    try record.fillMembers(&reader, typeKey: typeKey)
    return consume record
  }

  @inline(__always)
  package static func readObject(_ reader: inout JSONReader) throws(ReadFault) -> Self {
    var record = blank
    try record.fill(&reader)
    return consume record
  }

  @inline(never)
  private mutating func fillMembers(_ reader: inout JSONReader, typeKey: TypeKey) throws(ReadFault) {
    try fill(&reader, from: reader.index, typeKey: typeKey)
  }

  @inline(never)
  private mutating func fill(_ reader: inout JSONReader) throws(ReadFault) {
    let start = reader.index
    _ = try reader.enterObject()
    try fill(&reader, from: start, typeKey: .unknown)
  }

  @inline(__always)
  private mutating func fill(
    _ reader: inout JSONReader, from start: Int, typeKey: TypeKey
  ) throws(ReadFault) {
    var unknown = UnknownMembers(typeKey: typeKey)
    try withContents { (contents) throws(ReadFault) in
      try Lent.with(&contents, &reader, &unknown) { (contents, reader, unknown) throws(ReadFault) in
        var visitor = ObjectReader<Self>(contents, reader, unknown)
        try visitor.readMembers(of: start)
      }
    }
  }
}
