import ForeignAffairs
import Testing

/// A figure, records, and what comes of holding the one against the others.
struct RecordCase: Sendable, CustomTestStringConvertible {
  let figure: String
  let arrays: [String: [String]]
  let listing: Listing?
  let expected: String

  init(_ figure: String, _ arrays: [String: [String]], _ expected: String) {
    self.init(figure, arrays, .complete, expected)
  }

  init(_ figure: String, _ arrays: [String: [String]], _ listing: Listing?, _ expected: String) {
    (self.figure, self.arrays, self.listing, self.expected) = (figure, arrays, listing, expected)
  }

  var testDescription: String { "\(figure) \(arrays): \(expected)" }

  func comparison() throws -> FigureComparison {
    let registry = try ReconciliationSamples.registry(arrays.merging(["figures": [figure]]) { $1 }, asOf: nil)
    return try #require(registry.reconciliation(ReconciliationOptions(listing: listing)).comparisons.first)
  }

  static let two = ["delegations": [#""period":"2020-05-02""#, #""period":"2020-12-30/2021-01-04""#]]
  static func inbound(_ count: String, _ more: String = #""period":"2020""#) -> String {
    #""indicator":"inboundDelegations","unit":"delegation","count":\#(count),\#(more)"#
  }
  static func aid(_ amount: String, _ state: String? = "committed") -> String {
    #""indicator":"aidAmount","period":"2020","amount":\#(amount)"#
      + (state.map { #","moneyState":"\#($0)""# } ?? "")
  }
  static func usd(_ amount: String) -> String { #"{"amount":"\#(amount)","currency":"USD"}"# }
  static func project(_ money: String..., state: String = "committed") -> String {
    let list = money.map { #"{"state":"\#(state)","amount":\#($0)}"# }.joined(separator: ",")
    return #""period":"2020-03/2022","money":[\#(list)]"#
  }

  /// Numbers that are compared.
  static let numbers: [Self] = [
    Self(inbound("2"), two, "agrees (0)"),
    Self(inbound("3"), two, "disagrees (less by 1)"),
    Self(inbound("1"), two, "disagrees (more by 1)"),
    Self(
      inbound(#"{"over":1500}"#), ["delegations": [#""period":"2020","number":1700"#]],
      "agrees (more by nearly 200)"),
    Self(inbound(#"{"over":2}"#), two, "disagrees (less by over 0)"),
    Self(inbound(#"{"nearly":3}"#), two, "agrees (less by nearly 1)"),
    Self(inbound(#"{"atLeast":2}"#), two, "agrees (less by at least 0)"),
    Self(inbound(#"{"atMost":1}"#), two, "disagrees (more by at least 1)"),
    Self(inbound(#"{"between":[5,1]}"#), two, "agrees (−3 to 1)"),
    Self(inbound(#"{"about":2}"#), two, "may agree (about 0)"),
    Self(inbound(#"{"orderOfMagnitude":1000}"#), two, "disagrees (less by at least 998)"),
    // One is of 2020, and one of some year of the decade.
    Self(
      inbound("2"), ["delegations": [#""period":"2020""#, #""period":"202X""#]], "may agree (less by 0 to 1)"),
    Self(
      inbound("3"), ["delegations": [#""period":"2020""#, #""period":"202X""#]], "disagrees (less by 1 to 2)"),
    Self(
      inbound("1"), ["delegations": [#""period":"2020""#, #""period":"2020?""#, ""]],
      "may agree (more by 0 to 2)"),
    Self(
      inbound(#"{"atLeast":1}"#), ["delegations": [#""period":"2020""#, ""]], "agrees (more by at most 1)"),
    Self(
      inbound("11"), ["delegations": [#""period":"2020","number":{"over":10}"#]],
      "may agree (less by nearly 1)"),
    Self(
      inbound("10"), ["delegations": [#""period":"2020","number":{"over":10}"#]], "disagrees (more by over 0)"
    ),
    Self(
      inbound(#"{"over":5}"#), ["delegations": [#""period":"2020","number":{"over":10}"#]], "agrees (unknown)"
    ),
    // What was called off or only planned does not count.
    Self(
      inbound("1"), ["delegations": [#""period":"2020","status":"cancelled""#, #""period":"2020""#]],
      "agrees (0)"),
    Self(
      inbound("1"), ["delegations": [#""period":"2020","status":"planned""#, #""period":"2020""#]],
      "agrees (0)"),
    Self(
      inbound("1"), ["delegations": [#""period":"2020","direction":"outbound""#, #""period":"2020""#]],
      "agrees (0)"),
    Self(
      inbound("1"), ["delegations": [#""period":"2020","direction":"both""#]], "may agree (less by 0 to 1)"),
    // Nothing is zero only where somebody says that there is no more.
    Self(inbound("0"), ["delegations": [#""period":"2019""#]], "agrees (0)"),
    Self(inbound("4"), [:], "disagrees (less by 4)"),
    Self(inbound("3"), two, nil, "may agree (less by at most 1)"),
    Self(inbound("1"), two, .sample, "disagrees (more by at least 1)"),
    Self(inbound("2", #""period":"2020","listing":"complete""#), two, nil, "agrees (0)"),
    Self(inbound("2", #""period":"2020","listing":"sample""#), two, nil, "may agree (more by at least 0)"),
    // People, reporting years, dates up to which something counts.
    Self(
      #""indicator":"inboundVisitors","unit":"visit","count":2208,"period":"2020""#,
      ["delegations": [#""period":"2020","size":{"people":{"over":2200}}"#]], "may agree (less by nearly 8)"),
    Self(
      inbound("1", #""period":"2018-12-15/2019-12-14""#),
      ["delegations": [#""period":"2018-12-15""#, #""period":"2019-12-15""#]], "agrees (0)"),
    Self(
      #""indicator":"agreements","count":1,"basis":"cumulative","asOf":"2020-08""#,
      ["agreements": [#""signedOn":"2011""#, #""signedOn":"2020-09""#]], "agrees (0)"),
    Self(
      #""indicator":"agreements","count":1,"basis":"atDate","asOf":"2020-08""#,
      [
        "agreements": [
          #""signedOn":"2011","expiresOn":"2019""#, #""signedOn":"2015","expiresOn":"2025""#,
        ]
      ], "may agree (more by 0 to 1)"),
    Self(
      #""indicator":"agreements","scope":"departments","count":1,"basis":"cumulative","asOf":"2021""#,
      [
        "agreements": [
          #""signedOn":"2011","level":"department""#, #""signedOn":"2011","level":"provincialCommittee""#,
        ]
      ], "agrees (0)"),
    Self(
      #""indicator":"partnerCountries","count":2,"basis":"cumulative","asOf":"2020""#,
      [
        "partners": [
          #""country":"LA","relations":[{"kind":"friendship","since":"2010"}]"#,
          #""country":"LA","relations":[{"kind":"friendship","since":"2011"}]"#,
          #""country":"JP","relations":[{"kind":"friendship","asOf":"2020"}]"#,
          #""country":"FR","relations":[{"kind":"friendship","since":"2021"}]"#,
          #""country":"VN","relations":[{"kind":"administrative","since":"2010"}]"#,
        ]
      ], "agrees (0)"),
    Self(
      #""indicator":"nonGovernmentalOrganisations","unit":"organisation","count":1,"basis":"atDate","asOf":"2019-12-31""#,
      [
        "partners": [
          #""kind":"nonGovernmentalOrganisation","registrations":[{"kind":"operation","validity":"2018/2021"}]"#,
          #""kind":"nonGovernmentalOrganisation","registrations":[{"kind":"operation","validity":"2014/2016"}]"#,
        ]
      ], "agrees (0)"),
    Self(
      #""indicator":"events","count":1,"period":"2023""#,
      [
        "events": [
          #""periods":["2009","2023"]"#, #""periods":["2022"]"#,
          #""periods":["2023"],"status":"notHeldAsPlanned""#,
        ]
      ],
      "agrees (0)"),
    Self(
      #""indicator":"awards","count":3,"period":"2020""#,
      ["awards": [#""decidedOn":"2020-05","number":2"#, #""conferredOn":"2020-12""#]], "agrees (0)"),
    Self(
      #""indicator":"aidItems","unit":"project","count":1,"period":"2020","donorKinds":["nonGovernmentalOrganisation"]"#,
      [
        "projects": [
          #""period":"2020","donors":[{"kind":"nonGovernmentalOrganisation"}]"#,
          #""period":"2020","kind":"nonProject","donors":[{"kind":"nonGovernmentalOrganisation"}]"#,
          #""period":"2020","donors":[{"kind":"embassy"}]"#,
        ]
      ], "agrees (0)"),
    // Money, in its currency alone.
    Self(
      aid(usd("807020")), ["projects": [project(usd("800000.50")), project(usd("7019.5"))]], "agrees (USD 0)"),
    Self(aid(usd("807020")), ["projects": [project(usd("800000.5"))]], "disagrees (less by USD 7,019.5)"),
    Self(
      aid(#"{"over":\#(usd("2000000"))}"#), ["projects": [project(usd("1500000")), project(usd("500000"))]],
      "disagrees (less by over USD 0)"),
    Self(
      aid(usd("100")), ["projects": [project(usd("90")), project(#"{"amount":"5","currency":"VND"}"#)]],
      "may agree (less by at most USD 10)"),
    Self(
      aid(usd("100")), ["projects": [project(usd("90")), #""period":"2020""#]],
      "may agree (less by at most USD 10)"),
  ]

  /// Numbers that are not compared, and why.
  static let obstacles: [Self] = [
    Self(inbound(#"{"unknown":true}"#), two, "not comparable: number unknown"),
    Self(
      inbound("2"), ["delegations": [#""period":"2020","number":{"unknown":true}"#]],
      "not comparable: number unknown"),
    Self(#""indicator":"inboundDelegations","period":"2020""#, two, "not comparable: no value stated"),
    Self(#""indicator":"workers","count":9,"period":"2020""#, two, "not comparable: not kept in records"),
    Self(inbound("2"), ["delegations": [#""period":"2019""#]], nil, "not comparable: no records"),
    Self(inbound("2", #""basis":"yearlyAverage""#), two, "not comparable: an average, not a total"),
    Self(inbound("2", #""basis":"yearlyRate""#), two, "not comparable: an average, not a total"),
    Self(inbound("2", #""basis":"target","period":"2020""#), two, "not comparable: a target, not a result"),
    Self(inbound("2", #""basis":"atDate","asOf":"2020""#), two, "not comparable: different basis"),
    Self(inbound("2", #""basis":"x-forecast","period":"2020""#), two, "not comparable: different basis"),
    Self(inbound("2", #""asOf":"2020""#), two, "not comparable: time not stated"),
    Self(inbound("2", #""basis":"cumulative""#), two, "not comparable: time not stated"),
    Self(
      inbound("2", #""period":"2020","scope":"provincialCommittee""#), two, "not comparable: different scope"),
    Self(inbound("2", #""period":"2020","subsetOf":"x""#), two, "not comparable: part of a whole"),
    Self(inbound("2", #""period":"2020","event":"x""#), two, "not comparable: different coverage"),
    Self(
      #""indicator":"inboundDelegations","unit":"person","count":2,"period":"2020""#, two,
      "not comparable: different unit"),
    Self(
      aid(usd("5")), ["projects": [project(#"{"amount":"5","currency":"VND"}"#)]],
      "not comparable: number unknown; different currency"),
    Self(
      aid(#"{"between":[\#(usd("5")),{"amount":"5","currency":"VND"}]}"#), ["projects": [project(usd("5"))]],
      "not comparable: different currency"),
    Self(
      aid(usd("5"), "notStated"), ["projects": [project(usd("5"))]],
      "not comparable: different state of money"),
    Self(aid(usd("5"), nil), ["projects": [project(usd("5"))]], "not comparable: different state of money"),
    Self(aid(usd("5"), "disbursed"), ["projects": [project(usd("5"))]], "not comparable: number unknown"),
    Self(
      inbound("2"), ["delegations": [#""period":"2020","number":9223372036854775807"#, #""period":"2020""#]],
      "not comparable: number too large"),
  ]
}

@Suite struct RecordReconciliationTests {
  @Test(arguments: RecordCase.numbers) func numbers(_ test: RecordCase) throws {
    #expect(try ReconciliationSamples.line(test.comparison()) == test.expected)
  }

  @Test(arguments: RecordCase.obstacles) func obstacles(_ test: RecordCase) throws {
    let comparison = try test.comparison()
    #expect(ReconciliationSamples.line(comparison) == test.expected)
    #expect(comparison.difference == nil && comparison.outcome == .notComparable)
  }

  /// A count and an amount of one figure are two comparisons.
  @Test(arguments: [
    ("aidAmount", ["not comparable: different unit", "agrees (USD 0)"]),
    ("aidItems", ["disagrees (less by 21)", "agrees (USD 0)"]),
    ("events", ["disagrees (less by 22)", "not comparable: different state of money"]),
  ]) func countAndAmountAreBothCompared(indicator: String, expected: [String]) throws {
    let registry = try ReconciliationSamples.registry([
      "figures": [
        #""indicator":"\#(indicator)","period":"2020","count":22,"moneyState":"committed","amount":"#
          + RecordCase.usd("5")
      ],
      "projects": [RecordCase.project(RecordCase.usd("5"))],
    ])
    let comparisons = registry.reconciliation(ReconciliationOptions(listing: .complete)).comparisons
    #expect(comparisons.map(ReconciliationSamples.line) == expected)
  }

  @Test func recordsAreNamedOnRequest() throws {
    let registry = try ReconciliationSamples.registry([
      "figures": [RecordCase.inbound("2")],
      "delegations": [
        #""id":"b","period":"2020""#, #""id":"a","period":"202X""#, #""id":"c","period":"2019""#,
      ],
    ])
    let named = try #require(
      registry.reconciliation(ReconciliationOptions(keeping: .identifiers)).comparisons.first)
    #expect(named.records == ["a", "b"] && named.recordCount == 2)
    let plain = try #require(registry.reconciliation().comparisons.first)
    #expect(plain.records.isEmpty && plain.recordCount == 2)
  }

  /// Two records that share an identifier are two all the same.
  @Test func recordsOfOneIdentifierAreNotDropped() throws {
    let registry = try ReconciliationSamples.registry([
      "figures": [RecordCase.inbound("2")],
      "delegations": [#""id":"a","period":"2020""#, #""id":"a","period":"2020""#],
    ])
    let comparison = registry.reconciliation(ReconciliationOptions(listing: .complete)).comparisons.first
    #expect(comparison?.outcome == .agrees)
  }

  @Test(arguments: ComparisonObstacle.allCases) func everyObstacleHasACase(_ obstacle: ComparisonObstacle)
    throws
  {
    let name = obstacle.name.text(in: .english)
    let all =
      RecordCase.obstacles.map(\.expected) + ClaimCase.all.map(\.expected) + MergerCase.all.map(\.expected)
    #expect(all.contains { $0.contains(name) })
  }

  /// What the registry is true of includes its records without a date.
  @Test func recordsWithoutADateAreKnownByTheDateOfTheRegistry() throws {
    let arrays = [
      "figures": [#""indicator":"agreements","count":1,"basis":"cumulative","asOf":"2021-04""#],
      "agreements": [""],
    ]
    let options = ReconciliationOptions(listing: .complete)
    let dated = try ReconciliationSamples.registry(arrays, asOf: "2021-04").reconciliation(options)
    #expect(dated.comparisons.map(ReconciliationSamples.line) == ["agrees (0)"])
    let later = try ReconciliationSamples.registry(arrays, asOf: "2022").reconciliation(options)
    #expect(later.comparisons.map(ReconciliationSamples.line) == ["may agree (less by 0 to 1)"])
  }
}
