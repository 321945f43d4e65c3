import ForeignAffairs
import Testing

@Suite struct SuppressionTests {
  private typealias Engine = ValidationEngineTests

  @Test(arguments: [
    ("*", true), ("/agreements/1/title", true), ("/agreements/*/title", true), ("*/title", true),
    ("/agreements/1/*", true), ("/agreements/2/title", false), ("/title", false), ("*/kind", false),
    ("/agreements/1/titl", false), ("/agreements/1/title/*", false), ("**title**", true), ("", false),
  ])
  func patterns(pattern: String, hides: Bool) throws {
    var options = ValidationOptions()
    options.suppressions = [Suppression(rule: "agreement.a", path: pattern, reason: "known")]
    let report = Engine.registry("axa").validate(
      using: try Engine.book(Engine.rule("agreement.a")), options: options)
    #expect(report.findings.isEmpty == hides)
    #expect(report.suppressedCount == (hides ? 1 : 0))
    #expect(report.unusedSuppressions.isEmpty == hides)
    #expect(report.tally(of: "agreement.a")?.failed == 1)
    #expect(report.isAcceptable(atMost: nil) == hides)
  }

  @Test func aSuppressionMayNameARecord() throws {
    var options = ValidationOptions()
    options.suppressions = [
      Suppression(rule: "agreement.a", record: "a1", reason: "known"),
      Suppression(rule: "agreement.a", record: "a9", reason: "gone"),
      Suppression(rule: "agreement.z", reason: "no such rule"),
    ]
    let report = Engine.registry("xxx").validate(
      using: try Engine.book(Engine.rule("agreement.a")), options: options)
    #expect(report.findings.map(\.record) == ["a0", "a2"])
    #expect(report.suppressions.map(\.count) == [1, 0, 0])
    #expect(report.unusedSuppressions.map(\.reason) == ["gone", "no such rule"])
  }

  @Test func listsAreReadFromJSONWithTheirReasons() throws {
    let json =
      #"{"suppressions":[{"rule":"agreement.a","path":"*/signedOn","record":"x","reason":"biết rồi"}]}"#
    let list = try SuppressionList(json: Array(json.utf8))
    #expect(
      list.suppressions == [
        Suppression(rule: "agreement.a", path: "*/signedOn", record: "x", reason: "biết rồi")
      ])
    let failure = #expect(throws: ReadingFailure.self) {
      try SuppressionList(json: Array(#"{"suppressions":[{"rule":"agreement.a","path":"*"}]}"#.utf8))
    }
    #expect(failure?.faults.map(\.pointer) == ["/suppressions/0/reason"])
    #expect(try JSON.value(SuppressionList.self, JSON.text(list)) == list)
  }

  @Test(arguments: [
    ("{}", Fault.Code.missingKey, "/suppressions"),
    (#"{"format":"foreign-affairs-registry","version":"1.0"}"#, .missingKey, "/suppressions"),
    (#"{"Suppressions":[],"note":"x"}"#, .missingKey, "/suppressions"),
    (#"{"suppressions":null}"#, .null, "/suppressions"),
    (#"{"suppressions":{}}"#, .wrongKind, "/suppressions"),
    ("[]", .wrongKind, ""),
  ])
  func whatIsNoListIsRefused(json: String, code: Fault.Code, pointer: String) throws {
    let failure = #expect(throws: ReadingFailure.self) {
      try SuppressionList(json: Array(" \n \(json)".utf8))
    }
    let fault = try #require(failure?.faults.first)
    #expect(fault.code == code && fault.pointer == pointer && failure?.faultCount == 1)
    #expect(fault.line == 2 && fault.column == (fault.code == .null || json.contains("{}}") ? 18 : 2))
    #expect(throws: DecodingError.self) { try JSON.value(SuppressionList.self, json) }
  }

  /// A reason that says nothing is none.
  @Test(arguments: ["", "  ", "\\t\\n", "\u{A0}"])
  func aBlankReasonIsRefused(reason: String) throws {
    let json = """
      {"suppressions":[{"rule":"agreement.a","path":"*","reason":"biết rồi"},
       {"rule":"agreement.b","path":"*","reason":"\(reason)"}, {"rule":"b","path":"*","reason":" "}]}
      """
    let failure = #expect(throws: ReadingFailure.self) { try SuppressionList(json: Array(json.utf8)) }
    #expect(failure?.faults.map(\.code) == [.blankText, .blankText] && failure?.faultCount == 2)
    #expect(
      failure?.faults.map { "\($0.line):\($0.column) \($0.pointer)" } == [
        "2:44 /suppressions/1/reason", "2:\(81 + reason.unicodeScalars.count) /suppressions/2/reason",
      ])
    #expect(
      failure?.faults[0].message(in: .english)
        == "at /suppressions/1/reason: a text is wanted that is not blank")
    #expect(
      failure?.faults[0].message(in: .vietnamese)
        == "tại /suppressions/1/reason: nội dung không được để trống")
    let error = #expect(throws: DecodingError.self) { try JSON.value(SuppressionList.self, json) }
    #expect(JSON.path(of: error) == ["suppressions", "1", "reason"])
  }

  @Test(arguments: [
    #"{"suppressions":[]}"#, #"{"suppressions":[],"note":"chưa có"}"#, #"{"\u0073uppressions":[]}"#,
  ])
  func aListMayBeEmpty(json: String) throws {
    let list = try SuppressionList(json: Array(json.utf8))
    #expect(list.suppressions.isEmpty && list.additional.isEmpty == !json.contains("note"))
    let written = try JSON.text(list)
    #expect(written.contains(#""suppressions":[]"#))
    #expect(try SuppressionList(json: Array(written.utf8)) == list)
    #expect(try JSON.value(SuppressionList.self, json) == list)
  }
}
