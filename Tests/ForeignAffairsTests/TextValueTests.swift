import ForeignAffairs
import Testing

@Suite struct ProvinceCodeTests {
  @Test func keepsItsZero() throws {
    #expect(try ProvinceCode("01").description == "01" && ProvinceCode("00").description == "00")
    #expect(try ProvinceCode("01") < ProvinceCode("46") && ProvinceCode("46") == ProvinceCode("46"))
    #expect(try JSON.text([ProvinceCode("04")]) == #"["04"]"#)
    #expect(try JSON.value([ProvinceCode].self, #"["04"]"#) == [ProvinceCode("04")])
    #expect(throws: DecodingError.self) { try JSON.value([ProvinceCode].self, "[46]") }
  }

  @Test(arguments: [
    ("", ValueFailure.Code.empty, 0), ("1", .malformed, 0), ("001", .malformed, 2), ("411", .malformed, 2),
    ("٠١", .malformed, 0), ("０１", .malformed, 0), ("VN-26", .malformed, 0), ("4a", .malformed, 0),
    ("46 ", .malformed, 2), ("-1", .malformed, 0), ("+1", .malformed, 0),
  ])
  func refusesOtherTexts(text: String, code: ValueFailure.Code, offset: Int) {
    #expect(throws: ValueFailure(code, type: "ProvinceCode", input: text, offset: offset)) {
      try ProvinceCode(text)
    }
  }
}

@Suite struct SubdivisionCodeTests {
  @Test(arguments: ["VN-26", "VN-HN", "JP-21", "FR-ARA", "LA-CH", "US-D"])
  func readsAndWrites(text: String) throws {
    let code = try SubdivisionCode(text)
    #expect(code.description == text && code.subdivision == text.dropFirst(3))
    #expect(try JSON.value([SubdivisionCode].self, JSON.text([code])) == [code])
    #expect(try SubdivisionCode("JP-21") < SubdivisionCode("VN-26"))
  }

  @Test(arguments: [
    ("", ValueFailure.Code.empty, 0), ("VN-", .malformed, 3), ("VN", .malformed, 2), ("VN26", .malformed, 2),
    ("vn-26", .malformed, 0), ("VN-2666", .malformed, 6), ("VN-đn", .malformed, 3), ("26", .malformed, 0),
    ("VN–26", .malformed, 2), ("VN-26 ", .malformed, 5), ("VN-N\u{301}", .malformed, 4),
  ])
  func refusesOtherTexts(text: String, code: ValueFailure.Code, offset: Int) {
    #expect(throws: ValueFailure(code, type: "SubdivisionCode", input: text, offset: offset)) {
      try SubdivisionCode(text)
    }
  }
}

@Suite struct IdentifierTests {
  @Test func belongsToOneTypeOfRecord() throws {
    let agreement: Identifier<Agreement> = "hue-gifu"
    #expect(Identifier<Agreement>.self != Identifier<Partner>.self)
    #expect(AnyHashable(agreement) != AnyHashable(Identifier<Partner>("hue-gifu")))
    #expect(agreement == Identifier(rawValue: "hue-gifu") && agreement.description == "hue-gifu")
    #expect(Agreement(id: agreement, title: "Bản ghi nhớ", kind: .twinning).id == agreement)
  }

  @Test func ordersByLetters() {
    let ids: [Identifier<Agreement>] = ["b", "a-10", "a-2", "", "A"]
    #expect(ids.sorted().map(\.rawValue) == ["", "A", "a-10", "a-2", "b"])
  }

  @Test func anyTextMayBeOne() throws {
    for text in ["", "Thừa Thiên Huế/1", "a\"b"] {
      let id = Identifier<Partner>(text)
      #expect(try JSON.value([Identifier<Partner>].self, JSON.text([id])) == [id])
    }
    #expect(throws: DecodingError.self) { try JSON.value([Identifier<Partner>].self, "[1]") }
  }
}

