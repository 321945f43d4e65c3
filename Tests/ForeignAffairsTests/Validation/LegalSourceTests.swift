import ForeignAffairs
import Testing

/// Rules and findings name the laws that held one after the other, and the owner of a term.
@Suite struct LegalSourceTests {
  private typealias Engine = ValidationEngineTests

  private static func book() throws -> RuleBook {
    let days = try [CalendarDate("2024-01-01"), CalendarDate("2017-10-01")]
    let rule = Rule<Agreement>(
      id: "agreement.old", kind: .range, severity: .note,
      source: LegalSource(.law, "06/2022/QH15", article: "5", .secondary, inForceFrom: days[0]),
      predecessors: [
        LegalSource(.decree, "91/2017/NĐ-CP", .secondary, inForceFrom: days[1]),
        LegalSource(.law, "15/2003/QH11", .memory),
      ],
      title: "", rationale: "", message: LocalizedText("cũ", english: "old")
    ) { _, _ in .failed(at: "title") }
    return try RuleBook(version: "test").adding(rule)
  }

  @Test func findingsNameEveryLaw() throws {
    let finding = try #require(Engine.registry("a").validate(using: Self.book()).findings.first)
    #expect(
      finding.text(in: .english)
        == """
        /agreements/0/title [a0]: note: old (agreement.old; Law 06/2022/QH15, Article 5, from 1 January 2024; before \
        that Decree 91/2017/NĐ-CP from 1 October 2017; before that Law 15/2003/QH11)
        """)
    #expect(
      finding.description.citation(in: .vietnamese)
        == """
        Luật 06/2022/QH15, Điều 5, từ ngày 1 tháng 1 năm 2024; trước đó là Nghị định 91/2017/NĐ-CP từ ngày 1 tháng 10 năm \
        2017; trước đó là Luật 15/2003/QH11
        """)
    #expect(finding.source?.citation(in: .english) == "Law 06/2022/QH15, Article 5")
  }

  @Test func reportsKeepEveryLaw() throws {
    let report = Engine.registry("a").validate(using: try Self.book())
    let json = String(decoding: report.json, as: UTF8.self)
    #expect(
      json.contains(
        #""certainty":"secondary","inForceFrom":"2024-01-01"},"predecessors":[{"kind":"decree","number":"91/2017/NĐ-CP","#
      ))
    let read = try ValidationReport(json: report.json)
    #expect(read == report && read.json == report.json)
    #expect(read.rules.first?.description.predecessors.map(\.number) == ["91/2017/NĐ-CP", "15/2003/QH11"])
    #expect(report.csv(in: .english).contains("before that Law 15/2003/QH11"))
  }

  /// Which law held on a day can be told: all but the earliest have their first day, or a day that is not known.
  @Test func rulesNameNoLawFromBehindTheirWindow() {
    for rule in RuleBook.standard.rules {
      guard let first = rule.inForce.first, let began = rule.source?.inForceFrom, began > first else {
        continue
      }
      #expect(!rule.predecessors.isEmpty, "\(rule.id) judges records from before its law")
    }
    let old = RuleBook.standard.rules.filter { $0.recordType == .award && $0.source != nil }
    #expect(old.count > 5 && old.allSatisfy { $0.predecessors.last?.number == "15/2003/QH11" })
  }

  @Test func presetsSayWhenTheirTermsBegan() throws {
    let beginnings = [Policy.directive38, .haNoi, .daNang].map {
      [
        $0.tripsPerLeaderAndYear?.source?.inForceFrom, $0.keyLeaderPositions?.source?.inForceFrom,
        $0.countriesPerTrip?.source?.inForceFrom,
      ].map { $0?.description }
    }
    #expect(
      beginnings == [
        ["2015-01-01", "2015-01-01", nil], ["2015-01-01", "2015-01-01", "2015-01-01"],
        ["2015-01-01", "2015-01-01", "2025-07-09"],
      ])
    #expect(Policy.presets.allSatisfy { $0.provincesWithDepartment == nil })
  }

  @Test func findingsNameTheOwnerOfATerm() throws {
    var policy = Policy.daNang
    policy.name = "our province"
    policy.daysAbroad = PolicyValue(5)
    var trip = Delegation(id: "trip", direction: .outbound)
    trip.period = try Period("2025-08-01/2025-08-10")
    trip.countries = [.japan, .laos, .cambodia, .china].map { CountryReference($0) }
    let findings = trip.validate(policy: policy).findings
    func message(_ rule: RuleIdentifier, _ language: Language) -> String? {
      findings.first { $0.rule == rule }?.message(in: language)
    }
    #expect(
      message("delegation.too-long", .english)
        == "the trip from 1 August 2025 to 10 August 2025 is longer than 5 days under policy “our province”")
    #expect(
      message("delegation.too-many-countries", .vietnamese)
        == "đi ít nhất 4 nước, quá mức 3 nước theo Công văn 101/UBND-SNV")
    // A term of one’s own has always held, that of the letter not.
    trip.period = try Period("2005-08-01/2005-08-10")
    let earlier = trip.validate(policy: policy)
    #expect(earlier.tally(of: "delegation.too-long")?.failed == 1)
    #expect(earlier.tally(of: "delegation.too-many-countries")?.notApplicable == 1)
    trip.period = nil
    #expect(trip.validate(policy: policy).tally(of: "delegation.too-many-countries")?.undecided == 1)
  }
}
