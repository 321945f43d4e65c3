import ForeignAffairs
import ForeignAffairsTesting
import Synchronization
import Testing

@Suite struct ValidationEngineTests {
  /// Fails at every agreement whose title is “x”, is undecided for “?” and does not apply to “-”.
  static func rule(_ id: RuleIdentifier, _ severity: Severity = .warning) -> Rule<Agreement> {
    Rule(
      id: id, kind: .structure, severity: severity, title: LocalizedText("tên", english: "title"),
      rationale: LocalizedText("lý do", english: "reason"),
      message: LocalizedText("tên là {title}", english: "the title is {title}"), parameters: ["title"]
    ) { agreement, _ in
      switch agreement.title {
      case "x": .failed(at: "title", .text(agreement.title))
      case "?": .undecided
      case "-": .notApplicable
      default: .passed
      }
    }
  }

  static func book(_ rules: Rule<Agreement>...) throws -> RuleBook {
    var book = RuleBook(version: "test")
    for rule in rules { book = try book.adding(rule) }
    return book
  }

  static func registry(_ titles: String) -> Registry {
    var registry = Registry()
    registry.agreements = titles.enumerated().map { index, title in
      Agreement(
        id: Identifier("a\(index)"), title: LocalizedText(String(title)), kind: .memorandumOfUnderstanding)
    }
    return registry
  }

  @Test func outcomesAreCounted() throws {
    let report = Self.registry("axx?--ab").validate(using: try Self.book(Self.rule("agreement.a")))
    let tally = try #require(report.tally(of: "agreement.a"))
    #expect([tally.passed, tally.failed, tally.undecided, tally.notApplicable] == [3, 2, 1, 2])
    #expect(tally.findings == 2 && report.findingCount == 2 && report.recordCount == 8)
    #expect(report.count(of: .warning) == 2 && report.count(of: .error) == 0)
    #expect(report.findings.map(\.path) == ["/agreements/1/title", "/agreements/2/title"])
    #expect(report.findings.map(\.record) == ["a1", "a2"])
    #expect(report.findings.map(\.index) == [1, 2])
    #expect(report.findings[0].message(in: .vietnamese) == "tên là x")
    #expect(report.findings[0].message(in: .english) == "the title is x")
  }

