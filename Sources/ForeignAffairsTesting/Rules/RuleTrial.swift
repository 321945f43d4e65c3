public import ForeignAffairs
public import Testing

/// A rule of a book that is held against what every rule must keep: the argument of a parameterised test of
/// your own rules.
///
/// ```swift
/// @Test(arguments: RuleTrial.all(in: houseBook))
/// func houseRulesAreSound(trial: RuleTrial) { trial.check() }
/// ```
public struct RuleTrial: Sendable, CustomTestStringConvertible {
  /// What the rule says about itself.
  public let rule: RuleDescription
  private let examples: @Sendable (SourceLocation) -> Void
  private let unknowns: @Sendable (SourceLocation) -> Void

  /// Puts a rule of a book on trial.
  public init<Record: RuleSubject>(_ rule: Rule<Record>, in book: RuleBook) {
    self.rule = rule.description
    examples = { ExampleTrial(rule: rule, book: book, sourceLocation: $0).run() }
    unknowns = { UnknownTrial(rule: rule, sourceLocation: $0).run() }
  }

  /// The identifier of the rule.
  public var testDescription: String { rule.id.rawValue }

  /// Every rule of a book, by the type of record, without those that another book has.
  ///
  /// - Parameters:
  ///   - book: The book.
  ///   - other: Rules that are left out, such as `RuleBook.standard` where yours were added
  ///     to it.
  /// - Returns: The trials.
  public static func all(in book: RuleBook, besides other: RuleBook? = nil) -> [Self] {
    func trials<Record: RuleSubject>(_ type: Record.Type) -> [Self] {
      book.rules(for: type).filter { other?[$0.id] == nil }.map { Self($0, in: book) }
    }
    return trials(SourceDocument.self) + trials(Province.self) + trials(Department.self)
      + trials(Delegation.self) + trials(Agreement.self) + trials(NGOProject.self) + trials(Award.self)
      + trials(Partner.self) + trials(Event.self) + trials(ReportedFigure.self)
      + trials(RegisteredDocument.self) + trials(Registry.self)
  }

  /// Every check.
  public func check(sourceLocation: SourceLocation = #_sourceLocation) {
    checkDescription(sourceLocation: sourceLocation)
    checkTexts(sourceLocation: sourceLocation)
    checkExamples(sourceLocation: sourceLocation)
    checkUnknowns(sourceLocation: sourceLocation)
  }

  /// Checks the examples: each does what it says, at the places that it says, with a value for each
  /// parameter; one at least passes and two fail, and there is one on each day at which the window of the
  /// rule begins or ends, and beside it.
  public func checkExamples(sourceLocation: SourceLocation = #_sourceLocation) { examples(sourceLocation) }

  /// Checks that less knowledge makes no failure: where a date of an example that does not fail becomes
  /// uncertain, or a quantity unknown, the rule does not fail either.
  public func checkUnknowns(sourceLocation: SourceLocation = #_sourceLocation) { unknowns(sourceLocation) }
}
