import ForeignAffairs

/// An example of a rule, whatever type of record the rule is about.
struct RuleCase {
  enum Expectation {
    case passed, failed, undecided, notApplicable
  }

  let json: String
  let expectation: Expectation
  /// What the rule finds in a record that breaks it.
  let findings: [Finding]
  let asOf: String?
  let policy: String

  private init<Record>(_ example: RuleExample<Record>, of rule: Rule<Record>) {
    (json, asOf, policy) = (example.json, example.asOf, example.policy.name)
    switch example.expectation {
    case .passed: (expectation, findings) = (.passed, [])
    case .failed: (expectation, findings) = (.failed, Self.findings(in: example, of: rule))
    case .undecided: (expectation, findings) = (.undecided, [])
    case .notApplicable: (expectation, findings) = (.notApplicable, [])
    }
  }

  private static func findings<Record>(
    in example: RuleExample<Record>, of rule: Rule<Record>
  ) -> [Finding] {
    guard let record = try? example.record(), let book = try? RuleBook(version: "").adding(rule) else {
      return []
    }
    let day = example.asOf.flatMap { try? CalendarDate($0) }
    return record.validate(asOf: day, policy: example.policy, using: book).findings
  }

  /// The examples of a rule.
  static func all(of id: RuleIdentifier) -> [Self] {
    switch RulePage.book[id]?.recordType {
    case .source: examples(of: id, SourceDocument.self)
    case .province: examples(of: id, Province.self)
    case .department: examples(of: id, Department.self)
    case .delegation: examples(of: id, Delegation.self)
    case .agreement: examples(of: id, Agreement.self)
    case .project: examples(of: id, NGOProject.self)
    case .award: examples(of: id, Award.self)
    case .partner: examples(of: id, Partner.self)
    case .event: examples(of: id, Event.self)
    case .figure: examples(of: id, ReportedFigure.self)
    case .document: examples(of: id, RegisteredDocument.self)
    case nil: examples(of: id, Registry.self)
    }
  }

  private static func examples<Record: RuleSubject>(
    of id: RuleIdentifier, _ type: Record.Type
  ) -> [Self] {
    RulePage.book.rules(for: type).filter { $0.id == id }.flatMap { rule in
      rule.examples.map { Self($0, of: rule) }
    }
  }
}
