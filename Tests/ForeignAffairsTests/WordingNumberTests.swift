import ForeignAffairs
import Testing

@Suite struct WordingNumberTests {
  let vietnamese = Wording(.vietnamese)
  let english = Wording(.english)

  @Test(arguments: [
    (0, "0", "0"), (7, "7", "7"), (999, "999", "999"), (1000, "1.000", "1,000"),
    (2208, "2.208", "2,208"), (100_000, "100.000", "100,000"), (1_234_567, "1.234.567", "1,234,567"),
    (-1, "−1", "−1"), (-999, "−999", "−999"), (-1000, "−1.000", "−1,000"),
    (-1_234_567, "−1.234.567", "−1,234,567"),
    (Int.max, "9.223.372.036.854.775.807", "9,223,372,036,854,775,807"),
    (Int.min, "−9.223.372.036.854.775.808", "−9,223,372,036,854,775,808"),
  ])
  func wholeNumbersAreGroupedInThrees(value: Int, inVietnamese: String, inEnglish: String) {
    #expect(vietnamese.number(value) == inVietnamese)
    #expect(english.number(value) == inEnglish)
  }

  @Test(arguments: [
    ("0", "0", "0"), ("0.5", "0,5", "0.5"), ("-0.5", "−0,5", "−0.5"), ("8.1", "8,1", "8.1"),
    ("114700", "114.700", "114,700"), ("807020.00", "807.020", "807,020"),
    ("807020.05", "807.020,05", "807,020.05"), ("-1234567.891", "−1.234.567,891", "−1,234,567.891"),
    ("0.000000000000000001", "0,000000000000000001", "0.000000000000000001"),
  ])
  func decimalsKeepEveryDigit(value: String, inVietnamese: String, inEnglish: String) throws {
    let number = try DecimalNumber(value)
    #expect(vietnamese.number(number) == inVietnamese)
    #expect(english.number(number) == inEnglish)
  }

  @Test(arguments: [
    // Amounts as the seed documents state them.
    ("267000000000", CurrencyCode.vnd, "267 tỷ đồng", "VND 267 billion"),
    ("8100000000", .usd, "8,1 tỷ USD", "USD 8.1 billion"),
    ("114700000000000", .vnd, "114.700 tỷ đồng", "VND 114.7 trillion"),
    ("2000000", .usd, "2 triệu USD", "USD 2 million"),
    ("807020", .usd, "807.020 USD", "USD 807,020"),
    // Below a million there is nothing to shorten.
    ("0", .vnd, "0 đồng", "VND 0"), ("999999", .vnd, "999.999 đồng", "VND 999,999"),
    ("500000", .vnd, "500.000 đồng", "VND 500,000"),
    // At a unit and beside it.
    ("1000000", .vnd, "1 triệu đồng", "VND 1 million"), ("1000001", .vnd, "1.000.001 đồng", "VND 1,000,001"),
    ("1500000", .vnd, "1,5 triệu đồng", "VND 1.5 million"),
    ("1550000", .vnd, "1.550.000 đồng", "VND 1,550,000"),
    ("999900000", .vnd, "999,9 triệu đồng", "VND 999.9 million"),
    ("1000000000", .vnd, "1 tỷ đồng", "VND 1 billion"),
    ("1250000000", .vnd, "1.250.000.000 đồng", "VND 1,250,000,000"),
    ("999900000000", .vnd, "999,9 tỷ đồng", "VND 999.9 billion"),
    ("1000000000000", .vnd, "1.000 tỷ đồng", "VND 1 trillion"),
    // English has a word for 10^12 that would lose digits here, so that the number stands whole.
    ("1234500000000", .vnd, "1.234,5 tỷ đồng", "VND 1,234,500,000,000"),
    // Amounts below zero, with decimals, in other currencies.
    ("-267000000000", .vnd, "−267 tỷ đồng", "VND −267 billion"),
    ("-1500000", .usd, "−1,5 triệu USD", "USD −1.5 million"),
    ("-807020", .usd, "−807.020 USD", "USD −807,020"),
    ("807020.50", .usd, "807.020,5 USD", "USD 807,020.5"),
    ("2000000.01", .usd, "2.000.000,01 USD", "USD 2,000,000.01"),
    ("2500000", .frf, "2,5 triệu FRF", "FRF 2.5 million"), ("120000", .frf, "120.000 FRF", "FRF 120,000"),
    ("3000000", .lak, "3 triệu LAK", "LAK 3 million"),
    ("9223372036854775807", .vnd, "9.223.372.036.854.775.807 đồng", "VND 9,223,372,036,854,775,807"),
    (
      "-9223372036854775808", .vnd, "−9.223.372.036.854.775.808 đồng", "VND −9,223,372,036,854,775,808"
    ),
  ])
  func moneyIsShortenedOnlyWhereNoDigitIsLost(
    amount: String, currency: CurrencyCode, inVietnamese: String, inEnglish: String
  ) throws {
    let money = try Money(amount, currency)
    #expect(vietnamese.money(money) == inVietnamese)
    #expect(english.money(money) == inEnglish)
  }
}
