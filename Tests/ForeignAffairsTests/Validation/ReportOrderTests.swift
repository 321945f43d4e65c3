import ForeignAffairs
import ForeignAffairsTesting
import Foundation
import Testing

/// Reports are the same, byte for byte, however the work on them is divided.
@Suite struct ReportOrderTests {
  /// The records of all examples of the standard rules, in an order that a seed decides.
  private static func entries(_ random: inout SeededGenerator) throws -> [RegistryEntry] {
    let all =
      try entries(SourceDocument.self) + entries(Province.self) + entries(Department.self)
      + entries(Delegation.self) + entries(Agreement.self) + entries(NGOProject.self) + entries(Award.self)
      + entries(Partner.self) + entries(Event.self) + entries(ReportedFigure.self)
      + entries(RegisteredDocument.self)
    return (all + all + all).shuffled(using: &random)
  }

  private static func entries<Record: RuleSubject & Codable>(_ type: Record.Type) throws -> [RegistryEntry] {
    let word = try #require(Record.rulePlace.type?.lineType)
    return try RuleBook.standard.rules(for: type).flatMap(\.examples).map { example in
      let json = try JSONValue(json: Array(JSONEncoder().encode(example.record())))
      let line = try #require(json.setting(.string(word), at: "/type"))
      return try RegistryEntry(json: line.json)
    }
  }

  private static func options() -> ValidationOptions {
    var options = ValidationOptions()
    // Small enough that most is not listed.
    (options.maximumPerRule, options.maximumFindings) = (5, 60)
    options.suppressions = [Suppression(rule: "delegation.dates-ordered", path: "/p*", reason: "known")]
    return options
  }

  /// What a rule says is the same where its findings are listed and where they are only counted.
  @Test(arguments: [0, 1, 2, 5], [1 as UInt64, 2, 3])
  func whatIsNotListedIsCountedAlike(cap: Int, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let entries = try Self.entries(&random)
    let asOf = try CalendarDate("2026-11-21")
    func report(_ cap: Int) -> ValidationReport {
      var options = ValidationOptions()
      (options.maximumPerRule, options.maximumFindings) = (cap, .max)
      var validator = RecordValidator(asOf: asOf, policy: .haNoi, options: options)
      for (index, entry) in entries.enumerated() { validator.check(entry, line: index + 1) }
      return validator.finish()
    }
    let (whole, capped) = (report(.max), report(cap))
    #expect(capped.rules == whole.rules && whole.findings.count == whole.findingCount)
    let first = Dictionary(grouping: whole.findings, by: \.rule).mapValues { $0.prefix(cap) }
    #expect(capped.findings == whole.findings.filter { first[$0.rule]?.contains($0) == true })
  }

  @Test(arguments: [1, 2, 3, 8], [1 as UInt64, 2, 3])
  func threadsDoNotChangeAReport(threads: Int, seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let entries = try Self.entries(&random)
    let asOf = try CalendarDate("2026-11-21")
    let empty = RecordValidator(asOf: asOf, policy: .haNoi, options: Self.options())
    var whole = empty
    for (index, entry) in entries.enumerated() { whole.check(entry, line: index + 1) }

    let size = (entries.count + threads - 1) / threads
    let merged = await withTaskGroup(of: RecordValidator.self) { group in
      for start in stride(from: 0, to: entries.count, by: size) {
        group.addTask {
          var part = empty
          for index in start..<min(start + size, entries.count) {
            part.check(entries[index], line: index + 1)
          }
          return part
        }
      }
      var merged = empty
      for await part in group { merged.merge(part) }
      return merged
    }
    let (report, expected) = (merged.finish(), whole.finish())
    #expect(report.json == expected.json)
    #expect(report.findings.count > 40 && report.findingCount > report.findings.count)
    for language in Language.allCases {
      #expect(report.text(in: language) == expected.text(in: language))
      #expect(report.csv(in: language) == expected.csv(in: language))
    }
  }

  @Test func findingsOfAStreamStandByLineAndRule() throws {
    var random = SeededGenerator(seed: 7)
    var validator = RecordValidator(asOf: try CalendarDate("2026-11-21"), policy: .daNang)
    for (index, entry) in try Self.entries(&random).enumerated() { validator.check(entry, line: index + 1) }
    let places = validator.finish().findings.map { ($0.line ?? 0, $0.rule) }
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(places.count > 30)
  }

  /// Lines are numbered by the caller.
  @Test func anyNumberOfALineHasItsPlace() throws {
    var random = SeededGenerator(seed: 11)
    let entry = try #require(
      try Self.entries(&random).first { if case .agreement = $0 { true } else { false } })
    let rule = Rule<Agreement>(
      id: "house.each", kind: .structure, severity: .note, title: "", rationale: "", message: ""
    ) { _, _ in .failed(at: .root) }
    var validator = RecordValidator(using: try RuleBook(version: "house").adding(rule))
    let lines = [7, -1, .max, 0, .min]
    for line in lines { validator.check(entry, line: line) }
    #expect(validator.finish().findings.map(\.line) == lines.sorted())
  }

  @Test func aRegistryGivesTheSameBytesEachTime() throws {
    var random = SeededGenerator(seed: 9)
    var registry = Registry()
    for entry in try Self.entries(&random) { registry.append(entry) }
    let first = registry.validate(policy: .haNoi).json
    // Another book and another index, whose tables lie elsewhere in memory.
    let copy = try Registry(json: registry.json)
    #expect(copy.validate(policy: .haNoi, using: try RuleBook.standard.disabling([])).json == first)
  }
}
