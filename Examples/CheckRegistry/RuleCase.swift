import ForeignAffairs

/// An example of a rule, whatever type of record the rule is about.
struct RuleCase {
  enum Expectation {
    case passed, failed, undecided, notApplicable
  }

  let json: String
  let expectation: Expectation
  let paths: [String]
  let asOf: String?
  let policy: String

  private init<Record>(_ example: RuleExample<Record>) {
    (json, asOf, policy) = (example.json, example.asOf, example.policy.name)
    switch example.expectation {
    case .passed: (expectation, paths) = (.passed, [])
    case .failed(let places): (expectation, paths) = (.failed, places)
    case .undecided: (expectation, paths) = (.undecided, [])
    case .notApplicable: (expectation, paths) = (.notApplicable, [])
    }
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
    RulePage.book.rules(for: type).filter { $0.id == id }.flatMap(\.examples).map { Self($0) }
  }
}
