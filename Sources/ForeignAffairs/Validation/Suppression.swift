/// A finding that is known and accepted, and why.
///
/// It names the rule, the place, and where it is meant for one record that record. A report counts what each suppression
/// has hidden, and lists those that hid nothing.
public struct Suppression: Sendable, Hashable {
  /// The rule.
  public var rule: RuleIdentifier
  /// The JSON Pointer of the findings within the document, where `*` stands for any characters:
  /// `/agreements/*/copySentOn`, `*/signedOn`.
  public var path: String
  /// The identifier of the record, where only one is meant.
  public var record: String?
  /// Why the finding is accepted.
  public var reason: String
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Accepts the findings of a rule at a place.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - path: The pointer, where `*` stands for any characters; the default is every place.
  ///   - record: The identifier of the record, where only one is meant.
  ///   - reason: Why they are accepted.
  public init(rule: RuleIdentifier, path: String = "*", record: String? = nil, reason: String) {
    (self.rule, self.path, self.record, self.reason) = (rule, path, record, reason)
  }

  /// Whether it hides a finding of its rule.
  func hides(_ pointer: String, record id: String?) -> Bool {
    if let record, record != id { return false }
    return Self.matches(Array(path.utf8)[...], Array(pointer.utf8)[...])
  }

  /// Matches a pattern in which `*` stands for any bytes, with one step back to the last star at most.
  private static func matches(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
    var (place, index) = (pattern.startIndex, text.startIndex)
    var retry: (place: Int, index: Int)?
    while index < text.endIndex {
      if place < pattern.endIndex, pattern[place] == UInt8(ascii: "*") {
        retry = (place + 1, index)
        place += 1
      } else if place < pattern.endIndex, pattern[place] == text[index] {
        (place, index) = (place + 1, index + 1)
      } else if let last = retry {
        retry = (last.place, last.index + 1)
        (place, index) = (last.place, last.index + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}

extension Suppression: FieldRecord, Codable {
  package static var blank: Self { Self(rule: .blank, path: "", reason: "") }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("rule", \.rule, "The rule.")
    try v.field("path", \.path, "The JSON Pointer of the findings; * stands for any characters.")
    try v.field("record", \.record, "The identifier of the record, where only one is meant.")
    try v.field("reason", \.reason, "Why the findings are accepted.")
    try v.rest(\.additional)
  }

  /// Reads the suppression from any decoder; keys that are not known are kept in ``additional``.
  public init(from decoder: any Decoder) throws {
    self = try Self.decoded(from: decoder)
  }

  /// Writes the suppression to any encoder.
  public func encode(to encoder: any Encoder) throws {
    try encodeFields(to: encoder)
  }
}
