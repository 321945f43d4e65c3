package import ForeignAffairs

/// A text that is not the value of a type, with the one fault that it has.
package struct BadValue: Sendable {
  package let text: String
  package let code: String
  /// Where the fault is, counted from the beginning of the text.
  package let distance: Int
  package let pointer: String

  package init(text: String, code: String, distance: Int = 0, pointer: String = "") {
    (self.text, self.code, self.distance, self.pointer) = (text, code, distance, pointer)
  }
}

package enum BadValues {
  /// What each type of value refuses: other kinds of JSON, and texts that are not what they should be.
  package static func of(_ type: any WireValue.Type) -> [BadValue] {
    let allowed = kinds(of: type)
    let others = [("1", "number"), ("\"x\"", "string"), ("true", "bool"), ("{}", "object"), ("[]", "array")]
    return [BadValue(text: "null", code: "null")]
      + others.filter { !allowed.contains($0.1) }.map { BadValue(text: $0.0, code: "wrong-kind") }
      + special(type)
  }

  private static func kinds(of type: any WireValue.Type) -> [String] {
    switch type {
    case is Int.Type: ["number"]
    case is Bool.Type: ["bool"]
    case is any FieldRecord.Type, is Quantity<Money>.Type: ["object"]
    case is Quantity<Int>.Type: ["number", "object"]
    case is LocalizedText.Type, is CountryReference.Type: ["string", "object"]
    default: ["string"]
    }
  }

  private static func special(_ type: any WireValue.Type) -> [BadValue] {
    switch type {
    case is Int.Type: numbers
    case is Quantity<Int>.Type: numbers + quantities("1", "2") + inside("about", numbers)
    case is Quantity<Money>.Type: money + quantities(dollar, dollar) + inside("over", money)
    case is LocalizedText.Type: texts
    case is CountryReference.Type: countries
    case is PartialDate.Type: bad(["2020-13", "2021-02-30", "", "14/02/1998", "19XX", "2020-21", " 2020"])
    case is CalendarDate.Type: bad(["2021-02-29", "2020", "", "2020-1-2", "2020-01-02T00:00"])
    case is Period.Type: bad(["/", "", "2011/2020-13", "2011//2012", "../x", "2011-2012"])
    case is CountryCode.Type: bad(["", "la", "LAO", "L", "L1", "LÀ"])
    case is ProvinceCode.Type: bad(["", "1", "001", "x1", "0１"])
    case is SubdivisionCode.Type: bad(["", "VN", "VN-", "vn-1", "VN-ABCD", "VN_1"])
    case is any ClosedWord.Type:
      ["", "khác", "Whole", "complete "].map { BadValue(text: "\"\($0)\"", code: "unknown-word") }
    default: []
    }
  }

  private static func bad(_ texts: [String]) -> [BadValue] {
    texts.map { BadValue(text: "\"\($0)\"", code: "bad-value") }
  }

  private static func inside(_ key: String, _ values: [BadValue]) -> [BadValue] {
    values.map { value in
      BadValue(
        text: "{\"\(key)\":\(value.text)}", code: value.code, distance: value.distance + key.count + 4,
        pointer: "/\(key)\(value.pointer)")
    }
  }

  private static let numbers = [
    BadValue(text: "9223372036854775808", code: "overflow"),
    BadValue(text: "-9223372036854775809", code: "overflow"),
    BadValue(text: "100000000000000000000000", code: "overflow"), BadValue(text: "1.5", code: "not-whole"),
    BadValue(text: "1.0", code: "not-whole"), BadValue(text: "1e2", code: "not-whole"),
    BadValue(text: "99999999999999999999e1", code: "not-whole"),
  ]

  private static let dollar = #"{"amount":"1.00","currency":"USD"}"#

  private static let money = [
    BadValue(text: #"{"amount":1,"currency":"USD"}"#, code: "wrong-kind", distance: 10, pointer: "/amount"),
    BadValue(
      text: #"{"amount":"1,5","currency":"USD"}"#, code: "bad-value", distance: 10, pointer: "/amount"),
    BadValue(
      text: #"{"amount":"1","currency":"usd"}"#, code: "bad-value", distance: 25, pointer: "/currency"),
    BadValue(text: #"{"amount":"1","currency":null}"#, code: "null", distance: 25, pointer: "/currency"),
    BadValue(text: #"{"amount":"1"}"#, code: "missing-key", pointer: "/currency"),
    BadValue(text: #"{"currency":"USD"}"#, code: "missing-key", pointer: "/amount"),
    BadValue(
      text: #"{"amount":"1","currency":"USD","x":0}"#, code: "unknown-key", distance: 31, pointer: "/x"),
    BadValue(
      text: #"{"amount":"1","currency":"USD","amount":"1"}"#, code: "duplicate-key", distance: 31,
      pointer: "/amount"),
  ]

  private static func quantities(_ one: String, _ other: String) -> [BadValue] {
    let start = "{\"between\":[\(one),\(other)]"
    return [
      BadValue(text: "{}", code: "missing-key"), BadValue(text: #"{"words":"x"}"#, code: "missing-key"),
      BadValue(
        text: "{\"over\":\(one),\"exact\":\(other)}", code: "bad-value", distance: 9 + one.count,
        pointer: "/exact"),
      BadValue(
        text: "{\"exact\":\(one),\"over\":\(other)}", code: "bad-value", distance: 10 + one.count,
        pointer: "/over"),
      BadValue(text: #"{"unknown":false}"#, code: "bad-value", distance: 11, pointer: "/unknown"),
      BadValue(text: #"{"unknown":1}"#, code: "wrong-kind", distance: 11, pointer: "/unknown"),
      BadValue(text: #"{"unknown":true,"words":1}"#, code: "wrong-kind", distance: 24, pointer: "/words"),
      BadValue(text: "{\"between\":\(one)}", code: "wrong-kind", distance: 11, pointer: "/between"),
      BadValue(text: "{\"between\":[\(one)]}", code: "bad-value", distance: 11, pointer: "/between"),
      BadValue(text: "{\"between\":[]}", code: "bad-value", distance: 11, pointer: "/between"),
      BadValue(
        text: "{\"between\":[\(one),\(other),\(one)]}", code: "bad-value", distance: 11, pointer: "/between"),
      BadValue(
        text: "{\"between\":[\(one),null]}", code: "null", distance: 13 + one.count, pointer: "/between/1"),
      BadValue(text: start + ",\"x\":1}", code: "unknown-key", distance: start.count + 1, pointer: "/x"),
      BadValue(
        text: start + ",\"between\":[]}", code: "duplicate-key", distance: start.count + 1,
        pointer: "/between"),
    ]
  }

  private static let texts = [
    BadValue(text: "{}", code: "missing-key", pointer: "/vi"),
    BadValue(text: #"{"vi":1}"#, code: "wrong-kind", distance: 6, pointer: "/vi"),
    BadValue(text: #"{"vi":"a","en":null}"#, code: "null", distance: 15, pointer: "/en"),
    BadValue(text: #"{"vi":"a","vi":"b"}"#, code: "duplicate-key", distance: 10, pointer: "/vi"),
  ]

  private static let countries = [
    BadValue(text: "\"la\"", code: "bad-value"), BadValue(text: "\"\"", code: "bad-value"),
    BadValue(text: "{}", code: "missing-key", pointer: "/code"),
    BadValue(text: #"{"code":"la"}"#, code: "bad-value", distance: 8, pointer: "/code"),
    BadValue(text: #"{"code":"LA","written":null}"#, code: "null", distance: 23, pointer: "/written"),
    BadValue(text: #"{"code":"LA","x":1}"#, code: "unknown-key", distance: 13, pointer: "/x"),
    BadValue(text: #"{"code":"LA","code":"LA"}"#, code: "duplicate-key", distance: 13, pointer: "/code"),
  ]
}
