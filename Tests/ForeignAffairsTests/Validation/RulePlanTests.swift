import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// Rules that apply to the same records are asked together, and each says what it says alone.
@Suite struct RulePlanTests {
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
      expect(record, context, by: rules, in: report, example.json)
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

  /// Six windows that overlap anyhow, held against one date, by each kind of date.
  @Test(arguments: 0..<4) func windowsAskedTogetherSayWhatEachSaysAlone(kind: Int) throws {
    let dates: [RuleDate<Delegation>] = [
      .on { $0.period?.start.date }, .start(of: { $0.period }), .end(of: { $0.period }),
      .during { $0.period },
    ]
    let checks: [Rule<Delegation>.Check] = [
      { _, _ in .passed }, { _, _ in .undecided }, { _, _ in .notApplicable }, { _, _ in .failed(at: .root) },
    ]
    for seed in UInt64(0)..<60 {
      var random = SeededGenerator(seed: seed)
      let rules = try (0..<7).map { number in
        Rule(
          id: RuleIdentifier(rawValue: "house.rule-\(number)"), kind: .structure, severity: .note,
          inForce: try random.value(DayWindow.self), dated: dates[kind], title: "", rationale: "",
          message: "",
          check: checks[random.int(in: 0...3)])
      }
      let book = try rules.reduce(RuleBook(version: "house")) { try $0.adding($1) }
      for _ in 0..<40 {
        var delegation = Delegation(id: "d", direction: .inbound)
        delegation.period = random.int(in: 0...9) == 0 ? nil : try Self.period(&random)
        expect(delegation, RuleContext(), by: rules, in: delegation.validate(using: book), "seed \(seed)")
      }
    }
  }

  /// Records of a stream wait for each other, and a registry hands over many at once.
  @Test(arguments: [1, 31, 32, 33, 63, 64, 65, 200])
  func manyRecordsAtOnceAreCountedAsEachAlone(count: Int) throws {
    let book = RuleBook.standard
    var random = SeededGenerator(seed: UInt64(count))
    var (registry, validator) = (Registry(), RecordValidator(using: book))
    var expected: [RuleIdentifier: [Int]] = [:]
    for number in 1...count {
      var delegation: Delegation = try random.value()
      delegation.period = random.int(in: 0...9) == 0 ? nil : try Self.period(&random)
      registry.delegations.append(delegation)
      validator.check(.delegation(delegation), line: number)
      for rule in book.rules(for: Delegation.self) {
        expected[rule.id, default: [0, 0, 0, 0]][Self.place(rule.evaluate(delegation, RuleContext()))] += 1
      }
    }
    for report in [validator.finish(), validator.finish(), registry.validate(using: book)] {
      let tallies = report.rules.filter { expected[$0.rule] != nil }
      #expect(tallies.count == expected.count)
      for tally in tallies {
        #expect(
          [tally.passed, tally.undecided, tally.notApplicable, tally.failed] == expected[tally.rule],
          "\(tally.rule)")
      }
    }
  }

  /// A period of dates of any precision and mark, now and then the wrong way round.
  private static func period(_ random: inout SeededGenerator) throws -> Period {
    let (first, second) = (try random.date(in: 2004...2025), try random.date(in: 2004...2025))
    return switch random.int(in: 0...3) {
    case 0: Period(first)
    case 1: try random.value()
    case 2: Period(from: first, to: second)
    default:
      Period(
        from: PartialDate(first.earliest),
        to: PartialDate(random.int(in: 0...1) == 0 ? first.latest : second.latest))
    }
  }

  /// Holds the tallies of a report on one record against what each rule says alone.
  private func expect<Record: RuleSubject>(
    _ record: Record, _ context: RuleContext, by rules: [Rule<Record>], in report: ValidationReport,
    _ comment: String
  ) {
    let tallies = Dictionary(uniqueKeysWithValues: report.rules.map { ($0.rule, $0) })
    #expect(tallies.count == rules.count)
    for rule in rules {
      let counts = tallies[rule.id].map { [$0.passed, $0.undecided, $0.notApplicable, $0.failed] }
      let place = Self.place(rule.evaluate(record, context))
      #expect(counts == (0..<4).map { $0 == place ? 1 : 0 }, "\(rule.id), \(comment): \(record)")
    }
  }

  /// Where an outcome is counted: passed, undecided, not applicable, failed.
  private static func place(_ outcome: RuleOutcome) -> Int {
    switch outcome {
    case .passed: 0
    case .undecided: 1
    case .notApplicable: 2
    case .failed: 3
    }
  }
}
