import Foundation

#if !FUZZING
  import ForeignAffairs
#endif

/// Compares the reader of JSON with Foundation’s.
///
/// Known differences, in which Foundation accepts what is refused here: a key that stands twice, a byte order mark,
/// UTF-16 and UTF-32, more than 64 levels. The other way round Foundation refuses, as no number, what does not fit its
/// own numbers, and loses the digits of those that do; the comparison is of what it has read.
enum Differential {
  private static let start = Array(#"{"format":"foreign-affairs-registry","version":"1.0","x":"#.utf8)

  /// Decodes anything, so that only what is no JSON is refused.
  private struct Anything: Decodable {
    init(from decoder: any Decoder) throws {}
  }

  /// Any value.
  static func values(_ bytes: [UInt8]) -> String? {
    let document = start + bytes + [UInt8(ascii: "}")]
    guard let ours = try? Registry(json: document) else { return nil }
    let data = Data(document)
    guard (try? JSONDecoder().decode(Anything.self, from: data)) != nil else {
      return "JSONDecoder refuses what is accepted here"
    }
    guard let theirs = try? JSONDecoder().decode([String: JSONValue].self, from: data) else { return nil }
    var all: [String: JSONValue] = [
      "format": .string("foreign-affairs-registry"), "version": .string("1.0"),
    ]
    for member in ours.additional.members { all[member.key] = member.value }
    // What was put into the document may close it and write members of its own.
    guard all["x"] != nil, all.count == theirs.count else { return nil }
    for (key, value) in all {
      guard let other = theirs[key], isSame(value, other) else {
        return "JSONDecoder reads another value of \(key)"
      }
    }
    return nil
  }

  private static func isSame(_ ours: JSONValue, _ theirs: JSONValue) -> Bool {
    switch (ours, theirs) {
    case (.number(let one), .number(let other)):
      one == other || Double(one.description) == Double(other.description)
    case (.array(let one), .array(let other)):
      one.count == other.count && zip(one, other).allSatisfy { isSame($0, $1) }
    case (.object(let one), .object(let other)):
      one.members.count == other.members.count
        && one.members.allSatisfy { member in other[member.key].map { isSame(member.value, $0) } ?? false }
    default: ours == theirs
    }
  }

  /// Records: what both read is the same, up to what `Codable` loses of unknown keys.
  static func records(_ bytes: [UInt8]) -> String? {
    guard let ours = try? Registry(json: bytes) else { return nil }
    let decoder = JSONDecoder()
    guard let theirs = try? decoder.decode(Registry.self, from: Data(bytes)) else { return nil }
    guard let again = try? decoder.decode(Registry.self, from: Data(ours.json)) else {
      return "JSONDecoder refuses what is written here"
    }
    return again == theirs ? nil : "JSONDecoder reads another registry"
  }
}
