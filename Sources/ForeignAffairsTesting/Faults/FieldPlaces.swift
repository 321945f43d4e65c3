package import ForeignAffairs

/// A field, or an element of its list, with the text of a line around it, so that anything can be put in its
/// place.
package struct FieldPlace: Sendable {
  package let key: String
  package let type: any WireValue.Type
  package let occurrence: FieldDescription.Occurrence
  /// Whether this is an element of a list.
  package let isElement: Bool
  package let pointer: String
  /// What stands before the value; the value that a sample has; what stands behind it.
  package let before: String
  package let sample: String
  package let after: String
  /// What stands before the object, the line without the field, and the pointer of the object.
  package let beforeObject: String
  package let without: String

  package func line(_ value: String) -> String { before + value + after }

  /// The text of a fault at some distance from the beginning of the value.
  package func fault(_ code: String, at distance: Int = 0, below pointer: String = "") -> String {
    "1:\(before.unicodeScalars.count + 1 + distance) \(self.pointer)\(pointer) \(code)"
  }
}

/// One field of a sample record with its canonical JSON.
package struct FieldPiece: Sendable {
  package let key: String
  package let type: any WireValue.Type
  package let occurrence: FieldDescription.Occurrence
  /// The value; of a list the first element.
  package let value: String

  package var whole: String { occurrence == .list ? "[\(value)]" : value }
  package var member: String { "\"\(key)\":\(whole)" }

  /// Every field of a type, all of them filled.
  package static func all<Record: FieldRecord>(of type: Record.Type, requiredOnly: Bool = false) throws
    -> [Self]
  {
    var visitor = FieldPieces(record: try Samples.record(type, requiredOnly: true).contents)
    try Record.fields(&visitor)
    return requiredOnly ? visitor.pieces.filter { $0.occurrence == .required } : visitor.pieces
  }
}

package enum FieldPlaces {
  /// Every place in a line of a type, down to the last record in it; each line has what is required, and the
  /// field.
  package static func all(of type: RecordType) throws -> [FieldPlace] {
    var places: [FieldPlace] = []
    var seen: Set<String> = []
    try add(
      type.record, before: "", members: ["\"type\":\"\(type.lineType)\""], after: "", pointer: "", &seen,
      &places)
    return places
  }

  private static func add(
    _ record: any FieldRecord.Type, before: String, members first: [String], after: String, pointer: String,
    _ seen: inout Set<String>, _ places: inout [FieldPlace]
  ) throws {
    guard seen.insert("\(record)").inserted else { return }
    let required = try FieldPiece.all(of: record, requiredOnly: true)
    for piece in try FieldPiece.all(of: record) {
      let others = first + required.filter { $0.key != piece.key }.map(\.member)
      let start = before + "{" + others.map { $0 + "," }.joined() + "\"\(piece.key)\":"
      let end = "}" + after
      let without = before + "{" + others.joined(separator: ",") + end
      let path = pointer + "/" + piece.key
      places.append(
        FieldPlace(
          key: piece.key, type: piece.type, occurrence: piece.occurrence, isElement: false, pointer: path,
          before: start, sample: piece.whole, after: end, beforeObject: before, without: without))
      let isList = piece.occurrence == .list
      let (inner, outer, place) = isList ? (start + "[", "]" + end, path + "/0") : (start, end, path)
      if isList {
        places.append(
          FieldPlace(
            key: piece.key, type: piece.type, occurrence: .required, isElement: true, pointer: place,
            before: inner, sample: piece.value, after: outer, beforeObject: before, without: without))
      }
      if let type = piece.type as? any FieldRecord.Type {
        try add(type, before: inner, members: [], after: outer, pointer: place, &seen, &places)
      }
    }
  }
}

private struct FieldPieces<Record>: FieldVisitor {
  let record: Record
  var pieces: [FieldPiece] = []

  private mutating func add<Value: WireValue>(
    _ key: StaticString, _ occurrence: FieldDescription.Occurrence, _ value: Value
  ) {
    var output = JSONOutput()
    value.write(&output)
    let piece = FieldPiece(
      key: key.description, type: Value.self, occurrence: occurrence, value: output.text)
    pieces.append(piece)
  }

  /// A sample that is no longer than it must be.
  private func sample<Value: WireValue>(_ type: Value.Type) throws -> Value {
    guard let record = type as? any FieldRecord.Type else { return try Samples.value(type, 1) }
    let least = try Samples.record(record, requiredOnly: true)
    guard let value = least as? Value else { throw MissingSample(type: "\(type)") }
    return value
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) throws { add(key, .required, try sample(Value.self)) }
  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) throws { add(key, .optional, try sample(Value.self)) }
  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) throws { add(key, .list, try sample(Value.self)) }
  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) throws {}
}
