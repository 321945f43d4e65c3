import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// What programs read of a table says no less than what people read.
@Suite struct TableDataTests {
  private func lines(_ csv: String) -> [String] { csv.split(separator: "\r\n").map(String.init) }

  /// The lines without the columns in front of the rates.
  private func remarks(_ table: Table) -> [String] {
    lines(table.csv).dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return cells.prefix(table.dimensions.count).joined(separator: " ") + ": "
        + cells.suffix(5).joined(separator: "|")
    }
  }

  private func member(_ key: String, _ table: Table, _ language: Language = .english) throws -> String? {
    guard case .object(let document) = try JSONValue(json: table.figuresJSON(language)) else { return nil }
    return document[key].map { String(decoding: $0.json, as: UTF8.self) }
  }

  @Test func ratesAreNamed() throws {
    var record = try TableSamples.delegation("a", .outbound, "2020-05")
    record.cost = .exact(Money(exactly: 2, .usd))
    let rate = ExchangeRate(
      .usd, in: .vnd, DecimalNumber(23_000), on: try CalendarDate("2020-01-01"), publisher: "NHNN")
    let table = try [record].table(measuring: .cost(in: ExchangeRates(in: .vnd, [rate])), .count)
    #expect(table.csv.contains(",0,0,0,\"\(rate)\",,,,\r\n") && table.csv.hasSuffix(",0,0,0,,,,,\r\n"))
    #expect(try member("notes", table) == #"["\#(rate)"]"#)
    #expect(try member("figures", table)?.contains(#""unknown":0,"rates":["\#(rate)"]}"#) == true)
    #expect(table.text().contains("\(rate)"))
    // A rate that is missing is named, too.
    let none = try [record].table(measuring: .cost(in: ExchangeRates(in: .vnd, [])))
    #expect(none.csv.hasSuffix(",\"? USD → VND, 2020-05\",,,,\r\n"), "\(none.csv)")
  }

  @Test func mergedUnitsAreMarked() throws {
    var (old, new) = (
      try TableSamples.delegation("a", .inbound, "2020"),
      try TableSamples.delegation("b", .inbound, "2025-08")
    )
    (old.province, new.province) = ("binh-phuoc", "dong-nai-2025")
    let day = try CalendarDate("2026-01-01")
    let table = try [old, new].table(by: .province(.today(on: day)), measuring: .count)
    #expect(
      remarks(table) == ["dong-nai-2025: |dong-nai-2025=binh-phuoc+dong-nai-2025|||", "(total): ||||"])
    let identifier = table.dimensions[0].identifier
    #expect(
      try member("merged", table)
        == #"[{"dimension":"\#(identifier)","group":"dong-nai-2025","units":["binh-phuoc","dong-nai-2025"]}]"#
    )
    #expect(
      try member("figures", table)?.hasPrefix(#"[{"group":["dong-nai-2025"],"labels":["Dong Nai*"]"#) == true)
    #expect(try member("notes", table) == #"["* Dong Nai: binh-phuoc, dong-nai-2025 together."]"#)
    #expect(table.text().contains("Đồng Nai*"))
    // Records of the unit of today alone are no merger.
    let alone = try [new].table(by: .province(.today(on: day)), measuring: .count)
    #expect(remarks(alone) == ["dong-nai-2025: ||||", "(total): ||||"])
    #expect(try member("merged", alone) == nil && member("notes", alone) == nil)
  }

  @Test func totalsThatAreNoSumsSayWhy() throws {
    let record = try TableSamples.delegation("a", .outbound, "2020", people: 3, countries: [.laos, .japan])
    let table = try [record].table(by: .country, .direction, measuring: .count, .people.median)
    let lines = remarks(table)
    #expect(lines.first == "JP outbound: ||||")
    #expect(
      lines.contains("JP (total): ||notAdditive||") && lines.contains("(total) outbound: ||overlap:country||")
    )
    #expect(lines.last == "(total) (total): ||overlap:country notAdditive||")
    #expect(
      try member("reconciliation", table)
        == #"[{"reason":"overlap","dimension":"country","records":1},{"reason":"notAdditive","measure":"people.median"}]"#
    )
    #expect(try member("notes", table, .vietnamese)?.contains("chỉ tính một lần trong tổng số") == true)
  }

  @Test func selectionAndIdentifiersAreNamed() throws {
    var builder = try TableBuilder<Delegation>(
      by: [.direction], measuring: [.count], keeping: .identifiers, selecting: .counted)
    try builder.add(TableSamples.delegation("b", .inbound))
    try builder.add(TableSamples.delegation("a", .inbound))
    let table = try builder.finish()
    #expect(remarks(table) == ["inbound: |||counted|a b", "(total): |||counted|a b"])
    #expect(try member("selection", table) == #""counted""#)
    #expect(try member("figures", table)?.contains(#""identifiers":["a","b"]"#) == true)
    #expect(
      table.text(TableStyle(.english)).hasSuffix(
        "Records of what was cancelled, postponed, revoked or only planned or proposed are not counted.\n"))
  }
}
