import ForeignAffairs
import Foundation
import Testing

/// The written forms of a report, sign by sign.
@Suite struct ReportRenderingTests {
  private typealias Engine = ValidationEngineTests

  private static func report() throws -> ValidationReport {
    let rule = Rule<Agreement>(
      id: "agreement.late", kind: .deadline, severity: .warning,
      source: LegalSource(.law, "70/2020/QH14", article: "19(5)", .secondary),
      title: LocalizedText("tên", english: "title"), rationale: LocalizedText("vì", english: "why"),
      message: LocalizedText("ký {signed}, “{title}”", english: "signed {signed}, “{title}”"),
      parameters: ["signed", "title"]
    ) { agreement, _ in
      guard let signed = agreement.signedOn else { return .notApplicable }
      return .failed(at: "signedOn", .date(signed), .text(agreement.title))
    }
    var registry = Registry()
    registry.agreements = [
      Agreement(id: "a", title: "Ghi nhớ", kind: .memorandumOfUnderstanding),
      Agreement(id: "b", title: "Ghi, \"nhớ\"", kind: .memorandumOfUnderstanding),
    ]
    registry.agreements[1].signedOn = try PartialDate("2021-07-01")
    var options = ValidationOptions()
    options.suppressions = [Suppression(rule: "agreement.late", path: "/x", reason: "why not")]
    return registry.validate(
      asOf: try CalendarDate("2026-11-21"), using: try RuleBook(version: "test").adding(rule),
      options: options)
  }

  @Test func text() throws {
    #expect(
      try Self.report().text(in: .english) == """
        /agreements/1/signedOn [b]: warning: signed 1 July 2021, “Ghi, "nhớ"” (agreement.late; Law 70/2020/QH14, \
        Article 19(5))
        unused suppression: agreement.late /x

        2 records: 0 errors, 1 warning, 0 notes
        checks: 0 passed, 1 failed, 0 undecided, 1 not applicable
        rule book test, gazetteer 2026-11, code lists 2026-11, policy neutral, as of 2026-11-21

        """)
    #expect(
      try Self.report().text(in: .vietnamese) == """
        /agreements/1/signedOn [b]: cảnh báo: ký ngày 1 tháng 7 năm 2021, “Ghi, "nhớ"” (agreement.late; Luật \
        70/2020/QH14, Điều 19(5))
        bỏ qua không dùng đến: agreement.late /x

        2 hồ sơ: 0 lỗi, 1 cảnh báo, 0 ghi chú
        kết quả kiểm tra: 0 đạt, 1 không đạt, 0 chưa xác định, 1 không áp dụng
        bộ quy tắc test, danh mục đơn vị hành chính 2026-11, danh mục mã 2026-11, chính sách neutral, tính đến \
        2026-11-21

        """)
  }

  @Test func csv() throws {
    #expect(
      try Self.report().csv(in: .english) == """
        severity,rule,kind,type,record,index,line,path,message,source\r
        warning,agreement.late,deadline,agreement,b,1,,/agreements/1/signedOn,\
        "signed 1 July 2021, “Ghi, ""nhớ""”","Law 70/2020/QH14, Article 19(5)"\r

        """)
  }

  @Test func json() throws {
    #expect(
      String(decoding: try Self.report().json, as: UTF8.self) == """
        {"format":"foreign-affairs-validation-report","version":"1.0","ruleBook":"test","gazetteer":"2026-11",\
        "codeLists":"2026-11","policy":"neutral","asOf":"2026-11-21","records":2,"errors":0,"warnings":1,\
        "notes":0,"suppressed":0,"passed":0,"failed":1,"undecided":0,"notApplicable":1,"findings":[{"rule":"agreement.late","severity":"warning","type":"agreement",\
        "record":"b","index":1,"path":"/agreements/1/signedOn","parameters":[{"name":"signed","date":"2021-07-01"},\
        {"name":"title","text":"Ghi, \\"nhớ\\""}],"message":{"vi":"ký ngày 1 tháng 7 năm 2021, “Ghi, \\"nhớ\\"”",\
        "en":"signed 1 July 2021, “Ghi, \\"nhớ\\"”"}}],"rules":[{"id":"agreement.late","type":"agreement",\
        "kind":"deadline","severity":"warning","source":{"kind":"law","number":"70/2020/QH14","article":"19(5)",\
        "certainty":"secondary"},"title":{"vi":"tên","en":"title"},"rationale":{"vi":"vì","en":"why"},\
        "message":{"vi":"ký {signed}, “{title}”","en":"signed {signed}, “{title}”"},\
        "parameters":["signed","title"],"passed":0,"failed":1,"undecided":0,"notApplicable":1,"findings":1,\
        "suppressed":0}],"suppressions":[{"suppression":{"rule":"agreement.late","path":"/x","reason":"why not"},\
        "count":0}]}
        """)
  }

  @Test func reportsAreReadAgainWithoutTheBook() throws {
    let report = try Self.report()
    let read = try ValidationReport(json: report.json)
    #expect(read == report && read.json == report.json)
    #expect(try ValidationReport(json: report.readableJSON) == report)
    #expect(read.findings[0].message(in: .vietnamese) == report.findings[0].message(in: .vietnamese))
    #expect(try JSONDecoder().decode(ValidationReport.self, from: JSONEncoder().encode(report)) == report)
  }

  @Test func streamsAndLoneRecordsAreReadAgain() throws {
    let book = try Engine.book(Engine.rule("agreement.a"))
    var validator = RecordValidator(using: book)
    for entry in Engine.registry("x").entries { validator.check(entry, line: 7) }
    let alone = Engine.registry("x").agreements[0].validate(using: book)
    for report in [validator.finish(), alone] {
      #expect(try ValidationReport(json: report.json) == report)
      #expect(report.findings[0].path == "/title")
    }
    #expect(validator.finish().text(in: .english).hasPrefix("line 7 /title [a0]: warning: the title is x"))
  }

  @Test func everyParameterSurvives() throws {
    let money = Money(exactly: 5, .usd)
    let parameters: [RuleParameter] = [
      .text("chữ"), .text(LocalizedText("chữ", english: "word")), .integer(-1500),
      .date(try PartialDate("2021-07")), .period(try Period("2011/..")), .count(.over(1500, words: "hơn")),
      .money(money), .amount(.about(money)), .code(AgreementKind.communique), .country(.japan),
      .identifier(Identifier<Agreement>("a")),
    ]
    let names = parameters.indices.map { "p\($0)" }
    let rule = Rule<Agreement>(
      id: "agreement.a", kind: .range, severity: .note, title: "", rationale: "", message: "",
      parameters: names
    ) { _, _ in .failed(at: [RuleFailure(at: "title", parameters: parameters)]) }
    let report = Engine.registry("a").validate(using: try RuleBook(version: "test").adding(rule))
    let read = try ValidationReport(json: report.json)
    #expect(read.findings[0].parameters == parameters)
    #expect(read == report)
  }

  @Test func textsAreBounded() {
    let long = String(repeating: "ư", count: 500)
    #expect(RuleParameter.text(long).text(in: .english) == String(repeating: "ư", count: 120) + "…")
    #expect(RuleParameter.text(String(repeating: "ư", count: 120)).text(in: .english).count == 120)
    #expect(RuleParameter.text(LocalizedText("a", english: long)).text(in: .english).count == 121)
  }
}
