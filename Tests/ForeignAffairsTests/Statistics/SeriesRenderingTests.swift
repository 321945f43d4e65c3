import ForeignAffairs
import ForeignAffairsTesting
import Foundation
import Testing

/// Growth, shares and ranks as people and programs read them.
@Suite struct SeriesRenderingTests {
  private func table() throws -> Table {
    try [("2018", 5), ("2019", 10), ("2020", .over(12)), ("2021", 0), ("2022", 3)].enumerated().map {
      try TableSamples.delegation("d\($0)", .inbound, $1.0, people: $1.1)
    }.table(by: .year(.started), measuring: .people)
  }

  private func exactTable() throws -> Table {
    try [("dong-nai", "2019", 1), ("binh-phuoc", "2019", 1), ("own", "2025-08", 1)].enumerated().map {
      var record = try TableSamples.delegation("d\($0)", .inbound, $1.1, people: .exact($1.2))
      record.province = Identifier($1.0)
      return record
    }.table(by: .province(.today(on: CalendarDate("2026-01-01"))), measuring: .people)
  }

  @Test func growth() throws {
    let growth = try table().growth()
    let text = growth.text(TableStyle(.english)).split(separator: "\n").map { $0.split(separator: " ") }
    #expect(text[0] == ["time", "before", "now", "change", "relative", "change"])
    #expect(text[2] == ["2019", "5", "10", "+5", "+100%"])
    #expect(text[3] == ["2020", "10", "over", "12", "over", "2", "over", "20%"])
    #expect(text[5] == ["2022", "0", "3", "+3", "undefined"])
    #expect(
      growth.markdown(TableStyle(.vietnamese)).hasPrefix("| thời gian | kỳ trước | kỳ này | tăng, giảm |"))
    let lines = growth.csv.split(separator: "\r\n").map(String.init)
    #expect(
      lines[0] == "group,currency,earlier.state,earlier.certainty,earlier.value,earlier.lower,earlier.upper,"
        + "later.state,later.certainty,later.value,later.lower,later.upper,change.state,change.certainty,"
        + "change.value,change.lower,change.upper,relativeChange.state,relativeChange.certainty,"
        + "relativeChange.value,relativeChange.lower,relativeChange.upper")
    #expect(lines[1] == "2019,,exact,exact,5,5,5,exact,exact,10,10,10,exact,exact,5,5,5,exact,exact,1,1,1")
    #expect(
      String(decoding: growth.figuresJSON(.english), as: UTF8.self).hasPrefix(
        #"{"format":"foreign-affairs-growth","version":"1.0","groups":[{"group":"2019","label":"2019","earlier":{"#
      ))
  }

  @Test func shares() throws {
    let shares = try exactTable().shares(digits: 1)
    #expect(
      shares.text(TableStyle(.english)) == """
        group           figure  share
        --------------  ------  -----
        Dong Nai*            2  66.7%
        cannot be told       1  33.3%

        * Dong Nai: binh-phuoc, dong-nai together.

        """)
    #expect(shares.markdown().contains("| Đồng Nai\\* | 2 | 66,7% |"))
    let lines = shares.csv.split(separator: "\r\n").map(String.init)
    #expect(
      lines[0] == "group,currency,state,certainty,value,lower,upper,share.state,share.certainty,share.value,"
        + "share.lower,share.upper,percent")
    #expect(lines[1] == "dong-nai-2025,,exact,exact,2,2,2,exact,exact,2/3,2/3,2/3,66.7")
    let json = String(decoding: shares.figuresJSON(), as: UTF8.self)
    #expect(json.contains(#""label":"Đồng Nai*","merged":["binh-phuoc","dong-nai"],"figure":{"#))
    #expect(json.hasSuffix(#""percent":"33.3"}]}"#))
    // A share of bounds is an interval, and is not rounded to a number.
    let open = try table().shares()
    #expect(open.text(TableStyle(.english)).contains("nearly") && open[0].percent == nil)
  }

  @Test func ranking() throws {
    let ranking = try table().ranking()
    #expect(
      ranking.text(TableStyle(.english)) == """
        rank  group   figure
        ----  -----  -------
           1  2020   over 12
           2  2019        10
           3  2018         5
           4  2022         3
           5  2021         0

        """)
    #expect(ranking.markdown().hasPrefix("| hạng | nhóm | số liệu |\n| ---: | --- | ---: |\n"))
    let open = try [("2018", 100), ("2019", .over(50))].enumerated().map {
      try TableSamples.delegation("d\($0)", .inbound, $1.0, people: $1.1)
    }.table(by: .year(.started), measuring: .people).ranking()
    #expect(open.text().contains("1–2"))
    #expect(
      open.csv == "rank,best,worst,group,currency,state,certainty,value,lower,upper\r\n"
        + ",1,2,2018,,exact,exact,100,100,100\r\n,1,2,2019,,bounded,over,,50,\r\n")
    #expect(
      String(decoding: open.figuresJSON(.english), as: UTF8.self).hasPrefix(
        #"{"format":"foreign-affairs-ranking","version":"1.0","groups":[{"group":"2018","label":"2018","best":1,"worst":2,"#
      ))
  }

  @Test func nothingIsTitlesAlone() {
    #expect([Growth]().text().split(separator: "\n").count == 2)
    #expect([GroupShare]().csv.split(separator: "\r\n").count == 1)
    #expect(
      String(decoding: [RankedGroup]().figuresJSON(), as: UTF8.self)
        == #"{"format":"foreign-affairs-ranking","version":"1.0","groups":[]}"#)
  }

  @Test func codableGivesTheSame() throws {
    func expectSame<Value: Codable & Equatable>(_ values: [Value]) throws {
      let read = try JSONDecoder().decode([Value].self, from: JSONEncoder().encode(values))
      #expect(read == values)
    }
    try expectSame(table().growth())
    try expectSame(table().shares())
    try expectSame(exactTable().shares())
    try expectSame(table().ranking())
    // A quotient of amounts has their currency and is no amount, also when it has been read.
    let project = TableSamples.project(
      "a",
      [
        MoneyStatement(state: .committed, amount: .exact(Money(exactly: 100, .usd))),
        MoneyStatement(state: .disbursed, amount: .exact(Money(exactly: 50, .usd))),
      ])
    let quotients = try [project].table(by: .direction, measuring: .disbursedAgainstCommitted).ranking()
    #expect(quotients.map(\.figure.currency) == [.usd] && quotients.map(\.figure.amount) == [nil])
    try expectSame(quotients)
    let keys: [GroupKey] = [
      .year(2020), .total, .undated, .undecided, .others, .notStated, "inbound", .country(.laos),
    ]
    try expectSame(keys)
    #expect(try exactTable().shares().map(\.key.origins).contains(["binh-phuoc", "dong-nai"]))
    let read = try JSONDecoder().decode(
      [GroupShare].self, from: JSONEncoder().encode(exactTable().shares()))
    #expect(read.text() == (try exactTable().shares().text()))
    let upsideDown = #"{"key":{"text":"a"},"figure":{},"best":2,"worst":1}"#
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(RankedGroup.self, from: Data(upsideDown.utf8))
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(GroupKey.self, from: Data(#"{"kind":"most"}"#.utf8))
    }
  }
}
