/// What makes one date or scope of a rule another than the next, as their closures cannot be compared.
final class RuleIdentity: Sendable, Hashable {
  static func == (left: RuleIdentity, right: RuleIdentity) -> Bool { left === right }

  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
