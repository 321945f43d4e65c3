import ForeignAffairs
import Testing

@Suite struct TableRenderingTests {
  private func table() throws -> Table {
    try [
      TableSamples.delegation("a", .inbound, "2019", people: 2208),
      TableSamples.delegation("b", .inbound, "201X", people: .over(1500)),
      TableSamples.delegation("c", .outbound, "2020"),
    ].table(by: .year(.started), .direction, measuring: .people)
  }

  @Test func vietnameseText() throws {
    #expect(
      try table().text() == """
        năm (bắt đầu)         đoàn vào  đoàn ra     tổng số
        ------------------  ----------  -------  ----------
        2019                     2.208        –       2.208
        2020                         –  chưa rõ     chưa rõ
        không rõ thời gian  trên 1.500        –  trên 1.500
        tổng số             trên 3.708  chưa rõ  trên 3.708

        """)
  }

  @Test func everyCellOnItsLine() throws {
    #expect(
      try table().text(TableStyle(.english, layout: .listed, showsTotals: false)) == """
        year (started)  direction      people
        --------------  ---------  ----------
        2019            inbound         2,208
        2020            outbound      unknown
        undated         inbound    over 1,500

        """)
  }

  @Test func markdownWithNotes() throws {
    let records = [try TableSamples.delegation("a|*", .outbound, "2020", countries: [.laos, .cambodia])]
    #expect(
      try records.table(by: .country, measuring: .count).markdown(TableStyle(.english)) == """
        | country | delegations |
        | --- | ---: |
        | Cambodia | 1 |
        | Laos | 1 |
        | total | 1 |

        - country: 1 record is in several groups, and once in the total.

        """)
  }

  @Test func signsOfMarkdownAreEscaped() throws {
    var record = try TableSamples.delegation("a", .outbound, "2020")
    record.partners = ["a|b*<c>"]
    let text = try [record].table(by: .partner, measuring: .count).markdown(
      TableStyle(.english, showsTotals: false))
    #expect(text.contains(#"| a\|b\*&lt;c> | 1 |"#))
  }

  @Test func commaSeparatedValues() throws {
    #expect(
      try table().csv.split(separator: "\r\n").map(String.init) == [
        "year.started,direction,measure,currency,state,certainty,value,lower,upper,records,exact,bounded,estimated,unknown,"
          + "rates,merged,reconciliation,selection,identifiers",
        "2019,inbound,people,,exact,exact,2208,2208,2208,1,1,0,0,0,,,,,",
        "2019,(total),people,,exact,exact,2208,2208,2208,1,1,0,0,0,,,,,",
        "2020,outbound,people,,unknown,unknown,,,,1,0,0,0,1,,,,,",
        "2020,(total),people,,unknown,unknown,,,,1,0,0,0,1,,,,,",
        "(undated),inbound,people,,bounded,over,,1500,,1,0,1,0,0,,,,,",
        "(undated),(total),people,,bounded,over,,1500,,1,0,1,0,0,,,,,",
        "(total),inbound,people,,bounded,over,,3708,,2,1,1,0,0,,,,,",
        "(total),outbound,people,,unknown,unknown,,,,1,0,0,0,1,,,,,",
        "(total),(total),people,,bounded,over,,3708,,3,1,1,0,1,,,,,",
      ])
  }

  @Test func fieldsWithSignsOfTheFormatAreQuoted() throws {
    var record = try TableSamples.delegation("a", .outbound, "2020")
    record.partners = ["Sở \"A\", tỉnh B"]
    let csv = try [record].table(by: .partner, measuring: .count).csv
    #expect(csv.contains("\r\n\"Sở \"\"A\"\", tỉnh B\",count,,exact,exact,1,1,1,1,1,0,0,0,,,,,\r\n"))
  }

  /// A mark behind a sign makes one letter of both, and the sign is still a sign.
  @Test func signsWithMarksAreSigns() throws {
    var record = try TableSamples.delegation("a", .outbound, "2020")
    record.partners = ["A\"\u{301} | B|\u{301}"]
    let table = try [record].table(by: .partner, measuring: .count)
    #expect(Array(table.csv.utf8).firstRange(of: Array("\"A\"\"\u{301} | B|\u{301}\",count".utf8)) != nil)
    #expect(Array(table.markdown().utf8).firstRange(of: Array("A\"\u{301} \\| B\\|\u{301}".utf8)) != nil)
  }

  @Test func figuresAsJSON() throws {
    let json = try JSONValue(json: table().figuresJSON(.english))
    guard case .object(let document) = json, case .array(let figures) = document["figures"] else {
      Issue.record("no figures")
      return
    }
    #expect(figures.count == 9)
    #expect(
      String(decoding: figures[4].json, as: UTF8.self) == """
        {"group":["(undated)","inbound"],"labels":["undated","inbound"],"measure":"people","state":"bounded",\
        "certainty":"over","lower":"1500","text":"over 1,500","records":1,"exact":0,"bounded":1,"estimated":0,\
        "unknown":0}
        """)
  }

  @Test func widthsAreThoseOfATerminal() throws {
    let key = Dimension<Delegation>("name", "tên") { [GroupKey($0.id.rawValue)] }
    let records = try ["江苏省", "Huế".decomposed, "a"].map { try TableSamples.delegation($0, .inbound, "2020") }
    let lines = try records.table(by: key, measuring: .count).text(TableStyle(showsTotals: false)).split(
      separator: "\n")
    #expect(lines[2...].map(String.init) == ["Huế           1", "a             1", "江苏省        1"])
  }

  /// A year that was asked for is a line of its own, also where several measures stand beside each other.
  @Test func whatWasAskedForIsShown() throws {
    let records = [
      try TableSamples.delegation("a", .inbound, "2018", people: 3),
      try TableSamples.delegation("b", .outbound, "2020"),
    ]
    let years = try records.table(by: .year(.started), .direction, measuring: .count, .people).showingEmpty()
    #expect(
      years.text(TableStyle(.english)) == """
        year (started)  direction  delegations      people
        --------------  ---------  -----------  ----------
        2018            inbound              1           3
        2018            total                1           3
        2019            total                –           –
        2020            outbound             1     unknown
        2020            total                1     unknown
        total                                2  at least 3

        """)
    let directions = try records.table(by: .direction, .year(.started), measuring: .count, .people)
      .showingEmpty(in: 1).text(TableStyle(.english)).split(separator: "\n")
    #expect(directions.filter { $0.contains("2019") }.map { $0.prefix(7) } == ["inbound", "outboun"])
  }

  @Test func aMergedUnitIsMarked() throws {
    var record = try TableSamples.delegation("a", .inbound, "2007")
    record.province = "binh-phuoc"
    let day = try CalendarDate("2026-01-01")
    let text = try [record].table(by: .province(.today(on: day)), measuring: .count).text()
    #expect(
      text.contains("*  ") && text.contains("* Đồng Nai: gồm binh-phuoc.") || text.contains("gồm binh-phuoc.")
    )
  }
}
