import ForeignAffairs
import Testing

@Suite struct CountrySpellingTests {
  /// Every spelling of a country in the five source documents, with the number of the first that has it.
  ///
  /// There are 33 apart from `Nhật bản`, which differs from `Nhật Bản` in case only.
  static let spellings: [(seed: Int, written: String, country: CountryCode)] = [
    (0, "Việt Nam", .vietnam), (0, "Lào", .laos), (0, "Nhật Bản", .japan), (0, "Hàn Quốc", .southKorea),
    (0, "Pháp", .france), (0, "Bỉ", .belgium), (0, "Thái Lan", .thailand), (0, "Hoa Kỳ", .unitedStates),
    (0, "CHDCND Trung Hoa", .china), (0, "CH Trung Phi", .centralAfricanRepublic), (0, "Hy Lạp", .greece),
    (0, "Úc", .australia), (0, "Cộng hòa Pháp", .france), (0, "CHDCND Lào", .laos),
    (0, "Bulgaria", .bulgaria),
    (0, "Na Uy", .norway), (0, "Thụy Điển", .sweden), (0, "Luxembourg", .luxembourg),
    (0, "Đan Mạch", .denmark),
    (0, "Campuchia", .cambodia), (0, "Vương quốc Bỉ", .belgium),
    (1, "Cộng hòa Dân chủ Nhân dân Lào", .laos), (1, "Phần Lan", .finland), (1, "Italia", .italy),
    (1, "Trung Quốc", .china), (1, "Nga", .russia), (1, "Đức", .germany),
    (2, "Mozambique", .mozambique), (2, "Nhật bản", .japan),
    (3, "Ucraina", .ukraine), (3, "Vương quốc Campuchia", .cambodia), (3, "Liên bang Nga", .russia),
    (3, "Cuba", .cuba), (3, "Anh Quốc", .unitedKingdom),
  ]

  @Test(arguments: spellings)
  func everySpellingOfTheSourcesIsFound(seed: Int, written: String, country: CountryCode) throws {
    let spelling = try #require(CountrySpelling(written))
    #expect(spelling.country == country)
    #expect(spelling.written == written)
    #expect((spelling.standing == .slip) == (written == "CHDCND Trung Hoa"))
    #expect(CountryCode.named(written) == country)
  }

  @Test func theSpellingsAreAllDifferent() {
    #expect(Set(Self.spellings.map { SearchKey($0.written) }).count == 33)
  }

  @Test func aSlipKeepsItsTextAndNamesTheRightForm() throws {
    let slip = try #require(CountrySpelling("CHDCND Trung Hoa"))
    #expect(slip.country == .china)
    #expect(slip.standing == .slip)
    #expect(slip.written == "CHDCND Trung Hoa")
    #expect(slip.correction == "CHND Trung Hoa")
    let right = try #require(CountrySpelling("CHND Trung Hoa"))
    #expect(right.country == .china && right.standing == .officialName && right.correction == nil)
  }

  @Test(arguments: [
    ("Lào", CountrySpelling.Standing.name), ("CHDCND Lào", .officialName), ("LA", .code), ("LAO", .code),
    ("Lao People's Democratic Republic", .officialName), ("Laos", .name), ("lao", .name), ("Ai Lao", .name),
  ])
  func standings(written: String, standing: CountrySpelling.Standing) throws {
    let spelling = try #require(CountrySpelling(written))
    #expect(spelling.country == .laos)
    #expect(spelling.standing == standing)
  }

  @Test(arguments: [
    ("Cam-pu-chia", CountryCode.cambodia), ("I-ta-li-a", .italy), ("Ý", .italy), ("Mỹ", .unitedStates),
    ("USA", .unitedStates), ("CHLB Đức", .germany), ("CHXHCN Việt Nam", .vietnam), ("VQ Bỉ", .belgium),
    ("LB Nga", .russia), ("Republic of Korea", .southKorea), ("Korea, Republic of", .southKorea),
    ("CHDCND Triều Tiên", .northKorea), ("Miến Điện", .myanmar), ("Myanmar (Burma)", .myanmar),
    ("Đông Timor", .timorLeste), ("Đài Loan (Trung Quốc)", .taiwan), ("Liên Xô", .sovietUnion),
    ("Nam Tư", .yugoslavia), ("CHDC Đức", .eastGermany), ("Tiệp Khắc", .czechoslovakia),
    ("Serbia và Montenegro", .serbiaAndMontenegro), (" nhat  ban ", .japan), ("NIU DI LÂN", .newZealand),
    ("Bo\u{0302}\u{0300} \u{0110}a\u{0300}o Nha", .portugal), ("SUN", .sovietUnion), (" VN ", .vietnam),
    ("Áo", .austria), ("Mô-dăm-bích", .mozambique), ("CH Séc", .czechia), ("Hồng Kông", .hongKong),
  ])
  func otherSpellings(written: String, country: CountryCode) {
    #expect(CountrySpelling(written)?.country == country)
  }

  @Test(arguments: [
    "", " ", "Wakanda", "Gifu", "Trung Phi", "Châu Á", "vnm", "la", "Việt", "XQ", "Hàn", "America",
  ])
  func nothingIsGuessed(written: String) {
    #expect(CountrySpelling(written) == nil)
    #expect(CountrySpelling.readings(of: written).isEmpty)
  }

  @Test func whatMeansTwoCountriesDecidesNothing() {
    #expect(CountrySpellingTable.ambiguousKeys == ["congo", "korea"])
    for written in ["Congo", "KOREA"] {
      #expect(CountrySpelling(written) == nil)
      #expect(CountrySpelling.readings(of: written).count == 2)
    }
  }

  @Test func codesThatReadAsAnotherCountrysNameDecideNothing() {
    // Áo, Bỉ, Mỹ and Nga, and the codes of Angola, Burundi, Malaysia and Nigeria.
    #expect(CountrySpellingTable.ambiguousCodes == ["AO", "BI", "MY", "NGA"])
    #expect(CountrySpelling("NGA") == nil)
    #expect(CountrySpelling.readings(of: "NGA").map(\.standing) == [.code, .name])
    #expect(CountrySpelling("Nga")?.country == .russia)
  }

  @Test func everyNameAndCodeOfEveryCountryLeadsBack() {
    let ambiguous: Set = ["AO", "BI", "MY", "NGA"]
    for country in CountryCode.assigned {
      for language in Language.allCases {
        #expect(CountryCode.named(country.name(in: language)) == country, "\(country)")
      }
      for code in [country.description, country.alpha3 ?? ""] where !ambiguous.contains(code) {
        #expect(CountryCode.named(code) == country, "\(code)")
      }
    }
  }

  @Test func aCodeInForceComesBeforeAWithdrawnOne() {
    // FQ bore the three letters ATF until 1979, TF bears them now.
    #expect(CountryCode.named("ATF")?.description == "TF")
    #expect(CountryCode.named("YUG") == .yugoslavia)
    #expect(CountryCode.named("CSK") == .czechoslovakia && CountryCode.named("SCG") == .serbiaAndMontenegro)
  }

  @Test func formerNamesLeadToTheirCodes() {
    // The names of two withdrawn codes belong to countries of today.
    let taken: [String: CountryCode] = ["BU": .myanmar, "TP": .timorLeste]
    for country in CountryCode.withdrawn {
      for owner in country.assignments {
        let expected = taken[country.description] ?? country
        #expect(CountryCode.named(owner.name(in: .vietnamese)) == expected, "\(country)")
        #expect(CountryCode.named(owner.name(in: .english)) == expected, "\(country)")
      }
    }
  }
}
