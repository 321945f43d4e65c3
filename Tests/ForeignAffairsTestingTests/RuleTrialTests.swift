import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// The trial of rules finds whatever is wrong with one.
@Suite struct RuleTrialTests {
  /// A rule of a house: agreements need a note.
  private static func rule(
    id: RuleIdentifier = "agreement.note", severity: Severity = .warning, source: LegalSource? = nil,
    inForce: DayWindow = .always, title: LocalizedText = LocalizedText("thiếu ghi chú", english: "no note"),
    message: LocalizedText = LocalizedText("tên là {title}", english: "its title is {title}"),
    parameters: [String] = ["title"],
    examples: [RuleExample<Agreement>] = [
      .passing(#"{"title":"a","note":"b"}"#), .failing(#"{"title":"a"}"#, at: "/note"),
      .failing(#"{"title":"b"}"#, at: "/note"),
    ],
    check: @escaping Rule<Agreement>.Check = { agreement, _ in
      agreement.note == nil ? .failed(at: "note", .text(agreement.title)) : .passed
    }
  ) -> Rule<Agreement> {
    Rule(
      id: id, kind: .structure, severity: severity, source: source, inForce: inForce,
      dated: .on { $0.signedOn }, title: title,
      rationale: LocalizedText("để người sau hiểu", english: "so that others understand"), message: message,
      parameters: parameters, examples: { examples }, check: check)
  }

  private static func trial(_ rule: Rule<Agreement>) throws -> RuleTrial {
    RuleTrial(rule, in: try RuleBook(version: "1").adding(rule))
  }

  private func fails(_ rule: Rule<Agreement>, _ text: String) throws {
    let trial = try Self.trial(rule)
    expectFailure(saying: text) { trial.check() }
  }

  @Test func aSoundRulePasses() throws {
    try Self.trial(Self.rule()).check()
    let book = try RuleBook.standard.adding(Self.rule())
    let trials = RuleTrial.all(in: book, besides: .standard)
    #expect(trials.map(\.testDescription) == ["agreement.note"])
    for trial in trials { trial.check() }
    #expect(RuleTrial.all(in: book).count == RuleBook.standard.rules.count + 1)
  }

  @Test(arguments: [
    "note", "Agreement.note", "agreement.no note", "agreement.note.twice", ".note", "agreement.",
  ])
  func identifiersThatAreNone(id: String) throws {
    try fails(Self.rule(id: RuleIdentifier(rawValue: id)), "identifier")
  }

  @Test func identifiersThatStandTwice() {
    let rules = [Self.rule(), Self.rule(id: "agreement.other"), Self.rule()].map(\.description)
    expectUniqueIdentifiers(of: Array(rules.prefix(2)))
    expectFailure(saying: "agreement.note") { expectUniqueIdentifiers(of: rules) }
  }

  @Test func descriptionsThatAreWrong() throws {
    let source = LegalSource(.law, "70/2020/QH14", article: "19", .secondary)
    try fails(Self.rule(severity: .error, source: source), "no error")
    try fails(Self.rule(source: LegalSource(.law, "", article: "19", .secondary)), "no number")
    let days = (try CalendarDate("2021-07-01"), try CalendarDate("2021-06-30"))
    let trial = try Self.trial(Self.rule(inForce: DayWindow(from: days.0, through: days.1)))
    expectFailure(saying: "before it begins") { trial.checkDescription() }
  }

  @Test func textsThatAreIncomplete() throws {
    try fails(Self.rule(title: "thiếu ghi chú"), "the title is missing in en")
    try fails(Self.rule(title: LocalizedText("note", english: "note")), "the same in both languages")
    try fails(
      Self.rule(message: LocalizedText("tên là {title}", english: "its title")), "does not name [\"title\"]")
    try fails(
      Self.rule(message: LocalizedText("tên {title}", english: "{title} of {year}")),
      "names [\"year\"], which")
    let trial = try Self.trial(Self.rule(parameters: ["title", "title"]))
    expectFailure(saying: "stands twice") { trial.checkTexts() }
  }

  @Test func examplesThatDoNotDoWhatTheySay() throws {
    let failing = RuleExample<Agreement>.failing(#"{"title":"a"}"#, at: "/note")
    func fails(_ examples: [RuleExample<Agreement>], _ text: String) throws {
      let trial = try Self.trial(Self.rule(examples: examples))
      expectFailure(saying: text) { trial.checkExamples() }
    }
    try fails([failing, failing], "no example passes")
    try fails([.passing(#"{"note":"b"}"#), failing], "fewer than two")
    let sound = [.passing(#"{"note":"b"}"#), failing, failing]
    try fails(sound + [.passing(#"{"title":"a"}"#)], "instead of passed")
    try fails(sound + [.undecided(#"{"note":"a"}"#)], "instead of undecided")
    try fails(sound + [.failing(#"{"title":"a"}"#, at: "/title")], "instead of [\"/title\"]")
    try fails(sound + [.passing(#"{"signedOn":"2020-13"}"#)], "2020-13")
  }

  @Test func failuresThatAreWrong() throws {
    func fails(_ text: String, _ check: @escaping Rule<Agreement>.Check) throws {
      let trial = try Self.trial(Self.rule(check: check))
      expectFailure(saying: text) { trial.checkExamples() }
    }
    try fails("gives 0 parameters instead of 1") { agreement, _ in
      agreement.note == nil ? .failed(at: "note") : .passed
    }
    let trial = try Self.trial(
      Self.rule(
        examples: [
          .passing(#"{"note":"b"}"#), .failing("{}", at: "/nowhere"),
          .failing(#"{"title":"b"}"#, at: "/nowhere"),
        ]
      ) { agreement, _ in
        agreement.note == nil ? .failed(at: "nowhere", .text(agreement.title)) : .passed
      })
    expectFailure(saying: "names no field") { trial.checkExamples() }
    let alone = RuleTrial(Self.rule(), in: RuleBook(version: "1"))
    expectFailure(saying: "in a report") { alone.checkExamples() }
  }

  @Test func windowsWantExamplesAtTheirEdges() throws {
    let first = try CalendarDate("2021-07-01")
    let examples: [RuleExample<Agreement>] = [
      .passing(#"{"note":"b","signedOn":"2021-07-01"}"#),
      .failing(#"{"signedOn":"2021-07-01"}"#, at: "/note"),
      .failing(#"{"signedOn":"2022-07-01"}"#, at: "/note"),
    ]
    try fails(Self.rule(inForce: .since(first), examples: examples), "no example on 2021-06-30")
    let more = examples + [.notApplicable(#"{"signedOn":"2021-06-30"}"#)]
    try Self.trial(Self.rule(inForce: .since(first), examples: more)).check()
  }

  @Test func whatIsUnknownIsNoFailure() throws {
    let examples: [RuleExample<Agreement>] = [
      .passing(#"{"signedOn":"2020-05-01"}"#), .failing(#"{"signedOn":"1990"}"#, at: "/note"),
      .failing(#"{"signedOn":"1991"}"#, at: "/note"),
    ]
    let century = try CalendarDate("2000-01-01")
    try fails(
      Self.rule(examples: examples) { agreement, _ in
        agreement.signedOn?.isAfter(century) == .yes ? .passed : .failed(at: "note", .text(agreement.title))
      }, "where less is known")
    try Self.trial(
      Self.rule(examples: examples) { agreement, _ in
        switch agreement.signedOn?.isAfter(century) {
        case .yes?: .passed
        case .no?: .failed(at: "note", .text(agreement.title))
        default: .undecided
        }
      }
    ).check()
  }
}
