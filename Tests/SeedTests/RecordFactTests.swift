import ForeignAffairs
import Testing

/// Delegations, agreements, aid, partners, events and documents of the five documents.
@Suite struct RecordFactTests {
  @Test(
    arguments: [
      ("S0.39", "thua-thien-hue-asia-europe-parliamentary-partnership-3", EventStatus.held, ["2004"], 3),
      ("S0.40", "thua-thien-hue-asia-pacific-tourism-ministers", .held, ["2004"], nil),
      ("S0.41", "thua-thien-hue-mekong-agriculture", .held, ["2006"], nil),
      ("S0.42", "thua-thien-hue-francophone-parliaments-asia-pacific-1", .held, ["2006"], 1),
      ("S0.43", "thua-thien-hue-vietnam-cambodia-joint-committee-8", .held, ["2006"], 8),
      ("S0.44", "thua-thien-hue-aimf-mayors", .held, ["2007"], nil),
      ("S0.45", "thua-thien-hue-vietnam-laos-border-youth", .held, ["2008"], nil),
      ("S0.46", "thua-thien-hue-external-relations-commissions-exchange", .held, ["2009", "2023"], nil),
      ("S0.47", "thua-thien-hue-historical-cities-13", .held, ["2012"], 13),
      ("S0.48", "thua-thien-hue-thai-cooperation-and-investment", .held, ["2015"], nil),
      ("S0.49", "thua-thien-hue-asem-innovative-education", .held, ["2017"], nil),
      ("S0.50", "thua-thien-hue-apec-women-and-economy", .held, ["2017"], nil),
      ("S0.51", "thua-thien-hue-central-coast-promotion", .held, ["2019"], nil),
      ("S0.52", "thua-thien-hue-korea-economic-cooperation", .held, ["2021"], nil),
      ("S0.53", "thua-thien-hue-container-lines-promotion", .held, ["2022"], nil),
      ("S0.54", "thua-thien-hue-promotion-japan-korea", .held, ["2023"], nil),
      ("S0.58", "thua-thien-hue-survey-migration-and-marriage", .held, [], nil),
      ("S1.22", "thai-nguyen-investment-conference-2018", .held, ["2018"], nil),
      ("S1.25", "thai-nguyen-tet-meeting", .recurring, [], nil),
      ("S3.07", "dong-nai-department-15-years", .held, ["2020-08-28"], nil),
      ("S3.19", "dong-nai-party-cell-congress-4", .held, ["2020-03"], 4),
      ("S3.38", "dong-nai-friendship-union-congress-2", .held, ["2019?"], 2),
      ("S3.40", "dong-nai-friendship-association-asean", .planned, ["2020/2021"], nil),
      ("S3.40", "dong-nai-friendship-association-cuba", .planned, ["2020/2021"], nil),
      ("S3.40", "dong-nai-friendship-association-united-kingdom", .planned, ["2020/2021"], nil),
      ("S3.49", "dong-nai-diplomacy-75-years", .held, ["2020?"], nil),
      ("S4.04", "thua-thien-hue-year-end-conference-2020", .held, ["2020-12-31"], nil),
      ("S4.12", "thua-thien-hue-festival-hue-2020", .notHeldAsPlanned, ["2020"], nil),
      ("S4.16", "thua-thien-hue-provincial-party-congress-16", nil, [], 16),
      ("S4.16", "thua-thien-hue-national-party-congress-13", nil, [], 13),
    ] as [(String, Identifier<Event>, EventStatus?, [String], Int?)])
  func events(row: String, id: Identifier<Event>, status: EventStatus?, periods: [String], edition: Int?)
    throws
  {
    let event = try #require(try Seeds.registry(row: row).events.first { $0.id == id })
    #expect(event.status == status && event.periods.map(\.description) == periods && event.edition == edition)
    #expect(event.sources.contains { $0.locator == row })
  }

