/// A term of a policy: a value and where it was read.
///
/// It says nothing of records from before the first day of its source (``LegalSource/inForceFrom``). A term without a source,
/// or whose source has no first day, holds for all days.
public struct PolicyValue<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The value.
  public var value: Value
  /// Where it was read; nothing where somebody has set it.
  public var source: LegalSource? {
    get { shared?.value }
    set { shared = newValue.map { Shared($0) } }
  }
  // Rules look at the terms of a policy for every record, and most policies have few.
  private var shared: Shared<LegalSource>?

  /// A value and its source.
  public init(_ value: Value, source: LegalSource? = nil) {
    self.value = value
    shared = source.map { Shared($0) }
  }
}

extension PolicyValue {
  /// Whose term it is, for the message of a finding: its source, or else the policy.
  func owner(in policy: Policy) -> RuleParameter {
    guard let source else {
      return .text(LocalizedText("chính sách “\(policy.name)”", english: "policy “\(policy.name)”"))
    }
    return .text(
      LocalizedText(source.citation(in: .vietnamese), english: source.citation(in: .english)))
  }

  /// Whether it holds on a date; unknown where there is none and it has not always held.
  @inline(__always)
  func isInForce(on date: @autoclosure () -> PartialDate?) -> Ternary {
    guard let first = shared?.value.inForceFrom else { return .yes }
    return DayWindow.since(first).contains(date())
  }
}

extension RuleOutcome {
  /// What a rule says of a record by a term of the policy: nothing where the policy has no such term, or the record is from
  /// before it.
  @inline(__always)
  static func held<Value>(
    to term: PolicyValue<Value>?, on date: @autoclosure () -> PartialDate?,
    _ judge: (PolicyValue<Value>) -> Self
  ) -> Self {
    guard let term else { return .notApplicable }
    return .when(term.isInForce(on: date())) { judge(term) }
  }
}
