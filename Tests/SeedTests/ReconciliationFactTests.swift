import ForeignAffairs
import Testing

/// The figures of the five documents against their records, each result worked out by hand from the documents.
@Suite struct ReconciliationFactTests {
  struct Fact: Sendable, CustomTestStringConvertible {
    let row: String
    let figure: Identifier<ReportedFigure>
    /// The other figure; without one the records.
    let other: Identifier<ReportedFigure>?
    let expected: String

    init(
      _ row: String, _ figure: Identifier<ReportedFigure>, _ other: Identifier<ReportedFigure>? = nil,
      _ expected: String
    ) {
      (self.row, self.figure, self.other, self.expected) = (row, figure, other, expected)
    }

    var testDescription: String { "\(row) \(figure)" }
  }

  static let facts: [Fact] = [
    // 25 partners are named in seven countries on three continents, and the list is open.
    Fact("S0.13", "thua-thien-hue-partner-countries-to-2023", nil, "may agree, less by at most 37"),
    Fact("S0.13", "thua-thien-hue-partner-continents-to-2023", nil, "may agree, less by at most 2"),
    // The nineteen guests that are named come without a year.
    Fact("S0.22", "thua-thien-hue-inbound-delegations-1998-2023", nil, "not comparable: number unknown"),
    Fact("S0.14", "thua-thien-hue-memoranda-2011-2023", nil, "not comparable: no records"),
    Fact("S0.55", "thua-thien-hue-festival-hue-editions-to-2023", nil, "not comparable: different unit"),
    Fact("S0.56", "thua-thien-hue-aid-amount-to-2023", nil, "not comparable: different state of money"),
    Fact("S0.75", "thua-thien-hue-thematic-resolutions-2023", nil, "not comparable: not kept in records"),
    Fact("S1.19", "thai-nguyen-fdi-projects", nil, "not comparable: not kept in records"),
    // One organisation is named, and its licence is not.
    Fact("S1.28", "thai-nguyen-foreign-ngos", nil, "not comparable: number unknown"),
    Fact(
      "S1.29", "thai-nguyen-ngo-aid-per-year", nil,
      "not comparable: an average, not a total; different state of money"),
    Fact("S2.10", "tien-giang-outbound-person-trips", nil, "not comparable: number unknown"),
    Fact("S2.11", "tien-giang-inbound-delegations-per-year", nil, "not comparable: an average, not a total"),
    Fact("S2.18", "tien-giang-foreign-ngos", nil, "not comparable: no records"),
    Fact("S2.19", "tien-giang-memoranda", nil, "not comparable: number unknown"),
    Fact("S2.26", "tien-giang-grant-aid-2011-2020", nil, "not comparable: different state of money"),
    Fact(
      "S2.28", "tien-giang-foreign-experts-covid", nil, "not comparable: number unknown; not kept in records"),
    Fact("S3.27", "dong-nai-aid-actors-2005", nil, "not comparable: different coverage; different unit"),
    // The one aid item of the text is given, not received.
    Fact("S3.27", "dong-nai-aid-programmes-2005", nil, "not comparable: no records"),
    Fact("S3.28", "dong-nai-friendship-partners-2005", nil, "not comparable: different scope"),
    Fact("S3.29", "dong-nai-agreements-provincial", nil, "not comparable: no records"),
    // Thirteen partners are named in seven countries.
    Fact("S3.31", "dong-nai-partners", nil, "may agree, less by at most 14"),
    Fact("S3.31", "dong-nai-partner-countries", nil, "may agree, less by at most 8"),
    Fact(
      "S4.08", "thua-thien-hue-inbound-delegations-advised-2020", nil,
      "not comparable: different scope; part of a whole"),
    Fact("S4.10", "thua-thien-hue-aid-amount-2020", nil, "not comparable: no records"),
    // Two documents of one department: their figures are of other times and bases.
    Fact(
      "S0.22", "thua-thien-hue-inbound-delegations-2020", "thua-thien-hue-inbound-delegations-1998-2023",
      "not comparable: different time"),
    Fact(
      "S4.08", "thua-thien-hue-inbound-delegations-2020", "thua-thien-hue-inbound-delegations-advised-2020",
      "not comparable: different scope; part of a whole; named differently by one source"),
    Fact(
      "S0.56", "thua-thien-hue-aid-amount-2020", "thua-thien-hue-aid-amount-to-2023",
      "not comparable: different basis; different scope; different coverage; different currency; "
        + "different state of money"),
    Fact(
      "S3.30", "dong-nai-agreements-departments", "dong-nai-agreements-provincial",
      "not comparable: different scope; named differently by one source"),
  ]

  private static func registries() throws -> [Registry] {
    let hue = try Seeds.registry("thua-thien-hue-history").merging(Seeds.registry("thua-thien-hue-2020"))
      .registry
    return [hue] + (try ["thai-nguyen", "tien-giang", "dong-nai"].map { try Seeds.registry($0) })
  }

  @Test(arguments: facts) func factsAreAsWorkedOutByHand(_ fact: Fact) throws {
    let comparisons = try Self.registries().flatMap { $0.reconciliation().comparisons(of: fact.figure) }
    let comparison = try #require(
      comparisons.first { $0.figure == fact.figure && $0.counterpart.figure == fact.other })
    let wording = Wording(.english)
    let difference = comparison.difference.map { ", \(wording.difference($0))" } ?? ""
    #expect(wording.outcome(comparison) + difference == fact.expected)
  }

  /// Nothing in the documents contradicts itself, and each of their 55 figures is held against records.
  @Test func noFigureIsLeftOutAndNoneDisagrees() throws {
    let all = try Self.registries().map { $0.reconciliation() }
    #expect(all.map { $0.comparisons.filter { $0.counterpart.figure == nil }.count } == [18, 17, 10, 10])
    #expect(all.map { $0.count(of: .disagrees) } == [0, 0, 0, 0])
    #expect(all.map { $0.count(of: .mayAgree) } == [2, 0, 0, 2])
    #expect(all.map { $0.comparisons.filter { $0.counterpart.figure != nil }.count } == [8, 3, 0, 3])
  }

  /// Were the thirteen partners of Đồng Nai all, the text would say fourteen more than there are.
  @Test func aRegistryThatIsSaidToBeCompleteDisagrees() throws {
    let registry = try Seeds.registry("dong-nai")
    let options = ReconciliationOptions(listing: .complete, keeping: .identifiers)
    let comparison = try #require(
      registry.reconciliation(options).comparisons.first { $0.figure == "dong-nai-partners" })
    #expect(comparison.outcome == .disagrees)
    #expect(comparison.difference?.exactValue == Ratio(-14))
    #expect(comparison.records.count == 13 && comparison.records.contains("la-champasak"))
  }
}
