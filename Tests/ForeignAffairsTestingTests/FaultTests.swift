import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// What is planted is found, under its name and at its place, and nothing else.
@Suite struct FaultTests {
  @Test(arguments: RecordType.allCases, FaultyDocument.lineFaults)
  func linesHaveTheFault(type: RecordType, code: Fault.Code) throws {
    for seed in 0..<UInt64(4) {
      var generator = SeededGenerator(seed: seed)
      do {
        let document = try generator.line(of: type, with: code)
        #expect(document.code == code && document.type == type)
        expect(fault: code, at: document.pointer, in: document.failure(), "seed \(seed)")
      } catch {
        // Some types have no number.
        #expect(error.code == .noPlace && [.overflow, .notWhole].contains(code), "\(error)")
      }
    }
  }

  @Test(arguments: FaultyDocument.registryFaults, 0..<UInt64(5))
  func registriesHaveTheFault(code: Fault.Code, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let document = try generator.registry(with: code)
    expect(fault: code, at: document.pointer, in: document.failure())
  }

  @Test func whatIsNoFaultOfARegistryIsRefused() {
    var generator = SeededGenerator(seed: 1)
    let failure = #expect(throws: GenerationFailure.self) { try generator.registry(with: .badNumber) }
    #expect(failure?.code == .noPlace && failure?.parameter == "bad-number")
  }

  @Test(arguments: RecordType.allCases + [nil])
  func recordsBreakEveryRule(type: RecordType?) throws {
    func check<Record: RuleSubject & Arbitrary>(_ type: Record.Type) throws {
      for rule in RuleBook.standard.rules(for: type) {
        for seed in 0..<UInt64(3) {
          var generator = SeededGenerator(seed: seed)
          let broken = try generator.record(breaking: rule.id, of: type)
          let report = broken.record.validate(asOf: broken.asOf, policy: broken.policy)
          #expect(broken.rule == rule.id && !broken.paths.isEmpty)
          expect(findings: rule.id, at: broken.paths, in: report, "seed \(seed)")
        }
      }
    }
    guard let type else { return try check(Registry.self) }
    guard let record = type.record as? any (RuleSubject & Arbitrary).Type else {
      throw MissingSample(type: "\(type)")
    }
    try check(record)
  }

  /// The random values stay where they can: not every broken record is the example alone.
  @Test func brokenRecordsAreNotAlwaysTheExample() throws {
    let rule: RuleIdentifier = "delegation.size-positive"
    var records: Set<Delegation> = []
    for seed in 0..<UInt64(20) {
      var generator = SeededGenerator(seed: seed)
      records.insert(try generator.record(breaking: rule, of: Delegation.self).record)
    }
    #expect(records.count > 10)
  }

  @Test func rulesThatCannotBeBrokenSaySo() throws {
    var generator = SeededGenerator(seed: 2)
    let unknown = #expect(throws: GenerationFailure.self) {
      try generator.record(breaking: "agreement.of-another-book", of: Agreement.self)
    }
    #expect(unknown?.code == .unknownRule)
    let book = try RuleBook(version: "1").adding(
      Rule<Agreement>(
        id: "agreement.untried", kind: .structure, severity: .note, title: "", rationale: "", message: ""
      ) { _, _ in .passed })
    let untried = #expect(throws: GenerationFailure.self) {
      try generator.record(breaking: "agreement.untried", of: Agreement.self, in: book)
    }
    #expect(untried?.code == .noFailingExample && untried?.parameter == "agreement.untried")
  }
}
