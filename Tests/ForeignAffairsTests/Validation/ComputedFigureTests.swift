import ForeignAffairs
import Testing

/// What a text reports is held against as many records as the registry has, of each kind that figures count.
@Suite struct ComputedFigureTests {
  enum Expected: Sendable {
    case passed
    case failed
    case undecided
    case notApplicable
  }

  @Test(
    arguments: [
      ("aidItems", #""projects":[{"approval":{"issuedOn":"2019-02"}},{"period":"2019"}]"#, .passed),
      ("aidItems", #""projects":[{"approval":{"issuedOn":"2019-02"}},{"status":"cancelled"}]"#, .failed),
      ("aidItems", #""projects":[{"approval":{"issuedOn":"2019-02"}},{}]"#, .undecided),
      ("events", #""events":[{"periods":["2019-05-01","2021"]},{"periods":["2019"]}]"#, .passed),
      ("events", #""events":[{"periods":["2019-05-01"]},{"periods":["2020"]}]"#, .failed),
      ("awards", #""awards":[{"decidedOn":"2019"},{"conferredOn":"2019-12-31"}]"#, .passed),
      (
        "awards", #""awards":[{"decidedOn":"2019","number":2},{"decidedOn":"2019","revocation":{}}]"#, .passed
      ),
      ("awards", #""awards":[{"decidedOn":"2019","number":3}]"#, .failed),
      ("awards", #""awards":[{"decidedOn":"2019"},{"decidedOn":"2018","number":{"over":5}}]"#, .undecided),
      (
        "outboundDelegations",
        #""delegations":[{"period":"2019","direction":"outbound","number":2},{"period":"2019"}]"#, .passed
      ),
      (
        "delegations", #""delegations":[{"period":"2019","direction":"outbound"},{"period":"2019"}]"#, .passed
      ),
      ("delegations", #""delegations":[{"period":"2019"},{"period":"201X"}]"#, .undecided),
      ("staff", #""departments":[{}]"#, .notApplicable),
    ] as [(String, String, Expected)])
  func twoAreReportedFor2019(indicator: String, records: String, expected: Expected) throws {
    let figure = #"{"indicator":"\#(indicator)","count":2,"period":"2019","listing":"complete"}"#
    try expect(#"{"figures":[\#(figure)],\#(records)}"#, expected)
  }

  /// A record of no province may be of any; one that names only its department is of the province of that.
  @Test(
    arguments: [
      (#"{"province":"dong-nai","signedOn":"2019"},{"department":"so","signedOn":"2019"}"#, .passed),
      (#"{"province":"dong-nai","signedOn":"2019"},{"signedOn":"2019"}"#, .undecided),
      (#"{"province":"dong-nai","signedOn":"2019"},{"province":"tien-giang","signedOn":"2019"}"#, .failed),
    ] as [(String, Expected)])
  func figuresOfAProvince(agreements: String, expected: Expected) throws {
    let figure =
      #"{"indicator":"agreements","count":2,"period":"2019","listing":"complete","province":"dong-nai"}"#
    let department = #"{"id":"so","province":"dong-nai"}"#
    try expect(
      #"{"figures":[\#(figure)],"departments":[\#(department)],"agreements":[\#(agreements)]}"#, expected)
  }

  private func expect(_ json: String, _ expected: Expected) throws {
    let rule = try #require(
      RuleBook.standard.rules(for: Registry.self).first { $0.id == "cross.statistics-computed" })
    let registry = try RuleExample<Registry>.passing(json).record()
    let outcome = rule.evaluate(registry, RuleContext(index: RegistryIndex(registry)))
    switch expected {
    case .passed: #expect(outcome == .passed)
    case .undecided: #expect(outcome == .undecided)
    case .notApplicable: #expect(outcome == .notApplicable)
    case .failed:
      guard case .failed(let failures) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(failures.failures.map(\.path.pointer) == ["/figures/0/count"])
    }
  }
}
