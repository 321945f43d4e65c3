/// Any JSON value, with its numbers kept as text.
public indirect enum JSONValue: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number, as it is written.
  case number(JSONNumber)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object, its keys in order.
  case object(AdditionalFields)
}

extension JSONValue: Codable {
  /// Reads any value.
  ///
  /// Through `Codable` the text of a number and the order of keys are lost: numbers pass through `Int64`, `UInt64` or
  /// a floating-point number, and keys are put in the order of their letters.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: WireKey.self) {
      var members = UniqueFields()
      for key in container.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
        members.append(key.stringValue, try container.decode(Self.self, forKey: key))
      }
      self = .object(members.fields)
      return
    }
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int64.self) {
      self = .number(JSONNumber(value))
    } else if let value = try? container.decode(UInt64.self) {
      self = .number(JSONNumber(value))
    } else if let value = try? container.decode(Double.self) {
      self = .number(try Self.number(value, container))
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else {
      self = .array(try container.decode([Self].self))
    }
  }

  /// Writes any value; see ``init(from:)`` for what `Codable` loses.
  public func encode(to encoder: any Encoder) throws {
    if case .object(let members) = self {
      var container = encoder.container(keyedBy: WireKey.self)
      for member in members.members {
        try container.encode(member.value, forKey: WireKey(stringValue: member.key))
      }
      return
    }
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .number(let number): try Self.encode(number: number.description, into: &container)
    case .string(let text): try container.encode(text)
    case .array(let values): try container.encode(values)
    case .object: break
    }
  }

  /// Infinity, which some formats know, is no number of JSON.
  private static func number(_ value: Double, _ container: any SingleValueDecodingContainer) throws
    -> JSONNumber
  {
    do throws(ValueFailure) {
      return try JSONNumber("\(value)")
    } catch {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
    }
  }

  private static func encode(number text: String, into container: inout any SingleValueEncodingContainer)
    throws
  {
    if let value = Int64(text) {
      try container.encode(value)
    } else if let value = UInt64(text) {
      try container.encode(value)
    } else if let value = Double(text) {
      try container.encode(value)
    } else {
      throw EncodingError.invalidValue(
        text, EncodingError.Context(codingPath: container.codingPath, debugDescription: "not a number"))
    }
  }
}
