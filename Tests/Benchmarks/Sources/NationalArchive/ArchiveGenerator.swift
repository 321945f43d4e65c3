import ForeignAffairs

/// Makes the records of an invented national archive: the same ones for a seed.
struct ArchiveGenerator {
  var random: SplitMix64

  /// The next record: 60 % delegations, 5 % agreements, 30 % projects and 5 % awards.
  mutating func entry(_ index: Int) -> RegistryEntry {
    switch random.below(100) {
    case ..<60: .delegation(delegation(index))
    case ..<65: .agreement(agreement(index))
    case ..<95: .project(project(index))
    default: .award(award(index))
    }
  }

  private mutating func delegation(_ index: Int) -> Delegation {
    let (year, province) = yearAndProvince()
    let isInbound = random.happens(620)
    var record = Delegation(
      id: Identifier("dl-\(year)-\(index)"), direction: isInbound ? .inbound : .outbound)
    record.department = Identifier(province)
    record.province = Identifier(province)
    if random.happens(250) { record.name = LocalizedText(body()) }
    if random.happens(500) { record.channel = random.pick([.state, .state, .party, .people]) }
    record.status = random.pick([.completed, .completed, .completed, .approved, .planned, .cancelled])
    record.countries = countries()
    record.head = Person(
      name: isInbound ? random.pick(Wording.foreignNames) : person(),
      positions: [LocalizedText(random.pick(Wording.positions))])
    record.size = DelegationSize(people: people(40))
    record.period = period(year, days: 12)
    record.purpose = LocalizedText(purpose())
    if random.happens(500) {
      record.purposes = [random.pick([.working, .study, .promotion, .signing, .exchange, .conference])]
    }
    if random.happens(150) { record.receivedBy = Person(name: person(), positions: ["Chủ tịch UBND tỉnh"]) }
    if random.happens(400) { record.approval = decision(year) }
    if !isInbound { record.fundingSource = random.pick([.stateBudget, .hostBudget, .own]) }
    if random.happens(350) { record.cost = money(20) }
    record.sources = sources(year)
    if random.happens(80) {
      record.note = LocalizedText("Ghi chú: “bổ sung”\tngày \(random.within(1...28))\n")
    }
    return record
  }

  private mutating func agreement(_ index: Int) -> Agreement {
    let (year, province) = yearAndProvince()
    let topic = random.pick(Wording.topics)
    var record = Agreement(
      id: Identifier("ag-\(year)-\(index)"),
      title: random.happens(300)
        ? LocalizedText("Bản ghi nhớ hợp tác về \(topic)", english: "Memorandum of understanding")
        : LocalizedText("Thỏa thuận hợp tác về \(topic)"),
      kind: random.pick([.memorandumOfUnderstanding, .twinning, .cooperationProgramme, .letterOfIntent]))
    record.department = Identifier(province)
    record.province = Identifier(province)
    record.level = .provincialCommittee
    record.status = random.pick([.inForce, .inForce, .expired, .terminated, .signed])
    record.vietnameseParties = [.provincialCommittee("Ủy ban nhân dân tỉnh", of: Identifier(province))]
    var party = AgreementParty.locality(
      LocalizedText(random.pick(Wording.cities)), in: random.pick(Wording.countries))
    if random.happens(500) { party.signatory = Person(name: random.pick(Wording.foreignNames)) }
    record.foreignParties = [party]
    record.signedOn = date(year)
    if random.happens(600) { record.expiresOn = date(year + 5) }
    record.languages = random.pick([["vi", "en"], ["vi", "ja"], ["vi", "ko"], ["vi"]])
    if random.happens(400) { record.decision = decision(year) }
    record.sources = sources(year)
    return record
  }

  private mutating func project(_ index: Int) -> NGOProject {
    let (year, province) = yearAndProvince()
    let place = random.pick(Wording.places)
    var record = NGOProject(
      id: Identifier("ng-\(year)-\(index)"),
      title: LocalizedText("Dự án \(random.pick(Wording.topics)) tại \(place)"),
      kind: random.pick([.project, .project, .nonProject, .programme]), direction: .inward)
    record.department = Identifier(province)
    record.province = Identifier(province)
    record.status = random.pick([.approved, .implementing, .implementing, .completed, .closed])
    record.donors = [
      ProjectParty(
        kind: .nonGovernmentalOrganisation, name: LocalizedText(body()),
        country: CountryReference(random.pick(Wording.countries)))
    ]
    if random.happens(400) {
      record.places = [ProjectPlace(province: Identifier(province), name: LocalizedText(place))]
    }
    record.sectors = [random.pick(Wording.sectors)]
    record.period = period(year, days: 1_300)
    if random.happens(350) { record.approval = decision(year) }
    record.money = [MoneyStatement(state: .committed, amount: money(1_000))]
    if random.happens(300) {
      record.money.append(
        MoneyStatement(state: .disbursed, amount: money(800), asOf: try? PartialDate(year: year + 1)))
    }
    if random.happens(600) { record.beneficiaries = people(20_000) }
    record.sources = sources(year)
    if random.happens(100) { record.note = LocalizedText(purpose()) }
    return record
  }

