/// What became of one rule in a validation.
public struct RuleTally: Sendable, Hashable {
  /// What the rule says about itself, with the severity that the book gives it.
  public let description: RuleDescription
  /// How many records keep it.
  public let passed: Int
  /// How many records break it.
  public let failed: Int
  /// How many records it could not be decided for.
  public let undecided: Int
  /// How many records it does not apply to.
  public let notApplicable: Int
  /// How many findings there are, of which a report may list fewer; one record may have several.
  public let findings: Int
  /// How many further findings were suppressed.
  public let suppressed: Int

  /// The rule.
  public var rule: RuleIdentifier { description.id }
}

/// What a suppression has hidden.
public struct SuppressionUse: Sendable, Hashable {
  /// The suppression.
  public let suppression: Suppression
  /// How many findings it has hidden.
  public let count: Int
}
