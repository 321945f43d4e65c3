/// A value of more than a word that a record may lack.
///
/// Whether it is there is asked without copying it: `delegation.head != nil` would copy a person twice otherwise.
public protocol RecordPart: Sendable, Hashable {}

extension Optional where Wrapped: RecordPart {
  /// Whether the value is absent.
  @inlinable @inline(__always)
  public static func == (value: Self, _: _OptionalNilComparisonType) -> Bool {
    if case .none = value { true } else { false }
  }

  /// Whether the value is there.
  @inlinable @inline(__always)
  public static func != (value: Self, _: _OptionalNilComparisonType) -> Bool {
    if case .none = value { false } else { true }
  }
}

extension AgreementParty: RecordPart {}
extension DelegationPlan: RecordPart {}
extension DelegationReport: RecordPart {}
extension DelegationSize: RecordPart {}
extension LocalizedText: RecordPart {}
extension OfficialDocument: RecordPart {}
extension Period: RecordPart {}
extension Person: RecordPart {}
extension Quantity: RecordPart {}