  private mutating func award(_ index: Int) -> Award {
    let (year, province) = yearAndProvince()
    let form = random.pick([AwardForm.certificateOfMerit, .labourOrder, .friendshipMedal, .friendshipOrder])
    var record = Award(id: Identifier("aw-\(year)-\(index)"), form: form)
    record.department = Identifier(province)
    record.province = Identifier(province)
    record.name = LocalizedText(form.name(in: .vietnamese))
    if form == .labourOrder { record.awardClass = random.pick([.second, .third]) }
    record.conferredBy = [
      ConferringAuthority(kind: random.pick([.president, .primeMinister, .provincialChair, .ministry]))
    ]
    record.recipients = [
      AwardRecipient(
        kind: .collective, name: LocalizedText(body()),
        country: CountryReference(random.pick(Wording.countries)))
    ]
    record.decidedOn = date(year)
    record.decision = decision(year)
    record.achievement = LocalizedText("Có nhiều đóng góp trong lĩnh vực \(random.pick(Wording.topics))")
    record.sources = sources(year)
    return record
  }
}

extension ArchiveGenerator {
  private mutating func yearAndProvince() -> (Int, String) {
    // Later years have more records.
    (2025 - min(random.below(31), random.below(31)), random.pick(Wording.provinces))
  }

  private mutating func person() -> String {
    "\(random.pick(Wording.familyNames)) \(random.pick(Wording.middleNames)) \(random.pick(Wording.givenNames))"
  }

  private mutating func body() -> String {
    let city = random.pick(Wording.cities)
    if random.happens(500) { return "\(city) \(random.pick(Wording.foreignBodies))" }
    let body = random.pick(Wording.bodies)
    if random.happens(20) { return "\(body) \"\(city)\" \(random.pick(Wording.aims))" }
    return "\(body) \(random.pick(Wording.aims)) \(city)"
  }

  private mutating func purpose() -> String {
    var text = "\(random.pick(Wording.deeds)) \(random.pick(Wording.topics))"
    if random.happens(200) { text += "; \(random.pick(Wording.topics)) tại \(random.pick(Wording.places))" }
    return text
  }

  private mutating func countries() -> [CountryReference] {
    let country = random.pick(Wording.countries)
    if random.happens(30) { return [CountryReference(country, written: country.name(in: .vietnamese))] }
    return random.happens(80)
      ? [CountryReference(country), CountryReference(random.pick(Wording.countries))]
      : [CountryReference(country)]
  }

  /// A day, or in a fifth of the cases a month, a quarter or a year.
  private mutating func date(_ year: Int) -> PartialDate? {
    let month = random.within(1...12)
    let day = random.within(1...28)
    return switch random.below(20) {
    case 0: try? PartialDate(year: year)
    case 1: try? PartialDate(year: year, quarter: (month + 2) / 3)
    case 2, 3: try? PartialDate(year: year, month: month)
    default: try? PartialDate(year: year, month: month, day: day)
    }
  }

  private mutating func period(_ year: Int, days: Int) -> Period? {
    guard let start = date(year) else { return nil }
    if random.happens(50) { return Period(ongoingSince: start) }
    guard let first = start.calendarDate, let last = first.adding(days: random.below(days)) else {
      return Period(start)
    }
    return Period(from: start, to: PartialDate(last))
  }

  /// A number of people, in a quarter of the cases a bound.
  private mutating func people(_ most: Int) -> Quantity<Int> {
    let number = min(random.within(1...most), random.within(1...most))
    return switch random.below(20) {
    case 0: .over(number)
    case 1: .atLeast(number)
    case 2: .about(number, words: "khoảng \(number) người")
    case 3: .between(number, number + random.within(1...20))
    default: .exact(number)
    }
  }

  private mutating func money(_ scale: Int) -> Quantity<Money> {
    let currency = random.pick(Wording.currencies)
    let units = random.within(50...4_000) * scale
    let amount =
      switch currency {
      case .vnd: Money(exactly: units * 25_000, currency)
      case .jpy, .krw: Money(exactly: units * 130, currency)
      default:
        (try? Money("\(units).\(random.within(10...99))", currency)) ?? Money(exactly: units, currency)
      }
    return random.happens(100) ? .nearly(amount) : .exact(amount)
  }

  private mutating func decision(_ year: Int) -> OfficialDocument {
    var document = OfficialDocument(number: DocumentNumber(rawValue: "\(random.within(1...9_999))/QĐ-UBND"))
    if random.happens(700) { document.kind = .decision }
    if random.happens(600) { document.issuedOn = date(year) }
    return document
  }

  private mutating func sources(_ year: Int) -> [SourceReference] {
    let first = SourceReference(
      document: Identifier("so-theo-doi-\(year)"), locator: "tr. \(random.within(1...400))")
    guard random.happens(150) else { return [first] }
    return [
      first, SourceReference(document: Identifier("bao-cao-\(year)"), locator: "mục \(random.within(1...9))"),
    ]
  }
}
