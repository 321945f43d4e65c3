import ForeignAffairs

/// A registry with every type of record, each made with all that its initialiser takes.
func registryOfRecords() throws -> Registry {
  let year: PartialDate = try PartialDate(year: 2020)
  let period: Period = try .year(2020)
  let source: SourceDocument = SourceDocument(id: "report", title: "Báo cáo 2020")
  let cited: SourceReference = SourceReference(document: source.id, locator: "tr. 3", quote: "408 đoàn")
  let document: OfficialDocument = OfficialDocument(
    number: "1/2020/QĐ-UBND", kind: .decision, issuer: "UBND tỉnh", issuerKind: .provincialCommittee,
    issuedOn: year,
    title: "Quyết định")
  let lao: CountryReference = CountryReference(.laos)
  let person: Person = Person(
    name: "Nguyễn Văn A", positions: ["Giám đốc"], rank: .headOfState, organisation: "Sở Ngoại vụ",
    country: lao)
  let opinion: Opinion = Opinion(
    body: "Bộ Ngoại giao", bodyKind: .ministry, requestedOn: year, fullFileOn: year, answeredOn: year,
    verdict: .agrees, document: document)
  let part: BreakdownPart = BreakdownPart(label: "nữ", count: 3)
  let breakdown: Breakdown = Breakdown(
    by: .sex, parts: [part], isComplete: false, isDisjoint: true, sources: [cited])
  let amount: Quantity<Money> = .exact(Money(exactly: 100, .usd))

  var registry: Registry = Registry()
  let format: RegistryFormat = registry.format
  let version: FormatVersion = FormatVersion(major: 1, minor: 0)
  precondition(registry.version == version && format == .registry)
  registry.sources = [source]
  registry.provinces = [province(document, period)]
  registry.departments = [department(document, cited, person, breakdown, year, period)]
  registry.delegations = [delegation(document, person, part, lao, year, period)]
  registry.agreements = [agreement(document, cited, person, opinion, lao, year, period)]
  registry.projects = [project(document, cited, amount, opinion, lao, year, period)]
  registry.awards = [award(document, cited, lao, year)]
  registry.partners = [partner(cited, lao, year, period)]
  registry.events = [event(cited, year, period)]
  var figure: ReportedFigure = ReportedFigure(
    id: "inbound-2020", indicator: .inboundDelegations, basis: .inPeriod)
  (figure.count, figure.period, figure.province) = (408, period, "thua-thien-hue")
  registry.figures = [figure]
  let registered: RegisteredDocument = RegisteredDocument(id: "decision-1", document: document)
  registry.documents = [registered]
  registry.additional["x-sổ"] = .string("A")
  return registry
}

private func province(_ document: OfficialDocument, _ period: Period) -> Province {
  var province: Province = Province(id: "hue-x", validity: Period(ongoingSince: PartialDate(.distantPast)))
  province.names = [DatedName(name: "Huế", period: period, sources: [])]
  province.kinds = [DatedProvinceKind(kind: .city, period: period)]
  province.regions = [ProvinceRegion(scheme: .planning2025, name: "Trung Bộ")]
  let link: ProvinceLink = ProvinceLink(
    province: "thua-thien-hue", extent: .whole, on: .distantPast, document: document.number)
  let extent: ProvinceLinkExtent = link.extent
  precondition(extent == .whole)
  province.predecessors = [link]
  let day: DatedName? = province.names.first
  let kind: DatedProvinceKind? = province.kinds.first
  let region: ProvinceRegion? = province.regions.first
  precondition(day != nil && kind != nil && region != nil)
  return province
}

private func department(
  _ document: OfficialDocument, _ cited: SourceReference, _ person: Person, _ breakdown: Breakdown,
  _ year: PartialDate, _ period: Period
) -> Department {
  var department: Department = Department(id: "hue", province: "thua-thien-hue", form: .department)
  department.names = [DatedName(name: "Sở Ngoại vụ")]
  let event: DepartmentEvent = DepartmentEvent(
    kind: .founded, on: year, document: document, from: ["Phòng Ngoại vụ"], into: ["Sở Ngoại vụ"],
    sources: [cited],
    note: "Chuyển nguyên trạng")
  department.events = [event]
  let predecessor: DepartmentPredecessor = DepartmentPredecessor(
    name: "Phòng Ngoại vụ", parent: "Văn phòng UBND", staff: 4, period: period, sources: [cited])
  department.predecessors = [predecessor]
  let unit: DepartmentUnit = DepartmentUnit(name: "Văn phòng", kind: .office, staff: 5, deputyHeads: 1)
  let structure: DepartmentStructure = DepartmentStructure(
    asOf: year, divisionCount: 4, officeIsDivision: true, publicServiceUnitCount: 1, units: [unit],
    reorganisedUnder: document, sources: [cited], note: "Theo đề án")
  department.structures = [structure]
  let leadership: DepartmentLeadership = DepartmentLeadership(
    asOf: year, directors: 1, deputyDirectors: 2, holders: [person], sources: [cited])
  department.leadership = [leadership]
  let staffing: Staffing = Staffing(
    asOf: year, total: 28, categories: "công chức", breakdowns: [breakdown], sources: [cited])
  department.staffing = [staffing]
  let organisation: MassOrganisation = MassOrganisation(kind: .partyCell, name: "Chi bộ Sở Ngoại vụ")
  department.organisations = [organisation]
  let plan: DepartmentPlan = DepartmentPlan(
    description: "Kế hoạch năm", period: period, tasks: 12, sources: [cited])
  department.plans = [plan]
  let mandate: Mandate = Mandate(name: "Lễ tân", asOf: year, sources: [cited])
  department.mandates = [mandate]
  let contact: ContactDetails = ContactDetails(
    asOf: year, address: "Huế", telephone: "0234", fax: "0234", email: "a@b", website: "c", sources: [cited],
    note: "Trụ sở")
  department.contacts = [contact]
  return department
}

