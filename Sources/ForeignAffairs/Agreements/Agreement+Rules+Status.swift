extension Rule<Agreement> {
  static var statusMatchesDates: Self {
    Self(
      id: "agreement.status-matches-dates", kind: .consistency, severity: .error,
      title: LocalizedText(
        "Thỏa thuận đã ký không còn là dự thảo", english: "What was signed is no draft"),
      rationale: LocalizedText(
        "Thỏa thuận đã ký thì không còn ở bước đề xuất, lấy ý kiến hay phê duyệt.",
        english: "What was signed is no longer proposed, under consultation or awaiting signature."),
      message: LocalizedText(
        "tình trạng ghi “{status}” nhưng đã ký {signed}",
        english: "the status is “{status}”, yet it was signed {signed:when}"),
      parameters: ["status", "signed"],
      examples: {
        [
          .passing(#"{"status":"approved","signedOn":"2026-11-21"}"#, asOf: "2026-11-21"),
          .failing(#"{"status":"approved","signedOn":"2026-11-20"}"#, asOf: "2026-11-21", at: "/status"),
          .failing(#"{"status":"consulting","signedOn":"2025"}"#, asOf: "2026-11-21", at: "/status"),
          .failing(#"{"status":"proposed","signedOn":"2026-10"}"#, asOf: "2026-11-21", at: "/status"),
          .undecided(#"{"status":"proposed","signedOn":"2026"}"#, asOf: "2026-11-21"),
          .undecided(#"{"status":"proposed","signedOn":"2020-01-01"}"#),
          .notApplicable(#"{"status":"signed","signedOn":"2020-01-01"}"#, asOf: "2026-11-21"),
          .notApplicable(#"{"status":"proposed"}"#, asOf: "2026-11-21"),
        ]
      }
    ) { agreement, context in
      guard agreement.isDraft, let status = agreement.status, let signed = agreement.signedOn else {
        return .notApplicable
      }
      return .require(!context.isPast(signed), at: "status", .code(status), .date(signed))
    }
  }

  static var inForceMatchesDates: Self {
    Self(
      id: "agreement.in-force-matches-dates", kind: .consistency, severity: .warning,
      title: LocalizedText(
        "Thỏa thuận còn hiệu lực theo các ngày đã ghi", english: "What is in force is so by its dates"),
      rationale: LocalizedText(
        "Tình trạng nói thỏa thuận còn hiệu lực trong khi thời hạn đã hết, đã chấm dứt hoặc chưa bắt đầu: cần ghi gia "
          + "hạn hoặc cập nhật tình trạng.",
        english:
          "The status says that it is in force, but its term is over, it was ended, or it has not begun: an "
          + "extension is missing, or the status is old."),
      message: LocalizedText(
        "tình trạng ghi “{status}”, nhưng theo các ngày đã ghi thì không còn hoặc chưa có hiệu lực vào {day}",
        english: "the status is “{status}”, but by its dates it is not in force {day:when}"),
      parameters: ["status", "day"],
      examples: {
        [
          .passing(#"{"status":"inForce","signedOn":"2020-01-01"}"#, asOf: "2026-11-21"),
          .passing(
            #"{"status":"extended","signedOn":"2015","expiresOn":"2020","extensions":[{"until":"2026-11-21"}]}"#,
            asOf: "2026-11-21"),
          .failing(
            #"{"status":"inForce","signedOn":"2015","expiresOn":"2026-11-20"}"#, asOf: "2026-11-21",
            at: "/status"
          ),
          .failing(
            #"{"status":"amended","signedOn":"2015","terminatedOn":"2026-11-20"}"#, asOf: "2026-11-21",
            at: "/status"),
          .failing(
            #"{"status":"inForce","signedOn":"2026-11-01","effectiveOn":"2027"}"#, asOf: "2026-11-21",
            at: "/status"),
          .undecided(
            #"{"status":"inForce","signedOn":"2015","expiresOn":"2020","extensions":[{"decidedOn":"2019"}]}"#,
            asOf: "2026-11-21"),
          .undecided(#"{"status":"inForce","signedOn":"2015","expiresOn":"2020"}"#),
          .notApplicable(#"{"status":"signed","signedOn":"2015","expiresOn":"2020"}"#, asOf: "2026-11-21"),
          .notApplicable(#"{"status":"inForce"}"#, asOf: "2026-11-21"),
        ]
      }
    ) { agreement, context in
      guard let status = agreement.status, status == .inForce || status == .extended || status == .amended,
        (agreement.effectiveOn ?? agreement.signedOn ?? agreement.terminatedOn ?? agreement.lastDayOfTerm)
          != nil
      else { return .notApplicable }
      guard let day = context.asOf else { return .undecided }
      return .require(
        agreement.isInForce(on: day), or: context.failure(at: "status", .code(status), .date(day)))
    }
  }

  static var terminationDateMissing: Self {
    Self(
      id: "agreement.termination-date-missing", kind: .structure, severity: .note,
      title: LocalizedText(
        "Thỏa thuận đã chấm dứt có ngày chấm dứt", english: "What was ended says when"),
      rationale: LocalizedText(
        "Không có ngày chấm dứt thì không biết thỏa thuận có hiệu lực đến khi nào.",
        english: "Without the day of its end it is not known how long it was in force."),
      message: LocalizedText(
        "tình trạng ghi “{status}”, không ghi ngày chấm dứt",
        english: "the status is “{status}”; no day of its end is stated"
      ),
      parameters: ["status"],
      examples: {
        [
          .passing(#"{"status":"terminated","terminatedOn":"2020"}"#),
          .passing(#"{"status":"withdrawn","history":[{"status":"withdrawn","on":"2020"}]}"#),
          .failing(#"{"status":"terminated"}"#, at: "/terminatedOn"),
          .failing(
            #"{"status":"withdrawn","history":[{"status":"signed","on":"2020"}]}"#, at: "/terminatedOn"),
          .notApplicable(#"{"status":"expired"}"#),
          .notApplicable("{}"),
        ]
      }
    ) { agreement, context in
      guard let status = agreement.status, status == .terminated || status == .withdrawn else {
        return .notApplicable
      }
      return .require(agreement.endedOn != nil, or: context.failure(at: "terminatedOn", .code(status)))
    }
  }

  static var noEndAndStale: Self {
    Self(
      id: "agreement.no-end-and-stale", kind: .consistency, severity: .note,
      title: LocalizedText(
        "Thỏa thuận không thời hạn có hoạt động", english: "An agreement without an end is used"),
      rationale: LocalizedText(
        "Thỏa thuận còn hiệu lực hơn 10 năm, không ghi thời hạn và không ghi hoạt động nào: nên rà soát xem có còn thực "
          + "hiện không.",
        english:
          "In force for more than 10 years, without an end and without an activity on record: see whether it "
          + "is still carried out."),
      message: LocalizedText(
        "có hiệu lực từ {begins}, không ghi thời hạn và hoạt động",
        english: "in force since {begins}; neither an end nor an activity is recorded"),
      parameters: ["begins"],
      examples: {
        [
          .passing(#"{"status":"inForce","signedOn":"2016-11-21"}"#, asOf: "2026-11-21"),
          .passing(
            #"{"status":"inForce","signedOn":"2010","activities":[{"description":"học bổng"}]}"#,
            asOf: "2026-11-21"),
          .failing(#"{"status":"inForce","signedOn":"2016-11-20"}"#, asOf: "2026-11-21", at: "/activities"),
          .failing(
            #"{"status":"amended","signedOn":"2017","effectiveOn":"2015"}"#, asOf: "2026-11-21",
            at: "/activities"),
          .undecided(#"{"status":"inForce","signedOn":"2016"}"#, asOf: "2026-11-21"),
          .undecided(#"{"status":"inForce","signedOn":"2010?"}"#, asOf: "2026-11-21"),
          .undecided(#"{"status":"inForce"}"#, asOf: "2026-11-21"),
          .notApplicable(#"{"status":"inForce","signedOn":"2010","expiresOn":"2030"}"#, asOf: "2026-11-21"),
          .notApplicable(#"{"status":"signed","signedOn":"2010"}"#, asOf: "2026-11-21"),
        ]
      }
    ) { agreement, context in
      guard let status = agreement.status, status == .inForce || status == .extended || status == .amended,
        agreement.lastDayOfTerm == nil, agreement.terminatedOn == nil
      else { return .notApplicable }
      if !agreement.activities.isEmpty { return .passed }
      guard let begins = agreement.effectiveOn ?? agreement.signedOn, begins.qualification == .none,
        let day = context.asOf, let first = begins.earliest.adding(months: 120),
        let last = begins.latest.adding(months: 120)
      else { return .undecided }
      if first >= day { return .passed }
      return last < day ? .failed(at: "activities", .date(begins)) : .undecided
    }
  }

  static var successorSet: Self {
    Self(
      id: "agreement.successor-set", kind: .procedure, severity: .warning,
      source: LegalSource(.decree, "177/2025/NĐ-CP", .secondary),
      inForce: .through(2025, 6, 30), dated: Agreement.signingDate,
      title: LocalizedText(
        "Thỏa thuận của cấp huyện, của tỉnh đã sáp nhập có thỏa thuận kế thừa",
        english: "What a district or a merged province signed has a successor"),
      rationale: LocalizedText(
        "Từ ngày 01/7/2025 không còn cấp huyện và nhiều tỉnh sáp nhập. Ủy ban nhân dân cấp tỉnh kế thừa thỏa thuận đã ký "
          + "trước ngày đó, cập nhật tên gọi, hoặc sửa đổi, chấm dứt, thay thế.",
        english:
          "Since 2025-07-01 there are no districts, and many provinces have merged. The provincial People’s "
          + "Committee succeeds to what was signed before that day: it brings names up to date, amends, ends or replaces."
      ),
      message: LocalizedText(
        "{body} không còn tồn tại từ {day}; chưa ghi thỏa thuận kế thừa",
        english: "no longer in existence since {day}: {body}; no succeeding agreement is recorded"),
      parameters: ["body", "day"],
      examples: {
        [
          .passing(
            #"{"level":"district","status":"inForce","signedOn":"2020-01-01","succeededBy":"b"}"#,
            asOf: "2026-11-21"),
          .failing(
            #"{"level":"district","status":"inForce","signedOn":"2025-06-30"}"#, asOf: "2025-07-01",
            at: "/succeededBy"),
          .failing(
            #"{"province":"tien-giang","status":"inForce","signedOn":"2020-01-01","expiresOn":"2025-07-01"}"#,
            asOf: "2026-11-21", at: "/succeededBy"),
          .undecided(
            #"{"province":"tien-giang","status":"signed","signedOn":"2020-01-01"}"#, asOf: "2026-11-21"),
          .undecided(#"{"level":"district","status":"inForce","signedOn":"2020-01-01"}"#),
          .undecided(#"{"province":"atlantis","status":"inForce","signedOn":"2020"}"#, asOf: "2026-11-21"),
          .notApplicable(
            #"{"level":"district","status":"inForce","signedOn":"2020-01-01"}"#, asOf: "2025-06-30"),
          .notApplicable(
            #"{"level":"district","status":"inForce","signedOn":"2025-07-01"}"#, asOf: "2026-11-21"),
          .notApplicable(
            #"{"province":"lao-cai-2025","status":"inForce","signedOn":"2020"}"#, asOf: "2026-11-21"),
          .notApplicable(#"{"province":"nghe-an","status":"inForce","signedOn":"2020"}"#, asOf: "2026-11-21"),
          .notApplicable(
            #"{"level":"district","status":"inForce","signedOn":"2020","expiresOn":"2025-06-30"}"#,
            asOf: "2026-11-21"),
        ]
      }
    ) { agreement, context in
      let isOfDistrict = agreement.level == .district
      guard isOfDistrict || agreement.signingProvince != nil, !agreement.isDraft else {
        return .notApplicable
      }
      let isInForce = agreement.isInForce(on: reorganisation)
      if isInForce == .no { return .notApplicable }
      guard let day = context.asOf else { return .undecided }
      if day < reorganisation { return .notApplicable }
      if agreement.succeededBy != nil { return .passed }
      if isOfDistrict {
        return .require(
          isInForce == .yes ? .no : .unknown,
          or: context.failure(
            at: "succeededBy", .code(AgreementLevel.district),
            .date(reorganisation)))
      }
      let units = context.gazetteer.units
      guard let id = agreement.signingProvince, let place = context.gazetteer.place(of: id),
        let before = reorganisation.adding(days: -1)
      else { return .undecided }
      guard units[place].exists(on: before) == .yes, units[place].exists(on: reorganisation) == .no else {
        return .notApplicable
      }
      return .require(
        isInForce == .yes ? .no : .unknown,
        or: context.failure(
          at: "succeededBy",
          .text(units[place].name(on: before) ?? LocalizedText(id.rawValue)),
          .date(reorganisation)))
    }
  }

  /// The first day without districts and with 34 provinces (Resolution 202/2025/QH15).
  private static var reorganisation: CalendarDate { CalendarDate(uncheckedYear: 2025, month: 7, day: 1) }
}
