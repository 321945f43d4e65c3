import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// The canonical bytes of values and records.
@Suite struct WriterTests {
  private func text(_ value: some WireValue) -> String {
    var output = JSONOutput()
    value.write(&output)
    return output.text
  }

  @Test(arguments: [
    (0, "0"), (-0, "0"), (7, "7"), (-1, "-1"), (10, "10"), (99, "99"), (100, "100"), (101, "101"),
    (1_000_000, "1000000"), (-90, "-90"), (.max, "9223372036854775807"), (.min, "-9223372036854775808"),
  ])
  func wholeNumbers(number: Int, expected: String) {
    #expect(text(number) == expected)
  }

  @Test(arguments: [
    ("", #""""#), ("Huế", #""Huế""#), ("a\"b\\c/d", #""a\"b\\c/d""#), ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#),
    ("\0\u{1}\u{F}\u{10}\u{1F}", #""\u0000\u0001\u000f\u0010\u001f""#),
    ("\u{7F}\u{80}\u{2028}", "\"\u{7F}\u{80}\u{2028}\""),
    ("😀\u{10FFFF}\u{FEFF}", "\"😀\u{10FFFF}\u{FEFF}\""), ("Hue\u{302}\u{301}", "\"Hue\u{302}\u{301}\""),
    ("1234567\"", #""1234567\"""#), ("12345678\"", #""12345678\"""#),
    ("\n12345678901234567", #""\n12345678901234567""#),
    ("123456789012345\n", #""123456789012345\n""#), ("!#[]^~", #""!#[]^~""#), ("\r\n", #""\r\n""#),
  ])
  func strings(string: String, expected: String) {
    // By bytes: equal strings may be written differently.
    #expect(Array(text(string).utf8) == Array(expected.utf8))
    #expect(Array(text(LocalizedText(string)).utf8) == Array(expected.utf8))
    #expect(Array(JSONValue.string(string).description.utf8) == Array(expected.utf8))
  }

  /// Every character that has an escape, at every place of a word, among letters of one to four bytes.
  @Test(arguments: ["a", "đ", "ế", "😀"])
  func escapesAtEveryPlace(letter: String) throws {
    for value in Array(UInt32(0)...0x22) + [0x2F, 0x5B, 0x5C, 0x5D, 0x7F] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for before in 0..<10 {
        let string =
          String(repeating: letter, count: before) + String(scalar)
          + String(repeating: letter, count: 9 - before)
        let json = Reading.head + ",\"x\":" + text(string) + "}"
        let read = try Registry(json: Array(json.utf8))
        #expect(read.additional["x"] == .string(string), "\(value) \(before)")
      }
    }
  }

  @Test func valuesOfOneString() throws {
    #expect(text(try CalendarDate("1998-02-14")) == #""1998-02-14""#)
    for date in ["1998", "1998-02~", "199X", "2020-33?", "0001-01-01%"] {
      #expect(text(try PartialDate(date)) == "\"\(date)\"")
    }
    #expect(text(try Period("2011/2011")) == #""2011""#)
    for period in ["2011/2023-06", "2011/..", "../2011~", "../..", "/2011"] {
      #expect(text(try Period(period)) == "\"\(period)\"")
    }
    #expect(text(CountryCode.laos) == #""LA""#)
    #expect(text(try ProvinceCode("01")) == #""01""#)
    #expect(text(try SubdivisionCode("FR-ARA")) == #""FR-ARA""#)
    #expect(text(ProvinceLinkExtent.part) == #""part""#)
    #expect(text(PartnerKind(rawValue: "khác \"\"")) == #""khác \"\"""#)
    #expect(text(Identifier<Partner>(rawValue: "a/b")) == #""a/b""#)
    #expect(text(FormatVersion(major: 1, minor: 12)) == #""1.12""#)
    #expect(text(RegistryFormat.registry) == #""foreign-affairs-registry""#)
    #expect(text(true) + text(false) == "truefalse")
  }

  @Test func texts() {
    #expect(text(LocalizedText("Huế", english: "Hue")) == #"{"vi":"Huế","en":"Hue"}"#)
    #expect(text(LocalizedText("ບົດ", language: LanguageTag(rawValue: "lo"))) == #"{"lo":"ບົດ"}"#)
    let translations = [("lo", "c"), ("en", "b"), ("vi", "a")].map {
      LocalizedText.Translation(LanguageTag(rawValue: $0.0), $0.1)
    }
    #expect(LocalizedText(translations).map { text($0) } == #"{"vi":"a","en":"b","lo":"c"}"#)
  }

  @Test func quantities() throws {
    #expect(text(Quantity<Int>.exact(408)) == "408")
    #expect(text(Quantity<Int>.exact(408, words: "408 đoàn")) == #"{"exact":408,"words":"408 đoàn"}"#)
    #expect(text(Quantity<Int>.over(1_500, words: "hơn")) == #"{"over":1500,"words":"hơn"}"#)
    let certainties: [(Quantity<Int>.Certainty, String)] = [
      (.over(1), #"{"over":1}"#), (.nearly(-2), #"{"nearly":-2}"#), (.atLeast(3), #"{"atLeast":3}"#),
      (.atMost(4), #"{"atMost":4}"#), (.about(5), #"{"about":5}"#),
      (.between(12, 10), #"{"between":[12,10]}"#),
      (.orderOfMagnitude(1_000), #"{"orderOfMagnitude":1000}"#), (.unknown, #"{"unknown":true}"#),
    ]
    for (certainty, expected) in certainties {
      #expect(text(Quantity(certainty)) == expected)
      let words = expected.dropLast() + #","words":"\""}"#
      #expect(text(Quantity(certainty, words: "\"")) == words)
    }
    let dollars = Money(try DecimalNumber("807020"), .usd)
    let written = #"{"amount":"807020.00","currency":"USD"}"#
    #expect(text(dollars) == written)
    #expect(text(Quantity.exact(dollars)) == written)
    #expect(text(Quantity.exact(dollars, words: "w")) == "{\"exact\":\(written),\"words\":\"w\"}")
    #expect(text(Quantity(.between(dollars, dollars))) == "{\"between\":[\(written),\(written)]}")
    #expect(text(Money(try DecimalNumber("-1.005"), .usd)) == #"{"amount":"-1.005","currency":"USD"}"#)
    #expect(text(Money(try DecimalNumber("5000.0"), .vnd)) == #"{"amount":"5000","currency":"VND"}"#)
  }

  @Test func countries() {
    #expect(text(CountryReference(.laos)) == #""LA""#)
    #expect(text(CountryReference(.china, written: "TQ")) == #"{"code":"CN","written":"TQ"}"#)
    #expect(text(CountryReference(written: "Vương quốc Xa Xôi")) == #"{"written":"Vương quốc Xa Xôi"}"#)
  }

  /// A line in a free order with white space and long forms, and the canonical one.
  @Test(arguments: [
    (
      #"{ "locators" : [ "S1" , "S2" ] , "type" : "source" , "id" : "s", "title" : { "vi" : "Báo c\u00e1o" } }"#,
      #"{"type":"source","id":"s","title":"Báo cáo","locators":["S1","S2"]}"#
    ),
    (
      #"{"type":"province","validity":"1976/1989","id":"p","code":"46","landNeighbours":["LA"],"names":[]}"#,
      #"{"type":"province","id":"p","code":"46","validity":"1976/1989","landNeighbours":["LA"]}"#
    ),
    (
      #"{"type":"department","form":"department","province":"hue","id":"d","x":1.50,"names":[{"name":"Sở"}]}"#,
      #"{"type":"department","id":"d","province":"hue","form":"department","names":[{"name":"Sở"}],"x":1.50}"#
    ),
    (
      #"{"type":"delegation","direction":"incoming","id":"d","number":{"exact":2},"countries":[{"code":"LA"}]}"#,
      #"{"type":"delegation","id":"d","direction":"incoming","countries":["LA"],"number":2}"#
    ),
    (
      #"{"title":{"en":"M","vi":"B"},"type":"agreement","kind":"mou","signedOn":"2014-01-02","id":"a"}"#,
      #"{"type":"agreement","id":"a","title":{"vi":"B","en":"M"},"kind":"mou","signedOn":"2014-01-02"}"#
    ),
    (
      #"{"type":"project","money":[{"amount":{"currency":"USD","amount":"5.5"},"state":"committed"}],"#
        + #""direction":"in","kind":"project","title":"T","beneficiaries":{"words":"vài","about":2},"id":"p"}"#,
      #"{"type":"project","id":"p","title":"T","kind":"project","direction":"in","#
        + #""money":[{"state":"committed","amount":{"amount":"5.50","currency":"USD"}}],"#
        + #""beneficiaries":{"about":2,"words":"vài"}}"#
    ),
    (
      #"{"type":"award","form":"f","meritPeriods":["2011/..","../2011"],"id":"a","number":-0}"#,
      #"{"type":"award","id":"a","form":"f","number":0,"meritPeriods":["2011/..","../2011"]}"#
    ),
    (
      #"{"type":"figure","listing":"sample","basis":"b","amount":{"unknown":true},"indicator":"i","id":"f"}"#,
      #"{"type":"figure","id":"f","indicator":"i","amount":{"unknown":true},"basis":"b","listing":"sample"}"#
    ),
    (
      #"{"type":"document","document":{"y":1,"title":"Luật","number":"70/2020/QH14"},"id":"d"}"#,
      #"{"type":"document","id":"d","document":{"number":"70/2020/QH14","title":"Luật","y":1}}"#
    ),
    (
      #"{"type":"event","name":"N","kind":"fair","id":"e","periods":["2011/2011"]}"#,
      #"{"type":"event","id":"e","kind":"fair","name":"N","periods":["2011"]}"#
    ),
    (
      #"{"type":"partner","name":"\u0047ifu\/","kind":"locality","id":"p","country":{"written":"Nhật"}}"#,
      #"{"type":"partner","id":"p","kind":"locality","name":"Gifu/","country":{"written":"Nhật"}}"#
    ),
  ])
  func canonicalLines(line: String, canonical: String) throws {
    let entry = try RegistryEntry(json: Array(line.utf8))
    #expect(String(decoding: entry.json, as: UTF8.self) == canonical)
    #expect(try RegistryEntry(json: entry.json) == entry)
  }

  /// Of every type the line with all fields in wire order is canonical, byte for byte.
  @Test(arguments: RecordType.allCases)
  func wireOrderIsCanonical(type: RecordType) throws {
    let members = try FieldPiece.all(of: type.record).map(\.member).joined(separator: ",")
    let line = Array("{\"type\":\"\(type.lineType)\",\(members),\"x\":1e5}".utf8)
    #expect(try RegistryEntry(json: line).json == line)
  }

  @Test func aRegistryBeginsWithItsFormat() throws {
    var registry = Registry()
    #expect(String(decoding: registry.json, as: UTF8.self) == Reading.head + "}")
    registry.partners = [Partner(id: "p", kind: PartnerKind(rawValue: "k"), name: "n")]
    registry.title = "Sổ"
    registry.additional["x"] = .object(AdditionalFields())
    let expected = #","title":"Sổ","partners":[{"id":"p","kind":"k","name":"n"}],"x":{}}"#
    #expect(String(decoding: registry.json, as: UTF8.self) == Reading.head + expected)
  }
}
