import ForeignAffairs
import Testing

/// A law of 2021 does not judge a record of 2015, and a half-known date decides nothing at its edge.
@Suite struct RuleWindowTests {
  /// A rule that fails for whatever lies in its window, 2007-07-01 to 2021-06-30.
  private func rule(_ dated: RuleDate<Agreement>?) throws -> Rule<Agreement> {
    Rule(
      id: "agreement.test", kind: .structure, severity: .note,
      inForce: DayWindow(from: try CalendarDate("2007-07-01"), through: try CalendarDate("2021-06-30")),
      dated: dated, title: "", rationale: "", message: ""
    ) { _, _ in .failed(at: .root) }
  }

  @Test(arguments: [
    ("2007-06-30", RuleOutcome.notApplicable), ("2007-07-01", .failed(at: .root)),
    ("2021-06-30", .failed(at: .root)), ("2021-07-01", .notApplicable), ("2007-06", .notApplicable),
    ("2007-07", .failed(at: .root)), ("2021-06", .failed(at: .root)), ("2021-07", .notApplicable),
    ("2007", .undecided), ("2021", .undecided), ("2010", .failed(at: .root)), ("2022", .notApplicable),
    ("2010?", .undecided), ("201X", .failed(at: .root)), ("200X", .undecided),
  ])
  func dates(date: String, outcome: RuleOutcome) throws {
    var agreement = Agreement(id: "a", title: "", kind: .memorandumOfUnderstanding)
    agreement.signedOn = try PartialDate(date)
    #expect(try rule(.on { $0.signedOn }).evaluate(agreement, RuleContext()) == outcome)
  }

  @Test func aRecordWithoutADateIsUndecided() throws {
    let agreement = Agreement(id: "a", title: "", kind: .memorandumOfUnderstanding)
    #expect(try rule(.on { $0.signedOn }).evaluate(agreement, RuleContext()) == .undecided)
    #expect(try rule(nil).evaluate(agreement, RuleContext()) == .undecided)
  }

  @Test func whatDoesNotApplyOnAnyDayNeedsNoDate() throws {
    let rule = Rule<Agreement>(
      id: "agreement.test", kind: .structure, severity: .note,
      inForce: .since(try CalendarDate("2021-07-01")), dated: .on { $0.signedOn }, title: "", rationale: "",
      message: ""
    ) { _, _ in .notApplicable }
    let agreement = Agreement(id: "a", title: "", kind: .memorandumOfUnderstanding)
    #expect(rule.evaluate(agreement, RuleContext()) == .notApplicable)
  }

  @Test(arguments: [
    ("2021-07-01/2021-07-09", Ternary.yes), ("2021-06-25/2021-06-30", .no),
    ("2021-06-30/2021-07-01", .unknown),
    ("2021-07-01/..", .yes), ("2021-06-30/..", .unknown), ("../2021-06-30", .no), ("../2021-07-01", .unknown),
    ("2022", .yes), ("2021", .unknown), ("2020", .no), ("2021-07-05/", .yes), ("2021-06-05/", .unknown),
    ("/2021-06-01", .no),
    ("2022/2021", .unknown),
  ])
  func periodsSinceADay(period: String, answer: Ternary) throws {
    let window = DayWindow.since(try CalendarDate("2021-07-01"))
    #expect(window.contains(try Period(period)) == answer)
  }

  @Test(arguments: [
    ("2021-06-20/2021-06-30", Ternary.yes), ("2021-07-01/2021-07-09", .no),
    ("2021-06-30/2021-07-01", .unknown),
    ("../2021-06-30", .yes), ("2021-07-01/..", .no), ("2000/..", .unknown), ("2000/", .unknown),
  ])
  func periodsThroughADay(period: String, answer: Ternary) throws {
    let window = DayWindow.through(try CalendarDate("2021-06-30"))
    #expect(window.contains(try Period(period)) == answer)
  }

  @Test(arguments: [
    ("2021-06-30/2021-07-05", Ternary.no, Ternary.yes), ("2021", .no, .yes), ("2021-07/2022", .yes, .yes),
    ("2021/2022", .unknown, .yes),
  ])
  func startAndEndOfAPeriod(period: String, start: Ternary, end: Ternary) throws {
    let first = try CalendarDate("2021-07-01")
    let outcomes = [Ternary.yes: RuleOutcome.passed, .no: .notApplicable, .unknown: .undecided]
    for (dated, answer) in [
      (RuleDate<Delegation>.start(of: { $0.period }), start), (.end(of: { $0.period }), end),
    ] {
      let rule = Rule<Delegation>(
        id: "delegation.test", kind: .structure, severity: .note, inForce: .since(first), dated: dated,
        title: "", rationale: "", message: ""
      ) { _, _ in .passed }
      var delegation = Delegation(id: "d", direction: .inbound)
      delegation.period = try Period(period)
      #expect(rule.evaluate(delegation, RuleContext()) == outcomes[answer])
    }
  }

  @Test(arguments: [
    ("2021-06-30", RuleOutcome.notApplicable), ("2021-07-01", .failed(at: "validity")), ("2021", .undecided),
    ("2022?", .undecided),
  ])
  func partsHaveDatesOfTheirOwn(date: String, outcome: RuleOutcome) throws {
    let window = DayWindow.since(try CalendarDate("2021-07-01"))
    let rule = Rule<Partner>(
      id: "partner.test", kind: .structure, severity: .note, inForce: window, dated: .ofParts, title: "",
      rationale: "", message: ""
    ) { partner, _ in
      .each(partner.registrations) { _, registration in
        .when(window.contains(registration.issuedOn)) { .failed(at: "validity") }
      }
    }
    var partner = Partner(id: "p", kind: .fund, name: "")
    partner.registrations = [
      PartnerRegistration(kind: .activity, issuedOn: try PartialDate("2020-01-01")),
      PartnerRegistration(kind: .activity, issuedOn: try PartialDate(date)),
    ]
    #expect(rule.evaluate(partner, RuleContext()) == outcome)
    let undated = RuleOutcome.when(.unknown) { .passed }
    #expect(undated == .undecided)
    let unconcerned = RuleOutcome.when(.unknown) { .notApplicable }
    #expect(unconcerned == .notApplicable)
  }
}
