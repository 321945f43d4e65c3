import ForeignAffairs
import ForeignAffairsTesting

/// Registries for summaries.
enum SummarySamples {
  static func agreement(
    _ id: String, _ signed: String?, _ parties: [AgreementParty] = [], status: AgreementStatus? = nil,
    expires: String? = nil
  ) throws -> Agreement {
    var agreement = Agreement(id: Identifier(id), title: "Bản ghi nhớ", kind: .memorandumOfUnderstanding)
    agreement.signedOn = try signed.map { try PartialDate($0) }
    agreement.expiresOn = try expires.map { try PartialDate($0) }
    agreement.foreignParties = parties
    agreement.status = status
    return agreement
  }

  static func project(
    _ id: String, approved: String?, committed: Quantity<Money>? = nil,
    disbursed: [(String?, Quantity<Money>)] = [], direction: AidDirection = .inward,
    status: ProjectStatus? = nil
  ) throws -> NGOProject {
    var project = NGOProject(id: Identifier(id), title: "Viện trợ", kind: .project, direction: direction)
    if let approved {
      var decision = OfficialDocument()
      decision.issuedOn = try PartialDate(approved)
      project.approval = decision
    }
    project.status = status
    project.money = committed.map { [MoneyStatement(state: .committed, amount: $0)] } ?? []
    for (period, amount) in disbursed {
      project.money.append(
        MoneyStatement(state: .disbursed, amount: amount, period: try period.map { try Period($0) }))
    }
    return project
  }

  static func award(
    _ id: String, _ form: AwardForm, decided: String? = nil, stated: [String] = [],
    by authority: AuthorityKind? = nil, of country: CountryCode? = nil, number: Quantity<Int>? = nil
  ) throws -> Award {
    var award = Award(id: Identifier(id), form: form)
    award.decidedOn = try decided.map { try PartialDate($0) }
    award.statedPeriods = try stated.map { try Period($0) }
    award.conferredBy =
      authority.map { [ConferringAuthority(kind: $0, country: country.map { CountryReference($0) })] } ?? []
    award.recipients = [AwardRecipient(kind: .collective)]
    award.number = number
    return award
  }

  static func figure(
    _ id: String, _ indicator: Indicator, _ count: Quantity<Int>?, in period: String? = nil,
    basis: FigureBasis = .inPeriod, asOf: String? = nil, partOf whole: String? = nil
  ) throws -> ReportedFigure {
    var figure = ReportedFigure(id: Identifier(id), indicator: indicator, basis: basis)
    figure.count = count
    figure.period = try period.map { try Period($0) }
    figure.asOf = try asOf.map { try PartialDate($0) }
    figure.subsetOf = whole.map { Identifier($0) }
    return figure
  }

  static func event(
    _ id: String, _ kind: EventKind, held periods: [String], status: EventStatus? = nil,
    countries: [CountryCode] = []
  ) throws -> Event {
    var event = Event(id: Identifier(id), kind: kind, name: "Hội nghị")
    event.periods = try periods.map { try Period($0) }
    event.status = status
    event.countries = countries.map { CountryReference($0) }
    return event
  }

  static func department(_ id: String, _ name: String, staff: [(String?, Quantity<Int>)] = []) throws
    -> Department
  {
    var department = Department(id: Identifier(id), province: Identifier(id), form: .department)
    department.names = [DatedName(name: LocalizedText(name))]
    department.staffing = try staff.map { asOf, total in
      Staffing(asOf: try asOf.map { try PartialDate($0) }, total: total)
    }
    return department
  }

  /// Records and figures of every sort, with texts of two spellings.
  static func mixture(_ count: Int, _ random: inout SeededGenerator) throws -> Registry {
    var registry = Registry()
    registry.delegations = try TableSamples.mixture(count, &random)
    for place in registry.delegations.indices {
      registry.delegations[place].status =
        [nil, .completed, .cancelled, .postponed, .planned][random.int(in: 0...4)]
      registry.delegations[place].channel = [nil, .party, .state][random.int(in: 0...2)]
    }
    let dates: [String?] = [nil, "2019", "2020-03-01", "2019-12-20", "201X", "2020~"]
    func date() -> String? { dates[random.int(in: 0...5)] }
    let names = ["Thừa Thiên Huế", "Thừa Thiên Huế".decomposed, "Gifu"]
    let money: [Quantity<Money>] = [
      .exact(Money(exactly: 100, .usd)), .over(Money(exactly: 5, .eur)), .unknown,
      .about(Money(exactly: 7, .vnd)), .between(Money(exactly: 1, .usd), Money(exactly: 9, .vnd)),
    ]
    for number in 0..<count {
      registry.agreements.append(
        try agreement(
          "a\(number)", date(), [.locality(LocalizedText(names[random.int(in: 0...2)]), in: .japan)],
          status: [nil, .inForce, .proposed, .terminated][random.int(in: 0...3)],
          expires: [nil, "2020-06", "2030"][random.int(in: 0...2)]))
      registry.projects.append(
        try project(
          "p\(number)", approved: date(), committed: money[random.int(in: 0...4)],
          disbursed: (0...random.int(in: 0...2)).map { _ in
            ([nil, "2019", "2020-05", "2019/2020"][random.int(in: 0...3)], money[random.int(in: 0...4)])
          },
          direction: random.bool() ? .inward : .outward,
          status: [nil, .cancelled, .implementing][random.int(in: 0...2)]))
      var award = try award(
        "w\(number)", random.bool() ? .labourOrder : .certificateOfMerit, decided: date(),
        stated: [[], ["2019", "2020"], ["2018/2020"]][random.int(in: 0...2)],
        by: random.bool() ? .president : .foreignState, of: random.bool() ? .laos : nil,
        number: [nil, 2, .atLeast(3)][random.int(in: 0...2)])
      if random.int(in: 0...5) == 0 { award.revocation = AwardRevocation() }
      registry.awards.append(award)
      registry.events.append(
        try event(
          "e\(number)", random.bool() ? .festival : .conference,
          held: [[], ["2019", "2020-05"], ["2019-12-30/2020-01-02"], ["2020", "2020-06"]][
            random.int(in: 0...3)],
          status: [nil, .held, .notHeldAsPlanned, .planned][random.int(in: 0...3)],
          countries: [[], [.laos], [.laos, .japan]][random.int(in: 0...2)]))
      registry.departments.append(
        try department(
          "s\(number % 5)", names[random.int(in: 0...2)],
          staff: (0..<random.int(in: 0...2)).map { _ in (date(), .exact(random.int(in: 0...40))) }))
      registry.departments[number].structures = try (0..<random.int(in: 0...2)).map { _ in
        DepartmentStructure(
          asOf: try date().map { try PartialDate($0) }, divisionCount: .exact(random.int(in: 3...6)),
          officeIsDivision: [nil, true, false][random.int(in: 0...2)])
      }
      var figure = try figure(
        "f\(number % 7)", random.bool() ? .inboundDelegations : .agreements, .exact(random.int(in: 0...3)),
        in: date())
      figure.label = LocalizedText(names[random.int(in: 0...2)])
      registry.figures.append(figure)
    }
    return registry
  }
}
