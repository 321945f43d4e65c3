// International conferences in Vietnam, under Decision 06/2020/QĐ-TTg.

extension Event {
  /// The date by which the rules on conferences judge an event.
  fileprivate static let startDate = RuleDate<Event>.start(of: { $0.onlyPeriod })
}

extension Rule<Event> {
  static var approvalAuthority: Self {
    Self(
      id: "event.approval-authority", kind: .authority, severity: .warning,
      source: LegalSource(.decision, "06/2020/QĐ-TTg", article: "3", .secondary),
      // Decree 134/2025/NĐ-CP may have moved the power of the Prime Minister.
      inForce: .since(2020, 4, 15).through(2025, 6, 30), dated: Event.startDate,
      title: LocalizedText(
        "Thủ tướng cho phép hội nghị quốc tế có cấp bộ trưởng dự hoặc có nội dung hệ trọng",
        english: "The Prime Minister allows a conference that ministers attend, or on matters of state"),
      rationale: LocalizedText(
        """
        Hội nghị, hội thảo quốc tế có người dự từ cấp bộ trưởng trở lên, hoặc có nội dung về chủ quyền, an ninh, quốc phòng, \
        dân tộc, tôn giáo, nhân quyền, bí mật nhà nước, do Thủ tướng Chính phủ cho phép. Chủ đề chỉ được xét theo từ ngữ.
        """,
        english: """
          An international conference that somebody of a minister’s rank or above attends, or that is about sovereignty, \
          security, defence, ethnic groups, religion, human rights or secrets of state, is allowed by the Prime Minister. A \
          theme is judged by its words alone.
          """),
      message: LocalizedText(
        "{approver} cho phép, trong khi {reason}", english: "allowed by: {approver}; but {reason}"),
      parameters: ["approver", "reason"],
      examples: {
        [
          .passing(#"{"periods":["2020-04-15"],"highestRank":"minister","approvedBy":"primeMinister"}"#),
          .passing(
            #"{"periods":["2021"],"attendees":[{"rank":"minister"}],"approvedBy":"primeMinister"}"#),
          .failing(
            #"{"periods":["2020-04-15"],"highestRank":"minister","approvedBy":"provincialChair"}"#,
            at: "/approvedBy"),
          .failing(
            #"{"periods":["2025-06-30"],"kind":"forum","approval":{"issuerKind":"provincialCommittee"},"#
              + #""attendees":[{"rank":"viceHeadOfState","country":"LA"}]}"#, at: "/approval/issuerKind"),
          .undecided(#"{"periods":["2021"],"highestRank":"minister"}"#),
          .undecided(#"{"periods":["2021"],"approvedBy":"provincialChair"}"#),
          .undecided(
            #"{"periods":["2021"],"attendees":[{"rank":"minister"}],"approvedBy":"provincialChair"}"#),
          .undecided(
            #"{"periods":["2021"],"approvedBy":"provincialChair","#
              + #""attendees":[{"rank":"minister","country":"LA","positions":["Đại sứ Lào tại Việt Nam"]}]}"#),
          .undecided(#"{"highestRank":"minister","approvedBy":"provincialChair"}"#),
          .notApplicable(
            #"{"periods":["2020-04-14"],"highestRank":"minister","approvedBy":"provincialChair"}"#),
          .notApplicable(
            #"{"periods":["2025-07-01"],"highestRank":"minister","approvedBy":"provincialChair"}"#),
          .notApplicable(#"{"periods":["2021"],"highestRank":"director","approvedBy":"provincialChair"}"#),
          .failing(
            themed(
              #"{"vi":"Chủ quyền biển đảo, quốc phòng, an ninh, tôn giáo, nhân quyền","en":"The sea"}"#,
              "director"),
            at: "/approvedBy"),
          .failing(themed(#""Chính sách dân tộc ở vùng cao""#, "director"), at: "/approvedBy"),
          .failing(
            themed(#"{"vi":"Đối thoại","en":"Dialogue on human rights"}"#, "other"), at: "/approvedBy"),
          .failing(themed(#""An ninh phi truyền thống""#, "minister"), at: "/approvedBy"),
          .undecided(themed(#""Văn hóa các dân tộc""#, "director")),
          .notApplicable(themed(#""An ninh lương thực và nguồn nước""#, "director")),
          .notApplicable(themed(#""Thái Nguyên – Tiềm năng phát triển và cơ hội đầu tư""#, "director")),
          .notApplicable(themed(#""Sức mạnh đại đoàn kết dân tộc""#, "director")),
          .notApplicable(
            #"{"periods":["2021"],"kind":"festival","highestRank":"minister","approvedBy":"provincialChair"}"#
          ),
        ]
      }
    ) { event, _ in
      guard event.isConference else { return .notApplicable }
      let isHigh = event.hasGuestOfMinisterRank
      let isForPrimeMinister = isHigh || event.themeIsForPrimeMinister
      guard isForPrimeMinister != .no else { return .notApplicable }
      guard let approver = event.approvedBy ?? event.approval?.issuerKind, approver != .notStated else {
        return .undecided
      }
      if approver == .primeMinister || approver == .government { return .passed }
      return .require(
        !isForPrimeMinister, at: event.approvedBy == nil ? .field("approval", "issuerKind") : "approvedBy",
        .code(approver), .text(isHigh == .yes ? rankReason : themeReason))
    }
  }

  private static var rankReason: LocalizedText {
    LocalizedText(
      "có người dự từ cấp bộ trưởng trở lên", english: "somebody of a minister’s rank or above attends")
  }

  private static var themeReason: LocalizedText {
    LocalizedText(
      "chủ đề thuộc diện do Thủ tướng Chính phủ cho phép", english: "the theme is one for the Prime Minister")
  }

  private static func themed(_ theme: String, _ rank: String) -> String {
    #"{"periods":["2022"],"theme":\#(theme),"highestRank":"\#(rank)","approvedBy":"provincialChair"}"#
  }

  static var fileLeadTime: Self {
    Self(
      id: "event.file-lead-time", kind: .deadline, severity: .warning,
      source: LegalSource(.decision, "06/2020/QĐ-TTg", article: "4", .secondary),
      inForce: .since(2020, 4, 15), dated: Event.startDate,
      title: LocalizedText(
        "Nộp hồ sơ xin phép hội nghị đúng thời hạn", english: "The file for a conference is submitted in time"
      ),
      rationale: LocalizedText(
        "Hồ sơ xin phép tổ chức hội nghị, hội thảo quốc tế nộp trước ít nhất 40 ngày nếu do Thủ tướng Chính phủ cho phép, 30 ngày trong các trường hợp khác.",
        english:
          "The file for an international conference is handed in at least 40 days ahead where the Prime Minister allows it, and 30 days otherwise."
      ),
      message: LocalizedText(
        "nộp hồ sơ {filed}, chưa đủ {days} ngày trước {begins}",
        english: "filed {filed:when}, less than {days} days before {begins}"),
      parameters: ["filed", "days", "begins"],
      examples: {
        [
          .passing(#"{"periods":["2020-04-15"],"filedOn":"2020-03-16","approvedBy":"provincialChair"}"#),
          .passing(#"{"periods":["2021-03-12"],"filedOn":"2021-01-31"}"#),
          .failing(
            #"{"periods":["2020-04-15"],"filedOn":"2020-03-17","approvedBy":"provincialChair"}"#,
            at: "/filedOn"),
          .failing(
            #"{"periods":["2021-03-12/2021-03-14"],"filedOn":"2021-02-01","#
              + #""approval":{"issuerKind":"primeMinister"}}"#, at: "/filedOn"),
          .failing(#"{"periods":["2021-03-12"],"filedOn":"2021-03"}"#, at: "/filedOn"),
          .undecided(#"{"periods":["2021-03-12"],"filedOn":"2021-02-01"}"#),
          .undecided(#"{"periods":["2021-03"],"filedOn":"2021-02","approvedBy":"provincialChair"}"#),
          .undecided(#"{"filedOn":"2021-02-01","approvedBy":"provincialChair"}"#),
          .notApplicable(#"{"periods":["2020-04-14"],"filedOn":"2020-04-01"}"#),
          .notApplicable(#"{"periods":["2021-03-12"]}"#),
          .notApplicable(#"{"periods":["2021-03-12"],"kind":"festival","filedOn":"2021-03-11"}"#),
          .notApplicable(#"{"periods":["2021-03-12"],"status":"cancelled","filedOn":"2021-03-11"}"#),
        ]
      }
    ) { event, _ in
      guard event.isConference, let filed = event.filedOn else { return .notApplicable }
      guard let begins = event.onlyPeriod?.start.date, filed.qualification == .none,
        begins.qualification == .none
      else { return .undecided }
      let limits = event.leadDays
      if filed.latest.days(until: begins.earliest) >= limits.upperBound { return .passed }
      return .require(
        filed.earliest.days(until: begins.latest) < limits.lowerBound ? .no : .unknown, at: "filedOn",
        .date(filed), .integer(limits.lowerBound), .date(begins))
    }
  }

  static var opinionLate: Self {
    Self(
      id: "event.opinion-late", kind: .deadline, severity: .note,
      source: LegalSource(.decision, "06/2020/QĐ-TTg", article: "5", .secondary),
      inForce: .since(2020, 4, 15), dated: Event.startDate,
      title: LocalizedText(
        "Cơ quan được hỏi trả lời trong 15 ngày", english: "A body that is asked answers within 15 days"),
      rationale: LocalizedText(
        "Cơ quan được lấy ý kiến về hội nghị, hội thảo quốc tế trả lời trong 15 ngày.",
        english: "A body that is consulted on an international conference answers within 15 days."),
      message: LocalizedText(
        "{body} được hỏi {asked}, hạn trả lời là {due}",
        english: "{body} was asked {asked:when}; its answer was due {due:when}"),
      parameters: ["body", "asked", "due"],
      examples: {
        [
          .passing(
            #"{"periods":["2020-04-15"],"opinions":[{"body":"Công an tỉnh","requestedOn":"2020-03-01","answeredOn":"2020-03-16"}]}"#
          ),
          .failing(
            #"{"periods":["2020-04-15"],"opinions":[{"body":"Công an tỉnh","requestedOn":"2020-03-01","answeredOn":"2020-03-17"}]}"#,
            at: "/opinions/0/answeredOn"),
          .failing(
            #"{"periods":["2021-06"],"opinions":[{"body":"Bộ Ngoại giao","requestedOn":"2021-03-01","fullFileOn":"2021-03-05"}]}"#,
            asOf: "2021-03-21", at: "/opinions/0/answeredOn"),
          .undecided(
            #"{"periods":["2021"],"opinions":[{"body":"Công an tỉnh","requestedOn":"2021-03-01"}]}"#),
          .undecided(#"{"periods":["2021"],"opinions":[{"body":"Công an tỉnh","answeredOn":"2021-03-01"}]}"#),
          .undecided(
            #"{"periods":["2021"],"opinions":[{"body":"Công an tỉnh","requestedOn":"2021-03-01~","answeredOn":"2021-03-17"}]}"#
          ),
          .notApplicable(
            #"{"periods":["2020-04-14"],"opinions":[{"body":"Công an tỉnh","requestedOn":"2020-03-01","answeredOn":"2020-03-17"}]}"#
          ),
          .notApplicable(#"{"periods":["2021"]}"#),
        ]
      }
    ) { event, context in
      guard event.isConference else { return .notApplicable }
      return .each(event.opinions) { index, opinion in
        guard let asked = (opinion.fullFileOn ?? opinion.requestedOn)?.unmarkedDay,
          let due = asked.adding(days: 15)
        else { return .undecided }
        let isInTime = opinion.answeredOn.map { !$0.isAfter(due) } ?? !context.isPast(PartialDate(due))
        return .require(
          isInTime, at: .field("opinions", index, "answeredOn"), .text(opinion.body), .date(asked),
          .date(due))
      }
    }
  }

  static var reportLate: Self {
    Self(
      id: "event.report-late", kind: .deadline, severity: .note,
      source: LegalSource(.decision, "06/2020/QĐ-TTg", .memory),
      inForce: .since(2020, 4, 15), dated: .end(of: { $0.onlyPeriod }),
      title: LocalizedText(
        "Báo cáo kết quả hội nghị trong 15 ngày", english: "A conference is reported within 15 days"),
      rationale: LocalizedText(
        "Kết quả hội nghị, hội thảo quốc tế được báo cáo trong 15 ngày sau khi kết thúc; thời hạn này chưa được đối chiếu với văn bản.",
        english:
          "The result of an international conference is reported within 15 days of its end; the term has not been checked against the text."
      ),
      message: LocalizedText(
        "báo cáo {reported}, hạn là {due}", english: "reported {reported:when}; was due {due:when}"),
      parameters: ["reported", "due"],
      examples: {
        [
          .passing(
            #"{"periods":["2020-04-14/2020-04-15"],"approvedBy":"provincialChair","reportedOn":"2020-04-30"}"#
          ),
          .failing(
            #"{"periods":["2020-04-14/2020-04-15"],"approvedBy":"provincialChair","reportedOn":"2020-05-01"}"#,
            at: "/reportedOn"),
          .failing(#"{"periods":["2021-03-01"],"filedOn":"2021-01","reportedOn":"2022"}"#, at: "/reportedOn"),
          .undecided(#"{"periods":["2021-03-01"],"reportedOn":"2022"}"#),
          .undecided(#"{"periods":["2021-03"],"approvedBy":"provincialChair","reportedOn":"2022"}"#),
          .notApplicable(
            #"{"periods":["2020-04-14"],"approvedBy":"provincialChair","reportedOn":"2020-05-01"}"#),
          .notApplicable(#"{"periods":["2021-03-01"],"approvedBy":"provincialChair"}"#),
          .notApplicable(
            #"{"periods":["2021-03-01"],"kind":"meeting","approvedBy":"provincialChair","reportedOn":"2022"}"#
          ),
        ]
      }
    ) { event, _ in
      guard event.isConference, let reported = event.reportedOn else { return .notApplicable }
      // Without a trace of a permission it may be a conference without foreigners.
      let neededPermission = event.filedOn != nil || event.approval != nil || event.approvedBy != nil
      guard neededPermission, let ended = event.onlyPeriod?.end.date?.calendarDate,
        let due = ended.adding(days: 15)
      else { return .undecided }
      return .require(!reported.isAfter(due), at: "reportedOn", .date(reported), .date(due))
    }
  }
}

extension Event {
  /// Whether it is a conference in the sense of the decision, and was not called off.
  fileprivate var isConference: Bool {
    (kind == .conference || kind == .forum) && status != .cancelled
  }

  /// Whether a guest of a minister’s rank or above attends; the highest rank tells, or else those who are named.
  ///
  /// An ambassador has that rank in protocol and is no minister; of a Vietnamese, or of somebody without a country, it is
  /// not known whether the decision means them.
  fileprivate var hasGuestOfMinisterRank: Ternary {
    guard let minister = GuestRank.minister.step else { return .unknown }
    if let highestRank { return highestRank.step.map { Ternary($0 <= minister) } ?? .unknown }
    let isNamed = attendees.contains { attendee in
      guard let step = attendee.rank?.step, let country = attendee.country?.code else { return false }
      let isAmbassador = attendee.positions.contains { $0.description.hasPrefix("Đại sứ") }
      return step <= minister && country != .vietnam && !isAmbassador
    }
    return isNamed ? .yes : .unknown
  }

  /// How many days ahead the file is due: 40 for the Prime Minister, 30 for others, either where it is not known who.
  fileprivate var leadDays: ClosedRange<Int> {
    switch approvedBy ?? approval?.issuerKind {
    case .primeMinister, .government: 40...40
    case nil, .notStated: 30...40
    default: 30...30
    }
  }
}
