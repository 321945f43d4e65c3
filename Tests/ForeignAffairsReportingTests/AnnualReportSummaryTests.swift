import ForeignAffairs
import ForeignAffairsReporting
import Testing

@Suite struct AnnualReportSummaryTests {
  private static let title = "The year in figures, beside the year before"

  private func registry() throws -> Registry {
    try Registry { registry in
      registry.figures = [
        try .sample("all", 408, in: "2020"), try .sample("some", 25, in: "2020", partOf: "all"),
        try .sample("before", 400, in: "2019"), try .sample("reporting", 410, in: "2019-12-15/2020-12-14"),
      ]
      registry.awards = [
        try .sample("a", stated: "2019"), try .sample("b", stated: "2020"), try .sample("c", stated: "2020"),
        try .sample("d"),
      ]
      registry.delegations = [Delegation(id: "x", direction: .inbound)]
    }
  }

  @Test func aYearStandsBesideTheOneBefore() throws {
    let document = try AnnualReport.document(on: registry(), year: 2020)
    let rows = document.rows(Self.title)
    #expect(
      rows.prefix(2) == [
        ["inbound – delegations", "400", "408", "+8", "+2%", "reported"],
        ["– of which: some", "–", "25", "–", "–", "reported"],
      ])
    #expect(rows.contains(["awards", "1", "2", "+1", "+100%", "records"]))
    // What is of no year is named, once for each subject.
    let note = "1 record is of no year that can be told, and counted in none."
    let figures = "1 reported figure is of a reporting year, not of a calendar year, and not shown here."
    #expect(document.list(Self.title) == [note, note, figures])
  }

  @Test func aReportingYear() throws {
    let report = AnnualReport(of: nil, from: [try registry()])
    let document = try report.document(in: .reportingYear(2020), language: .english)
    guard case .heading(1, let title) = document.blocks.first else {
      Issue.record("no title")
      return
    }
    #expect(title.contains("reporting year 2020 (15 December 2019 – 14 December 2020)"))
    #expect(
      document.rows(Self.title).first == ["inbound – delegations", "–", "410", "–", "–", "reported"])
    // The calendar year 2020 is no figure of the reporting year, and its award may be of the next.
    let missing = document.rows("Delegations").filter { $0[2] == "not stated" }
    #expect(!missing.isEmpty && missing.allSatisfy { $0[1] == "reporting year 2020" })
    #expect(
      document.list(Self.title).contains("4 records are of no year that can be told, and counted in none."))
    #expect(
      document.list(Self.title).last
        == "3 reported figures are of a calendar year, not of a reporting year, and not shown here.")
    // The calendar years 2019 and 2020 have days in the reporting year, and others.
    #expect(
      document.paragraphs("Sources") == [
        "2 records are not dated well enough to be placed in reporting year 2020 and are not shown.",
        "3 records reach beyond reporting year 2020 and are not shown.",
      ])
  }

  /// What texts report and what records hold stand under headings of their own, in either language.
  @Test(arguments: [
    (Language.vietnamese, "Số liệu nêu trong các văn bản", "Từng hồ sơ"),
    (.english, "What texts report", "Record by record"),
  ])
  func originsAreHeaded(language: Language, reported: String, held: String) throws {
    let registry = try Registry { registry in
      registry.delegations = [Delegation(id: "x", direction: .inbound)]
      registry.delegations[0].size = DelegationSize(people: 1)
      registry.agreements = [Agreement(id: "d", title: "d", kind: .agreement)]
      registry.projects = [NGOProject(id: "e", title: "e", kind: .project, direction: .inward)]
      registry.awards = [try .sample("f")]
      registry.events = [try .sample("g")]
      registry.documents = [RegisteredDocument(id: "h", document: OfficialDocument(number: "1/QĐ-UBND"))]
    }
    let document = try AnnualReport(of: nil, from: [registry]).document(language: language)
    let titles = document.blocks.compactMap { block -> String? in
      guard case .heading(let level, let title) = block, level > 1 else { return nil }
      return level == 2 ? String(title.prefix { $0 != "." }) : [reported: "texts", held: "records"][title]
    }
    #expect(
      titles == [
        "1", "2", "3", "4", "texts", "records", "5", "texts", "records", "6", "texts", "records", "7",
        "records", "8",
        "records", "9", "records", "10",
      ])
    let people = language == .english ? "1 person" : "1 người"
    #expect(document.text().contains(people))
  }

  @Test func growthWithoutAYear() throws {
    let rows = try AnnualReport.document(on: registry()).rows("Figures of the records, year by year")
    #expect(rows.contains(["2020", "2", "1", "+1", "+100%"]))
  }

  @Test func onlyAYearIsReported() throws {
    let report = AnnualReport(of: nil, from: [try registry()])
    let failure = #expect(throws: ReportFailure.self) {
      try report.document(in: .period(Period("2020-01/2020-06")), language: .english)
    }
    #expect(failure?.code == .noFigures && failure?.cause?.code == .notAYear)
    #expect(
      failure?.message(in: .vietnamese)
        == "không tính được số liệu: không phải là một năm hay một năm báo cáo: 2020-01/2020-06")
    let never = #expect(throws: ReportFailure.self) {
      try report.document(in: .reportingYear(0), language: .english)
    }
    #expect(never?.code == .nothingInYear)
  }
}
