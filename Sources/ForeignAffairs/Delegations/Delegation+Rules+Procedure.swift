// Made once: many trips lack these.
private let purposeOfTrip = RuleParameter.text(LocalizedText("mục đích", english: "purpose"))
private let hostOfTrip = RuleParameter.text(LocalizedText("nơi mời hoặc đón đoàn", english: "host"))
private let noneRecorded = RuleParameter.text(LocalizedText("không ghi", english: "none recorded"))

extension Rule<Delegation> {
  static var outsidePlan: Self {
    Self(
      id: "delegation.outside-plan", kind: .procedure, severity: .note,
      source: .directive38, inForce: .sinceDirective38,
      dated: Delegation.startDate, about: Delegation.officialTripsAbroad,
      title: LocalizedText("Đoàn ra nằm trong kế hoạch", english: "A trip abroad is in the yearly plan"),
      rationale: LocalizedText(
        "Hằng năm cơ quan, địa phương lập kế hoạch đoàn ra trình phê duyệt; hạn chế tối đa đoàn ngoài kế hoạch.",
        english:
          "Every body has a yearly plan of trips approved; trips outside it are to be kept to a minimum."),
      message: LocalizedText(
        "đoàn ngoài kế hoạch, đã được phê duyệt riêng", english: "outside the plan, with an approval"),
      examples: {
        [
          .passing(#"{"direction":"outbound","period":"2015-01-01","plan":{"isInPlan":true}}"#),
          .failing(
            #"{"direction":"outbound","period":"2015-01-01","plan":{"isInPlan":false,"separateApproval":{}}}"#,
            at: "/plan/isInPlan"),
          .failing(
            #"{"direction":"outbound","period":"2020-03","plan":{"isInPlan":false},"approval":{}}"#,
            at: "/plan/isInPlan"),
          .undecided(#"{"direction":"outbound","period":"2020-03"}"#),
          .undecided(#"{"direction":"outbound","plan":{"isInPlan":false},"approval":{}}"#),
          .notApplicable(
            #"{"direction":"outbound","period":"2014-12-31","plan":{"isInPlan":false,"separateApproval":{}}}"#
          ),
          .notApplicable(#"{"direction":"outbound","period":"2020-03","plan":{"isInPlan":false}}"#),
          .notApplicable(#"{"direction":"inbound","period":"2020-03"}"#),
        ]
      }
    ) { delegation, _ in
      guard let plan = delegation.plan else { return .undecided }
      if plan.isInPlan { return .passed }
      // Without any approval it weighs more, and is another finding.
      guard plan.separateApproval != nil || delegation.approval != nil else { return .notApplicable }
      return .failed(at: .field("plan", "isInPlan"))
    }
  }

  static var outsidePlanUnapproved: Self {
    Self(
      id: "delegation.outside-plan-unapproved", kind: .procedure, severity: .warning,
      source: .directive38, inForce: .sinceDirective38,
      dated: Delegation.startDate, about: Delegation.officialTripsAbroad,
      title: LocalizedText(
        "Đoàn ngoài kế hoạch được phê duyệt riêng", english: "A trip outside the plan has its own approval"),
      rationale: LocalizedText(
        "Đoàn ra ngoài kế hoạch chỉ được đi khi cấp có thẩm quyền phê duyệt riêng.",
        english: "A trip outside the yearly plan is only made with an approval of its own."),
      message: LocalizedText(
        "đoàn ngoài kế hoạch, không ghi văn bản phê duyệt",
        english: "outside the plan, and no approval is recorded"),
      examples: {
        [
          .passing(
            #"{"direction":"outbound","period":"2015-01-01","plan":{"isInPlan":false,"separateApproval":{}}}"#
          ),
          .failing(
            #"{"direction":"outbound","period":"2015-01-01","plan":{"isInPlan":false}}"#,
            at: "/plan/separateApproval"),
          .failing(
            #"{"direction":"outbound","period":"2020-03","plan":{"isInPlan":false,"plan":{}}}"#,
            at: "/plan/separateApproval"),
          .undecided(#"{"direction":"outbound","period":"2020-03","plan":{"isInPlan":false},"approval":{}}"#),
          .undecided(#"{"direction":"outbound","plan":{"isInPlan":false}}"#),
          .notApplicable(#"{"direction":"outbound","period":"2014-12-31","plan":{"isInPlan":false}}"#),
          .notApplicable(#"{"direction":"outbound","period":"2020-03","plan":{"isInPlan":true}}"#),
          .notApplicable(#"{"direction":"outbound","period":"2020-03"}"#),
        ]
      }
    ) { delegation, _ in
      guard let plan = delegation.plan, !plan.isInPlan
      else { return .notApplicable }
      if plan.separateApproval != nil { return .passed }
      // The decision on the trip may hold the approval.
      return .require(delegation.approval == nil ? .no : .unknown, at: .field("plan", "separateApproval"))
    }
  }

  static var approvedBeforeDeparture: Self {
    Self(
      id: "delegation.approved-before-departure", kind: .procedure, severity: .warning,
      source: LegalSource(.decision, "272-QĐ/TW", .memory), inForce: .since(2015, 1, 21),
      dated: Delegation.startDate, about: Delegation.officialTripsAbroad,
      title: LocalizedText(
        "Có quyết định trước khi đi", english: "The decision on a trip comes before departure"),
      rationale: LocalizedText(
        "Cấp có thẩm quyền quyết định cho đoàn ra trước ngày lên đường.",
        english: "The competent level decides on a trip abroad before the delegation leaves."),
      message: LocalizedText(
        "lên đường {departed}, quyết định: {decided}", english: "left {departed:when}; decision: {decided}"),
      parameters: ["departed", "decided"],
      examples: {
        [
          .passing(
            #"{"direction":"outbound","period":"2015-01-21/2015-01-25","approval":{"issuedOn":"2015-01-21"}}"#
          ),
          .passing(
            #"{"direction":"outbound","period":"2020-03","plan":{"isInPlan":false,"#
              + #""separateApproval":{"issuedOn":"2020-02"}}}"#),
          .passing(#"{"direction":"outbound","period":"2020-03-02/2020-03-05"}"#, asOf: "2020-03-02"),
          .failing(
            #"{"direction":"outbound","period":"2015-01-21/2015-01-25","approval":{"issuedOn":"2015-01-22"}}"#,
            at: "/approval/issuedOn"),
          .failing(
            #"{"direction":"outbound","period":"2020-03-02/2020-03-05","plan":{"isInPlan":false,"#
              + #""separateApproval":{"issuedOn":"2020-04"}}}"#, at: "/plan/separateApproval/issuedOn"),
          .failing(
            #"{"direction":"outbound","period":"2020-03-02/2020-03-05","status":"completed"}"#,
            at: "/approval"),
          .failing(
            #"{"direction":"outbound","period":"2020-03-02/2020-03-05"}"#, asOf: "2020-03-03", at: "/approval"
          ),
          .undecided(#"{"direction":"outbound","period":"2020-03-02/2020-03-05"}"#),
          .undecided(
            #"{"direction":"outbound","period":"2020-03-02/2020-03-05","status":"planned"}"#,
            asOf: "2020-03-03"),
          .undecided(#"{"direction":"outbound","period":"2020-03-02/2020-03-05","approval":{}}"#),
          .undecided(#"{"direction":"outbound","period":"2020-03","approval":{"issuedOn":"2020-03-05"}}"#),
          .notApplicable(
            #"{"direction":"outbound","period":"2015-01-20/2015-01-25","status":"completed"}"#),
          .notApplicable(#"{"direction":"outbound","period":"2020-03","status":"cancelled"}"#),
          .notApplicable(#"{"direction":"inbound","period":"2020-03","status":"completed"}"#),
        ]
      }
    ) { delegation, context in
      guard let departed = delegation.period?.start.date else { return .undecided }
      // Documents are looked at where they stand: a copy costs more than all that is asked here.
      let hasOwn = delegation.approval != nil
      guard hasOwn || delegation.plan?.separateApproval != nil else {
        return .require(
          !delegation.hasDeparted(context), or: context.failure(at: "approval", .date(departed), noneRecorded)
        )
      }
      let decision = hasOwn ? delegation.approval?.issuedOn : delegation.plan?.separateApproval?.issuedOn
      guard let decided = decision else { return .undecided }
      return .require(
        !decided.isAfter(departed),
        or: context.failure(
          at: hasOwn
            ? .field("approval", "issuedOn") : .field("plan", "separateApproval").appending("issuedOn"),
          .date(departed), .date(decided)))
    }
  }

  static var proposalMissing: Self {
    Self(
      id: "delegation.proposal-missing", kind: .procedure, severity: .note,
      source: .directive38, inForce: .sinceDirective38,
      dated: Delegation.startDate, about: Delegation.officialTripsAbroad,
      title: LocalizedText(
        "Đề án đoàn ra nêu mục đích và nơi mời, đón",
        english: "The proposal of a trip names its purpose and host"),
      rationale: LocalizedText(
        "Mỗi đoàn ra có đề án nêu mục đích, đối tác mời hoặc đón và chương trình; nước đến và thời gian được xét ở quy tắc khác.",
        english:
          "Each trip has a written proposal with purpose, host and programme; its countries and days are judged elsewhere."
      ),
      message: LocalizedText("không ghi {part}", english: "no {part} is given"),
      parameters: ["part"],
      examples: {
        [
          .passing(
            #"{"direction":"outbound","period":"2015-01-01","purposes":["working"],"host":"tỉnh Gifu"}"#),
          .passing(
            #"{"direction":"outbound","period":"2020-03","purpose":"ký kết","partners":["jp-gifu"]}"#),
          .failing(
            #"{"direction":"outbound","period":"2015-01-01","purposes":["working"]}"#, at: "/host"),
          .failing(#"{"direction":"outbound","period":"2020-03"}"#, at: "/purpose", "/host"),
          .undecided(#"{"direction":"outbound"}"#),
          .notApplicable(#"{"direction":"outbound","period":"2014-12-31"}"#),
          .notApplicable(#"{"direction":"outbound","period":"2020-03","status":"cancelled"}"#),
          .notApplicable(#"{"direction":"outbound","period":"2020-03","purposes":["privateTrip"]}"#),
          .notApplicable(#"{"direction":"inbound","period":"2020-03"}"#),
        ]
      }
    ) { delegation, context in
      let hasPurpose = delegation.purpose != nil || !delegation.purposes.isEmpty
      let hasHost = delegation.host != nil || delegation.invitedBy != nil || !delegation.partners.isEmpty
      var outcome = RuleOutcome.require(
        hasPurpose, or: context.failure(at: "purpose", purposeOfTrip))
      outcome.join(
        .require(hasHost, or: context.failure(at: "host", hostOfTrip)))
      return outcome
    }
  }

  static var reportLate: Self {
    Self(
      id: "delegation.report-late", kind: .deadline, severity: .warning,
      source: .directive38, inForce: .sinceDirective38,
      dated: .end(of: { $0.period }), about: Delegation.officialTripsAbroad,
      title: LocalizedText(
        "Báo cáo kết quả chuyến đi đúng hạn", english: "A trip abroad is reported in time"),
      rationale: LocalizedText(
        "Trưởng đoàn báo cáo kết quả sau chuyến đi; số ngày do từng nơi quy định.",
        english: "The head reports after the trip; each province sets the number of days."),
      message: LocalizedText(
        "chuyến đi kết thúc {ended}, hạn báo cáo theo {term} là {due}",
        english: "ended {ended:when}; the report was due {due:when} under {term}"),
      parameters: ["ended", "due", "term"],
      examples: {
        [
          .passing(
            #"{"direction":"outbound","period":"2014-12-28/2015-01-01","report":{"on":"2015-01-11"}}"#,
            policy: .haNoi),
          .passing(
            #"{"direction":"outbound","period":"2020-03-01/2020-03-05"}"#, asOf: "2020-03-15", policy: .haNoi),
          .failing(
            #"{"direction":"outbound","period":"2014-12-28/2015-01-01","report":{"on":"2015-01-12"}}"#,
            policy: .haNoi, at: "/report/on"),
          .failing(
            #"{"direction":"outbound","period":"2020-03-01/2020-03-05"}"#, asOf: "2020-03-16", policy: .haNoi,
            at: "/report"),
          .undecided(#"{"direction":"outbound","period":"2020-03-01/2020-03-05"}"#, policy: .haNoi),
          .undecided(
            #"{"direction":"outbound","period":"2020-03-01/2020-03-05","status":"planned"}"#,
            asOf: "2020-03-16", policy: .haNoi),
          .undecided(
            #"{"direction":"outbound","period":"2020-03-01/2020-03-05","report":{}}"#, policy: .haNoi),
          .undecided(
            #"{"direction":"outbound","period":"2020-03","report":{"on":"2020-04-30"}}"#, policy: .haNoi),
          .notApplicable(
            #"{"direction":"outbound","period":"2014-12-28/2014-12-31","report":{"on":"2015-02-01"}}"#,
            policy: .haNoi),
          .notApplicable(
            #"{"direction":"outbound","period":"2020-03-01/2020-03-05","report":{"on":"2021-01-01"}}"#),
          .notApplicable(
            #"{"direction":"inbound","period":"2020-03-01/2020-03-05"}"#, asOf: "2021-01-01", policy: .haNoi),
        ]
      }
    ) { delegation, context in
      .held(to: context.policy.reportDays, on: delegation.period?.end.date) { term in
        guard let ended = delegation.period?.end.date?.calendarDate, let due = ended.adding(days: term.value)
        else { return .undecided }
        guard let report = delegation.report else {
          let isOverdue = context.isPast(PartialDate(due))
          return .require(
            isOverdue == .yes && delegation.status == .planned ? .unknown : !isOverdue, at: "report",
            .date(ended), .date(due), term.owner(in: context.policy))
        }
        guard let reported = report.date else { return .undecided }
        return .require(
          !reported.isAfter(due), at: report.datePath, .date(ended), .date(due),
          term.owner(in: context.policy))
      }
    }
  }
}
