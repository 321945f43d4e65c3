/// What rules say of a record, a registry or a stream of records.
///
/// It lists findings in the order of the document and counts everything, also what it does not list. There is no
/// “valid”: ask ``isAcceptable(atMost:)``, and look at what was undecided.
public struct ValidationReport: Sendable, Hashable {
  /// The edition of the rule book.
  public let ruleBookVersion: String
  /// The edition of the gazetteer.
  public let gazetteerVersion: String
  /// The edition of the lists of codes.
  public let codeListVersion: String
  /// The name of the policy.
  public let policy: String
  /// The day as of which records were judged.
  public let asOf: CalendarDate?
  /// How many records were judged.
  public let recordCount: Int
  /// The findings, by the order of the document and then by rule; at most as many as the options list.
  public let findings: [Finding]
  /// What became of each rule that ran, in the order of identifiers.
  public let rules: [RuleTally]
  /// The rules about registries, where a record or a stream was judged and they could not run.
  public let rulesNotRun: [RuleIdentifier]
  /// The rules that the book has disabled.
  public let disabledRules: [RuleIdentifier]
  /// The suppressions, in the order in which they were given.
  public let suppressions: [SuppressionUse]

  /// The edition of the lists of codes that this version knows.
  public static let currentCodeListVersion = "2026-11"
}

extension ValidationReport {
  /// How many findings there are, listed or not.
  public var findingCount: Int { rules.reduce(0) { $0 + $1.findings } }

  /// How many findings there are of a severity, listed or not.
  public func count(of severity: Severity) -> Int {
    rules.reduce(0) { $0 + ($1.description.severity == severity ? $1.findings : 0) }
  }

  /// What became of a rule, where it ran.
  public func tally(of rule: RuleIdentifier) -> RuleTally? { rules.first { $0.rule == rule } }

  /// The highest severity among all findings, or nothing where there are none.
  public var worst: Severity? {
    rules.filter { $0.findings > 0 }.map(\.description.severity).max()
  }

  /// Whether no finding weighs more than a severity; `nil` means that there must be none.
  public func isAcceptable(atMost severity: Severity?) -> Bool {
    guard let worst else { return true }
    return severity.map { worst <= $0 } ?? false
  }

  /// How often rules passed, over all records.
  public var passedCount: Int { rules.reduce(0) { $0 + $1.passed } }
  /// How often rules failed, over all records.
  public var failedCount: Int { rules.reduce(0) { $0 + $1.failed } }
  /// How often rules could not be decided, over all records.
  public var undecidedCount: Int { rules.reduce(0) { $0 + $1.undecided } }
  /// How often rules did not apply, over all records.
  public var notApplicableCount: Int { rules.reduce(0) { $0 + $1.notApplicable } }
  /// How many findings were suppressed.
  public var suppressedCount: Int { suppressions.reduce(0) { $0 + $1.count } }

  /// The suppressions that have hidden nothing.
  public var unusedSuppressions: [Suppression] {
    suppressions.filter { $0.count == 0 }.map(\.suppression)
  }
}
