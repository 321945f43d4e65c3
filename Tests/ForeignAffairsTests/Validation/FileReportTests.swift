import ForeignAffairs
import Testing

/// What is said of a file has its lines and columns.
@Suite struct FileReportTests {
  private typealias Engine = ValidationEngineTests

  /// The arrays stand in another order than that of the format.
  private static let json = """
    {"format":"foreign-affairs-registry","version":"1.0","agreements":[{"id":"a0","title":"x","kind":"memorandumOfUnderstanding"}],
    "sources":[{"id":"s0","title":"nguồn"},
     {"id":"s1","title":"nguồn"}]}
    """

  private static func report() throws -> FileReport {
    let sources = Rule<SourceDocument>(
      id: "source.y", kind: .structure, severity: .note, title: "", rationale: "", message: ""
    ) { _, _ in .failed(at: [RuleFailure(at: "title"), RuleFailure(at: "id")]) }
    let whole = Rule<Registry>(
      id: "registry.x", kind: .structure, severity: .error, title: "", rationale: "", message: ""
    ) { _, _ in .failed(at: [RuleFailure(at: .field("sources", 1)), RuleFailure(at: "asOf")]) }
    let book = try Engine.book(Engine.rule("agreement.b"), Engine.rule("agreement.a")).adding(sources)
      .adding(whole)
    let bytes = Array(json.utf8)
    let report = try Registry(json: bytes).validate(using: book)
    return FileReport(
      file: "tệp.json", report: report, findings: report.locatedFindings(in: bytes))
  }

  @Test func findingsStandByLineAndColumnAndRule() throws {
    let report = try Self.report()
    let places = report.findings.map { located in
      "\(located.line ?? 0):\(located.column ?? 0) \(located.finding.rule) \(located.finding.path)"
    }
    #expect(
      places == [
        "1:1 registry.x /asOf", "1:87 agreement.a /agreements/0/title",
        "1:87 agreement.b /agreements/0/title", "2:18 source.y /sources/0/id",
        "2:31 source.y /sources/0/title", "3:2 registry.x /sources/1", "3:8 source.y /sources/1/id",
        "3:21 source.y /sources/1/title",
      ])
    #expect(report.findings.count == report.report?.findings.count)
  }

  @Test func theJSONNamesTheFileAndThePlaces() throws {
    let report = try Self.report()
    let text = String(decoding: report.json, as: UTF8.self)
    #expect(
      text.hasPrefix(
        #"{"format":"foreign-affairs-file-report","version":"1.0","file":"tệp.json","faultCount":0,"#
          + #""rejectedLines":0,"report":{"format":"foreign-affairs-validation-report""#))
    #expect(
      text.contains(
        #""findings":[{"rule":"registry.x","severity":"error","line":1,"column":1,"path":"/asOf""#))
    #expect(
      text.contains(
        #""type":"source","record":"s0","index":0,"line":2,"column":31,"path":"/sources/0/title""#))
    #expect(!text.contains("\n"))
  }

  @Test func theReportInItIsReadAgain() throws {
    let report = try Self.report()
    guard case .object(let members) = try JSONValue(json: report.json), let value = members["report"] else {
      Issue.record("there is no report")
      return
    }
    let read = try ValidationReport(json: value.json)
    // Lines do not make a registry a stream.
    #expect(read.findings == report.findings.map(\.finding))
    #expect(read.findings.allSatisfy { $0.line == nil } && read.findings.last?.index == 1)
    #expect(read.rules == report.report?.rules)
  }

  @Test func findingsInAStreamHaveTheirLine() throws {
    var validator = RecordValidator(using: try Engine.book(Engine.rule("agreement.a")))
    for (index, entry) in Engine.registry("axx").entries.enumerated() {
      validator.check(entry, line: index + 4)
    }
    let report = validator.finish()
    let located = report.findings.reversed().map { LocatedFinding($0, column: 7) }
    let file = FileReport(file: "-", report: report, findings: located, rejectedLineCount: 2)
    #expect(file.findings.map(\.line) == [5, 6] && file.findings.map(\.column) == [7, 7])
    let text = String(decoding: file.json, as: UTF8.self)
    #expect(text.contains(#""rejectedLines":2"#))
    #expect(text.contains(#""record":"a1","line":5,"column":7,"path":"/title""#))
  }

  @Test func whatCannotBeReadIsNamedWithItsPlace() throws {
    let failure = #expect(throws: ReadingFailure.self) {
      try Registry(
        json: Array("{\"format\":\"foreign-affairs-registry\",\n \"version\":\"1.0\",\"asOf\":5}".utf8))
    }
    let faults = try #require(failure).faults.map { FileFault($0) }
    let report = FileReport(file: "a.json", faults: faults, faultCount: 3)
    #expect(
      String(decoding: report.json, as: UTF8.self) == """
        {"format":"foreign-affairs-file-report","version":"1.0","file":"a.json","faults":[{"code":"wrong-kind",\
        "path":"/asOf","line":2,"column":25,"message":{"vi":"tại /asOf: ở đây phải là một chuỗi ký tự",\
        "en":"at /asOf: a string is wanted"}}],"faultCount":3,"rejectedLines":0}
        """)
    let missing = FileFault(code: "not-found", message: LocalizedText("không có", english: "not there"))
    let gone = FileReport(file: "b.json", faults: [missing])
    #expect(gone.report == nil && gone.findings.isEmpty && gone.faultCount == 1)
    #expect(
      String(decoding: gone.json, as: UTF8.self).contains(
        #""faults":[{"code":"not-found","path":"","message":{"vi":"không có","en":"not there"}}],"faultCount":1"#
      ))
  }
}
