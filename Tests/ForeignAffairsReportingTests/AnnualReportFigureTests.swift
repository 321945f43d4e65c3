import ForeignAffairs
import ForeignAffairsReporting
import Testing

@Suite struct AnnualReportFigureTests {
  private func labels(_ figures: ReportedFigure...) throws -> [String] {
    let registry = Registry { $0.figures = figures }
    return try AnnualReport.document(on: registry).rows("Delegations").map { $0[0] }.filter {
      !["Inbound delegations", "Inbound visitors", "Outbound delegations", "Outbound person-trips"].contains(
        $0)
    }
  }

  @Test func partsFollowTheirWholes() throws {
    #expect(
      try labels(
        .sample("nữ", 10, of: .inboundVisitors, partOf: "khách"),
        .sample("trực tiếp", 25, partOf: "toàn tỉnh"),
        .sample("toàn tỉnh", 408), .sample("khách", 150, of: .inboundVisitors, partOf: "mọi khách"),
        .sample("gián tiếp", 383, partOf: "toàn tỉnh"), .sample("mọi khách", 2208, of: .inboundVisitors))
        == [
          "Toàn tỉnh", "– of which: trực tiếp", "– of which: gián tiếp", "Mọi khách", "– of which: khách",
          "– of which: nữ",
        ])
  }

  @Test func aPartSaysThatItIsOneWhenItsWholeIsNotThere() throws {
    #expect(try labels(.sample("trực tiếp", 25, partOf: "toàn tỉnh")) == ["– of which: trực tiếp"])
  }

  @Test func noFigureIsLostInACircle() throws {
    #expect(try labels(.sample("một", 1, partOf: "một")) == ["– of which: một"])
    #expect(
      try labels(.sample("một", 1, partOf: "hai"), .sample("hai", 2, partOf: "một")) == [
        "– of which: một", "– of which: hai",
      ])
    #expect(
      try labels(
        .sample("một", 1, partOf: "ba"), .sample("hai", 2, partOf: "một"), .sample("ba", 3, partOf: "hai"),
        .sample("bốn", 4), .sample("năm", 5, partOf: "một"))
        == ["Bốn", "– of which: một", "– of which: hai", "– of which: ba", "– of which: năm"])
  }

  @Test func aLongChainOfPartsIsShownWhole() throws {
    let registry = try Registry { registry in
      registry.figures = try (0..<2000).map { number in
        let whole = number == 0 ? nil : Identifier<ReportedFigure>("\(number - 1)")
        return try .sample(Identifier("\(number)"), .exact(number), partOf: whole)
      }
    }
    let rows = try AnnualReport.document(on: registry).rows("Delegations").filter { $0[2] != "not stated" }
    #expect(rows.count == 2000)
    #expect(rows.map { $0[2].filter { $0 != "," } } == (0..<2000).map { "\($0)" })
  }

  @Test func figuresWithOneIdentifierAreAllShown() throws {
    #expect(
      try labels(.sample("một", 1), .sample("một", 2), .sample("hai", 3, partOf: "một"))
        == ["Một", "– of which: hai", "Một"])
  }

  @Test func linesThatNoSourceFillsAreSaidToBeNotStated() throws {
    let nothing = try Registry { $0.events = [try .sample("certain", "2020")] }
    let document = try AnnualReport.document(on: nothing, year: 2020)
    func missing(_ label: String) -> [String] { [label, "2020", "not stated", "–", "–"] }
    #expect(
      document.rows("Delegations") == [
        missing("Inbound delegations"), missing("Inbound visitors"), missing("Outbound delegations"),
        missing("Outbound person-trips"),
      ])
    #expect(document.rows("Agreements and partners") == [missing("International agreements")])
    #expect(
      document.rows("Aid") == [
        missing("Aid items"), missing("Aid amount (committed)"), missing("Aid amount (disbursed)"),
      ])
    #expect(document.paragraphs("Awards") == ["Not stated."])
    #expect(document.paragraphs("Other figures and documents") == ["Not stated."])
    let vietnamese = try AnnualReport(of: nil, from: [nothing]).document(language: .vietnamese)
    #expect(vietnamese.rows("Đoàn ra, đoàn vào").first == ["Số đoàn vào", "", "không nêu", "–", "–"])
    #expect(vietnamese.paragraphs("Khen thưởng") == ["Không nêu."])
  }

  @Test func aLineThatASourceFillsIsNotMissing() throws {
    var amount = ReportedFigure(id: "aid", indicator: .aidAmount, basis: .inPeriod)
    amount.amount = .exact(Money(exactly: 807_020, .usd))
    amount.moneyState = .committed
    amount.sources = [SourceReference(document: "review", locator: "S4.10")]
    let registry = Registry { $0.figures = [amount] }
    #expect(
      try AnnualReport.document(on: registry).rows("Aid") == [
        ["Aid amount (committed)", "", "USD 807,020", "exact", "S4.10"],
        ["Aid items", "", "not stated", "–", "–"], ["Aid amount (disbursed)", "", "not stated", "–", "–"],
      ])
  }

  @Test func zeroUnknownAndNotStatedAreThreeThings() throws {
    let registry = try Registry { registry in
      registry.figures = [
        try .sample("zero", 0), try .sample("blank", .unknown(words: "….")), try .sample("nothing"),
      ]
    }
    let rows = try AnnualReport.document(on: registry).rows("Delegations").prefix(3)
    #expect(
      rows.map { Array($0[2...3]) } == [
        ["0", "exact"], ["unknown (“….”)", "unknown"], ["not stated", "–"],
      ])
  }

  @Test func figuresOfEveryIndicatorHaveASection() throws {
    let registry = try Registry { registry in
      registry.figures = try Indicator.vocabulary.map { entry in
        try .sample(Identifier("figure \(entry.code.rawValue)"), 1, of: entry.code)
      }
      registry.figures.append(try .sample("figure of nobody", 1, of: Indicator(rawValue: "kites")))
    }
    let text = try AnnualReport.document(on: registry).text(width: 200)
    for figure in registry.figures { #expect(text.contains(figure.id.rawValue.dropFirst()), "\(figure.id)") }
  }

  @Test func recordsAreCountedApartFromFigures() throws {
    let registry = try Registry { registry in
      registry.figures = [try .sample("toàn tỉnh", 408)]
      registry.delegations = ["a", "b"].map { Delegation(id: $0, direction: .inbound) }
      registry.delegations.append(Delegation(id: "c", direction: .outbound))
      registry.delegations.append(Delegation(id: "d", direction: .init(rawValue: "sideways")))
    }
    #expect(
      try AnnualReport.document(on: registry).rows("Figures of the records, year by year") == [
        ["not stated", "inbound", "2", "unknown"], ["not stated", "outbound", "1", "unknown"],
        ["not stated", "sideways", "1", "unknown"], ["not stated", "total", "4", "unknown"],
        ["total", "", "4", "unknown"],
      ])
  }
}
