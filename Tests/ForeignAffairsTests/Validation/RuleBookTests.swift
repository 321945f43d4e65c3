import ForeignAffairs
import Testing

@Suite struct RuleBookTests {
  private typealias Engine = ValidationEngineTests

  @Test func disablingRemovesARuleAndSaysSo() throws {
    let book = try Engine.book(Engine.rule("agreement.a"), Engine.rule("agreement.b"))
    let less = try book.disabling(["agreement.a"])
    let report = Engine.registry("x").validate(using: less)
    #expect(report.findings.map(\.rule) == ["agreement.b"])
    #expect(report.disabledRules == ["agreement.a"])
    #expect(report.summary(in: .english).contains("rules disabled: agreement.a\n"))
    #expect(report.text(in: .vietnamese).hasSuffix(report.summary(in: .vietnamese)))
    #expect(Set(report.findings + report.findings).count == report.findings.count)
    #expect(try less.disabling(["agreement.a"]).disabledRules == ["agreement.a"])
    let failure = #expect(throws: RuleBookFailure.self) { try book.disabling(["agreement.c"]) }
    #expect(failure == RuleBookFailure(.unknownRule, rule: "agreement.c"))
  }

  @Test func anIdentifierIsGivenOnce() throws {
    let book = try Engine.book(Engine.rule("agreement.a"))
    for book in [book, try book.disabling(["agreement.a"])] {
      let failure = #expect(throws: RuleBookFailure.self) { try book.adding(Engine.rule("agreement.a")) }
      #expect(failure?.code == .duplicateRule)
      #expect(failure?.description == "the book already has a rule “agreement.a”")
    }
  }

  @Test func severityIsTheBooks() throws {
    let book = try Engine.book(Engine.rule("agreement.a")).settingSeverity(.note, of: "agreement.a")
    let report = Engine.registry("x").validate(using: book)
    #expect(report.findings.map(\.severity) == [.note] && report.count(of: .note) == 1)
    #expect(throws: RuleBookFailure.self) { try book.settingSeverity(.note, of: "agreement.b") }
    #expect(Engine.rule("agreement.a").withSeverity(.error).description.severity == .error)
  }

  @Test func conditionsDecideWhetherARuleApplies() throws {
    let book = try Engine.book(Engine.rule("agreement.a"))
      .restricting("agreement.a", for: Agreement.self) { agreement, _ in
        agreement.level.map { Ternary($0 == .department) } ?? .unknown
      }
    var agreement = Engine.registry("x").agreements[0]
    #expect(agreement.validate(using: book).undecidedCount == 1)
    agreement.level = .provincialCommittee
    #expect(agreement.validate(using: book).notApplicableCount == 1)
    agreement.level = .department
    #expect(agreement.validate(using: book).findingCount == 1)
    #expect(throws: RuleBookFailure.self) {
      try book.restricting("agreement.a", for: Award.self) { _, _ in .yes }
    }
  }

  @Test(arguments: [
    (["2020-01-01", "2020-01-02"], RuleOutcome.passed), (["2020-01-01", ""], .undecided),
    (["", ""], .undecided), ([], .notApplicable),
  ])
  func sharesLeaveRoomForWhatIsUnknown(dates: [String], outcome: RuleOutcome) throws {
    let rule = Self.share { $0.signedOn == nil ? .unknown : .yes }
    #expect(rule.evaluate(try Self.registry(dates), RuleContext()) == outcome)
  }

  @Test func sharesThatCannotBeReachedFail() throws {
    let rule = Self.share { Ternary($0.signedOn != nil) }
    let outcome = rule.evaluate(try Self.registry(["2020-01-01", "", ""]), RuleContext())
    guard case .failed(let failures) = outcome else { throw Unexpected() }
    #expect(failures.failures.map(\.path.pointer) == ["/agreements"])
    #expect(failures.failures[0].parameters == [.integer(1), .integer(3), .integer(60), .integer(0)])
  }

  private struct Unexpected: Error {}

  private static func registry(_ dates: [String]) throws -> Registry {
    var registry = Engine.registry(String(repeating: "a", count: dates.count))
    for (index, date) in dates.enumerated() where !date.isEmpty {
      registry.agreements[index].signedOn = try PartialDate(date)
    }
    return registry
  }

  private static func share(_ holds: @escaping @Sendable (Agreement) -> Ternary) -> Rule<Registry> {
    .share(
      id: "registry.share", of: { $0.agreements }, atLeast: 60, severity: .note, title: "", rationale: "",
      message: "{count}/{total} {percent} {undecided}"
    ) { agreement, _ in holds(agreement) }
  }

  @Test func policiesHaveNames() {
    #expect(Policy.presets.map(\.name) == ["neutral", "directive-38", "ha-noi", "da-nang"])
    #expect(Policy.named("da-nang") == .daNang && Policy.named("hue") == nil)
    #expect(Policy.neutral == Policy(name: "neutral"))
    #expect(Policy.haNoi.daysAbroad?.source != nil)
  }
}
