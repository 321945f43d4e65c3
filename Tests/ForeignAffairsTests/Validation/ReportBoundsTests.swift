import ForeignAffairs
import Testing

/// What a report repeats of records is bounded, and what it counts is whole.
@Suite struct ReportBoundsTests {
  private typealias Engine = ValidationEngineTests

  private static let long = String(repeating: "ư", count: 100_000)
  private static let cut = String(repeating: "ư", count: RuleParameter.longestText) + "…"

  private static func registry(_ ids: String...) -> Registry {
    var registry = Registry()
    registry.agreements = ids.map {
      Agreement(id: Identifier($0), title: "x", kind: .memorandumOfUnderstanding)
    }
    return registry
  }

  private static func report(
    _ registry: Registry, _ suppressions: [Suppression] = []
  ) throws -> ValidationReport {
    var options = ValidationOptions()
    options.suppressions = suppressions
    return registry.validate(using: try Engine.book(Engine.rule("agreement.a")), options: options)
  }

  @Test func aLongIdentifierIsCutWhereItIsWritten() throws {
    let report = try Self.report(Self.registry(Self.long))
    let finding = try #require(report.findings.first)
    #expect(finding.record == Self.long && finding.shownRecord == Self.cut)
    #expect(finding.shownPath == "/agreements/0/title")
    for text in [
      report.text(in: .vietnamese), report.csv(in: .english), String(decoding: report.json, as: UTF8.self),
      String(decoding: report.readableJSON, as: UTF8.self),
      String(
        decoding: FileReport(
          file: "a", report: report, findings: report.findings.map { LocatedFinding($0) }
        ).json, as: UTF8.self),
    ] {
      #expect(text.utf8.count < 4_000 && text.contains(Self.cut))
    }
    #expect(try ValidationReport(json: report.json).findings.map(\.record) == [Self.cut])
  }

  @Test func aLongPathIsCutWhereItIsWritten() throws {
    let deep = (0..<1_000).reduce(RulePath.root) { path, _ in path.appending("parts") }
    let rule = Rule<Agreement>(
      id: "agreement.a", kind: .structure, severity: .note, title: "", rationale: "", message: ""
    ) { _, _ in .failed(at: deep) }
    let report = Self.registry("a").validate(using: try Engine.book(rule))
    let finding = try #require(report.findings.first)
    #expect(finding.path == "/agreements/0" + deep.pointer)
    #expect(finding.shownPath == finding.path.prefix(RuleParameter.longestText) + "…")
    for text in [
      report.text(in: .english), report.csv(in: .vietnamese), String(decoding: report.json, as: UTF8.self),
    ] {
      #expect(text.utf8.count < 2_000 && text.contains(finding.shownPath))
    }
  }

  /// What is cut alike is not the same.
  @Test func suppressionsKnowTheWholeIdentifier() throws {
    let registry = Self.registry(Self.long + "a", Self.long + "b")
    let known = Suppression(rule: "agreement.a", record: Self.long + "b", reason: "known")
    let report = try Self.report(registry, [known])
    #expect(report.findings.map(\.index) == [0] && report.suppressedCount == 1)
    let short = Suppression(rule: "agreement.a", record: Self.cut, reason: "known")
    #expect(try Self.report(registry, [short]).unusedSuppressions == [short])
  }

  @Test func outcomesAreTotalledAlsoWhereReportsAreMerged() throws {
    let book = try Engine.book(Engine.rule("agreement.a"), Engine.rule("agreement.b", .error))
    let entries = Engine.registry("axx?--ab").entries
    var parts = [RecordValidator(using: book), RecordValidator(using: book)]
    for (index, entry) in entries.enumerated() { parts[index % 2].check(entry, line: index + 1) }
    var merged = parts[0]
    merged.merge(parts[1])
    for report in [merged.finish(), Engine.registry("axx?--ab").validate(using: book)] {
      let text = String(decoding: report.json, as: UTF8.self)
      #expect(text.contains(#""suppressed":0,"passed":6,"failed":4,"undecided":2,"notApplicable":4,"#))
      #expect(report.text(in: .english).contains("checks: 6 passed, 4 failed, 2 undecided, 4 not applicable"))
      #expect(try ValidationReport(json: report.json).json == report.json)
    }
  }

  @Test func whatIsUnusedNeedNotBeNamed() throws {
    let unused = Suppression(rule: "agreement.a", path: "/x", reason: "known")
    let report = try Self.report(Self.registry("a"), [unused])
    let summary = report.summary(in: .english)
    #expect(summary.hasPrefix("unused suppression: agreement.a /x\n"))
    #expect(
      report.summary(in: .english, namingUnusedSuppressions: false)
        == String(summary.dropFirst("unused suppression: agreement.a /x\n".count)))
  }

  // MARK: - New findings

  /// Whoever asks again and again is given each finding once, and all that are listed.
  @Test(arguments: [1, 3, 400], [2, 1_000])
  func newFindingsAreHandedOverOnce(step: Int, cap: Int) throws {
    var options = ValidationOptions()
    options.maximumPerRule = cap
    let book = try Engine.book(Engine.rule("agreement.a"), Engine.rule("agreement.b"))
    var validator = RecordValidator(using: book, options: options)
    var given: [Finding] = []
    for (index, entry) in Engine.registry(String(repeating: "xa", count: 400)).entries.enumerated() {
      validator.check(entry, line: index + 1)
      guard (index + 1).isMultiple(of: step) else { continue }
      let new = validator.takeNewFindings()
      #expect(new.allSatisfy { ($0.line ?? 0) <= index + 1 && ($0.line ?? 0) > index + 1 - step })
      given += new
    }
    given += validator.takeNewFindings()
    #expect(validator.takeNewFindings().isEmpty)
    let listed = validator.finish().findings
    #expect(listed.count == 2 * min(cap, 400) && given.count == listed.count)
    #expect(Set(given) == Set(listed))
  }

  @Test func whatIsTakenOverIsNewToo() throws {
    let book = try Engine.book(Engine.rule("agreement.a"))
    func validator(_ titles: String, from line: Int) -> RecordValidator {
      var validator = RecordValidator(using: book)
      for (index, entry) in Engine.registry(titles).entries.enumerated() {
        validator.check(entry, line: line + index)
      }
      return validator
    }
    var whole = validator("xa", from: 1)
    #expect(whole.takeNewFindings().map(\.line) == [1])
    whole.merge(validator("xx", from: 3))
    #expect(whole.takeNewFindings().map(\.line).sorted { ($0 ?? 0) < ($1 ?? 0) } == [3, 4])
    whole.check(Engine.registry("x").entries[0], line: 5)
    #expect(whole.takeNewFindings().map(\.line) == [5])
    #expect(whole.finish().findings.map(\.line) == [1, 3, 4, 5])
  }
}
