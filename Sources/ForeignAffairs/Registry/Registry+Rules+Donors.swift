// Aid of foreign non-governmental organisations held against their registrations, which stand in the records of the
// partners. Each aid item is held against the window by the date of its approval.

extension Rule<Registry> {
  /// The rules about donors and their registrations.
  static var donors: [Self] { [.donorRegistrationValid, .donorAreaAndField] }
}

extension Rule<Registry> {
  static var donorRegistrationValid: Self {
    Self(
      id: "ngo.donor-registration-valid", kind: .procedure, severity: .warning,
      source: .organisationDecree2022("7", .read), inForce: .organisationDecree2022, dated: .ofParts,
      title: LocalizedText(
        "Tổ chức viện trợ có giấy đăng ký còn hiệu lực khi phê duyệt",
        english: "The organisation that gives is registered when the aid is approved"),
      rationale: LocalizedText(
        "Tổ chức phi chính phủ nước ngoài hoạt động tại Việt Nam theo giấy đăng ký do Bộ Ngoại giao cấp; vào ngày phê "
          + "duyệt viện trợ phải có giấy còn hiệu lực.",
        english:
          "A foreign non-governmental organisation works in Vietnam under a registration of the Ministry of Foreign "
          + "Affairs, which is to be valid on the day on which its aid is approved."),
      message: LocalizedText(
        "{donor} không có giấy đăng ký còn hiệu lực vào {approved}",
        english: "{donor} has no registration that was valid {approved:when}"),
      parameters: ["donor", "approved"],
      examples: {
        [
          .passing(
            registry(
              project: #""approval":{"issuedOn":"2024-05-10"}"#,
              registrations: #"{"kind":"activity","validity":"2023-01-01/2025-12-31"}"#)),
          .passing(
            registry(
              project: #""approval":{"issuedOn":"2024-05-10"}"#,
              registrations: #"{"kind":"activity","validity":"2020-01-01/2022-12-31"},"#
                + #"{"kind":"representativeOffice","validity":"2023-01-01/2027-12-31"}"#)),
          .failing(
            registry(
              project: #""approval":{"issuedOn":"2026-01-01"}"#,
              registrations: #"{"kind":"activity","validity":"2023-01-01/2025-12-31"}"#),
            at: "/projects/0/donors/1/partner"),
          .failing(
            registry(project: #""approval":{"issuedOn":"2022-11-01"}"#, registrations: ""),
            at: "/projects/0/donors/1/partner"),
          .notApplicable(registry(project: #""approval":{"issuedOn":"2022-10-31"}"#, registrations: "")),
          .undecided(
            registry(
              project: #""approval":{"issuedOn":"2024-05-10"}"#,
              registrations: #"{"kind":"activity","issuedOn":"2023-01-01"}"#)),
          .undecided(registry(project: #""approval":{"issuedOn":"2022"}"#, registrations: "")),
          .undecided(
            #"{"projects":[{"donors":[{"kind":"nonGovernmentalOrganisation"}],"approval":{"issuedOn":"2024"}}]}"#
          ),
          .notApplicable(
            registry(project: #""direction":"outward","approval":{"issuedOn":"2024"}"#, registrations: "")),
          .notApplicable(registry(project: #""status":"submitted""#, registrations: "")),
        ]
      }
    ) { registry, context in
      eachDonor(of: registry, context) { place, donor, approved, _, partner in
        guard let partner else { return .undecided }
        var isRegistered = Ternary.no
        for registration in partner.registrations {
          isRegistered = isRegistered || registration.covers(approved)
        }
        return .require(
          isRegistered, at: place.appending("partner"), .text(donor.name ?? partner.name),
          .date(approved))
      }
    }
  }

  static var donorAreaAndField: Self {
    Self(
      id: "ngo.donor-area-field", kind: .procedure, severity: .warning,
      source: .organisationDecree2022("8(1)", .read), inForce: .organisationDecree2022, dated: .ofParts,
      title: LocalizedText(
        "Viện trợ đúng địa bàn và lĩnh vực ghi trong giấy đăng ký",
        english: "Aid goes to a place and a field that the registration lists"),
      rationale: LocalizedText(
        "Tổ chức phi chính phủ nước ngoài hoạt động theo địa bàn và lĩnh vực ghi trong giấy đăng ký; tỉnh đã sáp nhập "
          + "được tính theo tỉnh kế tiếp.",
        english:
          "A foreign non-governmental organisation works in the places and fields of its registration; a province that "
          + "was merged stands for the one that it went to."),
      message: LocalizedText(
        "giấy đăng ký của {donor} không ghi {missing}",
        english: "the registration of {donor} does not list {missing}"),
      parameters: ["donor", "missing"],
      examples: {
        [
          .passing(
            registry(
              project:
                #""approval":{"issuedOn":"2024-05-10"},"province":"thua-thien-hue","sectors":["12250"]"#,
              registrations: #"{"kind":"activity","validity":"2023-01-01/2025-12-31","#
                + #""provinces":["quang-tri","thua-thien-hue"],"fieldsOfWork":["120"]}"#)),
          .failing(
            registry(
              project: #""approval":{"issuedOn":"2022-11-01"},"province":"thua-thien-hue""#,
              registrations:
                #"{"kind":"activity","validity":"2022-01-01/2024-12-31","provinces":["quang-tri"]}"#),
            at: "/projects/0/province"),
          .notApplicable(
            registry(
              project: #""approval":{"issuedOn":"2022-10-31"},"province":"thua-thien-hue""#,
              registrations:
                #"{"kind":"activity","validity":"2022-01-01/2024-12-31","provinces":["quang-tri"]}"#)),
          .failing(
            registry(
              project: #""approval":{"issuedOn":"2024-05-10"},"sectors":["110","120","311"]"#,
              registrations:
                #"{"kind":"activity","validity":"2023-01-01/2025-12-31","fieldsOfWork":["110"]},"#
                + #"{"kind":"representativeOffice","validity":"2023-01-01/2027-12-31","fieldsOfWork":["31120"]}"#
            ),
            at: "/projects/0/sectors/1"),
          .passing(
            registry(
              project: #""approval":{"issuedOn":"2025-08-01"},"province":"quang-tri-2025""#,
              registrations:
                #"{"kind":"activity","validity":"2023-01-01/2025-12-31","provinces":["quang-binh"]}"#)),
          .undecided(
            registry(
              project: #""approval":{"issuedOn":"2024-05-10"},"province":"thua-thien-hue""#,
              registrations: #"{"kind":"activity","validity":"2023-01-01/2025-12-31"}"#)),
          .undecided(
            registry(
              project: #""approval":{"issuedOn":"2024-05-10"},"sectors":["chăm sóc trẻ em"]"#,
              registrations: #"{"kind":"activity","validity":"2023-01-01/2025-12-31","fieldsOfWork":["110"]}"#
            )),
          .notApplicable(
            registry(
              project: #""approval":{"issuedOn":"2026-05-10"},"province":"thua-thien-hue""#,
              registrations:
                #"{"kind":"activity","validity":"2023-01-01/2025-12-31","provinces":["quang-tri"]}"#)),
          .undecided(
            registry(
              project: #""approval":{"issuedOn":"2024-05-10"},"province":"thua-thien-hue""#,
              registrations:
                #"{"kind":"activity","validity":"2023-01-01/2024?","provinces":["quang-tri"]}"#)),
          .notApplicable(
            #"{"projects":[{"donors":[{"kind":"nonGovernmentalOrganisation","name":"GCS"}],"approval":{"issuedOn":"2024-05-10"},"province":"quang-tri"}]}"#
          ),
          .notApplicable(
            registry(
              project: #""approval":{"issuedOn":"2024-05-10"}"#,
              registrations:
                #"{"kind":"activity","validity":"2023-01-01/2025-12-31","provinces":["quang-tri"]}"#)),
        ]
      }
    ) { registry, context in
      eachDonor(of: registry, context) { _, donor, approved, index, partner in
        guard let registrations = partner?.registrations, let name = donor.name ?? partner?.name else {
          return .notApplicable
        }
        let project = registry.projects[index]
        var outcome = RuleOutcome.notApplicable
        if let province = project.province {
          let isListed = registrations.lists(on: approved) {
            $0.lists(province, on: approved, context.gazetteer)
          }
          if let isListed {
            outcome = .require(
              isListed, at: .field("projects", index, "province"), .text(name),
              .province(province, registry.province(province, context), on: approved.earliest))
          }
        }
        for (position, sector) in project.sectors.enumerated() {
          guard let isListed = registrations.lists(on: approved, { $0.lists(sector) }) else { break }
          outcome.join(
            .require(
              isListed, at: .field("projects", index, "sectors").appending(position),
              .text(name), .code(sector)))
        }
        return outcome
      }
    }
  }

  /// What a rule says of each non-governmental organisation that gives aid, with its partner record where there is
  /// one.
  private static func eachDonor(
    of registry: Registry, _ context: RuleContext,
    judge: (RulePath, ProjectParty, PartialDate, Int, Partner?) -> RuleOutcome
  ) -> RuleOutcome {
    .each(registry.projects) { index, project in
      guard project.needsApproval, let approved = project.approvedOn, project.hasOrganisationAsDonor else {
        return .notApplicable
      }
      return .when(DayWindow.organisationDecree2022.contains(approved)) {
        .each(project.donors) { position, donor in
          guard donor.kind == .nonGovernmentalOrganisation else { return .notApplicable }
          let partner = donor.partner.flatMap { context.index.place(of: $0) }.map { registry.partners[$0] }
          let place = RulePath.field("projects", index, "donors").appending(position)
          return judge(place, donor, approved, index, partner)
        }
      }
    }
  }

  /// An example with one aid item of two donors, the second of which is an organisation.
  private static func registry(project: String, registrations: String) -> String {
    #"{"projects":[{"donors":[{"kind":"person"},{"kind":"nonGovernmentalOrganisation","name":"GCS","#
      + #""partner":"kr-gcs"}],"# + project + #"}],"partners":[{"id":"kr-gcs","#
      + #""kind":"nonGovernmentalOrganisation","registrations":["# + registrations + "]}]}"
  }
}

extension [PartnerRegistration] {
  /// Whether one of the registrations that were valid at a date lists something; nothing where none was valid.
  fileprivate func lists(on date: PartialDate, _ isListed: (PartnerRegistration) -> Ternary) -> Ternary? {
    var answer: Ternary?
    var mayBeValid = false
    for registration in self {
      switch registration.covers(date) {
      case .no: continue
      case .yes: answer = (answer ?? .no) || isListed(registration)
      // One that does not list it decides nothing, because it may not have been valid.
      case .unknown where isListed(registration) == .no: mayBeValid = true
      case .unknown: answer = (answer ?? .no) || .unknown
      }
    }
    return answer ?? (mayBeValid ? .unknown : nil)
  }
}

extension PartnerRegistration {
  /// Whether it was valid at a date.
  fileprivate func covers(_ date: PartialDate) -> Ternary {
    guard let validity, date.qualification == .none else { return .unknown }
    let (first, last) = (validity.contains(date.earliest), validity.contains(date.latest))
    return first == last ? first : .unknown
  }

  /// Whether it lists a province, or one whose territory went to it.
  fileprivate func lists(
    _ province: Identifier<Province>, on date: PartialDate, _ gazetteer: Gazetteer
  ) -> Ternary {
    if provinces.isEmpty { return .unknown }
    if provinces.contains(province) { return .yes }
    let isSuccessor = provinces.contains { listed in
      gazetteer.successors(of: listed, on: date.latest).contains { $0.province.id == province }
    }
    return Ternary(isSuccessor)
  }

  /// Whether it lists a field, or a category that the field belongs to, or a field of the category.
  fileprivate func lists(_ sector: SectorCode) -> Ternary {
    if fieldsOfWork.isEmpty { return .unknown }
    var isComparable = true
    for field in fieldsOfWork {
      if field == sector { return .yes }
      guard let mine = field.purposes, let wanted = sector.purposes else {
        isComparable = false
        continue
      }
      if wanted.hasPrefix(mine) || mine.hasPrefix(wanted) { return .yes }
    }
    return isComparable ? .no : .unknown
  }
}

extension SectorCode {
  /// The digits with which all purposes of the code begin; nothing for the words of a register.
  ///
  /// Health is 120, with the categories 121 to 123 below it and their purposes of five digits.
  fileprivate var purposes: Substring? {
    let digits = rawValue.utf8
    guard digits.count == 3 || digits.count == 5,
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return digits.count == 3 && digits.last == UInt8(ascii: "0") ? rawValue.dropLast() : rawValue[...]
  }
}
