extension Rule<Partner> {
  static var registrationDatesOrdered: Self {
    Self(
      id: "partner.registration-dates-ordered", kind: .order, severity: .error,
      title: LocalizedText(
        "Thời hạn giấy đăng ký kết thúc sau khi bắt đầu", english: "A registration ends after it begins"),
      rationale: LocalizedText(
        "Giấy đăng ký không thể hết hạn trước khi có hiệu lực.",
        english: "A registration cannot end before it begins."),
      message: LocalizedText(
        "giấy đăng ký có thời hạn {period:when}, kết thúc trước khi bắt đầu",
        english: "the registration {period:when} ends before it begins"),
      parameters: ["period"],
      examples: {
        [
          .passing(#"{"registrations":[{"kind":"activity","validity":"2023-01-01/2025-12-31"}]}"#),
          .failing(
            #"{"registrations":[{"kind":"activity","validity":"2025-12-31/2023-01-01"}]}"#,
            at: "/registrations/0/validity"),
          .failing(
            #"{"registrations":[{"kind":"activity"},{"kind":"activity","validity":"2023/2022"}]}"#,
            at: "/registrations/1/validity"),
          .undecided(#"{"registrations":[{"kind":"activity","validity":"2023/2023-06"}]}"#),
          .notApplicable(#"{"registrations":[{"kind":"activity"}]}"#),
        ]
      }
    ) { partner, _ in
      .each(partner.registrations) { index, registration in
        guard let period = registration.validity else { return .notApplicable }
        return .require(period.isOrdered, at: .field("registrations", index, "validity"), .period(period))
      }
    }
  }

  static var registrationIssuedAfterEnd: Self {
    Self(
      id: "partner.registration-issued-after-end", kind: .order, severity: .warning,
      title: LocalizedText(
        "Giấy đăng ký được cấp trước khi hết hạn", english: "A registration is issued before it ends"),
      rationale: LocalizedText(
        "Giấy đăng ký cấp sau ngày hết hạn của chính nó thường do ghi nhầm ngày.",
        english: "A registration issued after its own end is mostly a slip of dates."),
      message: LocalizedText(
        "cấp {issued}, sau khi hết hạn {end}", english: "issued {issued:when}, after it ended {end:when}"),
      parameters: ["issued", "end"],
      examples: {
        [
          .passing(
            #"{"registrations":[{"kind":"activity","issuedOn":"2023-01-10","validity":"2023-01-01/2025-12-31"}]}"#
          ),
          .failing(
            #"{"registrations":[{"kind":"activity","issuedOn":"2026-01-01","validity":"2023-01-01/2025-12-31"}]}"#,
            at: "/registrations/0/issuedOn"),
          .failing(
            #"{"registrations":[{"kind":"activity"},{"kind":"activity","issuedOn":"2026","validity":"../2025"}]}"#,
            at: "/registrations/1/issuedOn"),
          .undecided(
            #"{"registrations":[{"kind":"activity","issuedOn":"2025-06-01","validity":"2023/2025"}]}"#),
          .notApplicable(#"{"registrations":[{"kind":"activity","issuedOn":"2025","validity":"2023/.."}]}"#),
          .notApplicable(#"{"registrations":[{"kind":"activity","issuedOn":"2025"}]}"#),
        ]
      }
    ) { partner, _ in
      .each(partner.registrations) { index, registration in
        guard let issued = registration.issuedOn, let end = registration.validity?.end.date else {
          return .notApplicable
        }
        return .require(
          !issued.isAfter(end), at: .field("registrations", index, "issuedOn"), .date(issued), .date(end))
      }
    }
  }

  static var registrationOfForeignBody: Self {
    Self(
      id: "partner.registration-of-foreign-body", kind: .consistency, severity: .error,
      title: LocalizedText(
        "Giấy đăng ký là của tổ chức nước ngoài", english: "A registration is one of a foreign body"),
      rationale: LocalizedText(
        "Giấy đăng ký ghi ở đây là của tổ chức phi chính phủ nước ngoài tại Việt Nam; tổ chức Việt Nam không có giấy này.",
        english:
          "Registrations here are those of foreign organisations in Vietnam; a Vietnamese body has none."),
      message: LocalizedText(
        "có giấy đăng ký của tổ chức nước ngoài nhưng ghi nước là {country}",
        english: "registered as a foreign organisation, with the country {country}"),
      parameters: ["country"],
      examples: {
        [
          .passing(
            #"{"kind":"nonGovernmentalOrganisation","country":"KR","registrations":[{"kind":"activity"}]}"#),
          .failing(
            #"{"kind":"nonGovernmentalOrganisation","country":"VN","registrations":[{"kind":"activity"}]}"#,
            at: "/country"),
          .failing(
            #"{"kind":"fund","country":{"code":"VN","written":"Việt Nam"},"#
              + #""registrations":[{"kind":"representativeOffice"}]}"#,
            at: "/country"),
          .undecided(
            #"{"kind":"fund","country":{"written":"nhiều nước"},"registrations":[{"kind":"activity"}]}"#),
          .notApplicable(#"{"kind":"fund","registrations":[{"kind":"activity"}]}"#),
          .notApplicable(#"{"kind":"fund","country":"VN"}"#),
        ]
      }
    ) { partner, _ in
      guard !partner.registrations.isEmpty, let country = partner.country else { return .notApplicable }
      return .require(country.isForeign, at: "country", .country(.vietnam))
    }
  }

  static var registrationOfOrganisation: Self {
    Self(
      id: "partner.registration-of-organisation", kind: .consistency, severity: .warning,
      title: LocalizedText(
        "Giấy đăng ký là của tổ chức phi chính phủ", english: "A registration is one of an organisation"),
      rationale: LocalizedText(
        "Cơ quan nhà nước, cơ quan đại diện, đảng và cá nhân không đăng ký hoạt động như tổ chức phi chính phủ nước ngoài.",
        english:
          "Bodies of a state, missions, parties and people do not register as foreign non-governmental organisations."
      ),
      message: LocalizedText(
        "đối tác loại “{kind}” có giấy đăng ký", english: "a partner of the kind “{kind}” has a registration"),
      parameters: ["kind"],
      examples: {
        [
          .passing(#"{"kind":"nonGovernmentalOrganisation","registrations":[{"kind":"activity"}]}"#),
          .passing(#"{"kind":"fund","registrations":[{"kind":"activity"}]}"#),
          .failing(#"{"kind":"embassy","registrations":[{"kind":"activity"}]}"#, at: "/registrations"),
          .failing(#"{"kind":"person","registrations":[{"kind":"activity"}]}"#, at: "/registrations"),
          .undecided(#"{"kind":"cooperative","registrations":[{"kind":"activity"}]}"#),
          .notApplicable(#"{"kind":"embassy"}"#),
        ]
      }
    ) { partner, _ in
      guard !partner.registrations.isEmpty else { return .notApplicable }
      return .require(partner.kind.mayBeRegistered, at: "registrations", .code(partner.kind))
    }
  }
}

extension PartnerKind {
  /// Whether a body of the kind can be a foreign non-governmental organisation by Decree 58/2022/NĐ-CP.
  fileprivate var mayBeRegistered: Ternary {
    switch self {
    case .nonGovernmentalOrganisation, .fund, .association, .university, .enterprise, .other: .yes
    default: isKnown ? .no : .unknown
    }
  }
}
