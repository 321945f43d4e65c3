extension Rule<Province> {
  static var nameNotEmpty: Self {
    Self(
      id: "province.name-not-empty", kind: .structure, severity: .error,
      title: LocalizedText(
        "Tên đơn vị hành chính không để trống", english: "The name of a unit is not blank"),
      rationale: LocalizedText(
        "Tên đã ghi thì phải có chữ.", english: "A name that is recorded has letters."),
      message: LocalizedText("tên thứ {number} để trống", english: "name number {number} is blank"),
      parameters: ["number"],
      examples: {
        [
          .passing(#"{"names":[{"name":"Huế"}]}"#),
          .failing(#"{"names":[{"name":""}]}"#, at: "/names/0/name"),
          .failing(#"{"names":[{"name":"Huế"},{"name":"  "}]}"#, at: "/names/1/name"),
          .notApplicable("{}"),
        ]
      }
    ) { province, _ in
      .each(province.names) { index, name in
        .require(!name.name.isBlank, at: .field("names", index, "name"), .integer(index + 1))
      }
    }
  }

  static var codeKnown: Self {
    Self(
      id: "province.code-known", kind: .codes, severity: .error,
      title: LocalizedText("Mã tỉnh có trong danh mục", english: "The code of a unit is in one of the lists"),
      rationale: LocalizedText(
        """
        Từ năm 2004 mã tỉnh chỉ lấy từ danh mục của Quyết định 124/2004/QĐ-TTg, từ 01/7/2025 của Quyết định \
        19/2025/QĐ-TTg; mã ngoài cả hai danh mục là ghi sai.
        """,
        english: """
          Since 2004 codes come from the list of Decision 124/2004/QĐ-TTg, since 1 July 2025 of Decision 19/2025/QĐ-TTg; \
          a code of neither was written wrongly.
          """),
      message: LocalizedText("mã {code} không có trong danh mục", english: "code {code} is in no list"),
      parameters: ["code"],
      examples: {
        [
          .passing(#"{"code":"46","validity":"2025-01-01/.."}"#),
          .passing(#"{"code":"28","validity":"../2008-07-31"}"#),
          .failing(#"{"code":"47","validity":"2025-01-01/.."}"#, at: "/code"),
          .failing(#"{"code":"99","validity":"../.."}"#, at: "/code"),
          .failing(#"{"code":"99","validity":"../2004-01-01"}"#, at: "/code"),
          .failing(#"{"code":"99","validity":"2026-11-21/.."}"#, at: "/code"),
          .undecided(#"{"code":"99","validity":"../2003-12-31"}"#),
          .undecided(#"{"code":"99","validity":"2026-11-22/.."}"#),
          .undecided(#"{"code":"99","validity":"2026/.."}"#),
          .notApplicable("{}"),
        ]
      }
    ) { province, context in
      guard let code = province.code else { return .notApplicable }
      if context.gazetteer.index.byCode[code] != nil { return .passed }
      // Lists of other times may have had it, or will have.
      let coverage = context.gazetteer.coverage
      let isCovered =
        (province.validity.start.date.map { !$0.isAfter(coverage.upperBound) } ?? .yes)
        && (province.validity.end.date.map { !$0.isBefore(coverage.lowerBound) } ?? .yes)
      return isCovered == .yes ? .failed(at: "code", .text(code.description)) : .undecided
    }
  }

  static var validityOrdered: Self {
    .ordered(
      "province.validity-ordered", "validity",
      title: LocalizedText(
        "Thời gian tồn tại kết thúc sau khi bắt đầu", english: "A unit ends after it begins"),
      rationale: LocalizedText(
        "Đơn vị không thể kết thúc trước khi được thành lập.", english: "A unit cannot end before it begins."),
      examples: orderedExamples("validity")
    ) { record, _ in .isOrdered(record.validity, at: "validity") }
  }

  static var kindOnDate: Self {
    Self(
      id: "province.kind-on-date", kind: .consistency, severity: .warning,
      source: LegalSource(.resolution, "175/2024/QH15", .memory),
      title: LocalizedText(
        "Tỉnh hay thành phố đúng thời điểm", english: "A unit is a province or a city as it was at the time"),
      rationale: LocalizedText(
        """
        Đơn vị chuyển từ tỉnh sang thành phố vào một ngày nhất định: từ 01/01/2025 Thừa Thiên Huế là thành phố Huế theo \
        Nghị quyết 175/2024/QH15.
        """,
        english: """
          A province becomes a city on one day: Thừa Thiên Huế became the city of Huế on 1 January 2025 by Resolution \
          175/2024/QH15.
          """),
      message: LocalizedText(
        "ghi là {kind} {period:when}, danh mục ghi là {known}",
        english: "{kind} {period:when}, where the gazetteer has: {known}"),
      parameters: ["kind", "period", "known"],
      examples: {
        [
          .passing(
            #"{"id":"thua-thien-hue","kinds":[{"kind":"province","period":"../2024-12-31"},{"kind":"city","period":"2025-01-01/.."}]}"#
          ),
          .failing(
            #"{"id":"thua-thien-hue","kinds":[{"kind":"city","period":"2024-12-31/.."}]}"#,
            at: "/kinds/0/kind"),
          .failing(
            #"{"id":"thua-thien-hue","kinds":[{"kind":"city","period":"2025"},{"kind":"province","period":"../2025-01-01"}]}"#,
            at: "/kinds/1/kind"),
          .failing(
            #"{"id":"da-nang","validity":"../2025-06-30","kinds":[{"kind":"province"}]}"#, at: "/kinds/0/kind"
          ),
          .undecided(#"{"id":"thua-thien-hue","kinds":[{"kind":"city","period":"2024?/.."}]}"#),
          .notApplicable(#"{"id":"binh-tri-thien","kinds":[{"kind":"province"}]}"#),
          .notApplicable(#"{"id":"thua-thien-hue"}"#),
        ]
      }
    ) { province, context in
      let gazetteer = context.gazetteer
      guard let place = gazetteer.index.byID[province.id] else { return .notApplicable }
      return .each(province.kinds) { index, dated in
        let period = dated.period ?? province.validity
        var outcome = RuleOutcome.passed
        for known in gazetteer.units[place].kinds where known.kind != dated.kind {
          let span = known.period ?? gazetteer.units[place].validity
          outcome.join(
            .require(
              !period.overlaps(span), at: .field("kinds", index, "kind"), .code(dated.kind), .period(period),
              .code(known.kind)))
        }
        return outcome
      }
    }
  }

  static var borderNeighbours: Self {
    Self(
      id: "province.border-neighbours", kind: .consistency, severity: .note,
      title: LocalizedText(
        "Nước có chung biên giới đất liền đúng với danh mục",
        english: "Land neighbours agree with the gazetteer"),
      rationale: LocalizedText(
        """
        Danh mục ghi nước có chung biên giới đất liền với từng đơn vị trước và sau ngày 01/7/2025; ghi khác thì nên xem \
        lại.
        """,
        english: """
          The gazetteer has the land neighbours of every unit before and after 1 July 2025; where a record says otherwise \
          it is worth a look.
          """),
      message: LocalizedText(
        "ghi {stated}; danh mục ghi {known}", english: "has {stated}; the gazetteer has {known}"),
      parameters: ["stated", "known"],
      examples: {
        [
          .passing(#"{"id":"thua-thien-hue","landNeighbours":["LA"]}"#),
          .passing(#"{"id":"dien-bien","landNeighbours":["LA","CN"]}"#),
          .failing(#"{"id":"thua-thien-hue","landNeighbours":["LA","CN"]}"#, at: "/landNeighbours"),
          .failing(#"{"id":"dong-nai","landNeighbours":["KH"]}"#, at: "/landNeighbours"),
          .failing(#"{"id":"dien-bien","landNeighbours":["LA"]}"#, at: "/landNeighbours"),
          .notApplicable(#"{"id":"binh-tri-thien","landNeighbours":["LA"]}"#),
          .notApplicable(#"{"id":"thua-thien-hue"}"#),
        ]
      }
    ) { province, context in
      guard !province.landNeighbours.isEmpty, let place = context.gazetteer.index.byID[province.id] else {
        return .notApplicable
      }
      let known = context.gazetteer.units[place].landNeighbours
      let stated = province.landNeighbours
      let isSame = stated.allSatisfy { known.contains($0) } && known.allSatisfy { stated.contains($0) }
      return .require(
        isSame, at: "landNeighbours", .text(CountryCode.list(stated)), .text(CountryCode.list(known)))
    }
  }
}

extension CountryCode {
  /// The names of countries in a row, in both languages.
  fileprivate static func list(_ codes: [Self]) -> LocalizedText {
    if codes.isEmpty { return LocalizedText("không có nước nào", english: "none") }
    return LocalizedText(
      codes.map { $0.name(in: .vietnamese) }.joined(separator: ", "),
      english: codes.map { $0.name(in: .english) }.joined(separator: ", "))
  }
}