  @Test func findingsStandInTheOrderOfTheDocumentThenOfRules() throws {
    let figures = Rule<ReportedFigure>(
      id: "figure.z", kind: .structure, severity: .note, title: "", rationale: "", message: ""
    ) { _, _ in .failed(at: .root) }
    let sources = Rule<SourceDocument>(
      id: "source.y", kind: .structure, severity: .note, title: "", rationale: "", message: ""
    ) { _, _ in .failed(at: [RuleFailure(at: "title"), RuleFailure(at: "note")]) }
    let whole = Rule<Registry>(
      id: "registry.x", kind: .structure, severity: .note, title: "", rationale: "", message: ""
    ) { _, _ in .failed(at: [RuleFailure(at: .field("agreements", 0, "kind")), RuleFailure(at: "asOf")]) }
    var registry = Self.registry("xax")
    registry.figures = [ReportedFigure(id: "f", indicator: .events)]
    registry.sources = [SourceDocument(id: "s", title: "")]
    let book = try Self.book(Self.rule("agreement.b"), Self.rule("agreement.a")).adding(figures).adding(
      sources
    )
    .adding(whole)
    let report = registry.validate(using: book)
    #expect(
      report.findings.map { "\($0.rule) \($0.path) \($0.record ?? "-")" } == [
        "registry.x /asOf -", "source.y /sources/0/title s", "source.y /sources/0/note s",
        "agreement.a /agreements/0/title a0", "agreement.b /agreements/0/title a0",
        "registry.x /agreements/0/kind a0", "agreement.a /agreements/2/title a2",
        "agreement.b /agreements/2/title a2", "figure.z /figures/0 f",
      ])
    let tally = try #require(report.tally(of: "registry.x"))
    #expect(tally.failed == 1 && tally.findings == 2)
  }

  @Test func capsKeepTheFirstAndCountAll() throws {
    var options = ValidationOptions()
    options.maximumPerRule = 2
    let book = try Self.book(Self.rule("agreement.a"), Self.rule("agreement.b", .error))
    var report = Self.registry("xxxxx").validate(using: book, options: options)
    #expect(report.findings.map(\.index) == [0, 0, 1, 1])
    #expect(report.findingCount == 10 && report.count(of: .error) == 5)
    options.maximumFindings = 3
    report = Self.registry("xxxxx").validate(using: book, options: options)
    #expect(report.findings.map(\.index) == [0, 0, 1])
    #expect(report.findingCount == 10)
    options.maximumFindings = 0
    #expect(Self.registry("x").validate(using: book, options: options).findings.isEmpty)
    #expect(!Self.registry("x").validate(using: book, options: options).isAcceptable(atMost: .warning))
  }

  /// A rule that asks the context for its failures works out what they name for those that are listed, and no others.
  @Test(arguments: [(0, 0), (2, 2), (9, 6)])
  func whatIsOnlyCountedIsNotWorkedOut(cap: Int, workedOut: Int) throws {
    let places = Places()
    var options = ValidationOptions()
    options.maximumPerRule = cap
    let parts = Rule<Agreement>(
      id: "agreement.parts", kind: .structure, severity: .note, title: "", rationale: "", message: ""
    ) { agreement, context in
      var outcome = RuleOutcome.each(agreement.fieldsOfWork.indices) { index in
        .require(index > 1, or: context.failure(at: places.place(index), .text(agreement.title)))
      }
      outcome.join(.require(Ternary.no, or: .failed(at: "title")))
      outcome.join(.require(Ternary.unknown, or: context.failure(at: places.place(7))))
      return outcome
    }
    let book = try Self.book(parts)
    // One after the other, and not together, so that each is judged when the one before it has been counted.
    var validator = RecordValidator(using: book, options: options)
    for var agreement in Self.registry("abcdef").agreements {
      agreement.fieldsOfWork = ["một", "hai", "ba"]
      validator.merge(RecordValidator(using: book, options: options))
      validator.check(.agreement(agreement), line: 1)
    }
    let report = validator.finish()
    let tally = try #require(report.tally(of: "agreement.parts"))
    #expect([tally.failed, tally.findings, tally.undecided] == [6, 18, 0])
    #expect(places.count.load(ordering: .relaxed) == workedOut)
    #expect(
      report.findings.prefix(3).map(\.path)
        == Array(["/fieldsOfWork/0", "/fieldsOfWork/1", "/title"].prefix(cap)))
  }

  /// A rule may ask another one, and look into what that says, wherever its own findings are only counted.
  @Test(arguments: [0, 1, 2, 50])
  func aRuleThatAsksAnotherIsToldThePlaces(cap: Int) throws {
    let inner = Rule<Agreement>(
      id: "agreement.inner", kind: .structure, severity: .note, title: "", rationale: "", message: ""
    ) { agreement, context in .require(agreement.title != "x", or: context.failure(at: "title", .integer(1)))
    }
    let outer = Rule<Agreement>(
      id: "agreement.outer", kind: .structure, severity: .note, title: "", rationale: "", message: ""
    ) { agreement, context in
      let failed = RuleOutcome.failed(at: "title", .integer(1))
      return .require(inner.evaluate(agreement, context) != failed, or: context.failure(at: "kind"))
    }
    var options = ValidationOptions()
    options.maximumPerRule = cap
    let registry = Self.registry(String(repeating: "xa", count: 100))
    let report = registry.validate(using: try Self.book(outer), options: options)
    #expect(report.tally(of: "agreement.outer")?.failed == 100)
    #expect(report.findings.map(\.path) == (0..<min(cap, 100)).map { "/agreements/\(2 * $0)/kind" })
  }

  /// Counts the places that are worked out.
  private final class Places: Sendable {
    let count = Atomic(0)

    func place(_ index: Int) -> RulePath {
      count.add(1, ordering: .relaxed)
      return .field("fieldsOfWork", index)
    }
  }

  @Test(arguments: 0..<20)
  func everySplitOfAStreamGivesTheSameBytes(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var options = ValidationOptions()
    options.maximumPerRule = 7
    options.maximumFindings = 10
    options.suppressions = [Suppression(rule: "agreement.a", record: "a3", reason: "known")]
    let book = try Self.book(Self.rule("agreement.a"), Self.rule("agreement.b", .error))
    let entries = Self.registry("xx?x-xaxxxxax?xxxxaxx").entries
    var whole = RecordValidator(using: book, options: options)
    for (index, entry) in entries.enumerated() { whole.check(entry, line: index + 1) }
    var parts = (0..<4).map { _ in RecordValidator(using: book, options: options) }
    for (index, entry) in entries.enumerated() {
      parts[Int.random(in: 0..<4, using: &random)].check(entry, line: index + 1)
    }
    parts.shuffle(using: &random)
    var merged = parts.removeFirst()
    for part in parts { merged.merge(part) }
    #expect(merged.finish() == whole.finish())
    #expect(merged.finish().json == whole.finish().json)
    #expect(whole.finish().findings.first?.line == 1)
    #expect(whole.finish().findings.first?.path == "/title")
  }

  @Test func aStreamNamesTheRulesThatItCannotRun() throws {
    let whole = Rule<Registry>(
      id: "registry.x", kind: .structure, severity: .error, title: "", rationale: "", message: ""
    ) { _, _ in .failed(at: .root) }
    let book = try Self.book(Self.rule("agreement.a")).adding(whole)
    var validator = RecordValidator(using: book)
    for entry in Self.registry("a").entries { validator.check(entry, line: 1) }
    #expect(validator.finish().rulesNotRun == ["registry.x"])
    #expect(validator.finish().rules.map(\.rule) == ["agreement.a"])
    #expect(Self.registry("a").validate(using: book).rulesNotRun.isEmpty)
    #expect(Self.registry("a").agreements[0].validate(using: book).rulesNotRun == ["registry.x"])
  }

  private static let failures: [(RulePath, [RuleParameter])] = [
    (.root, []), (.root, [.integer(-7)]), ("title", []), ("title", [.integer(.min)]),
    ("title", [.date(PartialDate(.distantFuture))]), ("title", [.text("chữ")]), ("title", [.country(.japan)]),
    ("title", [.code(ProjectStatus.completed)]),
    (.field("money", 1), [.code(ProjectStatus(rawValue: "x"))]),
    ("title", [.code(ProjectStatus.completed), .integer(1)]),
    (.field("legs", 2, "period"), [.integer(1)]), (RulePath(stringLiteral: "x"), [.integer(0)]),
    ("title", [.integer(1), .integer(2)]), ("title", [.integer(1), .text("a"), .integer(3)]),
  ]

  /// However a failure is put, it is one thing; what is small is kept in another form.
  @Test(arguments: failures)
  func aFailureIsOneThing(path: RulePath, parameters: [RuleParameter]) {
    let given = RuleFailure(at: path, parameters: parameters)
    let outcome: RuleOutcome =
      switch parameters.count {
      case 0: .failed(at: path)
      case 1: .failed(at: path, parameters[0])
      case 2: .failed(at: path, parameters[0], parameters[1])
      default: .failed(at: path, parameters[0], parameters[1], parameters[2])
      }
    #expect(outcome == .failed(at: [given]))
    #expect(outcome.hashValue == RuleOutcome.failed(at: [given]).hashValue)
    #expect(outcome != .failed(at: [given, given]) && outcome != .failed(at: "other"))
    guard case .failed(let failures) = outcome else {
      Issue.record("it did not fail")
      return
    }
    #expect(failures.failures == [given] && failures.count == 1)
    var twice = outcome
    twice.join(outcome)
    #expect(twice == .failed(at: [given, given]))
  }

  @Test func whatFailedCanBeRead() {
    #expect("\(RuleOutcome.failed(at: "title", .integer(3), .text("a")))" == "failed(/title (3; a))")
    let failures = [RuleFailure(at: .root, .integer(1)), RuleFailure(at: .field("legs", 2))]
    #expect("\(RuleOutcome.failed(at: failures))" == "failed(the record (1), /legs/2)")
  }

  @Test func failuresWithoutAPlaceAreNone() {
    #expect(RuleOutcome.each(["a"]) { _, _ in .failed(RuleFailures([])) } == .notApplicable)
    #expect(
      RuleOutcome.each(["a", "b"]) { index, _ in index == 0 ? .failed(RuleFailures([])) : .passed } == .passed
    )
  }

  @Test func aRuleIsSmallUntilItFails() {
    // A function answers four words in registers.
    #expect(MemoryLayout<RuleOutcome>.size <= 3 * 8)
    #expect(MemoryLayout<RuleParameter>.size <= 4 * 8)
    #expect(MemoryLayout<RuleContext>.size <= 8)
  }

  @Test func checkedHoldsOnlyWhatHasNoError() throws {
    let agreement = Self.registry("x").agreements[0]
    let book = try Self.book(Self.rule("agreement.a"))
    let checked = try Checked(agreement, using: book)
    #expect(checked.record == agreement && checked.report.count(of: .warning) == 1)
    let strict = try book.settingSeverity(.error, of: "agreement.a")
    let failure = #expect(throws: ValidationFailure.self) { try Checked(agreement, using: strict) }
    #expect(failure?.report.count(of: .error) == 1)
    #expect(failure?.description == "/title: the title is x (agreement.a)")
  }

  @Test func acceptability() throws {
    let note = Self.registry("x").validate(using: try Self.book(Self.rule("agreement.a", .note)))
    #expect(note.isAcceptable(atMost: .note) && !note.isAcceptable(atMost: nil))
    let error = Self.registry("x").validate(using: try Self.book(Self.rule("agreement.a", .error)))
    #expect(!error.isAcceptable(atMost: .warning) && error.isAcceptable(atMost: .error))
    #expect(Self.registry("a").validate(using: try Self.book(Self.rule("agreement.a"))).worst == nil)
  }
}
