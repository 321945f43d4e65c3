import ForeignAffairs
import Testing

@Suite struct TableRenderingTests {
  private func table() throws -> Table {
    var party = try TableSamples.delegation("c", .outbound, "2020", countries: [.laos, .cambodia])
    party.channel = .party
    return try [
      TableSamples.delegation("a", .inbound, "2019", people: 2208),
      TableSamples.delegation("b", .inbound, "201X", people: .over(1500)),
      party,
    ].table(by: .year(.started), .direction, measuring: .people)
  }

  @Test func vietnameseText() throws {
    #expect(
      try table().text() == """
        năm (bắt đầu)          đoàn vào  đoàn ra      tổng số
        ---------------------  --------  -------  -----------
        """ + "\n")
  }

  @Test func markdown() throws {
    #expect(try table().markdown(TableStyle(.english)) == "")
  }

  @Test func commaSeparatedValues() throws {
    #expect(try table().csv == "")
  }

  @Test func figuresAsJSON() throws {
    let text = String(decoding: try table().figuresJSON(.english), as: UTF8.self)
    #expect(text == "")
  }
}
