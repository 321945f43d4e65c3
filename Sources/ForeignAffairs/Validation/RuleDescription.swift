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
  /// The provisions that said the same before it, the latest first.
  public let predecessors: [LegalSource]
  /// The days on which it was in force.
  public let inForce: DayWindow
  /// What it is called.
  public let title: LocalizedText
  /// Why it is there.
  public let rationale: LocalizedText
  /// The sentence of a finding, with `{name}` where a parameter goes, or `{name:when}` where it says when something was.
  public let message: LocalizedText
  /// The names of its parameters, in order.
  public let parameters: [String]

  /// How well the source is known; a rule without one follows from the meaning of the data.
  public var certainty: LegalCertainty { source?.certainty ?? .design }

  /// The provision as people cite it, and those before it: a record of 2010 is not judged by a law of 2022.
  public func citation(in language: Language) -> String? {
    guard let source, !predecessors.isEmpty else { return source?.citation(in: language) }
    let between = Wording(language).pick("; trước đó là ", "; before that ")
    return ([source] + predecessors).map { $0.datedCitation(in: language) }.joined(separator: between)
  }
}
