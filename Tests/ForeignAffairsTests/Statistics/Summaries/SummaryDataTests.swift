import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// Summaries as programs read them.
@Suite struct SummaryDataTests {
  private func lines(_ csv: String) -> [String] { csv.split(separator: "\r\n").map(String.init) }

  private func registry() throws -> Registry {
    var registry = Registry()
    registry.delegations = [
      try TableSamples.delegation("a", .inbound, "2019", people: 8),
      try TableSamples.delegation("b", .inbound, "2020", people: .over(10)),
      try TableSamples.delegation("c", .inbound, nil),
    ]
    registry.figures = [
      try SummarySamples.figure("f", .inboundDelegations, 408, in: "2020"),
      try SummarySamples.figure("g", .inboundDelegations, 25, in: "2020", partOf: "f"),
      try SummarySamples.figure("h", .partners, 44, basis: .atDate, asOf: "2020"),
    ]
    registry.figures[1].scope = .provincialCommittee
    registry.figures[0].province = "thua-thien-hue"
    return registry
  }

  @Test func aSummaryAsCommaSeparatedValues() throws {
    let summary = try EventSummary(
      of: [SummarySamples.event("a", .festival, held: ["2020"], countries: [.laos])], rejectedCount: 2)
    #expect(
      lines(summary.csv) == [
        "part,dimension1,group1,dimension2,group2,dimension3,group3,measure,currency,state,"
          + "certainty,value,lower,upper,records,exact,bounded,estimated,unknown,rates,merged,reconciliation,selection,identifiers",
        "held,year.held,2020,,,,,count,,exact,exact,1,1,1,1,1,0,0,0,,,,,",
        "held,year.held,(total),,,,,count,,exact,exact,1,1,1,1,1,0,0,0,,,,,",
        "kind,year.held,2020,kind,festival,,,count,,exact,exact,1,1,1,1,1,0,0,0,,,,,",
        "kind,year.held,2020,kind,(total),,,count,,exact,exact,1,1,1,1,1,0,0,0,,,,,",
        "kind,year.held,(total),kind,festival,,,count,,exact,exact,1,1,1,1,1,0,0,0,,,,,",
        "kind,year.held,(total),kind,(total),,,count,,exact,exact,1,1,1,1,1,0,0,0,,,,,",
        "country,year.held,2020,country,LA,,,count,,exact,exact,1,1,1,1,1,0,0,0,,,,,",
        "country,year.held,2020,country,(total),,,count,,exact,exact,1,1,1,1,1,0,0,0,,,,,",
        "country,year.held,(total),country,LA,,,count,,exact,exact,1,1,1,1,1,0,0,0,,,,,",
        "country,year.held,(total),country,(total),,,count,,exact,exact,1,1,1,1,1,0,0,0,,,,,",
        "(rejected),,,,,,,,,exact,exact,2,2,2,,,,,,,,,,",
      ])
    #expect(EventSummary.empty.csv.isEmpty)
  }

  @Test func aSummaryAsJSON() throws {
    let summary = try EventSummary(
      of: [SummarySamples.event("a", .festival, held: ["2020"])], in: .calendar(2020...2020), rejectedCount: 2
    )
    let text = String(decoding: summary.figuresJSON(.english), as: UTF8.self)
    let beginning: [String] = [
      #"{"format":"foreign-affairs-summary-figures","version":"1.0","subject":"events","parts":["#,
      #"{"identifier":"held","title":"events held","rejected":2,"dimensions":["#,
      #"{"identifier":"year.held.limited(2020)","name":"year (held)"}],"#,
      #""measures":[{"identifier":"count","name":"events"}],"figures":["#,
      #"{"group":["2020"],"labels":["2020"],"measure":"count","state":"exact","certainty":"exact","#,
      #""value":"1","lower":"1","upper":"1","text":"1","records":1,"exact":1,"bounded":0,"estimated":0,"#,
      #""unknown":0},"#,
    ]
    #expect(text.hasPrefix(beginning.joined()), "\(text)")
    #expect(
      String(decoding: EventSummary.empty.figuresJSON(), as: UTF8.self)
        == #"{"format":"foreign-affairs-summary-figures","version":"1.0","subject":"events","parts":[]}"#)
  }

  @Test func aYearAsCommaSeparatedValues() throws {
    let summary = try AnnualSummary(
      of: registry(), in: .year(2020), keeping: .identifiers, rejectedCount: 1)
    let rows = lines(try summary.csv())
    let sides = ["earlier", "later", "change", "relativeChange"].flatMap { side in
      ["state", "certainty", "value", "lower", "upper"].map { "\(side).\($0)" }
    }.joined(separator: ",")
    let titles = "section,name.vi,name.en,group1,group2,measure,origin,figures,scope,province,currency"
    #expect(rows[0] == "\(titles),\(sides),records,earlierRecords")
    let name = "delegations.direction,đoàn vào – số đoàn,inbound – delegations,inbound,,count,"
    let (one, zero) = ("exact,exact,1,1,1", "zero,exact,0,0,0")
    #expect(rows[1] == "\(name)records,,,,,\(one),\(one),\(zero),\(zero),b,a")
    let reported = "\(name)reported,f,,thua-thien-hue,,noRecord,,,,,exact,exact,408,408,408"
    #expect(rows[2] == reported + ",,,,,,,,,,,,")
    #expect(rows[3].hasPrefix("delegations.direction,trong đó: số đoàn vào,of which: inbound delegations,"))
    let part = ",inbound,,count,part,g,provincialCommittee,,,noRecord,,,,,exact,exact,25,25,25,"
    #expect(rows[3].contains(part))
    let people = "delegations.direction,đoàn vào – lượt người,inbound – people,inbound,,people,records,,,,,"
    #expect(
      rows[4] == people + "exact,exact,8,8,8,bounded,over,,10,,bounded,over,,2,,bounded,over,,0.25,,b,a")
    #expect(rows.contains { $0.contains(",outbound,,count,nothing,,,,,noRecord,,,,,noRecord,,,,,,") })
    let unplaced =
      "delegations.direction,\"đoàn ra, đoàn vào\",delegations,,,,unplaced,,,,,,,,,,exact,exact,1,1,1,"
    #expect(rows.contains { $0.hasPrefix(unplaced) })
    #expect(rows.contains { $0.hasPrefix("figures,") && $0.contains(",,,,reported,h,,,,noRecord,") })
    #expect(
      rows.last?.hasPrefix(
        ",dòng không đọc được,lines that could not be read,,,,rejected,,,,,,,,,,exact,exact,1,1,1,") == true)
    // Every line has as many fields; a comma in quotes is none of their ends.
    let plain = rows.map { $0.replacing("\"đoàn ra, đoàn vào\"", with: "x") }.filter { !$0.contains("\"") }
    #expect(Set(plain.map { $0.count { $0 == "," } }) == [32])
    #expect(try AnnualSummary.empty.csv().isEmpty)
  }

  @Test func aYearAsJSON() throws {
    let summary = try AnnualSummary(
      of: registry(), in: .year(2020), keeping: .identifiers, rejectedCount: 1)
    let text = String(decoding: try summary.figuresJSON(.english), as: UTF8.self)
    let one = #"{"state":"exact","certainty":"exact","value":"1","lower":"1","upper":"1","text":"1"}"#
    let zero = #"{"state":"zero","certainty":"exact","value":"0","lower":"0","upper":"0","text":"0"#
    let beginning: [String] = [
      #"{"format":"foreign-affairs-annual-figures","version":"1.0","unit":"year","year":2020,"rejected":1,"#,
      #""sections":[{"identifier":"delegations.direction","title":"delegations","unplaced":1,"lines":["#,
      #"{"name":"inbound – delegations","group":["inbound"],"measure":"count","origin":"records","#,
      #""computed":{"earlier":\#(one),"later":\#(one),"change":\#(zero)"},"relativeChange":\#(zero)%"},"#,
      #""records":["b"],"earlierRecords":["a"]},"reported":[{"name":"inbound delegations","#,
      #""province":"thua-thien-hue","figures":["f"],"earlier":{"state":"noRecord","text":"–"},"later":"#,
    ]
    #expect(text.hasPrefix(beginning.joined()), "\(text)")
    #expect(
      text.contains(#""parts":[{"name":"of which: inbound delegations","scope":"provincialCommittee","#))
    #expect(
      text.contains(
        #"{"name":"outbound – people","group":["outbound"],"measure":"people","origin":"nothing"}"#))
    let empty = String(decoding: try AnnualSummary.empty.figuresJSON(), as: UTF8.self)
    #expect(empty == #"{"format":"foreign-affairs-annual-figures","version":"1.0","sections":[]}"#)
  }

  @Test(arguments: [81, 82] as [UInt64])
  func partsGiveTheSameTexts(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let registry = try SummarySamples.mixture(30, &random)
    var (first, second) = (registry, Registry())
    second.events = Array(registry.events.suffix(11))
    second.projects = Array(registry.projects.suffix(7))
    second.figures = registry.figures.reversed()
    first.events.removeLast(11)
    first.projects.removeLast(7)
    first.figures = []
    let whole = try AnnualSummary(of: registry, in: .year(2020), keeping: .identifiers)
    let parts = try [first, second].map { try AnnualSummary(of: $0, in: .year(2020), keeping: .identifiers) }
    for merged in [try parts[0].merging(parts[1]), try parts[1].merging(parts[0])] {
      #expect(try Array(merged.csv().utf8) == Array(whole.csv().utf8), "seed \(seed)")
      #expect(merged.projects.figuresJSON() == whole.projects.figuresJSON(), "seed \(seed)")
      #expect(Array(merged.events.csv.utf8) == Array(whole.events.csv.utf8), "seed \(seed)")
      for language in [Language.vietnamese, .english] {
        #expect(try merged.figuresJSON(language) == whole.figuresJSON(language), "seed \(seed)")
      }
    }
  }
}
