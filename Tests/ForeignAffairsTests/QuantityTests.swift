import ForeignAffairs
import Testing

@Suite struct QuantityTests {
  typealias Count = Quantity<Int>

  @Test(
    arguments: [
      (.exact(408), "408", "408"), (.over(1500), "over 1500", nil), (.nearly(500), nil, "below 500"),
      (.atLeast(3), "3", nil), (.atMost(7), nil, "7"), (.about(200), nil, nil),
      (.between(10, 12), "10", "12"),
      (.between(12, 10), "10", "12"), (.orderOfMagnitude(1000), "1000", nil), (.unknown, nil, nil),
      (0, "0", "0"),
    ] as [(Count, String?, String?)])
  func bounds(quantity: Count, lower: String?, upper: String?) {
    #expect(quantity.lowerBound.map { "\($0.isStrict ? "over " : "")\($0.value)" } == lower)
    #expect(quantity.upperBound.map { "\($0.isStrict ? "below " : "")\($0.value)" } == upper)
  }

  @Test func theNumberThatIsStated() {
    let one: [Count] = [
      5, .over(5), .nearly(5), .atLeast(5), .atMost(5), .about(5), .orderOfMagnitude(5),
    ]
    #expect(one.allSatisfy { $0.statedValue == 5 })
    #expect(one.map(\.exactValue) == [5] + [Int?](repeating: nil, count: 6))
    #expect(Count.between(1, 5).statedValue == nil && Count.unknown.statedValue == nil)
    #expect(Count.unknown(words: "nhiều").words == "nhiều" && Count.over(5, words: "hơn 5").words == "hơn 5")
    #expect(Count.exact(5) != Count.exact(5, words: "năm") && Count.between(1, 2) != Count.between(2, 1))
    #expect(Count.unknown != 0)
  }

  @Test(
    arguments: [
      (1, 2, .yes), (2, 1, .no), (1, 1, .no), (.over(5), 5, .no), (5, .over(5), .yes),
      (.over(5), 6, .unknown),
      (.atLeast(5), 5, .no), (5, .atLeast(5), .unknown), (4, .atLeast(5), .yes), (.nearly(5), 5, .yes),
      (5, .nearly(5), .no), (.atMost(5), 5, .unknown), (5, .atMost(5), .no), (6, .atMost(5), .no),
      (.atMost(5), 6, .yes), (.nearly(5), .over(5), .yes), (.nearly(5), .atLeast(5), .yes),
      (.atMost(5), .over(5), .yes), (.atMost(5), .atLeast(5), .unknown), (.over(5), .nearly(5), .no),
      (.atLeast(5), .atMost(5), .no), (.between(1, 3), .between(4, 5), .yes),
      (.between(3, 1), .between(3, 4), .unknown),
      (.between(4, 5), .between(1, 4), .no), (.orderOfMagnitude(1000), 999, .no),
      (999, .orderOfMagnitude(1000), .yes), (.orderOfMagnitude(1000), 5000, .unknown),
      (.about(5), 500, .unknown),
      (500, .about(5), .unknown), (.unknown, 5, .unknown), (5, .unknown, .unknown),
    ] as [(Count, Count, Ternary)])
  func comparison(left: Count, right: Count, expected: Ternary) {
    #expect(left.isLess(than: right) == expected)
  }

  @Test(
    arguments: [
      (5, [.no, .yes, .no]), (.over(5), [.no, .no, .yes]), (.nearly(5), [.yes, .no, .no]),
      (.atLeast(5), [.no, .yes, .yes]), (.atMost(5), [.yes, .yes, .no]), (.between(6, 5), [.no, .yes, .yes]),
      (.between(1, 5), [.yes, .yes, .no]), (.orderOfMagnitude(5), [.no, .yes, .yes]),
      (.about(5), [.unknown, .unknown, .unknown]), (.unknown, [.unknown, .unknown, .unknown]),
    ] as [(Count, [Ternary])])
  func admitsFourFiveAndSix(quantity: Count, expected: [Ternary]) {
    #expect((4...6).map { quantity.admits($0) } == expected)
  }

