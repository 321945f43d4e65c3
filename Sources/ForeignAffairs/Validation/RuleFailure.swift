/// One place at which a rule failed, and the values that its message names.
public struct RuleFailure: Sendable, Hashable {
  /// The place.
  public let path: RulePath
  /// The values, in the order in which the rule names its parameters.
  public let parameters: [RuleParameter]

  /// Describes a failure.
  public init(at path: RulePath, _ parameters: RuleParameter...) {
    (self.path, self.parameters) = (path, parameters)
  }

  /// Describes a failure with any number of parameters.
  public init(at path: RulePath, parameters: [RuleParameter]) {
    (self.path, self.parameters) = (path, parameters)
  }
}
