import ForeignAffairs
import Testing

/// Figures held against cells of tables.
@Suite struct CellReconciliationTests {
  private static func figure(_ members: String) throws -> ReportedFigure {
    let registry = try ReconciliationSamples.registry(["figures": [members]])
    return try #require(registry.figures.first)
  }

  private static let cases: [(String, String, String)] = [
    (
      #""indicator":"inboundDelegations","period":"2020","count":{"over":1500}"#, "2020",
      "agrees (more by nearly 201)"
    ),
    (#""indicator":"inboundDelegations","period":"2020","count":1702"#, "2020", "disagrees (less by 1)"),
    (#""indicator":"inboundDelegations","period":"2021","count":5"#, "2021", "may agree (less by nearly 4)"),
    (#""indicator":"inboundDelegations","period":"2022","count":5"#, "2022", "not comparable: no records"),
    (
      #""indicator":"inboundDelegations","basis":"yearlyAverage","count":5"#, "2020",
      "not comparable: an average, not a total"
    ),
    (
      #""indicator":"inboundDelegations","period":"2020","count":5,"subsetOf":"w""#, "2020",
      "not comparable: part of a whole"
    ),
    (
      #""indicator":"inboundDelegations","period":"2020","count":{"unknown":true}"#, "2020",
      "not comparable: number unknown"
    ),
  ]

  @Test(arguments: cases) func counts(members: String, year: String, expected: String) throws {
    let table = try [
      TableSamples.delegation("a", .inbound, "2020", number: 1700),
      TableSamples.delegation("b", .inbound, "2020"),
      TableSamples.delegation("c", .inbound, "2021", number: .over(1)),
    ].table(by: .year(.started), .direction, measuring: .count)
    let cell = table[GroupKey(year), "inbound"].figure
    #expect(ReconciliationSamples.line(try Self.figure(members).compared(with: cell)) == expected)
  }

  @Test func amountsAreHeldAgainstAmountsOfTheirCurrency() throws {
    let statement = MoneyStatement(state: .committed, amount: .exact(Money(exactly: 807_020, .usd)))
    let cell = try [TableSamples.project("p", [statement])].table(measuring: .money(.committed)).total.figure
    func line(_ amount: String) throws -> String {
      let members = #""indicator":"aidAmount","period":"2020","moneyState":"committed","amount":\#(amount)"#
      return ReconciliationSamples.line(try Self.figure(members).compared(with: cell))
    }
    #expect(try line(RecordCase.usd("807020.00")) == "agrees (USD 0)")
    #expect(try line(#"{"amount":"807020","currency":"VND"}"#) == "not comparable: different currency")
    let count = try Self.figure(#""indicator":"aidAmount","period":"2020","count":3"#).compared(with: cell)
    #expect(ReconciliationSamples.line(count) == "not comparable: no value stated")
  }
}