private func delegation(
  _ document: OfficialDocument, _ person: Person, _ part: BreakdownPart, _ country: CountryReference,
  _ year: PartialDate, _ period: Period
) -> Delegation {
  var delegation: Delegation = Delegation(id: "champasak", direction: .inbound)
  delegation.countries = [country]
  delegation.head = person
  let size: DelegationSize = DelegationSize(people: 12, subsets: [part])
  let leg: DelegationLeg = DelegationLeg(country: country, place: "Pakse", period: period)
  let plan: DelegationPlan = DelegationPlan(isInPlan: true, plan: document, separateApproval: document)
  let report: DelegationReport = DelegationReport(on: year, document: document)
  (delegation.size, delegation.legs, delegation.plan, delegation.report) = (size, [leg], plan, report)
  delegation.period = period
  return delegation
}

private func agreement(
  _ document: OfficialDocument, _ cited: SourceReference, _ person: Person, _ opinion: Opinion,
  _ country: CountryReference, _ year: PartialDate, _ period: Period
) -> Agreement {
  var agreement: Agreement = Agreement(
    id: "hue-gifu", title: "Bản ghi nhớ hợp tác", kind: .memorandumOfUnderstanding)
  let party: AgreementParty = AgreementParty(
    kind: .locality, name: "Champasak", country: country, partner: "champasak", province: nil,
    signatory: person)
  let activity: AgreementActivity = AgreementActivity(
    description: "Trao đổi đoàn", period: period, people: 20, sources: [cited])
  let longer: AgreementExtension = AgreementExtension(decidedOn: year, until: year, document: document)
  let change: AgreementStatusChange = AgreementStatusChange(
    status: .signed, on: year, document: document, note: "Ký tại Huế")
  (agreement.foreignParties, agreement.activities, agreement.extensions) = ([party], [activity], [longer])
  (agreement.history, agreement.opinions, agreement.signedOn) = ([change], [opinion], year)
  return agreement
}

private func project(
  _ document: OfficialDocument, _ cited: SourceReference, _ amount: Quantity<Money>, _ opinion: Opinion,
  _ country: CountryReference, _ year: PartialDate, _ period: Period
) -> NGOProject {
  var project: NGOProject = NGOProject(id: "water", title: "Nước sạch", kind: .project, direction: .inward)
  let donor: ProjectParty = ProjectParty(
    kind: .nonGovernmentalOrganisation, name: "Plan", country: country, partner: "plan", number: 1)
  let place: ProjectPlace = ProjectPlace(province: "thua-thien-hue", name: "Nam Đông", country: country)
  let money: MoneyStatement = MoneyStatement(
    state: .committed, amount: amount, period: period, asOf: year, sources: [cited])
  let gift: InKindGift = InKindGift(
    item: "Xe lăn", quantity: 12, unit: "chiếc", value: amount, sources: [cited])
  let amendment: ProjectAmendment = ProjectAmendment(on: year, description: "Gia hạn", document: document)
  let report: ProjectReport = ProjectReport(period: period, on: year, document: document)
  (project.donors, project.places, project.money) = ([donor], [place], [money])
  (project.inKind, project.amendments, project.reports) = ([gift], [amendment], [report])
  project.opinions = [opinion]
  return project
}

private func award(
  _ document: OfficialDocument, _ cited: SourceReference, _ country: CountryReference, _ year: PartialDate
) -> Award {
  var award: Award = Award(id: "flag-2020", form: .certificateOfMerit)
  let recipient: AwardRecipient = AwardRecipient(
    kind: .collective, name: "Sở Ngoại vụ", department: "hue", number: 1, country: country, sources: [cited])
  let authority: ConferringAuthority = ConferringAuthority(
    kind: .foreignState, name: "Lào", country: country, sources: [cited])
  let revocation: AwardRevocation = AwardRevocation(on: year, reason: "Nhầm", document: document)
  (award.recipients, award.conferredBy, award.revocation) = ([recipient], [authority], revocation)
  return award
}

private func partner(
  _ cited: SourceReference, _ country: CountryReference, _ year: PartialDate, _ period: Period
) -> Partner {
  var partner: Partner = Partner(id: "champasak", kind: .locality, name: "Champasak")
  let registration: PartnerRegistration = PartnerRegistration(
    kind: .activity, number: "1/UB", issuedOn: year, validity: period, provinces: ["thua-thien-hue"],
    fieldsOfWork: [.health], officeCity: "Hà Nội", planSentOn: year)
  let relation: PartnerRelation = PartnerRelation(
    kind: .twinning, department: "hue", period: period, since: year, asOf: year, sources: [cited])
  (partner.country, partner.registrations, partner.relations) = (country, [registration], [relation])
  return partner
}

private func event(_ cited: SourceReference, _ year: PartialDate, _ period: Period) -> Event {
  var event: Event = Event(id: "festival", kind: .conference, name: "Hội nghị")
  let recurrence: EventRecurrence = EventRecurrence(
    recurrence: .yearly, period: period, asOf: year, sources: [cited], note: "Hằng năm")
  (event.recurrences, event.periods) = ([recurrence], [period])
  return event
}
