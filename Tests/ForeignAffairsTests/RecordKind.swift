import ForeignAffairs
import Testing

/// A type of record, as an argument of a test.
struct RecordKind: Sendable, CustomTestStringConvertible {
  let type: any FieldRecord.Type

  var testDescription: String { "\(type)" }

  /// Every type that a registry leads to.
  static let all = WireTypes().records.map { RecordKind(type: $0) }
}
