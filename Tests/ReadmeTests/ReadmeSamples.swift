import ForeignAffairs
import ForeignAffairsReporting
import Foundation
import Testing

/// The code of the README, line by line, with what it claims.
@Suite struct ReadmeSamples {
  @Test func facts() throws {
    var memorandum = Agreement(id: "hue-gifu", title: "Bản ghi nhớ hợp tác", kind: .memorandumOfUnderstanding)
    memorandum.foreignParties = [.locality("Gifu", in: .japan)]
    memorandum.signedOn = try PartialDate("2020-11")
    memorandum.expiresOn = try PartialDate("2025")
    let early =
      memorandum.isInForce(on: try CalendarDate("2020-11-15"))  // unknown: only the month is known
    let late =
      memorandum.isInForce(on: try CalendarDate("2026-11-21"))  // no
    #expect(early == .unknown)
    #expect(late == .no)
    let checked = memorandum.validate(asOf: try CalendarDate("2026-11-21"))
    for finding in checked.findings where finding.severity >= .warning {
      print(finding.rule, finding.path, finding.message(in: .vietnamese))
    }
    let isAcceptable =
      checked.isAcceptable(atMost: .warning)  // true: nothing that cannot be true
    #expect(isAcceptable)
  }

  @Test func quantities() throws {
    let visitors = try QuantitySum<Int>([.over(1_500), 200])
    let sum =
      visitors.quantity  // over 1,700
    #expect(sum == .over(1_700))
    let committed = Money(exactly: 807_020, .usd)
    let total =
      try committed + Money("0.14", .usd)  // 807020.14 USD
    #expect(total.description == "807020.14 USD")
  }

  @Test func provinces() throws {
    let code = try ProvinceCode("82")
    let before =
      Gazetteer.standard.unit(code: code, on: try CalendarDate("2025-06-30"))?.id  // tien-giang
    let after =
      Gazetteer.standard.unit(code: code, on: try CalendarDate("2025-07-01"))?.id  // dong-thap-2025
    let names =
      Gazetteer.standard.units(named: "Thua Thien Hue").first?.names.count  // 2: Thừa Thiên Huế, then Huế
    let correction =
      CountrySpelling("CHDCND Trung Hoa")?.correction  // CHND Trung Hoa
    #expect(before == "tien-giang")
    #expect(after == "dong-thap-2025")
    #expect(names == 2)
    #expect(correction == "CHND Trung Hoa")
  }

  @Test func registry() throws {
    let bytes = [UInt8](try Self.file("Examples/Data/thua-thien-hue-2020.json"))
    let registry = try Registry(json: bytes)  // or throws every fault, with its line and column
    let delegations =
      registry.figure(.inboundDelegations, in: .year(2020))?.count  // 408
    let aid =
      registry.figures.first { $0.id == "thua-thien-hue-aid-amount-2020" }?.amount  // 807020.00 USD
    let undecided =
      registry.agreements(inForceOn: try CalendarDate("2020-12-31")).undecided  // may be in force
    #expect(delegations == 408)
    #expect(aid == .exact(Money(exactly: 807_020, .usd)))
    #expect(aid?.exactValue?.description == "807020.00 USD")
    #expect(undecided.isEmpty)
    let table = try registry.delegations.table(by: .year(.started), .direction, measuring: .count, .people)
    let state =
      table[2020, "inbound"].figure.state  // no record, which is not zero
    #expect(state == .noRecord)
    let summary = try AnnualSummary(of: registry, in: .year(2020))
    let line = try summary.sections()[0].lines[0]
    let inbound =
      line.figure.count  // 408, as reported: there are no records of that year
    #expect(inbound == 408 && line.origin == .reported)
    let reconciliation = registry.reconciliation()
    let disagreements =
      reconciliation.count(of: .disagrees)  // 0
    let obstacles =
      reconciliation.comparisons(.notComparable).first?.obstacles  // noRecords: 408 are reported
    #expect(disagreements == 0)
    #expect(obstacles == [.noRecords])
    #expect(reconciliation.comparisons(.notComparable).first?.stated.count == 408)
    let report = AnnualReport(of: "thua-thien-hue", from: [registry])
    let text =
      try report.document(year: 2020, language: .vietnamese).text(width: 80)
    #expect(text.contains("2.208"))
  }

  /// Every line of Swift in the README stands in this file, so that none of it can rot.
  @Test func everyLineIsCompiled() throws {
    let readme = String(decoding: try Self.file("README.md"), as: UTF8.self)
    let samples = try String(contentsOfFile: #filePath, encoding: .utf8)
    let compiled = Set(samples.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) })
    var inSwift = false
    var count = 0
    for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        inSwift = line == "```swift"
      } else if inSwift, !line.hasPrefix(".package") {
        count += 1
        #expect(compiled.contains(line.trimmingCharacters(in: .whitespaces)), "not compiled: \(line)")
      }
    }
    #expect(count > 15)
  }

  private static func file(_ path: String) throws -> Data {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try Data(contentsOf: root.appending(path: path))
  }
}
