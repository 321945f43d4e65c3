import ForeignAffairs
import Foundation
import Testing

/// What `Documentation/Format.md` says is read, written or refused.
@Suite struct FormatExampleTests {
  @Test(arguments: [
    "1998-02-14", "1998-02", "1998", "199X", "2020-33", "2020-36", "2020-40", "2020-41", "1998-02?", "1998~",
    "1998-02-14%", "199X~",
  ])
  func readsDates(text: String) throws {
    #expect(try PartialDate(text).description == text)
  }

  @Test(arguments: [
    "2011", "2011/2023-06", "2011/..", "../2011", "../..", "2011/", "/2011", "../", "/..", "2023/2011",
    "2011?/2012~",
  ])
  func readsPeriods(text: String) throws {
    #expect(try Period(text).description == text)
  }

  @Test(arguments: [
    "1998-02-14T10:24", "1998-02-14Z", "Y17000", "-0044", "2020-21", "2020-32", "2020-37", "2020-39", "19XX",
    "1998-XX", "1998-02-XX", "156X-12", "1998?-02", "?1998-02", "[1998,2000]", "{1998,2000}", "1998..2000",
    "1950S2", "Y17E8", "14/02/1998", "1998-2-14", "19980214", "/", "", "2021-02-30",
  ])
  func refusesDates(text: String) {
    #expect(throws: ValueFailure.self) { try PartialDate(text) }
    #expect(throws: ValueFailure.self) { try Period(text) }
  }

  @Test func equalEndsAreTheWholeDate() throws {
    #expect(try Period("2011/2011").description == "2011")
  }

  @Test(arguments: [
    ("408", "408"), (#"{"exact":408}"#, "408"), (#"{"over":1500}"#, nil), (#"{"nearly":500}"#, nil),
    (#"{"atLeast":3}"#, nil), (#"{"atMost":15}"#, nil), (#"{"about":200}"#, nil),
    (#"{"between":[10,12]}"#, nil),
    (#"{"between":[12,10]}"#, nil), (#"{"orderOfMagnitude":1000}"#, nil), (#"{"unknown":true}"#, nil),
    (#"{"unknown":true,"words":"….%"}"#, nil), (#"{"exact":408,"words":"408 đoàn"}"#, nil), ("-1", nil),
  ])
  func readsQuantities(json: String, written: String?) throws {
    #expect(try rewritten(json, Quantity<Int>.self) == (written ?? json))
  }

  @Test(arguments: [
    "{}", #"{"over":1,"about":2}"#, #"{"words":"nhiều"}"#, #"{"between":[1]}"#, #"{"between":[1,2,3]}"#,
    #"{"unknown":false}"#, #"{"over":1,"unit":"người"}"#, "null", #""408""#, #"{"over":null}"#,
    #"{"over":1,"words":null}"#,
  ])
  func refusesQuantities(json: String) {
    #expect(throws: (any Error).self) { try rewritten(json, Quantity<Int>.self) }
  }

  /// The page lays the table out in lines; it is written on one.
  @Test func readsTheTableOfThePage() throws {
    let page = try String(contentsOf: GeneratedDocument.url("Format.md"), encoding: .utf8)
    let section = try #require(page.components(separatedBy: "\n## Tables\n").last)
    let block = try #require(section.components(separatedBy: "```json\n").dropFirst().first)
    let lines = try #require(block.components(separatedBy: "\n```").first).split(separator: "\n")
    let json = lines.map { $0.drop { $0 == " " } }.joined()
    let table = try Table(json: Array(json.utf8))
    #expect(String(decoding: table.json, as: UTF8.self) == json)
    #expect(table.total.figure.count == .over(1531) && table[2019].figure.count == 31)
    #expect(table.rejectedCount == 2)
  }

  @Test func money() throws {
    #expect(
      try rewritten(#"{"amount":"12.5","currency":"USD"}"#, Money.self)
        == #"{"amount":"12.50","currency":"USD"}"#)
    for amount in [#""+1""#, #"".5""#, #""5.""#, #""1,000.00""#, #""1e6""#, "12.5", "null"] {
      let json = "{\"amount\":\(amount),\"currency\":\"USD\"}"
      #expect(throws: (any Error).self) { try rewritten(json, Money.self) }
    }
    let further = #"{"amount":"1","currency":"USD","rate":2}"#
    #expect(throws: (any Error).self) { try rewritten(further, Quantity<Money>.self) }
  }

  @Test(arguments: [
    (#""LA""#, nil), (#"{"code":"CN","written":"CHDCND Trung Hoa"}"#, nil), (#"{"code":"LA"}"#, #""LA""#),
    (#"{"written":"Vương quốc Xa Xôi"}"#, nil),
  ])
  func readsCountries(json: String, written: String?) throws {
    #expect(try rewritten(json, CountryReference.self) == (written ?? json))
  }

  @Test(arguments: [
    "{}", #""la""#, #"{"code":"LA","capital":"Viêng Chăn"}"#, #"{"code":null,"written":"Lào"}"#,
  ])
  func refusesCountries(json: String) {
    #expect(throws: (any Error).self) { try rewritten(json, CountryReference.self) }
  }

  @Test func texts() throws {
    #expect(try rewritten(#"{"vi":"Huế"}"#, LocalizedText.self) == #""Huế""#)
    #expect(throws: (any Error).self) { try rewritten("{}", LocalizedText.self) }
  }

  @Test func records() throws {
    let head = #"{"format":"foreign-affairs-registry""#
    for version in ["0.9", "1.0", "1.7"] {
      #expect(try rewritten(head + #","version":"\#(version)"}"#, Registry.self).contains(version))
    }
    for rest in [
      #","version":"2.0"}"#, #","version":"1"}"#, "}", #","version":"1.0","title":null}"#,
      #","version":"1.0","agreements":null}"#, #","version":"1.0","agreements":[{"id":"x"}]}"#,
    ] {
      #expect(throws: (any Error).self) { try rewritten(head + rest, Registry.self) }
    }
    let further = head + #","sources":[],"version":"1.0","x":null,"y":1.10}"#
    let written = try rewritten(further, Registry.self)
    #expect(written == #"{"format":"foreign-affairs-registry","version":"1.0","x":null,"y":1.1}"#)
  }

  @Test(arguments: ["half", "Whole", ""])
  func refusesOtherWords(word: String) {
    #expect(throws: (any Error).self) { try rewritten("\"\(word)\"", ProvinceLinkExtent.self) }
    #expect(throws: (any Error).self) { try rewritten("\"\(word)\"", Listing.self) }
  }

  /// Reads JSON and writes it again, keys in the order of their letters.
  private func rewritten<Value: Codable>(_ json: String, _ type: Value.Type) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(
      decoding: try encoder.encode(try JSONDecoder().decode(Value.self, from: Data(json.utf8))), as: UTF8.self
    )
  }
}
