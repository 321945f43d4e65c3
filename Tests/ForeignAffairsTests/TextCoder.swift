/// Encodes and decodes a value that is one plain string, so that tests need no JSON library.
struct TextCoder: Encoder, Decoder, SingleValueEncodingContainer, SingleValueDecodingContainer {
  final class Box { var text: String? = nil }

  let box = Box()
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  static func text(of value: some Encodable) throws -> String? {
    let coder = Self()
    try value.encode(to: coder)
    return coder.box.text
  }

  static func value<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
    let coder = Self()
    coder.box.text = text
    return try Value(from: coder)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }
  func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

  func encode(_ value: String) throws { box.text = value }
  func decode(_ type: String.Type) throws -> String {
    guard let text = box.text else { throw refusal }
    return text
  }

  func decodeNil() -> Bool { false }
  func encodeNil() throws { throw refusal }
  func encode(_ value: some Encodable) throws { throw refusal }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { throw refusal }
  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw refusal }
  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    throw refusal
  }
  func unkeyedContainer() -> any UnkeyedEncodingContainer { preconditionFailure("one plain string only") }
  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    preconditionFailure("one plain string only")
  }

  private var refusal: DecodingError {
    .dataCorrupted(.init(codingPath: [], debugDescription: "one plain string only"))
  }
}
