import ForeignAffairs
import Testing

@Suite struct AnnualSummaryTextTests {
  private func summary() throws -> AnnualSummary { try AnnualSummary(of: registry(), in: .year(2020)) }

  private func registry() throws -> Registry {
    var registry = Registry()
    registry.delegations = [
      try TableSamples.delegation("a", .inbound, "2019", people: 8),
      try TableSamples.delegation("b", .inbound, "2020", people: 2208),
      try TableSamples.delegation("c", .inbound, nil),
    ]
    registry.figures = [
      try SummarySamples.figure("a", .inboundDelegations, 408, in: "2020"),
      try SummarySamples.figure("b", .inboundDelegations, 25, in: "2020", partOf: "a"),
      try SummarySamples.figure("d", .outboundDelegations, .over(12), in: "2020"),
    ]
    registry.figures[1].scope = .provincialCommittee
    return registry
  }

  private func section(_ text: String, _ title: String) throws -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex(of: title))
    return Array(lines[(start + 2)...].prefix { !$0.isEmpty })
  }

  @Test func vietnamese() throws {
    let text = try summary().text()
    #expect(text.hasPrefix("Số liệu đối ngoại năm 2020, so với năm 2019\n\nĐoàn ra, đoàn vào\n\n"))
    #expect(
      try section(text, "Đoàn ra, đoàn vào") == [
        "Chỉ tiêu                          2019     2020  Tăng, giảm         %  Nguồn số liệu",
        "--------------------------------  ----  -------  ----------  --------  -------------",
        "đoàn vào – số đoàn                   1        1           0        0%  hồ sơ",
        "– theo báo cáo                       –      408           –         –  báo cáo",
        "– trong đó: Ủy ban nhân dân tỉnh     –       25           –         –  báo cáo",
        "đoàn vào – lượt người                8    2.208      +2.200  +27.500%  hồ sơ",
        "đoàn ra – số đoàn                    –  trên 12           –         –  báo cáo",
        "đoàn ra – lượt người                 –        –           –         –  –",
      ])
    #expect(text.contains("\n1 hồ sơ không xác định được năm, không tính vào năm nào.\n"))
  }

  @Test func englishMarkdown() throws {
    let text = try summary().markdown(TableStyle(.english))
    #expect(
      text.hasPrefix(
        """
        # Figures of external affairs, year 2020, beside year 2019

        ## Delegations

        | Figure | 2019 | 2020 | Change | % | From |
        | --- | ---: | ---: | ---: | ---: | --- |
        | inbound – delegations | 1 | 1 | 0 | 0% | records |
        | – as reported | – | 408 | – | – | reported |
        | – of which: the provincial People’s Committee | – | 25 | – | – | reported |
        | inbound – people | 8 | 2,208 | +2,200 | +27,500% | records |
        | outbound – delegations | – | over 12 | – | – | reported |
        | outbound – people | – | – | – | – | – |

        - 1 record is of no year that can be told, and counted in none.

        """))
  }

  @Test func theReportingYearIsNamedWithItsDays() throws {
    let text = try AnnualSummary(of: Registry(), in: .reportingYear(2020)).text(TableStyle(.english))
    #expect(
      text.hasPrefix(
        "Figures of external affairs, reporting year 2020, beside reporting year 2019 "
          + "(reporting year 2020: 15 December 2019 – 14 December 2020)\n"))
  }

  /// A figure of a calendar year is not undated in a summary of reporting years, nor the other way round.
  @Test(arguments: [
    (
      ReportingSpan.reportingYear(2020), "2020", "năm dương lịch, không theo năm báo cáo",
      "calendar year, not of a reporting"
    ),
    (
      .year(2020), "2019-12-15/2020-12-14", "năm báo cáo, không theo năm dương lịch",
      "reporting year, not of a calendar"
    ),
  ])
  func figuresOfTheOtherKindOfYear(span: ReportingSpan, period: String, vietnamese: String, english: String)
    throws
  {
    var registry = Registry()
    registry.figures = [try SummarySamples.figure("a", .inboundDelegations, 7, in: period)]
    let summary = try AnnualSummary(of: registry, in: span)
    let text = try summary.text()
    #expect(text.contains("\n1 số liệu báo cáo tính theo \(vietnamese), không nêu ở đây.\n"))
    #expect(!text.contains("không rõ năm"))
    #expect(
      try summary.csv().contains("figures,số liệu báo cáo khác,other reported figures,,,,otherYears,"))
    #expect(String(decoding: try summary.figuresJSON(), as: UTF8.self).contains(#""otherYears":1"#))
    #expect(
      try summary.text(TableStyle(.english)).contains(
        "\n1 reported figure is of a \(english) year, and not shown here.\n"))
  }

  @Test func countriesInWordsAreALineOfTheirOwn() throws {
    let country = CountryReference(written: "nước bạn")
    var party = AgreementParty.locality("Salavan", in: .laos)
    party.country = country
    var registry = Registry()
    registry.delegations = [try TableSamples.delegation("a", .inbound, "2020")]
    registry.delegations[0].countries = [country]
    registry.agreements = [try SummarySamples.agreement("b", "2020-02-02", [party], status: .inForce)]
    let text = try AnnualSummary(of: registry, in: .year(2020)).text()
    let lines = text.split(separator: "\n").filter { $0.contains("không xác định được") }
    // Delegations; agreements signed, and in force: each a line for each measure, and the note.
    #expect(lines.filter { $0.hasPrefix("Nước chỉ ghi bằng chữ") }.count == 3)
    #expect(lines.contains { $0.hasPrefix("đoàn vào, nước: không xác định được – số đoàn") })
  }

  @Test func figuresOfSeveralProvincesSayOfWhichTheyAre() throws {
    var registry = Registry()
    registry.figures = try ["dong-nai", "tien-giang", "x\ny"].map { province in
      var figure = try SummarySamples.figure(province, .inboundDelegations, 7, in: "2020")
      figure.province = Identifier(province)
      return figure
    }
    let text = try AnnualSummary(of: registry, in: .year(2020)).text(TableStyle(.english))
    for name in ["Đồng Nai", "Tiền Giang", "x y"] {
      #expect(text.contains("\ninbound – delegations, \(name) "), "\(text)")
    }
  }

  @Test func linesThatCouldNotBeReadAreNamed() throws {
    func summary(rejecting count: Int) throws -> AnnualSummary {
      let parts = try AnnualSummary(of: registry(), in: .year(2020), rejectedCount: count)
      return try AnnualSummary(json: parts.json)
    }
    let none = try summary(rejecting: 0)
    #expect(try !none.text().contains("không đọc được"))
    let merged = try summary(rejecting: 1).merging(summary(rejecting: 2)).merging(none)
    #expect(merged.rejectedCount == 3)
    #expect(try merged.text().hasSuffix("\n3 dòng không đọc được, không tính vào số liệu nào.\n"))
    #expect(
      try merged.markdown(TableStyle(.english)).hasSuffix(
        "\n- 3 lines could not be read and are in no figure.\n"))
    let empty = try AnnualSummary(of: Registry(), in: .year(2020), rejectedCount: 1)
    let note = "1 line could not be read and is in no figure.\n"
    #expect(try empty.text(TableStyle(.english)).hasSuffix("\n\n" + note))
    #expect(empty.delegations.text(TableStyle(.english)) == note)
    #expect(empty.delegations.markdown(TableStyle(.english)) == "- " + note)
  }
}
