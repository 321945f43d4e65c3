extension Rule<NGOProject> {
  static var datesOrdered: Self {
    .ordered(
      "ngo.dates-ordered", "period",
      title: LocalizedText(
        "Ngày kết thúc không trước ngày bắt đầu", english: "An aid item ends after it begins"),
      rationale: LocalizedText(
        "Khoản viện trợ không thể kết thúc trước khi bắt đầu.",
        english: "An aid item cannot end before it begins.")
    ) { record, _ in .isOrdered(record.period, at: "period") }
  }

  static var approvalBeforeSubmission: Self {
    Self(
      id: "ngo.approval-before-submission", kind: .order, severity: .error,
      title: LocalizedText(
        "Ngày phê duyệt không trước ngày trình hồ sơ",
        english: "An aid item is approved after its file is handed in"),
      rationale: LocalizedText(
        "Quyết định phê duyệt không thể có trước khi hồ sơ được trình.",
        english: "A file cannot be approved before it is handed in."),
      message: LocalizedText(
        "phê duyệt {approved}, trước khi trình hồ sơ ({submitted})",
        english: "approved {approved:when}, before the file was submitted {submitted:when}"),
      parameters: ["approved", "submitted"],
      examples: {
        [
          .passing(#"{"submittedOn":"2022-03-01","approval":{"issuedOn":"2022-03-01"}}"#),
          .failing(
            #"{"submittedOn":"2022-03-01","approval":{"issuedOn":"2022-02-28"}}"#, at: "/approval/issuedOn"),
          .failing(#"{"submittedOn":"2022-03","approval":{"issuedOn":"2021"}}"#, at: "/approval/issuedOn"),
          .undecided(#"{"submittedOn":"2022-03-01","approval":{"issuedOn":"2022"}}"#),
          .notApplicable(#"{"approval":{"issuedOn":"2022-02-28"}}"#),
        ]
      }
    ) { project, _ in
      guard let submitted = project.submittedOn, let approved = project.approvedOn else {
        return .notApplicable
      }
      return .require(
        !approved.isBefore(submitted), at: .field("approval", "issuedOn"), .date(approved), .date(submitted))
    }
  }

  static var startedBeforeApproval: Self {
    Self(
      id: "ngo.started-before-approval", kind: .procedure, severity: .warning,
      source: .aidDecree2025, predecessors: [.aidDecree2020("4(1)"), .aidDecree2009],
      inForce: .aidAfterApproval, dated: NGOProject.beginningDate,
      about: NGOProject.needingApproval,
      title: LocalizedText(
        "Không tiếp nhận, thực hiện viện trợ trước khi phê duyệt",
        english: "Aid is not received or carried out before its approval"),
      rationale: LocalizedText(
        "Viện trợ chỉ được tiếp nhận sau khi cấp có thẩm quyền phê duyệt (Nghị định 93/2009/NĐ-CP, 80/2020/NĐ-CP, "
          + "nay là 313/2025/NĐ-CP). Chương trình được phép có kỳ bắt đầu trước ngày quyết định.",
        english:
          "Aid may be received only after its approval (Decrees 93/2009/NĐ-CP, 80/2020/NĐ-CP, now 313/2025/NĐ-CP). "
          + "The period of a programme may begin before its decision."),
      message: LocalizedText(
        "bắt đầu hoặc tiếp nhận {begun}, trước khi được phê duyệt ({approved})",
        english: "begun or received {begun:when}, before the approval of {approved}"),
      parameters: ["begun", "approved"],
      examples: {
        [
          .passing(#"{"approval":{"issuedOn":"2021-05-10"},"firstReceiptOn":"2021-05-10"}"#),
          .passing(#"{"approval":{"issuedOn":"2021-05-10"},"period":"2021-05-10/2022"}"#),
          .notApplicable(#"{"firstReceiptOn":"2021-05-10"}"#),
          .failing(
            #"{"approval":{"issuedOn":"2021-05-10"},"firstReceiptOn":"2021-05-09"}"#, at: "/firstReceiptOn"),
          .failing(
            #"{"approval":{"issuedOn":"2026-02-01"},"period":"2026-01-15/2027-01-14"}"#, at: "/period"),
          .failing(
            #"{"approval":{"issuedOn":"2021-05-10"},"firstReceiptOn":"2021-05-09","period":"2020/2021"}"#,
            at: "/firstReceiptOn", "/period"),
          .failing(
            #"{"approval":{"issuedOn":"2010-02-01"},"firstReceiptOn":"2010-01-01"}"#, at: "/firstReceiptOn"),
          .notApplicable(#"{"approval":{"issuedOn":"2010-02-01"},"firstReceiptOn":"2009-12-31"}"#),
          .undecided(#"{"approval":{"issuedOn":"2021-05-10"},"period":"2021/2022"}"#),
          .passing(
            #"{"kind":"programme","approval":{"issuedOn":"2020-01-22"},"period":"2019/2025","#
              + #""firstReceiptOn":"2020-03-01"}"#),
          .notApplicable(#"{"kind":"programme","approval":{"issuedOn":"2020-01-22"},"period":"2019/2025"}"#),
          .notApplicable(
            #"{"direction":"outward","approval":{"issuedOn":"2021-05-10"},"firstReceiptOn":"2021-05-09"}"#),
          .notApplicable(
            #"{"kind":"emergencyRelief","approval":{"issuedOn":"2021-05-10"},"firstReceiptOn":"2021-05-09"}"#),
        ]
      }
    ) { project, context in
      guard let approved = project.approvedOn else { return .notApplicable }
      var outcome = RuleOutcome.notApplicable
      if let received = project.firstReceiptOn {
        outcome = .require(
          !received.isBefore(approved),
          or: context.failure(at: "firstReceiptOn", .date(received), .date(approved)))
      }
      if project.kind != .programme, let started = project.period?.start.date {
        outcome.join(
          .require(
            !started.isBefore(approved), or: context.failure(at: "period", .date(started), .date(approved))))
      }
      return outcome
    }
  }

  static var nonProjectLong: Self {
    Self(
      id: "ngo.non-project-long", kind: .range, severity: .note, source: .aidDecree2020("3"),
      inForce: .aidDecree2020, dated: .on { $0.approvedOn ?? $0.period?.start.date },
      title: LocalizedText(
        "Khoản phi dự án không kéo dài quá 12 tháng",
        english: "Non-project aid takes no longer than 12 months"),
      rationale: LocalizedText(
        "Phi dự án là khoản viện trợ riêng lẻ, một lần; khoản kéo dài nhiều năm thường là dự án. Mức 12 tháng là ngưỡng "
          + "rà soát, không phải quy định.",
        english:
          "Non-project aid is given once; what takes years is mostly a project. Twelve months is a limit for "
          + "looking closer, not one of the law."),
      message: LocalizedText(
        "khoản phi dự án kéo dài {period:when}, quá 12 tháng",
        english: "non-project aid {period:when}, over 12 months"),
      parameters: ["period"],
      examples: {
        [
          .passing(#"{"kind":"nonProject","period":"2021-03-01/2022-03-01"}"#),
          .failing(#"{"kind":"nonProject","period":"2021-03-01/2022-03-02"}"#, at: "/period"),
          .failing(#"{"kind":"nonProject","period":"2021/2023"}"#, at: "/period"),
          .failing(#"{"kind":"nonProject","period":"2020-09-17/2022-01-01"}"#, at: "/period"),
          .notApplicable(#"{"kind":"nonProject","period":"2020-09-16/2022-01-01"}"#),
          .failing(
            #"{"kind":"nonProject","period":"2026-01-01/2028","approval":{"issuedOn":"2025-12-07"}}"#,
            at: "/period"),
          .notApplicable(
            #"{"kind":"nonProject","period":"2026-01-01/2028","approval":{"issuedOn":"2025-12-08"}}"#),
          .undecided(#"{"kind":"nonProject","period":"2021/2022"}"#),
          .undecided(#"{"kind":"nonProject","period":"2021/.."}"#),
          .notApplicable(#"{"kind":"project","period":"2021/2025"}"#),
          .notApplicable(#"{"kind":"nonProject","direction":"outward","period":"2021/2025"}"#),
        ]
      }
    ) { project, context in
      guard project.kind == .nonProject, project.direction == .inward, let period = project.period else {
        return .notApplicable
      }
      return .require(!period.isLonger(thanMonths: 12), or: context.failure(at: "period", .period(period)))
    }
  }

  static var emergencyOverThreeMonths: Self {
    Self(
      id: "ngo.emergency-over-3-months", kind: .deadline, severity: .warning,
      source: LegalSource(.decree, "313/2025/NĐ-CP", article: "1(2)", .secondary),
      inForce: .since(2025, 12, 8),
      dated: .on { $0.disasterOn },
      title: LocalizedText(
        "Cứu trợ khẩn cấp được phê duyệt và thực hiện trong 3 tháng",
        english: "Emergency relief is approved and carried out within 3 months"),
      rationale: LocalizedText(
        "Chỉ viện trợ được phê duyệt và thực hiện trong 3 tháng kể từ khi xảy ra thiên tai mới là cứu trợ khẩn cấp nằm "
          + "ngoài Nghị định; quá thời hạn đó phải theo thủ tục chung.",
        english:
          "Only what is approved and carried out within 3 months of a disaster is relief outside the Decree; "
          + "later aid follows the common procedure."),
      message: LocalizedText(
        "{date} đã quá thời hạn ({due})", english: "{date} is after the term, which ended {due:when}"),
      parameters: ["date", "due"],
      examples: {
        [
          .passing(
            #"{"kind":"emergencyRelief","disasterOn":"2026-01-10","approval":{"issuedOn":"2026-01-20"},"#
              + #""period":"2026-01-25/2026-04-10"}"#),
          .failing(
            #"{"kind":"emergencyRelief","disasterOn":"2026-01-10","approval":{"issuedOn":"2026-04-11"}}"#,
            at: "/approval/issuedOn"),
          .failing(
            #"{"kind":"emergencyRelief","disasterOn":"2026-01","approval":{"issuedOn":"2026-06"},"#
              + #""period":"2026-06/2026-07"}"#,
            at: "/approval/issuedOn", "/period"),
          .failing(
            #"{"kind":"emergencyRelief","disasterOn":"2025-12-08","period":"2025-12-10/2026-03-09"}"#,
            at: "/period"),
          .notApplicable(
            #"{"kind":"emergencyRelief","disasterOn":"2025-12-07","period":"2025-12-10/2026-03-09"}"#),
          .undecided(#"{"kind":"emergencyRelief","disasterOn":"2026-01-10","period":"2026-01-25/.."}"#),
          .undecided(#"{"kind":"emergencyRelief","approval":{"issuedOn":"2026-04-11"}}"#),
          .notApplicable(#"{"kind":"nonProject","disasterOn":"2026-01-10","period":"2026-01-25/2027"}"#),
        ]
      }
    ) { project, _ in
      guard project.kind == .emergencyRelief, project.direction == .inward else { return .notApplicable }
      guard let disaster = project.disasterOn, disaster.qualification == .none,
        let soonest = disaster.earliest.adding(months: 3), let due = disaster.latest.adding(months: 3)
      else { return .undecided }
      // Of a disaster known to the month, what is late after its last day is late, and in time what is so after its first.
      func isInTime(_ date: PartialDate) -> Ternary {
        if date.isAfter(due) == .yes { return .no }
        return date.isAfter(soonest) == .no ? .yes : .unknown
      }
      var outcome = RuleOutcome.notApplicable
      if let approved = project.approvedOn {
        outcome = .require(
          isInTime(approved), at: .field("approval", "issuedOn"), .date(approved), .date(due))
      }
      if let period = project.period {
        guard let end = period.end.date else {
          outcome.join(.undecided)
          return outcome
        }
        outcome.join(.require(isInTime(end), at: "period", .date(end), .date(due)))
      }
      return outcome
    }
  }
}
