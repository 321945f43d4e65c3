public import ForeignAffairs

/// A record that breaks a rule, with the places that the finding must name.
public struct BrokenRecord<Record: RuleSubject>: Sendable, Hashable {
  /// The record.
  public let record: Record
  /// The rule that it breaks.
  public let rule: RuleIdentifier
  /// Where, as JSON Pointers below the record.
  public let paths: [String]
  /// The day as of which it breaks the rule; nothing where any will do.
  public let asOf: CalendarDate?
  /// The policy under which it breaks the rule.
  public let policy: Policy
}

extension SeededGenerator {
  /// A record that breaks a rule: one that fails in an example of the rule, with random values in what the
  /// example leaves open as far as the rule still fails at the same places.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - type: The type of record that the rule is about.
  ///   - book: The book that has the rule.
  /// - Returns: The record, the rule and the places.
  /// - Throws: ``GenerationFailure`` with code `unknown-rule` or `no-failing-example`.
  public mutating func record<Record: RuleSubject & Arbitrary>(
    breaking rule: RuleIdentifier, of type: Record.Type = Record.self, in book: RuleBook = .standard
  ) throws(GenerationFailure) -> BrokenRecord<Record> {
    func failure(_ code: GenerationFailure.Code) -> GenerationFailure {
      GenerationFailure(code, type: "\(Record.self)", seed: seed, parameter: rule.rawValue)
    }
    guard let rule = book.rules(for: type).first(where: { $0.id == rule }) else {
      throw failure(.unknownRule)
    }
    let failing = rule.examples.filter { if case .failed = $0.expectation { true } else { false } }
    guard let example = pick(from: failing), let model = try? example.record(),
      let broken = Self.broken(model, rule, example)
    else { throw failure(.noFailingExample) }
    let written = (model as? any FieldRecord).flatMap { try? JSONValue(json: $0.canonicalJSON) }
    let random = (try value(type) as? any FieldRecord).flatMap { try? JSONValue(json: $0.canonicalJSON) }
    guard let written, case .object(var rest) = random else { return broken }
    // What is random may keep the rule from failing. So less and less of it stays.
    while true {
      let json = JSONValue.object(rest).overlaid(with: written).json
      if let record = try? Record.record(json: json), let broken = Self.broken(record, rule, example) {
        return broken
      }
      let members = rest.members
      if members.isEmpty { return broken }
      rest = AdditionalFields()
      for member in members.prefix(members.count / 2) { rest[member.key] = member.value }
    }
  }

  /// The record, where the rule says of it what it says of the example.
  private static func broken<Record: RuleSubject>(
    _ record: Record, _ rule: Rule<Record>, _ example: RuleExample<Record>
  ) -> BrokenRecord<Record>? {
    guard let context = try? example.context(for: record), case .failed(let paths) = example.expectation,
      case .failed(let failures) = rule.evaluate(record, context),
      failures.failures.map(\.path.pointer) == paths
    else { return nil }
    return BrokenRecord(
      record: record, rule: rule.id, paths: paths, asOf: context.asOf, policy: context.policy)
  }
}
