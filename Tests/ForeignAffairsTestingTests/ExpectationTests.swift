import ForeignAffairs
import ForeignAffairsTesting
import Testing

@Suite struct ExpectationTests {
  private let report: ValidationReport

  init() throws {
    var agreement = Agreement(id: "hue-gifu", title: "Bản ghi nhớ", kind: .memorandumOfUnderstanding)
    agreement.effectiveOn = try PartialDate("2020")
    agreement.expiresOn = try PartialDate("2011")
    report = agreement.validate()
  }

  @Test func findingsAreWhereTheyAre() {
    let rule: RuleIdentifier = "agreement.expiry-after-effective"
    expect(findings: rule, at: ["/expiresOn"], in: report)
    expect(findings: "agreement.title-not-empty", at: [], in: report)
    expectFailure(saying: "/expiresOn") { expect(findings: rule, at: [], in: report) }
    expectFailure(saying: "found at [\"/expiresOn\"]") {
      expect(findings: rule, at: ["/signedOn"], in: report)
    }
    expectFailure(saying: "was expected") {
      expect(findings: rule, at: ["/expiresOn", "/expiresOn"], in: report)
    }
    expectFailure(saying: "seed 9: agreement.") { expect(findings: rule, at: [], in: report, "seed 9") }
    expectFailure(saying: "did not run") { expect(findings: "agreement.of-another-book", at: [], in: report) }
  }

  @Test func noFindings() throws {
    let empty = Agreement(id: "a", title: "Bản ghi nhớ", kind: .memorandumOfUnderstanding)
      .validate(using: RuleBook(version: "1"))
    expectNoFindings(in: empty)
    expectFailure(saying: "agreement.expiry-after-effective /expiresOn") {
      expectNoFindings(atLeast: .error, in: report)
    }
    expectFailure(saying: "no findings were expected") { expectNoFindings(in: report) }
  }

  @Test func faultsAreWhereTheyAre() throws {
    var generator = SeededGenerator(seed: 4)
    let document = try generator.line(of: .agreement, with: .badValue)
    expect(fault: .badValue, at: document.pointer, in: document.failure())
    expectFailure(saying: "bad-value at") {
      expect(fault: .null, at: document.pointer, in: document.failure())
    }
    expectFailure(saying: "was expected") {
      expect(fault: .badValue, at: "/elsewhere", in: document.failure())
    }
    expectFailure(saying: "no fault") { expect(fault: .badValue, at: "", in: nil) }
    let two = #expect(throws: ReadingFailure.self) {
      try RegistryEntry(json: Array(#"{"type":"award"}"#.utf8))
    }
    expectFailure(saying: "missing-key at “/id”, missing-key") {
      expect(fault: .missingKey, at: "/id", in: two)
    }
  }

  @Test func issuesStandWhereTheHelperIsCalled() {
    let line = #_sourceLocation.line + 2
    withKnownIssue {
      expect(findings: "agreement.expiry-after-effective", at: [], in: report)
    } matching: {
      $0.sourceLocation?.line == line && $0.sourceLocation?.fileName == "ExpectationTests.swift"
    }
  }
}
