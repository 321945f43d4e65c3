import ForeignAffairs
import Testing

@Suite struct CountryCodeTests {
  @Test func readsAndWritesTwoCapitals() throws {
    #expect(try CountryCode("VN") == .vietnam)
    #expect(CountryCode.southKorea.description == "KR")
    #expect(try CountryCode("XQ").description == "XQ")
    #expect(MemoryLayout<CountryCode>.size == 2)
    #expect(try CountryCode("AZ") < CountryCode("BA"))
    #expect(try CountryCode("AA") < CountryCode("AB"))
  }

  @Test(arguments: [
    ("", ValueFailure.Code.empty, 0), ("vn", .malformed, 0), ("Vn", .malformed, 1), ("VNM", .malformed, 2),
    ("V", .malformed, 1), ("704", .malformed, 0), (" VN", .malformed, 0), ("VN ", .malformed, 2),
    ("ĐN", .malformed, 0), ("VN\u{0301}", .malformed, 2), ("V\u{FF2E}", .malformed, 1),
  ])
  func refusesOtherTexts(text: String, code: ValueFailure.Code, offset: Int) {
    #expect(throws: ValueFailure(code, type: "CountryCode", input: text, offset: offset)) {
      try CountryCode(text)
    }
  }

  @Test func codesAreOnePlainString() throws {
    for code in CountryCode.assigned + CountryCode.withdrawn + [try CountryCode("XQ")] {
      let text = try JSON.text(code)
      #expect(text == "\"\(code)\"")
      #expect(try JSON.value(CountryCode.self, text) == code)
    }
    let error = #expect(throws: DecodingError.self) { try JSON.value(CountryCode.self, #""VNM""#) }
    #expect(JSON.message(of: error)?.contains("two capital letters") == true)
  }

  @Test func everyAssignedCountryHasItsFacts() throws {
    #expect(CountryCode.assigned.count == 249)
    var counts: [Continent: Int] = [:]
    for code in CountryCode.assigned {
      #expect(code.isKnown && code.successors.isEmpty)
      #expect(code.name(in: .vietnamese) != code.description, "\(code)")
      #expect(code.name(in: .english) != code.description, "\(code)")
      #expect(code.alpha3?.count == 3)
      #expect(code.region.map(\.isKnown) ?? (code.description == "AQ"), "\(code)")
      if let continent = code.continent { counts[continent, default: 0] += 1 }
    }
    #expect(counts == [.africa: 60, .americas: 57, .asia: 51, .europe: 51, .oceania: 29])
    #expect(try CountryCode("AQ").continent == nil)
  }

  @Test(arguments: [
    (CountryCode.china, "Trung Quốc", "China"), (.laos, "Lào", "Laos"),
    (.southKorea, "Hàn Quốc", "South Korea"),
    (.northKorea, "Triều Tiên", "North Korea"), (.unitedStates, "Hoa Kỳ", "United States"),
    (.myanmar, "Myanmar", "Myanmar"), (.taiwan, "Đài Loan", "Taiwan"),
    (.hongKong, "Đặc khu Hành chính Hồng Kông, Trung Quốc", "Hong Kong SAR China"),
    (.macao, "Đặc khu Hành chính Macao, Trung Quốc", "Macao SAR China"),
    (.sovietUnion, "Liên Xô", "Soviet Union"), (.yugoslavia, "Nam Tư", "Yugoslavia"),
    (.eastGermany, "Cộng hòa Dân chủ Đức", "German Democratic Republic"),
    (.serbiaAndMontenegro, "Serbia và Montenegro", "Serbia and Montenegro"),
  ])
  func names(code: CountryCode, vietnamese: String, english: String) {
    #expect(code.name(in: .vietnamese) == vietnamese)
    #expect(code.name(in: .english) == english)
  }

  @Test(arguments: [
    (CountryCode.laos, Continent.asia, "035"), (.france, .europe, "155"), (.unitedStates, .americas, "021"),
    (.mozambique, .africa, "014"), (.cyprus, .asia, "145"), (.russia, .europe, "151"),
    (.fiji, .oceania, "054"),
    (.sovietUnion, .europe, "151"),
  ])
  func regions(code: CountryCode, continent: Continent, region: String) {
    #expect(code.continent == continent)
    #expect(code.region == Subregion(rawValue: region))
  }

  @Test func regionsHaveNames() {
    #expect(Subregion.southEasternAsia.name(in: .vietnamese) == "Đông Nam Á")
    #expect(Subregion.southEasternAsia.name(in: .english) == "South-eastern Asia")
    #expect(Subregion(rawValue: "999").name(in: .english) == "999")
    #expect(Subregion(rawValue: "999").continent == nil)
    #expect(Subregion.all.count == 22 && Set(Subregion.all.map { $0.name(in: .vietnamese) }).count == 22)
    #expect(
      Continent.allCases.map { $0.name(in: .vietnamese) } == [
        "Châu Phi", "Châu Mỹ", "Châu Á", "Châu Âu", "Châu Đại Dương",
      ])
    #expect(Continent.allCases.map(\.code) == ["002", "019", "142", "150", "009"])
  }

  @Test func anUnknownCodeIsHeld() throws {
    let code = try CountryCode("XQ")
    #expect(!code.isKnown && code.assignments.isEmpty && code.continent == nil && code.region == nil)
    #expect(code.name(in: .vietnamese) == "XQ")
    #expect(try code.isAssigned(on: CalendarDate("2020-01-01")) == .no)
    #expect(try code.isAssigned(on: CalendarDate("2030-01-01")) == .unknown)
  }

  @Test(arguments: [
    ("VN", "1998-02-14", Ternary.yes), ("VN", "1970-01-01", .unknown), ("VN", "1974-06-01", .unknown),
    ("YU", "1998-06-01", .yes), ("YU", "2003-07-22", .yes), ("YU", "2003-07-23", .no),
    ("YU", "2010-01-01", .no),
    ("CS", "1990-01-01", .yes), ("CS", "1998-01-01", .no), ("CS", "2005-01-01", .yes),
    ("CS", "2006-09-26", .no),
    ("CZ", "1992-12-31", .no), ("CZ", "1993-03-01", .unknown), ("CZ", "1994-01-01", .yes),
    ("SK", "1975-05-01", .unknown), ("SK", "1980-01-01", .no), ("SK", "1994-01-01", .yes),
    ("RS", "2006-09-25", .no), ("ME", "2006-09-26", .yes), ("SS", "2010-12-31", .no),
    ("SS", "2012-01-01", .yes),
    ("TL", "2002-05-19", .no), ("TL", "2002-05-20", .yes), ("DD", "1990-10-30", .no),
    ("SU", "1991-12-31", .yes),
    ("HV", "1984-06-01", .unknown), ("HV", "1985-01-01", .no), ("FX", "1990-01-01", .no),
    ("SS", "1970-01-01", .unknown),
  ])
  func assignment(code: String, day: String, expected: Ternary) throws {
    #expect(try CountryCode(code).isAssigned(on: CalendarDate(day)) == expected)
  }

  @Test func withdrawnCodesKeepTheirOwners() throws {
    #expect(CountryCode.withdrawn.count == 25)
    #expect(CountryCode.withdrawn.allSatisfy { $0.isKnown && !$0.successors.isEmpty })
    #expect(CountryCode.withdrawn.flatMap(\.successors).allSatisfy { $0.isKnown })
    let owners = CountryCode.czechoslovakia.assignments
    #expect(owners.map(\.alpha3) == ["CSK", "SCG"])
    #expect(owners.map { $0.name(in: .vietnamese) } == ["Tiệp Khắc", "Serbia và Montenegro"])
    #expect(
      try CountryCode.czechoslovakia.name(in: .vietnamese, on: CalendarDate("1990-01-01")) == "Tiệp Khắc")
    #expect(CountryCode.czechoslovakia.region == nil && CountryCode.czechoslovakia.continent == .europe)
    #expect(
      try CountryCode.czechoslovakia.successors == ["CZ", "SK", "ME", "RS"].map { try CountryCode($0) })
    #expect(CountryCode.sovietUnion.successors.count == 15)
    #expect(CountryCode.eastGermany.successors == [.germany])
    #expect(
      try CountryCode("GE").name(in: .english, on: CalendarDate("1976-01-01")) == "Gilbert and Ellice Islands"
    )
    #expect(try CountryCode("GE").successors == [])
  }
}
