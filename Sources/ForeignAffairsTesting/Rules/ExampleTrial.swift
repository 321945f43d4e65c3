import ForeignAffairs
import Testing

/// Runs the examples of a rule.
struct ExampleTrial<Record: RuleSubject> {
  let rule: Rule<Record>
  let book: RuleBook
  let sourceLocation: SourceLocation

  func run() {
    let examples = rule.examples
    for example in examples { run(example) }
    require(examples.contains { $0.expectation == .passed }, "no example passes")
    let failing = examples.filter { if case .failed = $0.expectation { true } else { false } }
    require(failing.count >= 2, "fewer than two examples fail")
    let texts = examples.map(\.json).joined(separator: "\n")
    for day in edges where !texts.contains(day.description) { require(false, "no example on \(day)") }
  }

  /// The day before a law began, its first and last day, and the day after it ended.
  private var edges: [CalendarDate] {
    let window = rule.description.inForce
    let days = [window.first?.adding(days: -1), window.first, window.last, window.last?.adding(days: 1)]
    return days.compactMap { $0 }
  }

  private func run(_ example: RuleExample<Record>) {
    do {
      let record = try example.record()
      let outcome = rule.evaluate(record, try example.context(for: record))
      switch (example.expectation, outcome) {
      case (.passed, .passed), (.undecided, .undecided), (.notApplicable, .notApplicable): break
      case (.failed(let paths), .failed(let failures)):
        let found = failures.failures.map(\.path.pointer)
        require(found == paths, "\(example.json) fails at \(found) instead of \(paths)")
        for failure in failures.failures { check(failure, of: example) }
        try checkFinding(in: record, of: example, at: paths)
      default: require(false, "\(example.json): \(outcome) instead of \(example.expectation)")
      }
    } catch {
      require(false, "\(example.json): \(error)")
    }
  }

  private func check(_ failure: RuleFailure, of example: RuleExample<Record>) {
    let (given, wanted) = (failure.parameters.count, rule.description.parameters.count)
    require(given == wanted, "\(example.json) gives \(given) parameters instead of \(wanted)")
    require(Record.hasField(at: failure.path.pointer), "\(failure.path) names no field")
  }

  /// The finding comes out of a validation with the rule’s identifier and path.
  private func checkFinding(in record: Record, of example: RuleExample<Record>, at paths: [String]) throws {
    let context = try example.context(for: record)
    let report = record.validate(asOf: context.asOf, policy: context.policy, using: book)
    let findings = report.findings.filter { $0.rule == rule.id }
    require(
      Set(findings.map(\.path)) == Set(paths),
      "\(example.json) is found at \(findings.map(\.path)) in a report")
    for language in Language.allCases {
      require(
        findings.allSatisfy { !$0.message(in: language).contains("{") },
        "\(example.json) leaves a place in the message in \(language.rawValue)")
    }
  }

  private func require(_ holds: Bool, _ fault: @autoclosure () -> String) {
    if !holds { Issue.record("rule \(rule.id): \(fault())", sourceLocation: sourceLocation) }
  }
}

extension RuleSubject {
  /// Whether the list of fields leads to a pointer.
  fileprivate static func hasField(at pointer: String) -> Bool {
    var type = Self.self as? any FieldRecord.Type
    var isInList = false
    for piece in pointer.split(separator: "/") {
      if isInList, Int(piece) != nil {
        isInList = false
        continue
      }
      guard let record = type, let field = FieldType.all(of: record).first(where: { $0.key == piece }) else {
        return false
      }
      type = field.type as? any FieldRecord.Type
      isInList = field.occurrence == .list
    }
    return true
  }
}
