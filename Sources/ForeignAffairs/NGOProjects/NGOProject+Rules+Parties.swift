extension Rule<NGOProject> {
  static var recipientIsOrganisation: Self {
    Self(
      id: "ngo.recipient-is-organisation", kind: .structure, severity: .warning,
      source: LegalSource(.decree, "80/2020/NĐ-CP", .secondary), inForce: .aidDecree2020,
      dated: .on { $0.approvedOn ?? $0.begunOn },
      about: NGOProject.needingApproval,
      title: LocalizedText(
        "Bên tiếp nhận viện trợ là tổ chức", english: "Aid is received by an organisation"),
      rationale: LocalizedText(
        "Bên tiếp nhận là cơ quan, tổ chức Việt Nam có chức năng phù hợp; cá nhân không phải là chủ khoản viện trợ.",
        english: "Vietnamese bodies with fitting functions receive aid, not individuals."),
      message: LocalizedText(
        "bên tiếp nhận thứ {number} là cá nhân", english: "recipient {number} is an individual"),
      parameters: ["number"],
      examples: {
        [
          .passing(
            #"{"recipients":[{"kind":"agency"},{"kind":"people"}],"approval":{"issuedOn":"2021-05-10"}}"#),
          .failing(
            #"{"recipients":[{"kind":"person"}],"approval":{"issuedOn":"2021-05-10"}}"#,
            at: "/recipients/0/kind"),
          .failing(
            #"{"recipients":[{"kind":"person"},{"kind":"agency"},{"kind":"person"}],"period":"2021/2023"}"#,
            at: "/recipients/0/kind", "/recipients/2/kind"),
          .failing(
            #"{"recipients":[{"kind":"person"}],"approval":{"issuedOn":"2020-09-17"}}"#,
            at: "/recipients/0/kind"),
          .notApplicable(#"{"recipients":[{"kind":"person"}],"approval":{"issuedOn":"2020-09-16"}}"#),
          .failing(
            #"{"recipients":[{"kind":"person"}],"approval":{"issuedOn":"2025-12-07"}}"#,
            at: "/recipients/0/kind"),
          .notApplicable(#"{"recipients":[{"kind":"person"}],"approval":{"issuedOn":"2025-12-08"}}"#),
          .undecided(#"{"recipients":[{"kind":"person"}]}"#),
          .notApplicable(#"{"approval":{"issuedOn":"2021-05-10"}}"#),
          .notApplicable(
            #"{"direction":"outward","recipients":[{"kind":"person"}],"approval":{"issuedOn":"2021-05-10"}}"#),
        ]
      }
    ) { project, _ in
      .each(project.recipients) { index, recipient in
        .require(recipient.kind != .person, at: .field("recipients", index, "kind"), .integer(index + 1))
      }
    }
  }

  static var managementUnit: Self {
    Self(
      id: "ngo.management-unit", kind: .procedure, severity: .note, source: .aidDecree2020("12"),
      inForce: .aidDecree2020, dated: NGOProject.approvalDate,
      title: LocalizedText(
        "Dự án từ 200.000 USD có Ban quản lý",
        english: "A project of USD 200,000 or more has a management board"),
      rationale: LocalizedText(
        "Dự án có giá trị dưới 200.000 USD có thể giao đơn vị có năng lực sẵn có thực hiện; từ mức đó trở lên phải thành "
          + "lập Ban quản lý. Số tiền bằng loại tiền khác không được quy đổi.",
        english:
          "Below USD 200,000 an existing unit may run a project; from there on it has a management board. Amounts in "
          + "other currencies are not converted."),
      message: LocalizedText(
        "dự án trị giá {amount}, chưa ghi Ban quản lý",
        english: "a project of {amount}, without a management board"),
      parameters: ["amount"],
      examples: {
        [
          .passing(
            #"{"approval":{"issuedOn":"2021-05-10"},"managementUnit":"Ban quản lý dự án","#
              + #""money":[{"state":"committed","amount":{"amount":"200000.00","currency":"USD"}}]}"#),
          .failing(
            #"{"approval":{"issuedOn":"2021-05-10"},"#
              + #""money":[{"state":"committed","amount":{"amount":"200000.00","currency":"USD"}}]}"#,
            at: "/managementUnit"),
          .failing(
            #"{"approval":{"issuedOn":"2020-09-17"},"#
              + #""money":[{"state":"total","amount":{"over":{"amount":"300000.00","currency":"USD"}}}]}"#,
            at: "/managementUnit"),
          .notApplicable(
            #"{"approval":{"issuedOn":"2020-09-16"},"#
              + #""money":[{"state":"committed","amount":{"amount":"200000.00","currency":"USD"}}]}"#),
          .failing(
            #"{"approval":{"issuedOn":"2025-12-07"},"#
              + #""money":[{"state":"committed","amount":{"amount":"200000.00","currency":"USD"}}]}"#,
            at: "/managementUnit"),
          .notApplicable(
            #"{"approval":{"issuedOn":"2025-12-08"},"#
              + #""money":[{"state":"committed","amount":{"amount":"200000.00","currency":"USD"}}]}"#),
          .notApplicable(
            #"{"approval":{"issuedOn":"2021-05-10"},"#
              + #""money":[{"state":"committed","amount":{"amount":"199999.99","currency":"USD"}}]}"#),
          .undecided(
            #"{"approval":{"issuedOn":"2021-05-10"},"#
              + #""money":[{"state":"committed","amount":{"amount":"5000000000","currency":"VND"}}]}"#),
          .notApplicable(
            #"{"kind":"nonProject","approval":{"issuedOn":"2021-05-10"},"#
              + #""money":[{"state":"committed","amount":{"amount":"200000.00","currency":"USD"}}]}"#),
        ]
      }
    ) { project, context in
      guard project.kind == .project, project.direction == .inward else { return .notApplicable }
      // Taken first: to look it up while an amount is lent would copy the amount.
      let limit = managementUnitLimit
      var outcome = RuleOutcome.notApplicable
      for index in project.money.indices
      where project.money[index].state == .committed || project.money[index].state == .total {
        switch project.money[index].amount.isLess(than: limit) {
        case .no:
          return .require(
            project.managementUnit != nil,
            or: context.failure(at: "managementUnit", .amount(project.money[index].amount)))
        case .unknown: outcome = .undecided
        case .yes: break
        }
      }
      return project.managementUnit == nil ? outcome : .notApplicable
    }
  }

  static var donorCountryNotVietnam: Self {
    Self(
      id: "ngo.donor-country-not-vietnam", kind: .consistency, severity: .error,
      title: LocalizedText(
        "Bên viện trợ nước ngoài không phải từ Việt Nam",
        english: "A donor of aid from abroad is not of Vietnam"),
      rationale: LocalizedText(
        "Viện trợ nhận được là của bên nước ngoài; với người Việt Nam định cư ở nước ngoài thì ghi nước cư trú.",
        english:
          "Aid received comes from abroad; of an overseas Vietnamese, the country of residence is recorded."),
      message: LocalizedText(
        "bên viện trợ thứ {number} ghi nước là Việt Nam", english: "the country of donor {number} is Vietnam"),
      parameters: ["number"],
      examples: {
        [
          .passing(#"{"donors":[{"kind":"person","country":"US"}]}"#),
          .failing(#"{"donors":[{"kind":"person","country":"VN"}]}"#, at: "/donors/0/country"),
          .failing(
            #"{"donors":[{"kind":"fund","country":"JP"},"#
              + #"{"kind":"enterprise","country":{"code":"VN","written":"Việt Nam"}}]}"#,
            at: "/donors/1/country"),
          .undecided(#"{"donors":[{"kind":"fund","country":{"written":"nhiều nước"}}]}"#),
          .notApplicable(#"{"direction":"outward","donors":[{"kind":"locality","country":"VN"}]}"#),
          .notApplicable(#"{"donors":[{"kind":"fund"}]}"#),
        ]
      }
    ) { project, _ in
      guard project.direction == .inward else { return .notApplicable }
      return .each(project.donors.indices) { index in
        guard let isForeign = project.donors[index].country?.isForeign else { return .notApplicable }
        return .require(isForeign, at: .field("donors", index, "country"), .integer(index + 1))
      }
    }
  }

  static var reportLate: Self {
    Self(
      id: "ngo.report-late", kind: .deadline, severity: .warning,
      source: .organisationDecree2022("21(5)", .secondary), inForce: .organisationDecree2022,
      dated: .ofParts,
      title: LocalizedText(
        "Tổ chức phi chính phủ nước ngoài gửi báo cáo hằng năm chậm nhất ngày 18 tháng 12",
        english: "The yearly report of an organisation is made by 18 December"),
      rationale: LocalizedText(
        "Tổ chức phi chính phủ nước ngoài gửi báo cáo hằng năm chậm nhất ngày 18 của tháng cuối kỳ báo cáo; số liệu tính từ "
          + "ngày 15 tháng 12 năm trước.",
        english:
          "A foreign non-governmental organisation reports by the 18th of the last month of the year, with data "
          + "from 15 December of the year before."),
      message: LocalizedText(
        "báo cáo hằng năm ({period:when}) gửi {date}, hạn là {due}",
        english: "the yearly report for {period} was made {date:when}; it was due {due:when}"),
      parameters: ["period", "date", "due"],
      examples: {
        [
          .passing(
            #"{"donors":[{"kind":"nonGovernmentalOrganisation"}],"#
              + #""reports":[{"period":"2022-12-15/2023-12-14","on":"2023-12-18"}]}"#),
          .failing(
            #"{"donors":[{"kind":"nonGovernmentalOrganisation"}],"#
              + #""reports":[{"period":"2022-12-15/2023-12-14","on":"2023-12-19"}]}"#,
            at: "/reports/0/on"),
          .failing(
            #"{"donors":[{"kind":"nonGovernmentalOrganisation"}],"reports":[{"period":"2021","on":"2022-03"},"#
              + #"{"period":"2023","on":"2024-01-05"}]}"#,
            at: "/reports/1/on"),
          .failing(
            #"{"donors":[{"kind":"nonGovernmentalOrganisation"}],"#
              + #""reports":[{"period":"2021-11-02/2022-11-01","on":"2023-01-05"}]}"#,
            at: "/reports/0/on"),
          .notApplicable(
            #"{"donors":[{"kind":"nonGovernmentalOrganisation"}],"#
              + #""reports":[{"period":"2021-11-01/2022-10-31","on":"2023-01-05"}]}"#),
          .undecided(
            #"{"donors":[{"kind":"nonGovernmentalOrganisation"}],"reports":[{"period":"2023","on":"2023-12"}]}"#
          ),
          .undecided(
            #"{"donors":[{"kind":"nonGovernmentalOrganisation"}],"reports":[{"period":"2023?","on":"2024-01-05"}]}"#
          ),
          .notApplicable(
            #"{"donors":[{"kind":"nonGovernmentalOrganisation"}],"#
              + #""reports":[{"period":"2022-12-15/2023-06-14","on":"2023-12-19"}]}"#),
          .notApplicable(
            #"{"donors":[{"kind":"nonGovernmentalOrganisation"}],"reports":[{"period":"2023","on":"2024-01-05","#
              + #""document":{"issuerKind":"department"}}]}"#),
          .notApplicable(#"{"donors":[{"kind":"person"}],"reports":[{"period":"2023","on":"2024-01-05"}]}"#),
        ]
      }
    ) { project, _ in
      guard !project.reports.isEmpty, project.hasOrganisationAsDonor else { return .notApplicable }
      return .each(project.reports) { index, report in
        // A report that a body of the state made is not the one that the organisation owes.
        guard report.document?.issuerKind == nil, let period = report.period, let made = report.on,
          let end = period.end.date, period.isYear != .no
        else { return .notApplicable }
        let lastDay = PartialDate(end.latest).qualified(end.qualification)
        return .when(DayWindow.organisationDecree2022.contains(lastDay)) {
          guard period.isYear == .yes else { return .undecided }
          let due = PartialDate(CalendarDate(uncheckedYear: end.year, month: 12, day: 18))
          return .require(
            !made.isAfter(due), at: .field("reports", index, "on"), .period(period), .date(made), .date(due))
        }
      }
    }
  }
}

extension Period {
  /// Whether the period is a year, from whatever day it is counted.
  fileprivate var isYear: Ternary {
    if let whole = wholeDate, whole.precision != .year { return .no }
    guard let days = certainDays else { return .unknown }
    return Ternary((365...366).contains(days.lowerBound.days(until: days.upperBound) + 1))
  }
}

/// From what value on a project has a management board: Decree 80/2020/NĐ-CP, article 12.
private let managementUnitLimit = Quantity.exact(Money(exactly: 200_000, .usd))
