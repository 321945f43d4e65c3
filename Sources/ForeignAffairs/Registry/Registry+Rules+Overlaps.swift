extension Rule<Registry> {
  static var agreementAlsoAid: Self {
    Self(
      id: "cross.ngo-agreement-overlap", kind: .duplicate, severity: .warning,
      source: LegalSource(.law, "70/2020/QH14", article: "1(2)", .read),
      inForce: .sinceAgreementLaw, dated: .ofParts,
      title: LocalizedText(
        "Khoản viện trợ không ghi thành thỏa thuận quốc tế",
        english: "Aid is not registered as an agreement too"),
      rationale: LocalizedText(
        "Luật Thỏa thuận quốc tế không điều chỉnh thỏa thuận viện trợ của tổ chức phi chính phủ nước ngoài; một văn bản không ghi ở cả hai sổ.",
        english:
          "The Law on International Agreements leaves out agreements on aid of foreign non-governmental organisations, so that one document is not in both registers."
      ),
      message: LocalizedText(
        "văn bản này cũng là khoản viện trợ “{id}”", english: "the same document is the aid item “{id}”"),
      parameters: ["id"],
      examples: {
        func registry(_ signed: String, _ decided: String = "2021-06-20", _ more: String = "") -> String {
          #"{"agreements":[{"signedOn":"\#(signed)","decision":{"number":"12/QĐ-UBND","issuedOn":"\#(decided)"}\#(more)}],"projects":[{"id":"p","title":"Nước sạch","approval":{"number":"12/QĐ/UBND","issuedOn":"2021-06-20"},"donors":[{"kind":"nonGovernmentalOrganisation","name":"Plan"}]}]}"#
        }
        let named =
          #","title":"Nước sạch","foreignParties":[{"kind":"nonGovernmentalOrganisation","name":"Plan"}]"#
        return [
          .passing(registry("2021-07-01", "2020-06-20")),
          .failing(registry("2021-07-01"), at: "/agreements/0/decision/number"),
          .failing(registry("2026-11-21", "2025-01-01", named), at: "/agreements/0/title"),
          .undecided(registry("2021")),
          .undecided(registry("2021-07-01", "2021")),
          .notApplicable(registry("2021-06-30")),
          .notApplicable(#"{"agreements":[{"signedOn":"2022"}]}"#),
        ]
      }
    ) { registry, _ in
      guard !registry.projects.isEmpty else { return .notApplicable }
      let register = AidRegister(registry.projects)
      var found = JoinedOutcome()
      for (index, agreement) in registry.agreements.enumerated() {
        let (match, place) = register.match(of: agreement)
        let isJudged = agreement.signedOn.map(DayWindow.sinceAgreementLaw.contains) ?? .unknown
        // What is no aid item in any case need not wait for the date.
        if isJudged == .no { continue }
        let answer = match == .no ? Ternary.yes : isJudged == .yes ? !match : .unknown
        found.require(
          answer,
          at: place.isByTitle
            ? .field("agreements", index, "title")
            : .field("agreements", index, "decision").appending("number"),
          place.project.map { [.identifier(registry.projects[$0].id)] } ?? [.text("")])
      }
      return found.outcome
    }
  }

  static var partnerOneCountry: Self {
    Self(
      id: "cross.partner-one-country", kind: .consistency, severity: .note,
      title: LocalizedText("Một đối tác ở một nước", english: "A partner is of one country"),
      rationale: LocalizedText(
        "Cùng một tên đối tác mà ghi hai nước thì là hai đối tác trùng tên hoặc một chỗ ghi nhầm.",
        english: "One name with two countries is two partners of one name, or a slip."),
      message: LocalizedText(
        "“{name}” ở {country}, chỗ khác ghi {other}",
        english: "“{name}” is of {country}, and elsewhere of {other}"),
      parameters: ["name", "country", "other"],
      examples: {
        [
          .passing(#"{"partners":[{"name":"Gifu","country":"JP"},{"name":"Gifu","country":"JP"}]}"#),
          .passing(#"{"partners":[{"name":"Champasak","country":"LA"},{"name":"Champasak"}]}"#),
          .passing(
            #"{"partners":[{"kind":"embassy","name":"Đại sứ quán","country":"LA"},{"kind":"locality","name":"Đại sứ quán","country":"JP"}]}"#
          ),
          .failing(
            #"{"partners":[{"name":"Gifu","country":"JP"},{"name":"GIFU","country":"KR"}]}"#,
            at: "/partners/1/country"),
          .failing(
            #"{"partners":[{"id":"p","name":"Gifu","country":"JP"}],"agreements":[{"foreignParties":[{"kind":"locality","name":"Tỉnh","country":"CN","partner":"p"}]}],"projects":[{"donors":[{"kind":"locality","name":"Gifu","country":"KR"}]}]}"#,
            at: "/agreements/0/foreignParties/0/country", "/projects/0/donors/0/country"),
          .notApplicable(#"{"partners":[{"name":"Gifu"}]}"#),
        ]
      }
    ) { registry, context in
      var found = JoinedOutcome()
      var countries: [PartnerName: CountryCode] = [:]
      func check(
        _ kind: PartnerKind, _ name: LocalizedText?, _ country: CountryReference?,
        _ partner: Identifier<Partner>?, _ path: @autoclosure () -> RulePath
      ) {
        guard let name, let code = country?.code else { return }
        let known =
          context.place(of: partner, in: registry.partners).flatMap { registry.partners[$0].country?.code }
          ?? PartnerName(kind, name).flatMap { countries[$0] }
        guard let known else {
          if let key = PartnerName(kind, name) { countries[key] = code }
          return found.pass()
        }
        found.require(known == code, at: path(), [.text(name), .country(code), .country(known)])
      }
      for (index, partner) in registry.partners.enumerated() {
        check(partner.kind, partner.name, partner.country, nil, .field("partners", index, "country"))
      }
      for (index, agreement) in registry.agreements.enumerated() {
        for (place, party) in agreement.foreignParties.enumerated() {
          check(
            party.kind, party.name, party.country, party.partner,
            .field("agreements", index, "foreignParties").appending(place).appending("country"))
        }
      }
      for (index, project) in registry.projects.enumerated() {
        for (place, donor) in project.donors.enumerated() {
          check(
            donor.kind, donor.name, donor.country, donor.partner,
            .field("projects", index, "donors").appending(place).appending("country"))
        }
      }
      return found.outcome
    }
  }
}

private struct PartnerName: Hashable {
  let kind: PartnerKind
  let key: SearchKey

  init?(_ kind: PartnerKind, _ name: LocalizedText) {
    (self.kind, key) = (kind, SearchKey(name.text(in: .vietnamese)))
    if key.isEmpty { return nil }
  }
}

/// The aid items by the number and date of their approval, and by title and donor.
private struct AidRegister {
  private struct Approval: Hashable {
    let number: String
    let day: CalendarDate
  }

  private struct Subject: Hashable {
    let title: SearchKey
    let donor: PartyKey
  }

  private let projects: [NGOProject]
  private var byApproval: [Approval: Int] = [:]
  /// The numbers of approvals, and of those that are not dated to the day.
  private var numbers: Set<String> = []
  private var undatedNumbers: Set<String> = []
  private var bySubject: [Subject: Int] = [:]

  init(_ projects: [NGOProject]) {
    self.projects = projects
    for (index, project) in projects.enumerated() {
      if let number = project.approval?.number?.normalForm {
        numbers.insert(number)
        if let day = project.approval?.issuedOn?.calendarDate {
          byApproval[Approval(number: number, day: day)] = index
        } else {
          undatedNumbers.insert(number)
        }
      }
      let title = SearchKey(project.title.text(in: .vietnamese))
      for donor in project.donors {
        guard let key = PartyKey(donor.partner, donor.name) else { continue }
        bySubject[Subject(title: title, donor: key)] = index
      }
    }
  }

  /// Whether an aid item is the same document as an agreement, and which.
  func match(of agreement: Agreement) -> (Ternary, place: (project: Int?, isByTitle: Bool)) {
    let title = SearchKey(agreement.title.text(in: .vietnamese))
    for party in agreement.foreignParties {
      // An aid item may bear the title of the agreement that it carries out.
      if let key = PartyKey(party.partner, party.name),
        let project = bySubject[Subject(title: title, donor: key)],
        projects[project].agreement != agreement.id
      {
        return (.yes, (project, true))
      }
    }
    guard let number = agreement.decision?.number?.normalForm, numbers.contains(number) else {
      return (.no, (nil, false))
    }
    guard let day = agreement.decision?.issuedOn?.calendarDate else { return (.unknown, (nil, false)) }
    if let project = byApproval[Approval(number: number, day: day)] { return (.yes, (project, false)) }
    return (undatedNumbers.contains(number) ? .unknown : .no, (nil, false))
  }
}
