/// A rule about records of one type, or about a registry: what it checks, why, since when, and examples.
///
/// A rule is a value. Its check takes the record and what may be known beside it, and says passed, failed with
/// parameters at a place, undecided, or not applicable. Whether the rule was in force on the day of the record is not
/// for the check: the window and the date of the record decide it first.
public struct Rule<Record: RuleSubject>: Sendable, Identifiable {
  /// What a rule says of a record.
  public typealias Check = @Sendable (Record, RuleContext) -> RuleOutcome

  /// What the rule says about itself.
  public internal(set) var description: RuleDescription
  /// Where the rule applies.
  let application: RuleApplication<Record>
  /// What the rule says of a record to which it applies.
  private(set) var check: Check
  private let makeExamples: @Sendable () -> [RuleExample<Record>]

  /// The identifier of the rule.
  public var id: RuleIdentifier { description.id }

  /// What the rule says of a record, with its window and scope.
  ///
  /// What it names is always worked out, also where a rule asks another one behind the limit of its own findings.
  public var evaluate: Check {
    let evaluate = application.guarding(check)
    return { record, context in evaluate(record, context.listing) }
  }

  /// Records and what the rule says of them, made anew at each call.
  public var examples: [RuleExample<Record>] { makeExamples() }

  /// Makes a rule.
  ///
  /// - Parameters:
  ///   - id: Its identifier, which never changes and is never used again: `agreement.ends-before-it-starts`.
  ///   - kind: What it looks at.
  ///   - severity: How much a finding weighs; only what cannot be true is an error.
  ///   - source: The provision that it comes from; nothing where it follows from the meaning of the data.
  ///   - predecessors: The provisions that said the same before it, the latest first.
  ///   - inForce: The days on which it was in force.
  ///   - dated: The date of the record that decides whether it was; a record without one is undecided.
  ///   - scope: The records that it is about; all, where none is given.
  ///   - title: What it is called, in Vietnamese and English.
  ///   - rationale: Why it is there, in both languages.
  ///   - message: The sentence of a finding in both languages, with `{name}` where a parameter goes. `{name:when}` writes a
  ///     date or period with the preposition that it needs in a sentence: `on 1 July 2025`, `in 2026`, `from 2011 to 2020`.
  ///   - parameters: The names of the parameters, in the order in which the check gives them.
  ///   - examples: Records that keep and break it; made when asked for.
  ///   - check: What it says of a record.
  public init(
    id: RuleIdentifier, kind: RuleKind, severity: Severity, source: LegalSource? = nil,
    predecessors: [LegalSource] = [], inForce: DayWindow = .always, dated: RuleDate<Record>? = nil,
    about scope: RuleScope<Record>? = nil, title: LocalizedText, rationale: LocalizedText,
    message: LocalizedText, parameters: [String] = [],
    examples: @escaping @Sendable () -> [RuleExample<Record>] = { [] }, check: @escaping Check
  ) {
    description = RuleDescription(
      id: id, recordType: Record.rulePlace.type, kind: kind, severity: severity, source: source,
      predecessors: predecessors, inForce: inForce, title: title, rationale: rationale, message: message,
      parameters: parameters)
    makeExamples = examples
    application = RuleApplication(inForce, dated, scope)
    self.check = check
  }
}

extension Rule {
  /// The same rule, applied only where a condition holds; where that is unknown, the rule is undecided.
  public func when(_ condition: @escaping @Sendable (Record, RuleContext) -> Ternary) -> Self {
    var rule = self
    let check = check
    rule.check = { record, context in .when(condition(record, context)) { check(record, context) } }
    return rule
  }

  /// The same rule with another severity.
  public func withSeverity(_ severity: Severity) -> Self {
    var rule = self
    rule.description.severity = severity
    return rule
  }
}
