import ForeignAffairs
import ForeignAffairsTesting
import Testing

@Suite struct ReconciliationLawTests {
  private static let counts = [
    "408", #"{"over":400}"#, #"{"about":400}"#, #"{"unknown":true}"#, #"{"between":[300,410]}"#,
    #"{"atMost":409}"#,
  ]
  private static let times = [
    #""period":"2020""#, #""period":"2019/2021""#, #""basis":"cumulative","asOf":"2020""#,
    #""basis":"cumulative","asOf":"2022-06""#, #""basis":"yearlyAverage""#, #""period":"2020?""#,
  ]

  private func registry(_ random: inout SeededGenerator) throws -> Registry {
    func one(_ texts: [String]) -> String { texts[random.int(in: 0...(texts.count - 1))] }
    let figures = (0..<12).map { number in
      let province = one(["", #","province":"dong-nai""#, #","province":"dong-nai-2025""#])
      let scope = one(["", "", #","scope":"departments""#])
      return #""id":"f\#(number)","indicator":"\#(one(["inboundDelegations", "agreements"]))","count":"#
        + "\(one(Self.counts)),\(one(Self.times))\(province)\(scope)"
    }
    let delegations = (0..<20).map { number in
      #""id":"d\#(number)","province":"\#(one(["dong-nai", "binh-phuoc"]))","period":"\#(one(["2020", "202X", "2021-03"]))""#
    }
    return try ReconciliationSamples.registry([
      "figures": figures, "delegations": delegations,
      "agreements": (0..<9).map { #""id":"a\#($0)","signedOn":"\#(one(["2018", "2020-05", "2023"]))""# },
    ])
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>) func orderDoesNotMatter(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let registry = try registry(&random)
    let options = ReconciliationOptions(
      listing: seed.isMultiple(of: 2) ? .complete : nil, keeping: .identifiers)
    let whole = registry.reconciliation(options)
    for _ in 0..<4 {
      var shuffled = registry
      shuffled.figures.shuffle(using: &random)
      shuffled.delegations.shuffle(using: &random)
      shuffled.agreements.shuffle(using: &random)
      let again = shuffled.reconciliation(options)
      #expect(again.json() == whole.json() && again == whole, "seed \(seed)")
      #expect(again.csv == whole.csv && again.text() == whole.text(), "seed \(seed)")
    }
  }

  /// Every figure is held against records, once, and every comparison is of one of the outcomes.
  @Test(arguments: 20...29 as ClosedRange<UInt64>) func nothingIsLeftOut(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let registry = try registry(&random)
    let reconciliation = registry.reconciliation()
    let records = reconciliation.comparisons.filter { $0.counterpart.figure == nil }
    #expect(records.map(\.figure).sorted() == registry.figures.map(\.id).sorted(), "seed \(seed)")
    let counts = ComparisonOutcome.allCases.map { reconciliation.count(of: $0) }
    #expect(counts.reduce(0, +) == reconciliation.comparisons.count, "seed \(seed)")
    for comparison in reconciliation.comparisons {
      #expect(
        (comparison.outcome == .notComparable) == !comparison.obstacles.isEmpty, "seed \(seed): \(comparison)"
      )
      #expect((comparison.difference == nil) == (comparison.outcome == .notComparable), "seed \(seed)")
    }
  }

  /// What is certain of fewer facts stays so when more are known: a complete list never turns "disagrees" into another
  /// outcome.
  @Test(arguments: 40...49 as ClosedRange<UInt64>) func completenessDecidesMore(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let registry = try registry(&random)
    let part = registry.reconciliation(ReconciliationOptions(listing: .sample)).comparisons
    let whole = registry.reconciliation(ReconciliationOptions(listing: .complete)).comparisons
    for (first, second) in zip(part, whole) where first.counterpart.figure == nil {
      #expect(first.figure == second.figure)
      if first.outcome == .disagrees { #expect(second.outcome == .disagrees, "seed \(seed): \(first)") }
      if second.outcome == .agrees { #expect(first.outcome != .disagrees, "seed \(seed): \(first)") }
    }
  }
}
