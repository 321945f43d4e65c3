extension Rule<NGOProject> {
  static var approvalMissing: Self {
    Self(
      id: "ngo.approval-missing", kind: .procedure, severity: .warning,
      source: .aidDecree2025, predecessors: [.aidDecree2020("4(1)"), .aidDecree2009],
      inForce: .aidAfterApproval, dated: NGOProject.beginningDate,
      about: NGOProject.needingApproval,
      title: LocalizedText(
        "Khoản viện trợ đang thực hiện có quyết định phê duyệt",
        english: "An aid item that is carried out has a decision that approves it"),
      rationale: LocalizedText(
        "Viện trợ chỉ được tiếp nhận, thực hiện sau khi cấp có thẩm quyền phê duyệt (Nghị định 93/2009/NĐ-CP, "
          + "80/2020/NĐ-CP, nay là 313/2025/NĐ-CP).",
        english:
          "Aid may be received and carried out only after its approval (Decrees 93/2009/NĐ-CP, 80/2020/NĐ-CP, now "
          + "313/2025/NĐ-CP)."),
      message: LocalizedText(
        "khoản viện trợ {status} nhưng chưa ghi quyết định phê duyệt", english: "{status}, without a decision"
      ),
      parameters: ["status"],
      examples: {
        [
          .passing(#"{"status":"implementing","period":"2021/2023","approval":{"number":"12/QĐ-UBND"}}"#),
          .failing(#"{"status":"implementing","period":"2021/2023"}"#, at: "/approval"),
          .failing(#"{"status":"completed","firstReceiptOn":"2026-02-01"}"#, at: "/approval"),
          .failing(#"{"status":"closed","period":"2010-01-01/2011"}"#, at: "/approval"),
          .notApplicable(#"{"status":"closed","period":"2009-12-31/2011"}"#),
          .undecided(#"{"status":"implementing"}"#),
          .notApplicable(#"{"status":"submitted","period":"2021/2023"}"#),
          .notApplicable(#"{"status":"completed","direction":"outward","period":"2021/2023"}"#),
        ]
      }
    ) { project, context in
      guard let status = project.status, status.isUnderWay else {
        return .notApplicable
      }
      return .require(project.approval != nil, or: context.failure(at: "approval", .code(status)))
    }
  }

  static var appraisalLate: Self {
    Self(
      id: "ngo.appraisal-late", kind: .deadline, severity: .warning,
      source: LegalSource(.decree, "80/2020/NĐ-CP", .secondary), inForce: .aidDecree2020,
      dated: .on { $0.fullFileOn },
      about: NGOProject.needingApproval,
      title: LocalizedText("Thẩm định trong 20 ngày", english: "A file is appraised within 20 days"),
      rationale: LocalizedText(
        "Thời hạn thẩm định không quá 20 ngày kể từ ngày nhận đủ hồ sơ hợp lệ.",
        english: "An aid item is appraised within 20 days of the complete file."),
      message: LocalizedText(
        "nhận đủ hồ sơ {received}, hạn thẩm định là {due}",
        english: "file complete {received:when}; appraisal due {due:when}"),
      parameters: ["received", "due"],
      examples: {
        [
          .passing(#"{"fullFileOn":"2021-03-01","appraisedOn":"2021-03-21"}"#),
          .failing(#"{"fullFileOn":"2021-03-01","appraisedOn":"2021-03-22"}"#, at: "/appraisedOn"),
          .failing(#"{"fullFileOn":"2021-03-01"}"#, asOf: "2021-03-22", at: "/appraisedOn"),
          .passing(#"{"fullFileOn":"2021-03-01"}"#, asOf: "2021-03-21"),
          .passing(#"{"fullFileOn":"2021-03-01","approval":{"issuedOn":"2021-03-20"}}"#),
          .passing(#"{"fullFileOn":"2021-03-01","approval":{"issuedOn":"2021-03-21"}}"#),
          .undecided(
            #"{"fullFileOn":"2021-03-01","approval":{"issuedOn":"2021-04-20"}}"#, asOf: "2021-05-01"),
          .failing(#"{"fullFileOn":"2020-09-17","appraisedOn":"2020-10-08"}"#, at: "/appraisedOn"),
          .notApplicable(#"{"fullFileOn":"2020-09-16","appraisedOn":"2020-10-08"}"#),
          .failing(#"{"fullFileOn":"2025-12-07","appraisedOn":"2025-12-28"}"#, at: "/appraisedOn"),
          .notApplicable(#"{"fullFileOn":"2025-12-08","appraisedOn":"2026-02-01"}"#),
          .undecided(#"{"fullFileOn":"2021-03-01"}"#),
          .undecided(#"{"fullFileOn":"2021-03","appraisedOn":"2021-03-22"}"#),
          .notApplicable(#"{"status":"cancelled","fullFileOn":"2021-03-01"}"#, asOf: "2022-01-01"),
          .notApplicable("{}"),
        ]
      }
    ) { project, context in
      guard let received = project.fullFileOn else { return .notApplicable }
      let isWithdrawn = project.status == .cancelled && project.appraisedOn == nil
      if isWithdrawn { return .notApplicable }
      guard let due = received.unmarkedDay?.adding(days: 20) else { return .undecided }
      let isInTime: Ternary
      if let appraised = project.appraisedOn {
        isInTime = !appraised.isAfter(due)
      } else if let approved = project.approvedOn {
        // It was appraised before it was approved; on which day is not known.
        isInTime = approved.isAfter(due) == .no ? .yes : .unknown
      } else {
        isInTime = !context.isPast(PartialDate(due))
      }
      return .require(isInTime, at: "appraisedOn", .date(received), .date(due))
    }
  }

  static var idleAfterApproval: Self {
    Self(
      id: "ngo.idle-after-approval", kind: .deadline, severity: .warning, source: .aidDecree2020("4(7)"),
      inForce: .aidDecree2020, dated: NGOProject.approvalDate,
      about: NGOProject.needingApproval,
      title: LocalizedText(
        "Khoản viện trợ được triển khai trong 6 tháng sau phê duyệt",
        english: "An approved aid item starts within 6 months"),
      rationale: LocalizedText(
        "Quyết định phê duyệt có thể bị hủy nếu sau 6 tháng khoản viện trợ không được triển khai mà không có lý do "
          + "chính đáng.",
        english: "An approval may be revoked when nothing has started after 6 months without a good reason."),
      message: LocalizedText(
        "phê duyệt {approved}, đến {due} chưa triển khai và không nêu lý do",
        english: "approved {approved:when}, not started by {due}, and no reason is given"),
      parameters: ["approved", "due"],
      examples: {
        [
          .passing(#"{"approval":{"issuedOn":"2021-08-31"},"firstReceiptOn":"2022-02-28"}"#),
          .passing(#"{"approval":{"issuedOn":"2021-08-31"},"period":"2022-02-28/2023"}"#),
          .failing(
            #"{"approval":{"issuedOn":"2021-08-31"},"firstReceiptOn":"2022-03-01"}"#, at: "/idleReason"),
          .failing(
            #"{"status":"approved","approval":{"issuedOn":"2021-08-31"},"period":"2021-09-15/2023"}"#,
            asOf: "2022-03-01", at: "/idleReason"),
          .passing(
            #"{"status":"approved","approval":{"issuedOn":"2021-08-31"}}"#, asOf: "2022-02-28"),
          .passing(
            #"{"approval":{"issuedOn":"2021-08-31"},"firstReceiptOn":"2023","idleReason":"bão lũ"}"#),
          .failing(#"{"approval":{"issuedOn":"2020-09-17"},"period":"2021-03-18/2022"}"#, at: "/idleReason"),
          .notApplicable(#"{"approval":{"issuedOn":"2020-09-16"},"period":"2021-03-18/2022"}"#),
          .failing(#"{"approval":{"issuedOn":"2025-12-07"},"period":"2026-06-08/2027"}"#, at: "/idleReason"),
          .notApplicable(#"{"approval":{"issuedOn":"2025-12-08"},"period":"2026-06-09/2027"}"#),
          .undecided(#"{"status":"implementing","approval":{"issuedOn":"2021-08-31"}}"#, asOf: "2026-11-21"),
          .undecided(#"{"status":"approved","approval":{"issuedOn":"2021-08-31"}}"#),
          .undecided(#"{"approval":{"issuedOn":"2021-08"},"firstReceiptOn":"2022-03-01"}"#),
          .notApplicable(#"{"status":"cancelled","approval":{"issuedOn":"2021-08-31"}}"#, asOf: "2026-11-21"),
        ]
      }
    ) { project, context in
      guard project.status != .cancelled, let approved = project.approvedOn else {
        return .notApplicable
      }
      if project.idleReason != nil { return .passed }
      guard let due = approved.unmarkedDay?.adding(months: 6) else { return .undecided }
      let hasStarted: Ternary
      if let received = project.firstReceiptOn {
        hasStarted = !received.isAfter(due)
      } else if project.status == .approved {
        // The period is what is planned: an item that is still “approved” has not started.
        hasStarted = !context.isPast(PartialDate(due))
      } else {
        hasStarted = project.period?.start.date.map { !$0.isAfter(due) } ?? .unknown
      }
      return .require(hasStarted, at: "idleReason", .date(approved), .date(due))
    }
  }

  static var approverFits: Self {
    Self(
      id: "ngo.approver-fits", kind: .authority, severity: .warning, source: .aidDecree2020("7"),
      inForce: .aidDecree2020, dated: NGOProject.approvalDate,
      about: NGOProject.needingApproval,
      title: LocalizedText(
        "Người phê duyệt đúng thẩm quyền", english: "An aid item is approved by a body that may approve it"),
      rationale: LocalizedText(
        "Thẩm quyền phê duyệt thuộc Thủ tướng Chính phủ, người đứng đầu bộ, ngành và Chủ tịch Ủy ban nhân dân cấp tỉnh; "
          + "người được ủy quyền ghi theo người ủy quyền.",
        english:
          "The Prime Minister, heads of ministries and central bodies, and chairs of provincial People’s Committees "
          + "approve aid; a delegate is recorded as the one who delegated."),
      message: LocalizedText("do {authority} phê duyệt", english: "approved by: {authority}"),
      parameters: ["authority"],
      examples: {
        [
          .passing(#"{"approvedBy":"provincialChair","approval":{"issuedOn":"2021-05-10"}}"#),
          .passing(#"{"approval":{"issuedOn":"2021-05-10","issuerKind":"primeMinister"}}"#),
          .failing(#"{"approvedBy":"director","approval":{"issuedOn":"2021-05-10"}}"#, at: "/approvedBy"),
          .failing(
            #"{"approval":{"issuedOn":"2021-05-10","issuerKind":"provincialCouncil"}}"#,
            at: "/approval/issuerKind"),
          .failing(#"{"approvedBy":"department","approval":{"issuedOn":"2020-09-17"}}"#, at: "/approvedBy"),
          .notApplicable(#"{"approvedBy":"department","approval":{"issuedOn":"2020-09-16"}}"#),
          .failing(#"{"approvedBy":"department","approval":{"issuedOn":"2025-12-07"}}"#, at: "/approvedBy"),
          .notApplicable(#"{"approvedBy":"department","approval":{"issuedOn":"2025-12-08"}}"#),
          .undecided(#"{"approvedBy":"other","approval":{"issuedOn":"2021-05-10"}}"#),
          .undecided(#"{"approvedBy":"director"}"#),
          .notApplicable(#"{"approval":{"issuedOn":"2021-05-10"}}"#),
          .notApplicable(
            #"{"direction":"outward","approvedBy":"provincialCouncil","approval":{"issuedOn":"2021-05-10"}}"#),
        ]
      }
    ) { project, _ in
      guard let authority = project.approvedBy ?? project.approval?.issuerKind else {
        return .notApplicable
      }
      return .require(
        authority.mayApproveAid,
        at: project.approvedBy == nil ? .field("approval", "issuerKind") : "approvedBy", .code(authority))
    }
  }
}

extension AuthorityKind {
  /// Whether the body is one that approves aid; of a body that is not named it cannot be told.
  fileprivate var mayApproveAid: Ternary {
    switch self {
    case .provincialChair, .provincialCommittee, .primeMinister, .government, .minister, .ministry: .yes
    case .notStated, .other: .unknown
    default: isKnown ? .no : .unknown
    }
  }
}
