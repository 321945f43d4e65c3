import ForeignAffairs

/// Every type of value, made as its documentation says.
func sumsOfValues() throws -> String {
  let day: CalendarDate = try CalendarDate(year: 2020, month: 11, day: 21)
  let weekday: Weekday = day.weekday
  let date: PartialDate = try PartialDate("2020-11").qualified(.approximate)
  let precision: PartialDate.Precision = date.precision
  let mark: PartialDate.Qualification = date.qualification
  let end: Period.Bound = .date(PartialDate(day))
  let period: Period = try Period(from: .open, to: end)
  let answer: Ternary = period.contains(day)

  let people: Quantity<Int> = .over(1_500, words: "hơn 1.500")
  let certainty: Quantity<Int>.Certainty = people.certainty
  let lower: QuantityBound<Int>? = people.lowerBound
  let sum: QuantitySum<Int> = try QuantitySum([people, 200])
  let number: DecimalNumber = try DecimalNumber("807020.00")
  let ratio: Ratio = try Ratio(1, 3)
  let currency: CurrencyCode = .usd
  let money: Money = Money(number, currency)

  let country: CountryCode = .laos
  let assignment: CountryCode.Assignment? = country.assignments.first
  let spelling: CountrySpelling? = CountrySpelling("CHDCND Trung Hoa")
  let standing: CountrySpelling.Standing? = spelling?.standing
  let reference: CountryReference = CountryReference(country, written: "Lào")
  let continent: Continent? = country.continent
  let subregion: Subregion? = assignment?.region
  let code: ProvinceCode = try ProvinceCode("46")
  let subdivision: SubdivisionCode = try SubdivisionCode("VN-26")

  let language: Language = .vietnamese
  let tag: LanguageTag = LanguageTag(language)
  let translation: LocalizedText.Translation = LocalizedText.Translation(tag, "Huế")
  let text: LocalizedText? = LocalizedText([translation])
  let key: SearchKey = SearchKey("Thừa Thiên Huế")
  let documentNumber: DocumentNumber = "222/1998/QĐ-UBND"
  let identifier: Identifier<Province> = "thua-thien-hue"

  let wording: Wording = Wording(.english)
  let failure: ValueFailure = ValueFailure(.malformed, type: "PartialDate", input: "2020-13")
  let failureCode: ValueFailure.Code = failure.code
  let parts: [Any?] = [
    weekday, precision, mark, answer, certainty, lower, sum, ratio, money, assignment, standing, reference,
    continent,
    subregion, code, subdivision, text, key, documentNumber, identifier, wording.date(date), failureCode,
    names(of: DocumentKind.self), value(of: people), first(of: [text]),
  ]
  return "\(parts.count { $0 != nil }) values"
}

/// Code that works for any code.
private func names<Code: OpenCode>(of type: Code.Type) -> [CodeName<Code>] { Code.vocabulary }

/// Code that works for any part of a record, and asks whether it is there.
private func first<Part: RecordPart>(of parts: [Part?]) -> Part? { parts.first { $0 != nil } ?? nil }

/// Code that works for any quantity.
private func value<Value: QuantityValue>(of quantity: Quantity<Value>) -> Value? {
  quantity.lowerBound?.value
}

/// Every open code and closed word, with a constant of each.
func codes() -> [any Sendable] {
  let codes: [any OpenCode] = [
    AgreementKind.memorandumOfUnderstanding, AgreementLevel.department, AgreementStatus.signed,
    AidDirection.inward, AidKind.project, AuthorityKind.ministry, AwardClass.first, AwardFamily.order,
    AwardForm.certificateOfMerit, BreakdownKind.sex, DelegationChannel.state, DelegationDirection.inbound,
    DelegationPurpose.officialVisit, DelegationStatus.completed, DepartmentEventKind.founded,
    DepartmentForm.department, DocumentKind.decision, EventKind.conference, EventStatus.held,
    FigureBasis.inPeriod, FigureScope.province, FigureUnit.person, FundingSource.stateBudget,
    GuestRank.headOfState,
    Indicator.inboundDelegations, LegalCertainty.read, LocalityLevel.province, MoneyState.committed,
    OpinionVerdict.agrees, OrganisationKind.partyCell, PartnerKind.locality, PartnerRelationKind.twinning,
    ProjectStatus.approved, ProvinceKind.province, RecipientKind.collective, Recurrence.yearly,
    RegionScheme.planning2025, RegistrationKind.activity, RuleKind.structure, SectorCode.health,
    UnitKind.division,
  ]
  let words: [any Sendable] = [
    Listing.complete, ProvinceLinkExtent.whole, Severity.note, RegistryFormat.registry,
  ]
  return codes + words
}
