extension Rule<Agreement> {
  static var hasForeignParty: Self {
    Self(
      id: "agreement.has-foreign-party", kind: .structure, severity: .warning,
      source: .agreementLaw("2", .read), predecessors: [.agreementOrdinance(.read), .agreementDecree2002],
      title: LocalizedText("Thỏa thuận có bên nước ngoài", english: "An agreement has a foreign party"),
      rationale: LocalizedText(
        "Thỏa thuận quốc tế được ký giữa bên Việt Nam và bên nước ngoài; hồ sơ không ghi bên nước ngoài là chưa đầy đủ.",
        english:
          "An international agreement is made between a Vietnamese and a foreign party; a record without the "
          + "latter is incomplete."),
      message: LocalizedText("không ghi bên nước ngoài", english: "no foreign party is recorded"),
      examples: {
        [
          .passing(#"{"foreignParties":[{"kind":"locality","name":"Gifu","country":"JP"}]}"#),
          .failing("{}", at: "/foreignParties"),
          .failing(
            #"{"foreignParties":[],"vietnameseParties":[{"kind":"locality","name":"Huế"}]}"#,
            at: "/foreignParties"),
        ]
      }
    ) { agreement, _ in
      .require(!agreement.foreignParties.isEmpty, at: "foreignParties")
    }
  }

  static var foreignPartyNotVietnam: Self {
    Self(
      id: "agreement.foreign-party-not-vietnam", kind: .consistency, severity: .error,
      title: LocalizedText(
        "Bên nước ngoài không thuộc Việt Nam", english: "A foreign party is not of Vietnam"),
      rationale: LocalizedText(
        "Cơ quan, tổ chức của Việt Nam không thể là bên nước ngoài. Với đại diện của nước ngoài tại Việt Nam thì ghi nước "
          + "cử đại diện.",
        english:
          "A body of Vietnam cannot be the foreign party. For a mission in Vietnam the country is the one that "
          + "sent it."),
      message: LocalizedText(
        "bên nước ngoài {name} ghi là của Việt Nam",
        english: "the foreign party {name} is recorded as of Vietnam"),
      parameters: ["name"],
      examples: {
        [
          .passing(#"{"foreignParties":[{"kind":"locality","name":"Gifu","country":"JP"}]}"#),
          .failing(
            #"{"foreignParties":[{"kind":"locality","name":"Huế","country":"VN"}]}"#,
            at: "/foreignParties/0/country"),
          .failing(
            #"{"foreignParties":[{"kind":"locality","name":"Gifu","country":"JP"},"#
              + #"{"kind":"university","name":"Đại học Huế","country":{"code":"VN","written":"Việt Nam"}}]}"#,
            at: "/foreignParties/1/country"),
          .notApplicable(#"{"foreignParties":[{"kind":"internationalOrganisation","name":"UNESCO"}]}"#),
          .notApplicable("{}"),
        ]
      }
    ) { agreement, _ in
      .each(agreement.foreignParties) { index, party in
        guard let country = party.country?.code else { return .notApplicable }
        return .require(
          country != .vietnam, at: .field("foreignParties", index, "country"), .text(party.name))
      }
    }
  }

  static var equivalentPartner: Self {
    Self(
      id: "agreement.equivalent-partner", kind: .authority, severity: .note,
      source: LegalSource(.decree, "20/2002/NĐ-CP", article: "1", .read),
      inForce: .since(2002, 3, 7).through(2007, 6, 30), dated: Agreement.signingDate,
      title: LocalizedText(
        "Tỉnh ký với đơn vị hành chính tương đương hoặc tổ chức nước ngoài",
        english: "A province agrees with an equivalent foreign unit or an organisation"),
      rationale: LocalizedText(
        "Từ năm 2002 đến ngày 30/6/2007, tỉnh, thành phố ký thỏa thuận với đơn vị hành chính tương đương hoặc tổ chức "
          + "nước ngoài, không ký với nhà nước, chính phủ, bộ hay cá nhân.",
        english: "From 2002 to 2007-06-30 provinces made agreements with equivalent foreign units and with "
          + "organisations, not with a state, a government, a ministry or a person."),
      message: LocalizedText(
        "{name} là {kind}, không phải đơn vị hành chính tương đương hoặc tổ chức",
        english: "{name} is a {kind}, neither an equivalent unit nor an organisation"),
      parameters: ["name", "kind"],
      examples: {
        [
          .passing(example("locality", on: "2002-03-07")), .passing(example("association", on: "2007-06-30")),
          .failing(example("government", on: "2002-03-07"), at: "/foreignParties/0/kind"),
          .failing(example("ministry", on: "2007-06-30"), at: "/foreignParties/0/kind"),
          .failing(example("person", on: "2005"), at: "/foreignParties/0/kind"),
          .undecided(example("other", on: "2005")), .undecided(example("government", on: "2002")),
          .undecided(#"{"signedOn":"2005","foreignParties":[{"kind":"state","name":"Lào"}]}"#),
          .notApplicable(example("government", on: "2002-03-06")),
          .notApplicable(example("government", on: "2007-07-01")),
          .notApplicable(
            #"{"level":"department","signedOn":"2005","foreignParties":[{"kind":"state","name":"Lào"}]}"#),
        ]
      }
    ) { agreement, _ in
      let isOfCommittee = agreement.level.map { Ternary($0 == .provincialCommittee) } ?? .unknown
      if isOfCommittee == .no { return .notApplicable }
      return .each(agreement.foreignParties) { index, party in
        .require(
          isOfCommittee == .yes ? isEquivalent(party.kind) : .unknown,
          at: .field("foreignParties", index, "kind"),
          .text(party.name), .code(party.kind))
      }
    }
  }

  private static func example(_ kind: String, on date: String) -> String {
    #"{"level":"provincialCommittee","signedOn":"\#(date)","foreignParties":[{"kind":"\#(kind)","name":"A"}]}"#
  }

  /// Whether a kind of body is a local government, an agency or an organisation.
  private static func isEquivalent(_ kind: PartnerKind) -> Ternary {
    switch kind {
    case .locality, .agency, .department, .consulate, .internationalOrganisation, .developmentBank,
      .nonGovernmentalOrganisation, .fund, .university, .enterprise, .association:
      .yes
    case .state, .country, .parliament, .government, .ministry, .embassy, .party, .people, .person: .no
    default: .unknown
    }
  }

  static var individualPartnerTooEarly: Self {
    Self(
      id: "agreement.individual-partner-too-early", kind: .authority, severity: .warning,
      source: .agreementLaw("2(3)", .secondary),
      predecessors: [.agreementOrdinance(.secondary), .agreementDecree2002],
      inForce: .through(2021, 6, 30), dated: Agreement.signingDate,
      title: LocalizedText(
        "Trước ngày 01/7/2021, bên nước ngoài không là cá nhân",
        english: "Before 2021-07-01 no individual was a foreign party"),
      rationale: LocalizedText(
        "Cá nhân nước ngoài chỉ có thể là bên ký kết từ khi Luật Thỏa thuận quốc tế có hiệu lực, ngày 01/7/2021.",
        english:
          "A foreign individual can be a party only since the Law on International Agreements came into force, "
          + "on 2021-07-01."),
      message: LocalizedText(
        "{name} là cá nhân, thỏa thuận ký {signed}",
        english: "{name} is an individual; it was signed {signed:when}"),
      parameters: ["name", "signed"],
      examples: {
        [
          .passing(#"{"signedOn":"2021-06-30","foreignParties":[{"kind":"locality","name":"Gifu"}]}"#),
          .failing(
            #"{"signedOn":"2021-06-30","foreignParties":[{"kind":"person","name":"A"}]}"#,
            at: "/foreignParties/0/kind"),
          .failing(
            #"{"signedOn":"2015","foreignParties":[{"kind":"fund","name":"A"},{"kind":"person","name":"B"}]}"#,
            at: "/foreignParties/1/kind"),
          .undecided(#"{"signedOn":"2021","foreignParties":[{"kind":"person","name":"A"}]}"#),
          .undecided(#"{"foreignParties":[{"kind":"person","name":"A"}]}"#),
          .notApplicable(#"{"signedOn":"2021-07-01","foreignParties":[{"kind":"person","name":"A"}]}"#),
          .notApplicable(#"{"signedOn":"2015"}"#),
        ]
      }
    ) { agreement, _ in
      .each(agreement.foreignParties) { index, party in
        guard let signed = agreement.signedOn else { return .undecided }
        return .require(
          party.kind != .person, at: .field("foreignParties", index, "kind"), .text(party.name), .date(signed)
        )
      }
    }
  }
}
