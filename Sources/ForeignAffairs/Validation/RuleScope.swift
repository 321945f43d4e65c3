/// Which records a rule is about; to any other it does not apply.
///
/// Rules that are given the same value, made once, ask a record once whether it belongs to them:
///
/// ```swift
/// extension Delegation {
///   static let visits = RuleScope<Delegation> { $0.direction == .inbound }
/// }
/// ```
public struct RuleScope<Record>: Sendable {
  let contains: @Sendable (Record) -> Bool
  /// Tells the scope apart from others.
  let identity = RuleIdentity()

  /// The records of which the closure says yes.
  public init(_ contains: @escaping @Sendable (Record) -> Bool) {
    self.contains = contains
  }
}
