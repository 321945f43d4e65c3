/// How a key that is a record’s own, and unknown here, stands on a line of a stream, where `type` names the type.
///
/// A low line is put before `type`, `_type`, `__type` and so on, and taken away again, so that no key is lost.
enum LineKey {
  static func onLine(_ key: String) -> String { isType(key) ? "_" + key : key }

  static func inRecord(_ key: String) -> String {
    key.utf8.first == UInt8(ascii: "_") && isType(key) ? String(key.dropFirst()) : key
  }

  /// Whether a key is `type`, with any number of low lines in front.
  private static func isType(_ key: String) -> Bool {
    key.utf8.drop { $0 == UInt8(ascii: "_") }.elementsEqual("type".utf8)
  }
}
