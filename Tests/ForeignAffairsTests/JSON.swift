import Foundation

/// JSON text for tests: keys in the order of their letters, strokes unescaped.
enum JSON {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func value<Value: Decodable>(_ type: Value.Type = Value.self, _ text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }

  /// The keys that lead to the place of a decoding error; an index is written as its number.
  static func path(of error: DecodingError?) -> [String]? {
    let context: DecodingError.Context? =
      switch error {
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context): context
      case .keyNotFound(let key, let context):
        DecodingError.Context(codingPath: context.codingPath + [key], debugDescription: "")
      default: nil
      }
    return context?.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
  }

  /// The message of an error that this package itself raised.
  static func message(of error: DecodingError?) -> String? {
    if case .dataCorrupted(let context) = error { context.debugDescription } else { nil }
  }
}
