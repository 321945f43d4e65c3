/// What a rule says about itself: everything but its check.
public struct RuleDescription: Sendable, Hashable, Identifiable {
  /// The identifier of the rule.
  public let id: RuleIdentifier
  /// The type of record that it is about; nothing for the registry as a whole.
  public let recordType: RecordType?
  /// What it looks at.
  public let kind: RuleKind
  /// How much a finding weighs.
  public internal(set) var severity: Severity
  /// The provision that it comes from; nothing where it follows from what dates, counts and sums mean.
  public let source: LegalSource?
  /// The days on which it was in force.
  public let inForce: DayWindow
  /// What it is called.
  public let title: LocalizedText
  /// Why it is there.
  public let rationale: LocalizedText
  /// The sentence of a finding, with `{name}` where a parameter goes.
  public let message: LocalizedText
  /// The names of its parameters, in order.
  public let parameters: [String]

  /// How well the source is known; a rule without one follows from the meaning of the data.
  public var certainty: LegalCertainty { source?.certainty ?? .design }
}
