import ForeignAffairs
import Testing

@Suite struct MoneyTests {
  @Test(arguments: [
    ("807020.00", CurrencyCode.usd, "807020.00 USD", false), ("807020", .usd, "807020.00 USD", false),
    ("807020.5", .usd, "807020.50 USD", false), ("0.14", .usd, "0.14 USD", false),
    ("0.145", .usd, "0.145 USD", true), ("267000000000", .vnd, "267000000000 VND", false),
    ("0.5", .vnd, "0.5 VND", true), ("267000000000.00", .vnd, "267000000000 VND", false),
    ("1500", .lak, "1500.00 LAK", false), ("1500.25", .lak, "1500.25 LAK", false),
    ("12.3", .frf, "12.30 FRF", false),
    ("-3", .eur, "-3.00 EUR", false),
  ])
  func writesTheDecimalsOfTheCurrency(
    amount: String, currency: CurrencyCode, written: String, exceeds: Bool
  ) throws {
    let money = try Money(amount, currency)
    #expect(money.description == written)
    #expect(money.exceedsMinorUnit == exceeds)
    let text = #"{"amount":"\#(money.amountText)","currency":"\#(currency)"}"#
    #expect(try JSON.text(money) == text)
    #expect(try JSON.value(Money.self, text) == money)
  }

  @Test func anUnknownCurrencyIsKept() throws {
    let money = try Money("12.345678", CurrencyCode("QQQ"))
    #expect(money.description == "12.345678 QQQ" && !money.exceedsMinorUnit)
  }

  @Test(arguments: [
    ("", ValueFailure.Code.empty), ("807020", .malformed), ("807020  USD", .malformed), ("x USD", .malformed),
    ("807020 usd", .malformed),
  ])
  func textsThatAreNoAmount(text: String, code: ValueFailure.Code) throws {
    let failure = #expect(throws: ValueFailure.self) { try Money(text) }
    #expect(failure?.code == code)
    let money = try Money("-12.5", .usd)
    #expect(try Money(money.description) == money)
  }

  @Test func wholeUnits() throws {
    #expect(try Money(exactly: 807_020, .usd) == Money("807020.00", .usd))
    for value in [Int.max, .min, 0, -1] {
      let money = Money(exactly: value, .usd)
      #expect(try JSON.value(Money.self, JSON.text(money)) == money)
    }
  }

  @Test(arguments: [
    ("", ValueFailure.Code.empty, 0), ("807,020", .malformed, 3), ("8.", .malformed, 2),
    ("$8", .malformed, 0),
    ("9223372036854775808", .overflow, 18),
  ])
  func refusesOtherTexts(text: String, code: ValueFailure.Code, offset: Int) {
    #expect(throws: ValueFailure(code, type: "Money", input: text, offset: offset)) {
      try Money(text, .usd)
    }
  }

  @Test func addsAndSubtractsExactly() throws {
    #expect(try Money("0.10", .usd) + Money("0.20", .usd) == Money("0.3", .usd))
    #expect(try Money("1", .usd) - Money("0.99", .usd) == Money("0.01", .usd))
    #expect(try Money(exactly: -1, .vnd) - Money(exactly: .min, .vnd) == Money(exactly: .max, .vnd))
    let overflow = #expect(throws: ValueFailure.self) {
      try Money(exactly: .max, .vnd) + Money(exactly: 1, .vnd)
    }
    #expect(overflow?.code == .overflow)
    let low = #expect(throws: ValueFailure.self) { try Money(exactly: .min, .vnd) - Money(exactly: 1, .vnd) }
    #expect(low?.code == .overflow)
  }

  @Test func currenciesDoNotMix() throws {
    let expected = ValueFailure(.currenciesDiffer, type: "Money", input: "1.00 USD", parameter: "1 VND")
    let (dollar, dong) = (Money(exactly: 1, .usd), Money(exactly: 1, .vnd))
    #expect(throws: expected) { try dollar + dong }
    #expect(throws: expected) { try dollar - dong }
    #expect(dollar.isLess(than: dong) == .unknown && dollar != dong)
    #expect(dollar.isLess(than: Money(exactly: 2, .usd)) == .yes)
    #expect(dollar.isLess(than: dollar) == .no)
  }

  @Test(arguments: [
    (#"{"m":{"amount":807020,"currency":"USD"}}"#, ["m", "amount"]),
    (#"{"m":{"amount":"807,020","currency":"USD"}}"#, ["m", "amount"]),
    (#"{"m":{"amount":"1","currency":"usd"}}"#, ["m", "currency"]),
    (#"{"m":{"amount":"1"}}"#, ["m", "currency"]), (#"{"m":{"currency":"USD"}}"#, ["m", "amount"]),
    (#"{"m":{"amount":null,"currency":"USD"}}"#, ["m", "amount"]),
    (#"{"m":{"amount":"1","currency":"USD","rate":2}}"#, ["m"]), (#"{"m":"1 USD"}"#, ["m"]),
    (#"{"m":1}"#, ["m"]),
  ])
  func refusesOtherJSON(text: String, path: [String]) {
    let error = #expect(throws: DecodingError.self) { try JSON.value([String: Money].self, text) }
    #expect(JSON.path(of: error) == path)
  }
}
