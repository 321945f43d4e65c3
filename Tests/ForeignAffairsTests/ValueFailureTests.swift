import ForeignAffairs
import Testing

@Suite struct ValueFailureTests {
  @Test func saysWhatIsWrongInTwoLanguages() {
    let malformed = ValueFailure(.malformed, type: "CalendarDate", input: "14/02/1998", offset: 0)
    #expect(
      malformed.message(in: .english)
        == "“14/02/1998” is not a calendar day, at character 1; write it like 1998-02-14")
    #expect(
      malformed.message(in: .vietnamese)
        == "“14/02/1998” không phải là ngày theo lịch, tại ký tự thứ 1; viết như 1998-02-14")
    #expect(malformed.description == malformed.message(in: .english))
    let currencies = ValueFailure(.currenciesDiffer, type: "Money", input: "1 VND", parameter: "1.00 USD")
    #expect(currencies.message(in: .english) == "1 VND and 1.00 USD cannot be combined without a rate")
    #expect(currencies.message(in: .vietnamese) == "không thể cộng 1 VND với 1.00 USD khi chưa có tỷ giá")
  }

  @Test(arguments: [
    ValueFailure.Code.malformed, .empty, .outOfRange, .notInCalendar, .overflow, .currenciesDiffer,
    ValueFailure.Code(rawValue: "later"),
  ])
  func everyCodeHasASentence(code: ValueFailure.Code) {
    for type in ["CalendarDate", "Money", "UnknownType"] {
      let failure = ValueFailure(code, type: type, input: "x", offset: 2, parameter: "p")
      #expect(failure.message(in: .english) != failure.message(in: .vietnamese))
      let message = failure.message(in: .vietnamese)
      #expect(!message.contains("nil") && !message.contains("Optional") && message.last != " ")
    }
  }

  /// Every kind of value that is read from text has its name and an example, which is read.
  @Test func everyKindOfValueHasAnExample() {
    for type in [
      "CalendarDate", "PartialDate", "Period", "CountryCode", "CurrencyCode", "ProvinceCode",
      "SubdivisionCode",
      "Money", "DecimalNumber", "Ratio", "RegistryFormat", "FormatVersion",
      "JSONNumber",
    ] {
      let failure = ValueFailure(.malformed, type: type, input: "x", offset: 0)
      #expect(!failure.message(in: .english).contains(type), "\(type)")
      #expect(failure.message(in: .english).contains("; write it like "), "\(type)")
    }
  }

  @Test func onlyTheBeginningOfALongTextIsKept() {
    let text = String(repeating: "đ", count: 100)
    let failure = #expect(throws: ValueFailure.self) { try PartialDate(text) }
    #expect(failure?.input == String(repeating: "đ", count: 80))
  }
}