  @Test func aPublicationThatBecameMoreFrequent() throws {
    let event = try #require(try Seeds.registry("tien-giang").events.first)
    #expect(event.recurrences.map(\.recurrence) == [.quarterly, .monthly])
    #expect(event.recurrences.map { $0.period?.description } == [nil, "2019/.."])
  }

  @Test func whoAttendedTheConference() throws {
    let event = try #require(try Seeds.registry("thua-thien-hue-2020").events.first)
    #expect(
      event.attendees.map(\.name) == ["Nguyễn Thanh Bình"] && event.attendees.first?.positions.count == 2)
  }

  /// The name of a country is kept with its slip, and said to be one.
  @Test func aCountryIsWrittenWrongly() throws {
    let delegations = try Seeds.registry("thua-thien-hue-history").delegations
    let visit = try #require(delegations.first { $0.sources.contains { $0.locator == "S0.23" } })
    let country = try #require(visit.countries.first)
    #expect(country.code == .china && country.written == "CHDCND Trung Hoa")
    #expect(country.spelling?.standing == .slip)
    #expect(visit.head?.name == "Giang Trạch Dân" && visit.direction == .inbound && visit.period == nil)
  }

  /// Several visits may stand in one phrase, and so on one row.
  @Test(arguments: [
    ("S0.24", [CountryCode.laos], 1), ("S0.25", [.centralAfricanRepublic, .greece], 2),
    ("S0.26", [.australia], 1),
    ("S0.27", [.france, .laos, .bulgaria], 3), ("S0.28", [.norway, .sweden], 2), ("S0.29", [.luxembourg], 1),
    ("S0.30", [.denmark], 1), ("S0.31", [.japan], 1), ("S0.32", [.cambodia], 1), ("S0.33", [.japan], 1),
    ("S0.34", [.norway], 1), ("S0.35", [.laos], 1), ("S0.36", [.belgium], 1), ("S0.37", [.belgium], 1),
    ("S2.12", [.mozambique], 1), ("S2.13", [.laos], 1), ("S2.14", [.cambodia], 1),
  ])
  func guests(row: String, countries: [CountryCode], count: Int) throws {
    let visits = try Seeds.registry(row: row).delegations.filter { $0.sources.contains { $0.locator == row } }
    #expect(visits.count == count && visits.flatMap(\.countries).map(\.code) == countries)
    #expect(visits.allSatisfy { $0.direction == .inbound && $0.period == nil && $0.size == nil })
  }

  @Test func couplesAreTwoPeopleOfOneVisit() throws {
    let delegations = try Seeds.registry("thua-thien-hue-history").delegations
    let couples = delegations.filter { !$0.members.isEmpty }
    #expect(
      couples.compactMap { $0.sources.first?.locator } == ["S0.28", "S0.28", "S0.30", "S0.31", "S0.34"])
    #expect(couples.allSatisfy { $0.head != nil && $0.members.count == 1 })
  }

  @Test(arguments: [("S2.12", "Raimundo Maico Diomba"), ("S2.13", "Bua Min Chống La Sỷ")])
  func guestsWithNames(row: String, name: String) throws {
    let visits = try Seeds.registry(row: row).delegations.filter { $0.sources.contains { $0.locator == row } }
    #expect(visits.map { $0.head?.name } == [name])
  }

  @Test func partyExchangesOfEveryYear() throws {
    let exchange = try #require(
      try Seeds.registry("dong-nai").delegations.first { $0.id == "dong-nai-party-exchanges" })
    #expect(exchange.channel == .party && exchange.recurrence == .yearly && exchange.direction == .outbound)
    #expect(exchange.countries.map(\.code) == [.laos, .cambodia, .china] && exchange.partners.count == 9)
    #expect(exchange.number?.certainty == .unknown)
  }

  @Test(
    arguments: [
      ("S2.19", "tien-giang-mou-khammouane", PartnerKind.locality, CountryCode.laos),
      ("S2.20", "tien-giang-mou-pursat", .locality, .cambodia),
      ("S2.21", "tien-giang-mou-maputo", .locality, .mozambique),
      ("S2.22", "tien-giang-mou-mozambique-fisheries", .ministry, .mozambique),
    ] as [(String, Identifier<Agreement>, PartnerKind, CountryCode)])
  func memoranda(row: String, id: Identifier<Agreement>, kind: PartnerKind, country: CountryCode) throws {
    let agreement = try #require(try Seeds.registry(row: row).agreements.first { $0.id == id })
    #expect(agreement.kind == .memorandumOfUnderstanding && agreement.signedOn == nil)
    #expect(
      agreement.foreignParties.map(\.kind) == [kind]
        && agreement.foreignParties.map(\.country?.code) == [country])
    #expect(agreement.sources.map(\.locator) == [row])
  }

  @Test func agreementsThatAreOnlyCountedAreNoRecords() throws {
    #expect(try Seeds.all().map(\.agreements.count) == [0, 0, 4, 0, 0])
  }

  /// Aid given abroad: training, rice seed without a unit, goats, funds without an amount, patients without a number.
  @Test func aidGivenAbroad() throws {
    let projects = try Seeds.all().flatMap(\.projects)
    #expect(projects.count == 4 && projects.allSatisfy { $0.direction == .outward && $0.kind == .notStated })
    let gift = try #require(projects.first { $0.id == "tien-giang-gift-khammouane" })
    #expect(gift.inKind.map { text($0.quantity) } == ["1400", "20"])
    #expect(gift.inKind.map { $0.item[.vietnamese] } == ["lúa giống", "dê Bách Thảo"])
    #expect(gift.inKind.map { $0.unit?[.vietnamese] } == [nil, "con"])
    #expect(gift.inKind.map { $0.sources.map(\.locator) } == [["S2.24"], ["S2.25"]])
    #expect(gift.money.isEmpty && gift.inKind.allSatisfy { $0.value == nil })
    let training = try #require(projects.first { $0.id == "tien-giang-training-maputo" })
    #expect(training.beneficiaries == 10 && training.sources.map(\.locator) == ["S2.23"])
    let funds = try #require(projects.first { $0.id == "dong-nai-funds-lao-party" })
    #expect(funds.money.map { text($0.amount) } == ["unknown “hỗ trợ kinh phí”"])
    #expect(funds.recipients.map(\.kind) == [.party] && funds.sources.map(\.locator) == ["S3.26"])
    let patients = try #require(projects.first { $0.id == "thua-thien-hue-lao-patients" })
    #expect(patients.beneficiaries == nil && patients.sources.map(\.locator) == ["S0.60"])
  }

  @Test(arguments: [
    (
      "S0.15", ["Salavan", "Champasak", "Sê Kông", "Savanakhet", "Atapư"], CountryCode.laos,
      LocalityLevel.province
    ),
    ("S0.16", ["Gifu", "Niigata", "Nara", "Kyoto", "Shiga"], .japan, .prefecture),
    ("S1.10", ["Gyeongsangbuk"], .southKorea, .province), ("S1.11", ["Luông Pha Băng"], .laos, .province),
    ("S1.12", ["Linkoping"], .sweden, .city), ("S1.13", ["Salo"], .finland, .city),
  ])
  func localities(row: String, names: [String], country: CountryCode, level: LocalityLevel) throws {
    let partners = try Seeds.registry(row: row).partners.filter { $0.sources.first?.locator == row }
    #expect(partners.map { $0.name[.vietnamese] } == names)
    #expect(partners.allSatisfy { $0.country?.code == country && $0.level == level && $0.kind == .locality })
  }

  @Test(arguments: [
    ("S0.17", [LocalityLevel.city, .city, .city, .county]),
    ("S0.18", [.region, .urbanCommunity, .city, .city, .city]),
    ("S0.19", [.languageCommunity]), ("S0.20", [.capital, .province]),
    ("S3.28", [.region, .province, .province, .province, .province]),
  ])
  func levelsDifferInOneList(row: String, levels: [LocalityLevel]) throws {
    let partners = try Seeds.registry(row: row).partners.filter { $0.sources.first?.locator == row }
    #expect(partners.map(\.level) == levels)
  }

  @Test(arguments: [
    ("S0.21", [PartnerKind.agency, .agency, .agency]), ("S1.14", Array(repeating: .embassy, count: 6)),
    ("S1.15", [.agency, .agency, .agency, .fund, .nonGovernmentalOrganisation]),
    ("S1.16", Array(repeating: .country, count: 5)), ("S1.31", [.agency, .agency]),
    ("S2.17", [.agency, .agency, .developmentBank, .developmentBank]),
    ("S4.17", Array(repeating: .locality, count: 5)),
  ])
  func partnersThatAreNoLocalities(row: String, kinds: [PartnerKind]) throws {
    let partners = try Seeds.registry(row: row).partners.filter { $0.sources.first?.locator == row }
    #expect(partners.map(\.kind) == kinds)
  }

  @Test func aPartnerThatIsNoMore() throws {
    let region = try #require(try Seeds.registry("dong-nai").partners.first { $0.id == "fr-rhone-alpes" })
    #expect(
      region.validity?.description == "/2015-12-31" && region.relations.first?.since?.description == "2005?")
  }

  @Test(
    arguments: [
      ("S0.74", "54-NQ/TW", "2019-12-10", "/2030", "2045"), ("S3.03", "02/GP - TTĐT", "2015-05-18", nil, nil),
      ("S3.18", "98-QĐ/TW", nil, nil, nil), ("S3.20", "678-QĐ/ĐUK", "2020-04-01", nil, nil),
      ("S3.34", "04-QC/TU", "2020-03-23", nil, nil), ("S3.35", "8485-CV/TU", "2020-02-17", nil, nil),
      ("S3.36", "2582/CTr-UBND", "2020-03-13", nil, nil),
      ("S3.37", "294/QĐ-UBND", "2020-01-22", "2019/2025", nil),
      ("S2.37", nil, nil, nil, nil), ("S4.15", nil, nil, "2021/2025", "2030"),
    ] as [(String, DocumentNumber?, String?, String?, String?)])
  func documents(row: String, number: DocumentNumber?, issued: String?, period: String?, horizon: String?)
    throws
  {
    let documents = try Seeds.registry(row: row).documents.filter {
      $0.sources.contains { $0.locator == row }
    }
    let entry = try #require(documents.first)
    #expect(documents.count == 1 && entry.document.number == number)
    #expect(entry.document.issuedOn?.description == issued)
    #expect(entry.period?.description == period && entry.horizon?.description == horizon)
  }

  /// A programme of 2019 was decided in 2020, which is no mistake.
  @Test func aPeriodMayBeginBeforeItsDecision() throws {
    let entry = try #require(
      try Seeds.registry("dong-nai").documents.first { $0.document.number == "294/QĐ-UBND" })
    let (begins, decided) = (
      try #require(entry.period?.earliest), try #require(entry.document.issuedOn?.earliest)
    )
    #expect(begins < decided)
  }

  @Test(
    arguments: [
      ("S0.01", "2023-08-30", "1998-02-14/2023-02-14", "Văn phòng"),
      ("S1.01", "2019-12-27", "2009/2019", nil),
      ("S2.01", "2021-04-06", "2011/2021", "Văn phòng Sở"),
      ("S3.01", nil, "2005/2020", "Ban Giám đốc Sở Ngoại vụ"),
      ("S4.01", "2021-02-21", "2020", "Văn phòng"),
    ] as [(String, String?, String, String?)])
  func theDocumentsThemselves(row: String, published: String?, covers: String, author: String?) throws {
    let source = try #require(try Seeds.registry(row: row).sources.first)
    // The clock in the header of a page is not its date.
    #expect(source.publishedOn?.description == published && source.covers?.description == covers)
    #expect(source.author?[.vietnamese] == author && source.locators.contains(row))
  }
}
