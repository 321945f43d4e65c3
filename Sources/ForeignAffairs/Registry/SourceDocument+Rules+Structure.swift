extension Rule<SourceDocument> {
  static var titleNotEmpty: Self {
    Self(
      id: "source.title-not-empty", kind: .structure, severity: .error,
      title: LocalizedText("Nguồn có tên gọi", english: "A source has a title"),
      rationale: LocalizedText(
        "Tên gọi để trống thì không biết nguồn là tài liệu nào.",
        english: "A blank title does not say which document the source is."),
      message: LocalizedText("tên gọi để trống", english: "the title is blank"),
      examples: {
        [
          .passing(#"{"title":"Báo cáo năm 2020"}"#),
          .passing(#"{"title":{"en":"Report for 2020"}}"#),
          .failing(#"{"title":""}"#, at: "/title"),
          .failing(#"{"title":{"vi":" ","en":"\n"}}"#, at: "/title"),
        ]
      }
    ) { source, _ in
      .require(!source.title.isBlank, at: "title")
    }
  }

  static var publishedNotInFuture: Self {
    Self(
      id: "source.published-not-in-future", kind: .order, severity: .error,
      title: LocalizedText(
        "Ngày đăng không ở tương lai", english: "A source was not published in the future"),
      rationale: LocalizedText(
        "Sự việc được đọc từ nguồn đã có, nên nguồn không thể được đăng sau ngày xét.",
        english: "Facts are read in what there is; it was not published after the day of judgement."),
      message: LocalizedText(
        "đăng {published}, sau ngày xét là {day}",
        english: "published {published:when}, after the day of judgement, {day}"),
      parameters: ["published", "day"],
      examples: {
        [
          .passing(#"{"publishedOn":"2026-11-21"}"#, asOf: "2026-11-21"),
          .failing(#"{"publishedOn":"2026-11-22"}"#, asOf: "2026-11-21", at: "/publishedOn"),
          .failing(#"{"publishedOn":"2027"}"#, asOf: "2026-11-21", at: "/publishedOn"),
          .undecided(#"{"publishedOn":"2026"}"#, asOf: "2026-11-21"),
          .undecided(#"{"publishedOn":"2020"}"#),
          .notApplicable("{}", asOf: "2026-11-21"),
        ]
      }
    ) { source, context in
      guard let published = source.publishedOn else { return .notApplicable }
      guard let day = context.asOf else { return .undecided }
      return .require(!published.isAfter(day), at: "publishedOn", .date(published), .date(day))
    }
  }

  static var coversOrdered: Self {
    .ordered(
      "source.covers-ordered", "covers",
      title: LocalizedText(
        "Thời gian nguồn nói đến kết thúc sau khi bắt đầu",
        english: "The time that a source tells of ends after it begins"
      ),
      rationale: LocalizedText(
        "Khoảng thời gian không thể kết thúc trước khi bắt đầu.",
        english: "A span of time cannot end before it begins.")
    ) { record, _ in .isOrdered(record.covers, at: "covers") }
  }
}
