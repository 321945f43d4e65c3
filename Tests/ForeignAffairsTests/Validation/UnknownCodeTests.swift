import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// Codes of no vocabulary pass the standard book, and are named by rules that are asked for.
@Suite struct UnknownCodeTests {
  private static let book = RuleBook.standard.reportingUnknownCodes()
  private static let trials = RuleTrial.all(in: book, besides: .standard)

  @Test(arguments: trials) func rulesAreSound(trial: RuleTrial) {
    trial.check()
    #expect(trial.rule.id.rawValue.hasSuffix(".codes-known") && trial.rule.severity == .note)
  }

  @Test func everyTypeThatHasCodesHasARule() {
    let types = Set(Self.trials.compactMap(\.rule.recordType))
    #expect(types == Set(RecordType.allCases).subtracting([.source]))
  }

  /// Each code once, at its own place, in a registry as in a stream; the standard book says nothing of any.
  @Test func codesAreNamedAtTheirPlaces() throws {
    let delegation = #"""
      {"id":"a","direction":"inbound","channel":"radio","countries":["XX",{"written":"nước bạn"}],
      "legs":[{"country":{"code":"QQ","written":"Lào"}}],"cost":{"amount":"1","currency":"VDN"}}
      """#
    let record = try Delegation.record(json: Array(delegation.utf8))
    let places = [
      "/channel radio", "/countries/0 XX", "/countries/1 nước bạn", "/legs/0/country QQ",
      "/cost VDN",
    ]
    let findings = record.validate(using: Self.book).findings.filter { $0.rule == "delegation.codes-known" }
    #expect(
      findings.map { "\($0.path) \($0.message(in: .english))" }
        == places.map { place in
          let words = place.split(separator: " ", maxSplits: 1)
          return "\(words[0]) “\(words[1])” is in no vocabulary"
        })
    #expect(findings[1].message(in: .vietnamese) == "“XX” không có trong danh mục")
    #expect(record.validate().tally(of: "delegation.codes-known") == nil)
    var validator = RecordValidator(using: Self.book)
    validator.check(.delegation(record), line: 3)
    #expect(
      validator.finish().findings.filter { $0.rule == "delegation.codes-known" }.map(\.line) == [
        3, 3, 3, 3, 3,
      ])
    var registry = Registry()
    registry.delegations = [record]
    #expect(
      registry.validate(using: Self.book).findings.contains {
        $0.path == "/delegations/0/legs/0/country"
      })
  }

  /// What a rule of the standard book says of a code is not said twice.
  @Test func formsOfAwardsAndCurrenciesOfAidHaveRulesOfTheirOwn() throws {
    let award = try Award.record(json: Array(#"{"id":"a","form":"meritBadge"}"#.utf8))
    let forms = award.validate(using: Self.book).findings.map(\.rule)
    #expect(forms.contains("award.legacy-form") && !forms.contains("award.codes-known"))
    let project = try NGOProject.record(
      json: Array(
        #"""
        {"id":"p","title":"t","kind":"project","direction":"inward",
        "money":[{"state":"committed","amount":{"amount":"1","currency":"VDN"}}]}
        """#.utf8))
    let rules = project.validate(using: Self.book).findings.map(\.rule)
    #expect(rules.contains("ngo.currency-known") && !rules.contains("ngo.codes-known"))
  }

  @Test func aBookKeepsWhatItSaysOfTheseRulesAlready() throws {
    #expect(Self.book.reportingUnknownCodes().rules.map(\.id) == Self.book.rules.map(\.id))
    let less = try Self.book.disabling(["event.codes-known"]).reportingUnknownCodes()
    #expect(less["event.codes-known"] == nil && less.disabledRules == ["event.codes-known"])
    #expect(less["award.codes-known"] != nil && less.version == RuleBook.standard.version)
  }
}
