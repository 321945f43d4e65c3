import ForeignAffairs
import Testing

/// A rule of the standard book, as an argument of a test.
struct StandardRule: Sendable, CustomTestStringConvertible {
  let description: RuleDescription
  let checkExamples: @Sendable () throws -> Void

  var testDescription: String { description.id.rawValue }

  static let all: [Self] =
    rules(SourceDocument.self) + rules(Province.self) + rules(Department.self) + rules(Delegation.self)
    + rules(Agreement.self) + rules(NGOProject.self) + rules(Award.self) + rules(Partner.self)
    + rules(Event.self) + rules(ReportedFigure.self) + rules(RegisteredDocument.self) + rules(Registry.self)

  private static func rules<Record: RuleSubject & FieldRecord>(_ type: Record.Type) -> [Self] {
    RuleBook.standard.rules(for: type).map { rule in
      Self(description: rule.description) { try check(rule) }
    }
  }

  private static func check<Record: RuleSubject & FieldRecord>(_ rule: Rule<Record>) throws {
    var (passing, failing) = (0, 0)
    for example in rule.examples {
      let record = try example.record()
      let outcome = rule.evaluate(record, try example.context(for: record))
      switch (example.expectation, outcome) {
      case (.passed, .passed): passing += 1
      case (.undecided, .undecided), (.notApplicable, .notApplicable): break
      case (.failed(let paths), .failed(let failures)):
        failing += 1
        #expect(failures.failures.map(\.path.pointer) == paths, "\(example.json)")
        for failure in failures.failures {
          #expect(failure.parameters.count == rule.description.parameters.count, "\(example.json)")
          #expect(Record.hasField(at: failure.path.pointer), "\(failure.path) names no field")
        }
        try expectFinding(of: rule, in: record, example: example, at: paths)
      default: Issue.record("\(example.json): \(outcome) instead of \(example.expectation)")
      }
    }
    #expect(passing >= 1, "at least one passing example")
    #expect(failing >= 2, "at least two failing examples")
    let texts = rule.examples.map(\.json).joined(separator: "\n")
    let missing = edges(of: rule.description.inForce).filter { !texts.contains($0.description) }
    #expect(missing.isEmpty, "no example on \(missing)")
  }

  /// The day before a law began, its first and last day, and the day after it ended.
  private static func edges(of window: DayWindow) -> [CalendarDate] {
    let days = [window.first?.adding(days: -1), window.first, window.last, window.last?.adding(days: 1)]
    return days.compactMap { $0 }
  }

  /// The finding comes out of a validation with the rule’s identifier and path.
  private static func expectFinding<Record: RuleSubject>(
    of rule: Rule<Record>, in record: Record, example: RuleExample<Record>, at paths: [String]
  ) throws {
    let context = try example.context(for: record)
    let report = record.validate(
      asOf: context.asOf, policy: context.policy, using: .standard, options: ValidationOptions())
    let findings = report.findings.filter { $0.rule == rule.id }
    #expect(Set(findings.map(\.path)) == Set(paths), "\(example.json)")
    for language in Language.allCases {
      #expect(findings.allSatisfy { !$0.message(in: language).contains("{") }, "\(example.json)")
    }
  }
}

extension FieldRecord {
  /// Whether the list of fields leads to a pointer.
  static func hasField(at pointer: String) -> Bool {
    var type: (any FieldRecord.Type)? = Self.self
    var isInList = false
    for piece in pointer.split(separator: "/") {
      if isInList, Int(piece) != nil {
        isInList = false
        continue
      }
      guard let record = type, let field = FieldFinder.field(String(piece), of: record) else { return false }
      type = field.type as? any FieldRecord.Type
      isInList = field.isList
    }
    return true
  }
}

private enum FieldFinder {
  static func field(_ key: String, of type: any FieldRecord.Type) -> (type: any WireValue.Type, isList: Bool)?
  {
    func find<Record: FieldRecord>(_ type: Record.Type) -> (type: any WireValue.Type, isList: Bool)? {
      var visitor = FieldKinds<Record.Contents>()
      Record.fields(&visitor)
      return visitor.kinds[key]
    }
    return find(type)
  }
}

private struct FieldKinds<Record>: FieldVisitor {
  typealias Failure = Never
  var kinds: [String: (type: any WireValue.Type, isList: Bool)] = [:]

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) { kinds[key.description] = (Value.self, false) }
  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) { kinds[key.description] = (Value.self, false) }
  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) { kinds[key.description] = (Value.self, true) }
  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) {}
}