@Suite struct LocalizedTextTests {
  @Test(
    arguments: [
      ("Huế", #""Huế""#), (LocalizedText("Huế", english: "Hue"), #"{"en":"Hue","vi":"Huế"}"#),
      (LocalizedText("Hue", language: .english), #"{"en":"Hue"}"#), ("", #""""#),
    ] as [(LocalizedText, String)])
  func formsInJSON(text: LocalizedText, json: String) throws {
    #expect(try JSON.text([text]) == "[\(json)]")
    #expect(try JSON.value([LocalizedText].self, "[\(json)]") == [text])
  }

  @Test func anObjectWithVietnameseAloneIsAPlainText() throws {
    #expect(try JSON.text(JSON.value([LocalizedText].self, #"[{"vi":"Huế"}]"#)) == #"["Huế"]"#)
  }

  @Test(arguments: [
    ("{}", ["t"]), ("null", ["t"]), ("1", ["t"]), (#"["Huế"]"#, ["t"]), (#"{"vi":null}"#, ["t", "vi"]),
    (#"{"vi":"Huế","en":1}"#, ["t", "en"]),
  ])
  func refusesOtherJSON(json: String, path: [String]) {
    let error = #expect(throws: DecodingError.self) {
      try JSON.value([String: LocalizedText].self, "{\"t\":\(json)}")
    }
    #expect(JSON.path(of: error) == path)
  }

  @Test func vietnameseComesFirst() throws {
    let text = try #require(
      LocalizedText([
        .init("lo", "ເວ້"), .init(.english, "Hue"), .init("vi", "Huế"), .init("de", "Hue"),
        .init("vi", "Thuận Hóa"),
      ]))
    #expect(text.translations.map(\.language.rawValue) == ["vi", "de", "en", "lo"])
    #expect(text.description == "Huế" && text["vi"] == "Huế" && text["lo"] == "ເວ້" && text["fr"] == nil)
    #expect(text.text(in: .vietnamese) == "Huế" && text.text(in: .english) == "Hue")
    #expect(LocalizedText("Huế").text(in: .english) == "Huế")
    #expect(LocalizedText("Hue", language: .english).text(in: .vietnamese) == "Hue")
    #expect(LocalizedText([LocalizedText.Translation]()) == nil)
    #expect(try JSON.value(LocalizedText.self, JSON.text(text)) == text)
  }

  @Test func languageTagsPutVietnameseFirst() {
    let tags: [LanguageTag] = ["vi", "en", "de", "vi-VN", "", "zh"]
    #expect(tags.sorted().map(\.rawValue) == ["vi", "", "de", "en", "vi-VN", "zh"])
    #expect(LanguageTag(.vietnamese) == .vietnamese && LanguageTag(.english) == "en")
    for left in tags {
      for right in tags {
        #expect((left < right ? 1 : 0) + (right < left ? 1 : 0) == (left == right ? 0 : 1))
      }
    }
  }

  @Test func aTextIsKeptByteForByte() throws {
    let (composed, decomposed) = ("Huế", "Hue\u{302}\u{301}")
    for text in [composed, decomposed] {
      let read = try JSON.value([LocalizedText].self, JSON.text([LocalizedText(text)]))
      #expect(read.map { Array($0.description.utf8) } == [Array(text.utf8)])
    }
    #expect(LocalizedText(composed) == LocalizedText(decomposed))
    #expect(LocalizedText(composed).hashValue == LocalizedText(decomposed).hashValue)
    #expect(LocalizedText("Hoà Bình") != LocalizedText("Hòa Bình"))
    #expect(SearchKey("Hoà Bình") == SearchKey("Hòa Bình"))
  }
}

@Suite struct CountryReferenceTests {
  @Test(
    arguments: [
      (CountryReference(.laos), #""LA""#),
      (CountryReference(.china, written: "CHDCND Trung Hoa"), #"{"code":"CN","written":"CHDCND Trung Hoa"}"#),
      (CountryReference(written: "Nước ngoài"), #"{"written":"Nước ngoài"}"#),
      (CountryReference(written: "CHDCND Lào"), #"{"code":"LA","written":"CHDCND Lào"}"#),
    ] as [(CountryReference, String)])
  func formsInJSON(country: CountryReference, json: String) throws {
    #expect(try JSON.text([country]) == "[\(json)]")
    #expect(try JSON.value([CountryReference].self, "[\(json)]") == [country])
  }

  @Test(arguments: [
    ("{}", ["c"]), ("null", ["c"]), ("1", ["c"]), (#""LAO""#, ["c"]), (#""Lào""#, ["c"]),
    (#"{"code":"LAO"}"#, ["c", "code"]),
    (#"{"code":null}"#, ["c", "code"]), (#"{"code":"LA","written":null}"#, ["c", "written"]),
    (#"{"code":"LA","name":"Lào"}"#, ["c"]),
  ])
  func refusesOtherJSON(json: String, path: [String]) {
    let error = #expect(throws: DecodingError.self) {
      try JSON.value([String: CountryReference].self, "{\"c\":\(json)}")
    }
    #expect(JSON.path(of: error) == path)
  }

  @Test func keepsASlipAsItIsWritten() throws {
    let country = CountryReference(written: "CHDCND Trung Hoa")
    #expect(country.code == .china && country.written == "CHDCND Trung Hoa")
    #expect(country.spelling?.standing == .slip)
    #expect(country.name(in: .vietnamese) == "Trung Quốc" && country.name(in: .english) == "China")
    #expect(CountryReference(written: "Nước ngoài").code == nil)
    #expect(CountryReference(written: "Nước ngoài").name(in: .english) == "Nước ngoài")
    #expect(CountryReference(.laos).spelling == nil)
    #expect(country.description == "CHDCND Trung Hoa (CN)" && CountryReference(.laos).description == "LA")
    #expect(CountryReference(written: "Nước ngoài").description == "Nước ngoài")
  }

  @Test func codeAndWordsMayDiffer() throws {
    let country = CountryReference(.belgium, written: "Lào")
    #expect(try JSON.value(CountryReference.self, JSON.text(country)) == country)
  }
}
