import ForeignAffairs
import ForeignAffairsTesting
import Foundation
import Testing

/// The book of a house, with one rule beside those of the standard book.
private let houseBook = RuleBook.standard.adding(houseRule: "agreement.note")

extension RuleBook {
  fileprivate func adding(houseRule id: RuleIdentifier) -> RuleBook {
    let rule = Rule<Agreement>(
      id: id, kind: .structure, severity: .note, title: LocalizedText("có ghi chú", english: "has a note"),
      rationale: LocalizedText("để người sau hiểu", english: "so that others understand"),
      message: LocalizedText("thiếu ghi chú", english: "there is no note"),
      examples: {
        [
          .passing(#"{"note":"Gia hạn"}"#), .failing("{}", at: "/note"),
          .failing(#"{"title":"Kết nghĩa"}"#, at: "/note"),
        ]
      }
    ) { agreement, _ in agreement.note == nil ? .failed(at: "note") : .passed }
    return (try? adding(rule)) ?? self
  }
}

/// The samples of the guide, line by line.
@Suite struct GuideTests {
  struct Visit: Arbitrary {
    let delegation: Delegation
    let guests: Quantity<Int>

    static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
      Visit(delegation: try generator.value(), guests: generator.count(in: 1...30))
    }
  }

  @Test func samples() throws {
    var generator = SeededGenerator(seed: 2026)
    let delegation = try generator.value(Delegation.self)
    expectNoFindings(atLeast: .error, in: delegation.validate())
    let registry = try generator.value(Registry.self)
    expectJSONRoundTrip(of: registry)

    forAll(Period.self) { period in try Period(period.description) == period }
    forAll(Visit.self, seeds: 0..<9) { $0.guests.lowerBound?.value != 0 }

    let broken = try generator.record(breaking: "agreement.expiry-after-effective", of: Agreement.self)
    let report = broken.record.validate(asOf: broken.asOf, policy: broken.policy)
    expect(findings: broken.rule, at: broken.paths, in: report)

    let document = try generator.line(of: .award, with: .badValue)
    expect(fault: .badValue, at: document.pointer, in: document.failure())

    let small = GazetteerFixture.merger.gazetteer
    let successors = small.successors(of: "east", on: GazetteerFixture.turn)
    #expect(successors.map(\.province.id) == ["union"])

    let sums = try generator.values(QuantitySum<Int>.self, count: 5)
    expectMergeLaws(of: sums, identity: QuantitySum()) { left, right in
      var sum = left
      try sum.merge(right)
      return sum
    }
  }

  @Test(arguments: RuleTrial.all(in: houseBook, besides: .standard))
  func houseRulesAreSound(trial: RuleTrial) { trial.check() }

  @Test func theGuideHasTheseSamples() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = "Sources/ForeignAffairsTesting/ForeignAffairsTesting.docc/TestingWithForeignAffairsTesting.md"
    let guide = try String(contentsOf: root.appending(path: page), encoding: .utf8)
    let tests = try String(contentsOfFile: #filePath, encoding: .utf8).split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }
    let samples = guide.components(separatedBy: "```swift\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    #expect(samples.count == 8 && RuleTrial.all(in: houseBook, besides: .standard).count == 1)
    for sample in samples {
      let lines = sample.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(tests.contains(lines), "\(lines)")
    }
  }
}
