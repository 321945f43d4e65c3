import ForeignAffairs
import Testing

/// A type of record, as an argument of a test.
struct RecordKind: Sendable, CustomTestStringConvertible {
  let type: any FieldRecord.Type

  var testDescription: String { "\(type)" }

  /// Every type that a registry leads to.
  static let all = WireTypes().records.map { RecordKind(type: $0) }

  /// Every type that the other documents lead to.
  static let besides: [RecordKind] = {
    let roots: [any FieldRecord.Type] = [
      AnnualDocument.self, StreamHeader.self, SummaryDocument.self, SuppressionList.self, TableDocument.self,
      ValidationReportDocument.self,
    ]
    return roots.flatMap { WireTypes(from: $0).records }.map { RecordKind(type: $0) }
  }()
}
