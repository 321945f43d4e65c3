// By what two records of one type are taken for one. A record that says too little has no key.

struct DelegationKey: Hashable {
  private let direction: DelegationDirection
  private let days: ClosedRange<CalendarDate>
  private let name: SearchKey
  private let countries: Set<CountryCode>
  private let province: Identifier<Province>?

  init?(_ delegation: Delegation) {
    guard let days = delegation.certainDays,
      let name = (delegation.head?.name ?? delegation.name?.text(in: .vietnamese)).map({ SearchKey($0) }),
      !name.isEmpty
    else { return nil }
    (self.days, self.name) = (days, name)
    (direction, province) = (delegation.direction, delegation.province)
    countries = Set(delegation.countries.compactMap(\.code))
  }
}

struct AgreementKey: Hashable {
  private let title: SearchKey
  private let day: CalendarDate
  private let parties: Set<PartyKey>
  private let province: Identifier<Province>?

  init?(_ agreement: Agreement) {
    guard let day = agreement.signedOn?.calendarDate else { return nil }
    self.day = day
    title = SearchKey(agreement.title.text(in: .vietnamese))
    parties = Set(agreement.foreignParties.compactMap { PartyKey($0.partner, $0.name) })
    province = agreement.province
  }
}

struct ProjectKey: Hashable {
  private let title: SearchKey
  private let period: Period?
  private let approved: PartialDate?
  private let donors: Set<PartyKey>
  private let province: Identifier<Province>?

  init?(_ project: NGOProject) {
    (period, approved) = (project.period, project.approval?.issuedOn)
    if period == nil, approved == nil { return nil }
    title = SearchKey(project.title.text(in: .vietnamese))
    donors = Set(project.donors.compactMap { PartyKey($0.partner, $0.name) })
    province = project.province
  }
}

struct AwardKey: Hashable {
  private struct Recipient: Hashable {
    let kind: RecipientKind
    let department: Identifier<Department>?
    let name: SearchKey?
  }

  private let form: AwardForm
  private let awardClass: AwardClass?
  private let number: String?
  private let decided: PartialDate?
  private let recipients: Set<Recipient>
  private let periods: [Period]

  init?(_ award: Award) {
    number = award.decision?.number?.normalForm
    decided = award.dayOfDecision
    // Many awards are decided in one year; only a number or a day tells of one of them.
    if number == nil, decided?.calendarDate == nil { return nil }
    (form, awardClass) = (award.form, award.awardClass)
    recipients = Set(
      award.recipients.map { recipient in
        Recipient(
          kind: recipient.kind, department: recipient.department,
          name: recipient.name.map { SearchKey($0.text(in: .vietnamese)) })
      })
    periods = award.meritPeriods + award.statedPeriods
  }
}

struct PartnerKey: Hashable {
  private let kind: PartnerKind
  private let name: SearchKey
  private let country: CountryCode?
  private let parent: SearchKey?

  init?(_ partner: Partner) {
    name = SearchKey(partner.name.text(in: .vietnamese))
    if name.isEmpty { return nil }
    (kind, country) = (partner.kind, partner.country?.code)
    parent = partner.parent.map { SearchKey($0.text(in: .vietnamese)) }
  }
}

struct EventKey: Hashable {
  private let kind: EventKind
  private let name: SearchKey
  private let edition: Int?
  private let periods: [Period]
  private let province: Identifier<Province>?

  init?(_ event: Event) {
    (edition, periods) = (event.edition, event.periods)
    if edition == nil, periods.isEmpty { return nil }
    (kind, province) = (event.kind, event.province)
    name = SearchKey(event.name.text(in: .vietnamese))
  }
}

struct DocumentKey: Hashable {
  private let number: String
  private let issued: PartialDate
  private let issuer: SearchKey?
  private let province: Identifier<Province>?

  init?(_ record: RegisteredDocument) {
    guard let number = record.document.number?.normalForm, let issued = record.document.issuedOn else {
      return nil
    }
    (self.number, self.issued, province) = (number, issued, record.province)
    issuer = record.document.issuer.map { SearchKey($0.text(in: .vietnamese)) }
  }
}