  @Test func inSigns() {
    let quantities: [Count] = [
      408, .over(1500, words: "trên 1500"), .nearly(5), .atLeast(5), .atMost(5), .about(5), .between(5, 6),
      .orderOfMagnitude(1000), .unknown(words: "…."),
    ]
    #expect(
      quantities.map(\.description) == [
        "408", "> 1500 (“trên 1500”)", "< 5", "≥ 5", "≤ 5", "~ 5", "5 – 6", "order of 1000", "unknown (“….”)",
      ])
  }

  @Test func amountsOfTwoCurrenciesDecideNothing() {
    let (dollars, dong) = (Money(exactly: 10, .usd), Money(exactly: 10, .vnd))
    #expect(Quantity.exact(dollars).isLess(than: .exact(dong)) == .unknown)
    #expect(Quantity.over(dollars).admits(dong) == .unknown)
    let mixed = Quantity.between(dollars, dong)
    #expect(mixed.lowerBound == nil && mixed.upperBound == nil)
    #expect(mixed.admits(dollars) == .unknown)
    #expect(Quantity.exact(dollars).isLess(than: mixed) == .unknown)
  }

  @Test(
    arguments: [
      (408, "408"), (0, "0"), (.exact(8, words: "tám"), #"{"exact":8,"words":"tám"}"#),
      (.over(1500), #"{"over":1500}"#),
      (.nearly(500), #"{"nearly":500}"#), (.atLeast(3), #"{"atLeast":3}"#), (.atMost(7), #"{"atMost":7}"#),
      (.about(200), #"{"about":200}"#), (.between(10, 12), #"{"between":[10,12]}"#),
      (.between(12, 10), #"{"between":[12,10]}"#),
      (.orderOfMagnitude(1000, words: "hàng ngàn"), #"{"orderOfMagnitude":1000,"words":"hàng ngàn"}"#),
      (.unknown, #"{"unknown":true}"#), (.unknown(words: "…."), #"{"unknown":true,"words":"…."}"#),
    ] as [(Count, String)])
  func formsInJSON(quantity: Count, text: String) throws {
    #expect(try JSON.text([quantity]) == "[\(text)]")
    #expect(try JSON.value([Count].self, "[\(text)]") == [quantity])
  }

  @Test func anExactObjectIsWrittenAsThePlainNumber() throws {
    #expect(try JSON.text(JSON.value([Count].self, #"[{"exact":408}]"#)) == "[408]")
  }

  @Test(
    arguments: [
      (#"{"over":1,"nearly":2}"#, ["q"]), (#"{"unknown":false}"#, ["q", "unknown"]),
      (#"{"words":"…."}"#, ["q"]),
      (#"{"over":1,"note":"x"}"#, ["q"]), (#"{"note":"x"}"#, ["q"]), ("{}", ["q"]),
      (#"{"between":[1,2,3]}"#, ["q", "between"]), (#"{"between":[1]}"#, ["q", "between"]),
      (#"{"between":5}"#, ["q", "between"]), (#"{"between":[1,"2"]}"#, ["q", "between", "1"]),
      (#"{"over":"1500"}"#, ["q", "over"]), (#"{"over":null}"#, ["q", "over"]), ("null", ["q"]),
      (#"{"over":1,"words":null}"#, ["q", "words"]), (#"{"over":1,"words":5}"#, ["q", "words"]),
      (#""408""#, ["q"]), ("true", ["q"]), (#"{"unknown":1}"#, ["q", "unknown"]), ("[1]", ["q"]),
    ] as [(String, [String])])
  func refusesOtherJSON(text: String, path: [String]) {
    let error = #expect(throws: DecodingError.self) {
      try JSON.value([String: Count].self, "{\"q\":\(text)}")
    }
    #expect(JSON.path(of: error) == path)
  }

  @Test(arguments: ["4.5", "99999999999999999999", "-9223372036854775809"])
  func aNumberThatIsNoCountIsRefused(text: String) {
    #expect(throws: DecodingError.self) { try JSON.value([Count].self, "[\(text)]") }
  }

  @Test func quantitiesOfMoney() throws {
    let over = Quantity.over(Money(exactly: 2_000_000, .usd), words: "hơn 2 triệu USD")
    let text = #"{"over":{"amount":"2000000.00","currency":"USD"},"words":"hơn 2 triệu USD"}"#
    #expect(try JSON.text(over) == text)
    #expect(try JSON.value(Quantity<Money>.self, text) == over)
    let exact = Quantity.exact(Money(exactly: 807_020, .usd))
    #expect(try JSON.text(exact) == #"{"amount":"807020.00","currency":"USD"}"#)
    #expect(try JSON.value(Quantity<Money>.self, JSON.text(exact)) == exact)
    let error = #expect(throws: DecodingError.self) {
      try JSON.value(Quantity<Money>.self, #"{"amount":"1","currency":"USD","over":{}}"#)
    }
    #expect(JSON.message(of: error) == "unknown key “amount”")
  }
}
