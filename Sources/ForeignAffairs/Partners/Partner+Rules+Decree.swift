// Decree 58/2022/NĐ-CP on the registrations of foreign non-governmental organisations. A partner may have several, so that
// each is held against the window by its own date.

extension Rule<Partner> {
  static var registrationPeriodTooLong: Self {
    Self(
      id: "registration.period-too-long", kind: .range, severity: .warning,
      source: .organisationDecree2022("9", .read), inForce: .organisationDecree2022, dated: .ofParts,
      title: LocalizedText(
        "Thời hạn giấy đăng ký không quá mức quy định", english: "A registration runs no longer than it may"),
      rationale: LocalizedText(
        "Giấy đăng ký hoạt động có thời hạn tối đa 3 năm, Giấy đăng ký lập Văn phòng đại diện tối đa 5 năm.",
        english:
          "A registration of activity runs for at most 3 years, one of a representative office for at most 5."
      ),
      message: LocalizedText(
        "{kind} có thời hạn {period:when}, quá {years} năm",
        english: "{kind} {period:when}, over {years} years"),
      parameters: ["kind", "period", "years"],
      examples: {
        [
          .passing(
            #"{"registrations":[{"kind":"activity","issuedOn":"2023-05-10","validity":"2023-05-10/2026-05-10"}]}"#
          ),
          .passing(
            #"{"registrations":[{"kind":"representativeOffice","validity":"2023-05-10/2028-05-09"}]}"#),
          .failing(
            #"{"registrations":[{"kind":"activity","issuedOn":"2023-05-10","validity":"2023-05-10/2026-05-11"}]}"#,
            at: "/registrations/0/validity"),
          .failing(
            #"{"registrations":[{"kind":"activity","validity":"2015/2025"},"#
              + #"{"kind":"representativeOffice","validity":"2023-05-10/2028-05-11"}]}"#,
            at: "/registrations/1/validity"),
          .failing(
            #"{"registrations":[{"kind":"activity","issuedOn":"2022-11-01","validity":"../2026"}]}"#,
            at: "/registrations/0/validity"),
          .notApplicable(
            #"{"registrations":[{"kind":"activity","issuedOn":"2022-10-31","validity":"2022-10-31/2026"}]}"#),
          .undecided(#"{"registrations":[{"kind":"activity","validity":"2023/2026"}]}"#),
          .undecided(#"{"registrations":[{"kind":"activity","validity":"2022/2026"}]}"#),
          .undecided(#"{"registrations":[{"kind":"activity","issuedOn":"2023","validity":"2023/.."}]}"#),
          .notApplicable(#"{"registrations":[{"kind":"projectOffice","validity":"2023/2033"}]}"#),
          .notApplicable(#"{"registrations":[{"kind":"activity","issuedOn":"2023"}]}"#),
        ]
      }
    ) { partner, _ in
      .each(partner.registrations) { index, registration in
        guard let years = registration.mostYears, let validity = registration.validity else {
          return .notApplicable
        }
        return .when(DayWindow.organisationDecree2022.contains(registration.governedOn)) {
          var term = validity
          // Without a first day of its own, it runs from its issue.
          if validity.start.date == nil, let issued = registration.issuedOn {
            term = Period(unchecked: .date(issued), validity.end)
          }
          return .require(
            !term.isLonger(thanMonths: 12 * years), at: .field("registrations", index, "validity"),
            .code(registration.kind), .period(term), .integer(years))
        }
      }
    }
  }

  static var registrationOfficeCity: Self {
    Self(
      id: "registration.office-city", kind: .structure, severity: .warning,
      source: .organisationDecree2022("8(2)", .read), inForce: .organisationDecree2022, dated: .ofParts,
      title: LocalizedText(
        "Văn phòng đại diện đặt tại Hà Nội, Đà Nẵng hoặc Thành phố Hồ Chí Minh",
        english: "A representative office is in Hà Nội, Đà Nẵng or Hồ Chí Minh City"),
      rationale: LocalizedText(
        "Mỗi tổ chức được lập một Văn phòng đại diện, tại Hà Nội, Đà Nẵng hoặc Thành phố Hồ Chí Minh.",
        english: "An organisation may have one representative office, in one of the three cities."),
      message: LocalizedText(
        "Văn phòng đại diện đặt tại {city}", english: "the representative office is in {city}"),
      parameters: ["city"],
      examples: {
        [
          .passing(
            #"{"registrations":[{"kind":"representativeOffice","issuedOn":"2023","officeCity":"Hà Nội"}]}"#),
          .passing(
            #"{"registrations":[{"kind":"representativeOffice","issuedOn":"2023","officeCity":"TP.HCM"}]}"#),
          .passing(
            #"{"registrations":[{"kind":"representativeOffice","issuedOn":"2023","officeCity":{"en":"Danang City"}}]}"#
          ),
          .failing(
            #"{"registrations":[{"kind":"representativeOffice","issuedOn":"2023","officeCity":"Huế"}]}"#,
            at: "/registrations/0/officeCity"),
          .failing(
            #"{"registrations":[{"kind":"activity","issuedOn":"2022-11-01"},"#
              + #"{"kind":"representativeOffice","issuedOn":"2022-11-01","officeCity":"Hà Nam"}]}"#,
            at: "/registrations/1/officeCity"),
          .notApplicable(
            #"{"registrations":[{"kind":"representativeOffice","issuedOn":"2022-10-31","officeCity":"Huế"}]}"#
          ),
          .undecided(#"{"registrations":[{"kind":"representativeOffice","officeCity":"Huế"}]}"#),
          .undecided(#"{"registrations":[{"kind":"representativeOffice","issuedOn":"2023"}]}"#),
          .notApplicable(#"{"registrations":[{"kind":"activity","issuedOn":"2023","officeCity":"Huế"}]}"#),
        ]
      }
    ) { partner, _ in
      .each(partner.registrations) { index, registration in
        guard registration.kind == .representativeOffice else { return .notApplicable }
        return .when(DayWindow.organisationDecree2022.contains(registration.governedOn)) {
          guard let city = registration.officeCity, !city.isBlank else { return .undecided }
          return .require(
            city.namesCityOfOffices, at: .field("registrations", index, "officeCity"), .text(city))
        }
      }
    }
  }

  static var registrationPlanNoticeLate: Self {
    Self(
      id: "registration.plan-notice-late", kind: .deadline, severity: .warning,
      source: .organisationDecree2022("21(4)", .secondary), inForce: .organisationDecree2022, dated: .ofParts,
      title: LocalizedText(
        "Gửi kế hoạch hoạt động cho tỉnh trong 45 ngày làm việc",
        english: "The plan goes to the province within 45 working days"),
      rationale: LocalizedText(
        "Tổ chức gửi kế hoạch hoạt động cho Ủy ban nhân dân cấp tỉnh trong 45 ngày làm việc kể từ ngày được cấp giấy đăng "
          + "ký. Nếu không có danh sách ngày nghỉ lễ thì chỉ kết luận chậm khi đã quá 90 ngày làm việc.",
        english:
          "The organisation sends its plan to the People’s Committee within 45 working days of the registration. "
          + "Without a list of holidays only what took over 90 is late for certain."),
      message: LocalizedText(
        "giấy đăng ký cấp {issued}; gửi kế hoạch hoạt động quá 45 ngày làm việc hoặc chưa ghi ngày gửi",
        english:
          "issued {issued:when}; the plan was sent after 45 working days, or its sending is not recorded"),
      parameters: ["issued"],
      examples: {
        var holidays = Policy(name: "holidays")
        holidays.holidays = PolicyValue([])
        return [
          .passing(
            #"{"registrations":[{"kind":"activity","issuedOn":"2023-05-08","planSentOn":"2023-07-10"}]}"#,
            policy: holidays),
          .failing(
            #"{"registrations":[{"kind":"activity","issuedOn":"2023-05-08","planSentOn":"2023-07-11"}]}"#,
            policy: holidays, at: "/registrations/0/planSentOn"),
          .passing(
            #"{"registrations":[{"kind":"activity","issuedOn":"2023-05-08","planSentOn":"2023-07-10"}]}"#),
          .undecided(
            #"{"registrations":[{"kind":"activity","issuedOn":"2023-05-08","planSentOn":"2023-07-11"}]}"#),
          .undecided(
            #"{"registrations":[{"kind":"activity","issuedOn":"2023-05-08","planSentOn":"2023-09-11"}]}"#),
          .failing(
            #"{"registrations":[{"kind":"activity","issuedOn":"2023-05-08","planSentOn":"2023-09-12"}]}"#,
            at: "/registrations/0/planSentOn"),
          .failing(
            #"{"registrations":[{"kind":"activity","issuedOn":"2022-10-31"},"#
              + #"{"kind":"activity","issuedOn":"2022-11-01"}]}"#,
            asOf: "2023-12-01", at: "/registrations/1/planSentOn"),
          .notApplicable(
            #"{"registrations":[{"kind":"activity","issuedOn":"2022-10-31","planSentOn":"2024"}]}"#),
          .passing(#"{"registrations":[{"kind":"activity","issuedOn":"2023-05-08"}]}"#, asOf: "2023-06-01"),
          .undecided(#"{"registrations":[{"kind":"activity","issuedOn":"2023-05-08"}]}"#),
          .undecided(#"{"registrations":[{"kind":"activity","issuedOn":"2023","planSentOn":"2023"}]}"#),
          .notApplicable(#"{"kind":"fund"}"#),
        ]
      }
    ) { partner, context in
      .each(partner.registrations) { index, registration in
        .when(DayWindow.organisationDecree2022.contains(registration.governedOn)) {
          guard let first = registration.issuedOn?.unmarkedDay else { return .undecided }
          let isInTime: Ternary
          if let sent = registration.planSentOn {
            guard sent.qualification == .none else { return .undecided }
            isInTime = context.isWithinWorkingDays(
              45, from: first, to: sent.earliest, orAsLateAs: sent.latest)
          } else if let day = context.asOf {
            isInTime = context.isWithinWorkingDays(45, from: first, to: day, orAsLateAs: day)
          } else {
            isInTime = .unknown
          }
          return .require(isInTime, at: .field("registrations", index, "planSentOn"), .date(first))
        }
      }
    }
  }

  static var registrationKindRetired: Self {
    Self(
      id: "registration.kind-retired", kind: .codes, severity: .note,
      source: .organisationDecree2022(nil, .memory), inForce: .organisationDecree2022, dated: .ofParts,
      title: LocalizedText(
        "Không còn Giấy đăng ký lập Văn phòng dự án", english: "Project offices are no longer registered"),
      rationale: LocalizedText(
        "Nghị định 58/2022/NĐ-CP chỉ có hai loại giấy đăng ký: hoạt động và lập Văn phòng đại diện; loại thứ ba thuộc Nghị "
          + "định 12/2012/NĐ-CP.",
        english:
          "Decree 58/2022/NĐ-CP knows registrations of activity and of representative offices; the third kind was of "
          + "Decree 12/2012/NĐ-CP."),
      message: LocalizedText(
        "Giấy đăng ký lập Văn phòng dự án cấp {issued}",
        english: "a project office was registered {issued:when}"),
      parameters: ["issued"],
      examples: {
        [
          .passing(#"{"registrations":[{"kind":"activity","issuedOn":"2023-05-08"}]}"#),
          .passing(#"{"registrations":[{"kind":"activity"}]}"#),
          .failing(
            #"{"registrations":[{"kind":"projectOffice","issuedOn":"2022-11-01"}]}"#,
            at: "/registrations/0/kind"),
          .failing(
            #"{"registrations":[{"kind":"projectOffice","issuedOn":"2019"},"#
              + #"{"kind":"projectOffice","validity":"2023/2025"}]}"#,
            at: "/registrations/1/kind"),
          .notApplicable(#"{"registrations":[{"kind":"projectOffice","issuedOn":"2022-10-31"}]}"#),
          .undecided(#"{"registrations":[{"kind":"projectOffice","issuedOn":"2022"}]}"#),
          .undecided(#"{"registrations":[{"kind":"projectOffice"}]}"#),
          .notApplicable("{}"),
        ]
      }
    ) { partner, _ in
      .each(partner.registrations) { index, registration in
        guard let issued = registration.governedOn else {
          return registration.kind == .projectOffice ? .undecided : .passed
        }
        return .when(DayWindow.organisationDecree2022.contains(issued)) {
          .require(
            registration.kind != .projectOffice, at: .field("registrations", index, "kind"), .date(issued))
        }
      }
    }
  }
}

extension LocalizedText {
  /// Whether the text names one of the three cities in which representative offices may be.
  fileprivate var namesCityOfOffices: Bool { officeCityPhrases.isFound(in: self) }
}

private let officeCityPhrases = PhraseList([
  "ha noi", "hanoi", "da nang", "danang", "ho chi minh", "hcm", "tphcm", "hcmc",
])
