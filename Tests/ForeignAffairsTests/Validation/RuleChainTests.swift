import ForeignAffairs
import Testing

/// Rules that apply to the same records are asked together, and each says what it says alone.
@Suite struct RuleChainTests {
  @Test func eachRuleOfTheBookSaysWhatItSaysAlone() throws {
    try compare(Delegation.self)
    try compare(Agreement.self)
    try compare(NGOProject.self)
    try compare(Award.self)
    try compare(Event.self)
  }

  /// Judges every example of every rule by the book, and by each rule alone.
  private func compare<Record: RuleSubject>(_ type: Record.Type) throws {
    let rules = RuleBook.standard.rules(for: type)
    for example in rules.flatMap(\.examples) {
      let record = try example.record()
      let context = try example.context(for: record)
      let report = record.validate(asOf: context.asOf, policy: context.policy)
      let tallies = Dictionary(uniqueKeysWithValues: report.rules.map { ($0.rule, $0) })
      #expect(tallies.count == rules.count)
      for rule in rules {
        let tally = try #require(tallies[rule.id])
        let counts = [tally.passed, tally.undecided, tally.notApplicable, tally.failed]
        let place =
          switch rule.evaluate(record, context) {
          case .passed: 0
          case .undecided: 1
          case .notApplicable: 2
          case .failed: 3
          }
        #expect(counts == (0..<4).map { $0 == place ? 1 : 0 }, "\(rule.id) of \(example.json)")
      }
    }
  }

  @Test(arguments: [
    (
      DelegationDirection.inbound, "2020",
      [RuleOutcome.failed(at: .root), .failed(at: .root), .notApplicable]
    ),
    (.inbound, "2014", [.failed(at: .root), .notApplicable, .notApplicable]),
    (.inbound, "2015?", [.failed(at: .root), .undecided, .notApplicable]),
    (.outbound, "2020", [.notApplicable, .notApplicable, .failed(at: .root)]),
    (.outbound, "2015?", [.notApplicable, .notApplicable, .undecided]),
  ])
  func scopeAndWindowDecide(
    direction: DelegationDirection, period: String, outcomes: [RuleOutcome]
  ) throws {
    let visits = RuleScope<Delegation> { $0.direction == .inbound }
    let trips = RuleScope<Delegation> { $0.direction == .outbound }
    let start = RuleDate<Delegation>.start(of: { $0.period })
    let window = DayWindow.since(try CalendarDate("2015-01-01"))
    func rule(_ id: String, _ window: DayWindow, _ scope: RuleScope<Delegation>) -> Rule<Delegation> {
      Rule(
        id: RuleIdentifier(rawValue: id), kind: .structure, severity: .note, inForce: window, dated: start,
        about: scope, title: "", rationale: "", message: ""
      ) { _, _ in .failed(at: .root) }
    }
    let rules = [
      rule("house.always", .always, visits), rule("house.visits", window, visits),
      rule("house.trips", window, trips),
    ]
    var delegation = Delegation(id: "d", direction: direction)
    delegation.period = try Period(period)
    #expect(rules.map { $0.evaluate(delegation, RuleContext()) } == outcomes)
    let book = try rules.reduce(RuleBook(version: "house")) { try $0.adding($1) }
    let failed = delegation.validate(using: book).findings.map(\.rule)
    let expected = zip(rules, outcomes).filter { $1 == .failed(at: .root) }.map(\.0.id)
    #expect(failed == expected.sorted())
  }
}
