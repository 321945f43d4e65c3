import ForeignAffairs
import Testing

@Suite struct WordingQuantityTests {
  let vietnamese = Wording(.vietnamese)
  let english = Wording(.english)

  @Test(arguments: [
    (Quantity<Int>.exact(408), "408", "408"), (.exact(0), "0", "0"),
    (.exact(2208, words: "2208"), "2.208", "2,208"),
    (.over(1500, words: "trên 1500"), "trên 1.500", "over 1,500"), (.nearly(400), "gần 400", "nearly 400"),
    (.atLeast(2), "ít nhất 2", "at least 2"), (.atMost(1000), "không quá 1.000", "at most 1,000"),
    (.about(200), "khoảng 200", "about 200"), (.between(1000, 2000), "từ 1.000 đến 2.000", "1,000 to 2,000"),
    (.unknown, "chưa rõ", "unknown"), (.unknown(words: "vài"), "chưa rõ (“vài”)", "unknown (“vài”)"),
    (.unknown(words: "…."), "chưa rõ (“….”)", "unknown (“….”)"),
  ])
  func counts(quantity: Quantity<Int>, inVietnamese: String, inEnglish: String) {
    #expect(vietnamese.quantity(quantity) == inVietnamese)
    #expect(english.quantity(quantity) == inEnglish)
  }

  @Test(arguments: [
    (10, "hàng chục", "tens"), (100, "hàng trăm", "hundreds"), (1000, "hàng nghìn", "thousands"),
    (10_000, "hàng chục nghìn", "tens of thousands"), (100_000, "hàng trăm nghìn", "hundreds of thousands"),
    (1_000_000, "hàng triệu", "millions"), (10_000_000, "hàng chục triệu", "tens of millions"),
    (1_000_000_000, "hàng tỷ", "billions"), (100_000_000_000, "hàng trăm tỷ", "hundreds of billions"),
    (1_000_000_000_000, "hàng nghìn tỷ", "trillions"),
    (100_000_000_000_000, "hàng trăm nghìn tỷ", "hundreds of trillions"),
    // What has no such name is not given one.
    (1, "cỡ 1", "of the order of 1"), (0, "cỡ 0", "of the order of 0"),
    (1500, "cỡ 1.500", "of the order of 1,500"), (2000, "cỡ 2.000", "of the order of 2,000"),
    (-1000, "cỡ −1.000", "of the order of −1,000"),
    (1_000_000_000_000_000, "cỡ 1.000.000.000.000.000", "of the order of 1,000,000,000,000,000"),
  ])
  func ordersOfMagnitude(order: Int, inVietnamese: String, inEnglish: String) {
    #expect(vietnamese.quantity(Quantity<Int>.orderOfMagnitude(order)) == inVietnamese)
    #expect(english.quantity(Quantity<Int>.orderOfMagnitude(order)) == inEnglish)
  }

  @Test(arguments: [
    (
      Quantity<Money>.exact(Money(exactly: 267_000_000_000, .vnd)), "267 tỷ đồng", "VND 267 billion"
    ),
    (.over(Money(exactly: 2_000_000, .usd)), "trên 2 triệu USD", "over USD 2 million"),
    (
      .over(Money(exactly: 8_100_000_000, .usd), words: "hơn 8,1 tỷ uSD"), "trên 8,1 tỷ USD",
      "over USD 8.1 billion"
    ),
    (.nearly(Money(exactly: 5_000_000, .usd)), "gần 5 triệu USD", "nearly USD 5 million"),
    (.atLeast(Money(exactly: 807_020, .usd)), "ít nhất 807.020 USD", "at least USD 807,020"),
    (.atMost(Money(exactly: 1, .eur)), "không quá 1 EUR", "at most EUR 1"),
    (.about(Money(exactly: 1_500_000, .lak)), "khoảng 1,5 triệu LAK", "about LAK 1.5 million"),
    (
      .between(Money(exactly: 1_000_000, .usd), Money(exactly: 2_000_000, .usd)),
      "từ 1 triệu USD đến 2 triệu USD", "USD 1 million to USD 2 million"
    ),
    (
      .orderOfMagnitude(Money(exactly: 100_000_000_000, .vnd)), "hàng trăm tỷ đồng",
      "hundreds of billions VND"
    ),
    (.orderOfMagnitude(Money(exactly: 1_000_000, .usd)), "hàng triệu USD", "millions USD"),
    (.orderOfMagnitude(Money(exactly: 1500, .usd)), "cỡ 1.500 USD", "of the order of USD 1,500"),
    (.unknown, "chưa rõ", "unknown"),
    (.unknown(words: "hỗ trợ kinh phí"), "chưa rõ (“hỗ trợ kinh phí”)", "unknown (“hỗ trợ kinh phí”)"),
  ])
  func amounts(quantity: Quantity<Money>, inVietnamese: String, inEnglish: String) {
    #expect(vietnamese.quantity(quantity) == inVietnamese)
    #expect(english.quantity(quantity) == inEnglish)
  }

  @Test func anOrderOfMagnitudeWithDecimalsHasNoName() throws {
    let order = Quantity<Money>.orderOfMagnitude(try Money("0.50", .usd))
    #expect(vietnamese.quantity(order) == "cỡ 0,5 USD")
    #expect(english.quantity(order) == "of the order of USD 0.5")
  }

  @Test(arguments: [
    (Quantity<Int>.exact(1), "chính xác", "exact"), (.over(1), "mức tối thiểu", "lower bound"),
    (.atLeast(1), "mức tối thiểu", "lower bound"), (.nearly(1), "mức tối đa", "upper bound"),
    (.atMost(1), "mức tối đa", "upper bound"), (.about(1), "ước lượng", "estimate"),
    (.between(1, 2), "trong khoảng", "range"),
    (.orderOfMagnitude(1), "ước lượng chung", "order of magnitude"),
    (.unknown, "chưa rõ", "unknown"), (.unknown(words: "nhiều"), "chưa rõ", "unknown"),
  ])
  func certainties(quantity: Quantity<Int>, inVietnamese: String, inEnglish: String) {
    #expect(vietnamese.certainty(quantity) == inVietnamese)
    #expect(english.certainty(quantity) == inEnglish)
  }

  @Test func whatIsNotStatedIsSaidNotToBe() {
    #expect(vietnamese.notStated == "không nêu" && english.notStated == "not stated")
  }

  @Test func textsAndCodes() {
    let both = LocalizedText("Sở Ngoại vụ", english: "Department of Foreign Affairs")
    #expect(vietnamese.text(both) == "Sở Ngoại vụ" && english.text(both) == "Department of Foreign Affairs")
    #expect(english.text("Gifu") == "Gifu")
    #expect(vietnamese.code(AwardForm.emulationFlag) == "Cờ thi đua")
    #expect(english.code(AwardForm.emulationFlag) == "emulation flag")
    #expect(english.code(AwardForm(rawValue: "medalOfTheProvince")) == "medalOfTheProvince")
  }
}
