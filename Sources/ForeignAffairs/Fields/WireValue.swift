/// A value that both passes over a document can read.
package protocol ReadableValue: Sendable {
  /// Reads the value at the reader’s place and leaves the reader behind it.
  static func read(_ reader: inout JSONReader) throws(ReadFault) -> Self

  /// Reads the value once more from a node of the slow pass, and records everything that is wrong with it.
  static func collect(_ node: JSONNode, _ faults: inout FaultCollector) -> Self?
}

/// A value that can stand behind a key of the wire format: a leaf such as a date, or a record of its own.
package protocol WireValue: ReadableValue, Codable, Hashable {
  /// A value that stands in a record until its field has been read; it never leaves this package.
  ///
  /// In a blank record nothing stands that may be absent: what is read is put there without asking. A nested record of
  /// more than six words is made by its memberwise initialiser, behind one in an extension: see Decisions/0012.
  static var blank: Self { get }

  /// What kind of JSON value is wanted, in words, for messages.
  static var wanted: String { get }

  /// The words of a closed list, for messages.
  static var words: String? { get }

  /// What the value looks like in JSON, for whoever describes the format.
  static var wireType: WireType { get }

  /// Why a text is not this value, where it is none.
  static func failure(of text: String) -> ValueFailure?

  /// Writes the value in its canonical form.
  func write(_ output: inout JSONOutput)
}

/// A leaf that is written as one JSON string and read strictly from it.
package protocol TextValue: WireValue, CustomStringConvertible {
  init(_ text: String) throws(ValueFailure)
}

extension Decoder {
  /// Reads a leaf that is written as one string; its failure becomes a decoding error at this place.
  package func textValue<Value: TextValue>(_ type: Value.Type = Value.self) throws -> Value {
    let container = try singleValueContainer()
    do {
      return try Value(container.decode(String.self))
    } catch let failure as ValueFailure {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: failure.description)
    }
  }

  /// Refuses an object with keys other than these: a leaf is closed, so that nothing in it is dropped.
  package func refuseKeys(besides known: [String]) throws {
    for key in try container(keyedBy: WireKey.self).allKeys.map(\.stringValue).sorted()
    where !known.contains(key) {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: codingPath, debugDescription: "unknown key “\(key)”"))
    }
  }
}

extension Encoder {
  /// Writes a leaf as one string.
  package func write(text value: some TextValue) throws {
    var container = singleValueContainer()
    try container.encode(value.description)
  }
}

extension String: WireValue {
  package static var blank: String { "" }
}

extension Int: WireValue {
  package static var blank: Int { 0 }
}

extension Bool: WireValue {
  package static var blank: Bool { false }
}

extension WireValue where Self: OpenCode {
  package static var blank: Self { Self(rawValue: "") }
}
