import ForeignAffairs
import Testing

@Suite struct CurrencyCodeTests {
  @Test func readsAndWritesThreeCapitals() throws {
    #expect(try CurrencyCode("VND") == .vnd)
    #expect(CurrencyCode.lak.description == "LAK")
    #expect(try CurrencyCode("QQQ").description == "QQQ")
    #expect(MemoryLayout<CurrencyCode>.size == 2)
    #expect(CurrencyCode.usd < .vnd && CurrencyCode.sek < .sgd)
  }

  @Test(arguments: [
    ("", ValueFailure.Code.empty, 0), ("vnd", .malformed, 0), ("VNd", .malformed, 2), ("VN", .malformed, 2),
    ("VNDD", .malformed, 3), ("704", .malformed, 0), ("US$", .malformed, 2), ("₫", .malformed, 0),
    ("uSD", .malformed, 0), ("VNĐ", .malformed, 2), ("USD\u{0301}", .malformed, 3),
  ])
  func refusesOtherTexts(text: String, code: ValueFailure.Code, offset: Int) {
    #expect(throws: ValueFailure(code, type: "CurrencyCode", input: text, offset: offset)) {
      try CurrencyCode(text)
    }
  }

  @Test func codesAreOnePlainString() throws {
    for code in CurrencyCode.listed + CurrencyCode.withdrawn + [try CurrencyCode("QQQ")] {
      let text = try JSON.text(code)
      #expect(text == "\"\(code)\"")
      #expect(try JSON.value(CurrencyCode.self, text) == code)
    }
    let error = #expect(throws: DecodingError.self) { try JSON.value(CurrencyCode.self, #""đồng""#) }
    #expect(JSON.message(of: error)?.contains("three capital letters") == true)
  }

  /// The minor units of ISO 4217 list one of 2026-01-01.
  static let minorUnits: [(digits: Int?, count: Int, codes: String)] = [
    (
      nil, 13,
      """
      XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX
      """
    ),
    (
      0, 17,
      """
      BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF
      """
    ),
    (
      2, 139,
      """
      AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF
      CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD
      GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL
      MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR
      PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP
      TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG
      """
    ),
    (
      3, 7,
      """
      BHD IQD JOD KWD LYD OMR TND
      """
    ),
    (
      4, 2,
      """
      CLF UYW
      """
    ),
  ]

  @Test(arguments: minorUnits)
  func minorUnitsOfIso4217(digits: Int?, count: Int, codes: String) throws {
    let codes = try codes.split(whereSeparator: \.isWhitespace).map { try CurrencyCode(String($0)) }
    #expect(codes.count == count)
    #expect(CurrencyCode.listed.filter { $0.minorUnitDigits == digits } == codes)
  }

  @Test func listsAreComplete() {
    #expect(CurrencyCode.listed.count == 178)
    #expect(CurrencyCode.listed.allSatisfy(\.isKnown) && CurrencyCode.withdrawn.allSatisfy(\.isKnown))
    #expect(CurrencyCode.withdrawn.contains(.frf) && !CurrencyCode.listed.contains(.frf))
    for code in CurrencyCode.listed + CurrencyCode.withdrawn {
      #expect(code.name(in: .vietnamese) != code.description, "\(code)")
      #expect(code.name(in: .english) != code.description, "\(code)")
    }
  }

  @Test(
    arguments: [
      ("ITL", 0), ("ESP", 0), ("BEF", 0), ("LUF", 0), ("PTE", 0), ("GRD", 0), ("FRF", 2), ("DEM", 2),
      ("XFO", nil),
      ("XEU", 2), ("QQQ", nil),
    ] as [(String, Int?)])
  func minorUnitsOfWithdrawnAndUnknownCodes(code: String, digits: Int?) throws {
    #expect(try CurrencyCode(code).minorUnitDigits == digits)
  }

  @Test(arguments: [
    ("FRF", "1998-06-01", Ternary.yes), ("FRF", "2002-02-17", .yes), ("FRF", "2002-02-18", .no),
    ("FRF", "2010-01-01", .no), ("DEM", "2001-12-31", .yes), ("DEM", "2002-06-01", .no),
    ("EUR", "1998-12-31", .no), ("EUR", "1999-01-01", .yes), ("VND", "1985-09-14", .yes),
    ("VND", "1985-09-13", .no), ("VND", "2026-11-21", .yes), ("BGN", "2025-12-31", .yes),
    ("BGN", "2026-02-01", .no),
    ("ANG", "1990-01-01", .no), ("XAU", "2020-01-01", .unknown), ("SVC", "2020-01-01", .unknown),
    ("QQQ", "2020-01-01", .unknown),
  ])
  func use(code: String, day: String, expected: Ternary) throws {
    #expect(try CurrencyCode(code).isInUse(on: CalendarDate(day)) == expected)
  }

  @Test func aRegisterOf1998HoldsFrancsAndYugoslavia() throws {
    let (then, later) = (try CalendarDate("1998-06-01"), try CalendarDate("2010-01-01"))
    #expect(CurrencyCode.frf.isKnown && CountryCode.yugoslavia.isKnown)
    #expect(CurrencyCode.frf.isInUse(on: then) == .yes && CountryCode.yugoslavia.isAssigned(on: then) == .yes)
    #expect(CurrencyCode.frf.isInUse(on: later) == .no && CountryCode.yugoslavia.isAssigned(on: later) == .no)
  }

  @Test(arguments: [
    (CurrencyCode.vnd, "Đồng Việt Nam", "Vietnamese Dong"), (.lak, "Kip Lào", "Laotian Kip"),
    (.usd, "Đô la Mỹ", "US Dollar"), (.krw, "Won Hàn Quốc", "South Korean Won"),
    (.frf, "Franc Pháp", "French Franc"),
  ])
  func names(code: CurrencyCode, vietnamese: String, english: String) {
    #expect(code.name(in: .vietnamese) == vietnamese)
    #expect(code.name(in: .english) == english)
  }

  @Test func anUnknownCodeIsHeld() throws {
    let code = try CurrencyCode("QQQ")
    #expect(!code.isKnown && code.name(in: .english) == "QQQ")
  }
}
