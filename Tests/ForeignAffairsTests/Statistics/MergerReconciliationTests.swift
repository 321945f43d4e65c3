import ForeignAffairs
import Testing

/// A figure of a province, records of others, and what comes of it over a merger.
struct MergerCase: Sendable, CustomTestStringConvertible {
  let figure: String
  let provinces: [String]
  let mergers: ProvinceView.Mergers
  let expected: String
  let merged: [String]

  init(_ figure: String, _ provinces: [String], _ expected: String, _ merged: [String] = []) {
    self.init(figure, provinces, .summed, expected, merged)
  }

  init(
    _ figure: String, _ provinces: [String], _ mergers: ProvinceView.Mergers, _ expected: String,
    _ merged: [String] = []
  ) {
    (self.figure, self.provinces, self.mergers) = (figure, provinces, mergers)
    (self.expected, self.merged) = (expected, merged)
  }

  var testDescription: String { "\(figure) \(provinces) \(mergers)" }

  private static func figure(_ count: Int, _ province: String, _ period: String) -> String {
    #""indicator":"inboundDelegations","count":\#(count),"province":"\#(province)","period":"\#(period)""#
  }

  static let all: [Self] = [
    // Đồng Nai of today is the old Đồng Nai and Bình Phước (Resolution 202/2025/QH15).
    Self(
      figure(3, "dong-nai-2025", "2024"), ["dong-nai", "binh-phuoc", "dong-nai", "tay-ninh"], "agrees (0)",
      ["binh-phuoc", "dong-nai"]),
    Self(
      figure(3, "dong-nai-2025", "2024"), ["dong-nai", "binh-phuoc", "dong-nai"], .refused,
      "not comparable: territory changed by a merger"),
    Self(figure(1, "dong-nai", "2024"), ["dong-nai", "binh-phuoc"], "agrees (0)"),
    Self(figure(1, "dong-nai", "2024"), ["dong-nai", "dong-nai-2025"], "may agree (more by 0 to 1)"),
    Self(figure(1, "dong-nai", "2024"), ["dong-nai"], .refused, "agrees (0)"),
    // The old unit had come to an end before the year was over.
    Self(figure(1, "dong-nai", "2025"), ["dong-nai"], "not comparable: territory changed by a merger"),
    // Of Vĩnh Phúc only Mê Linh went to Hà Nội on 2008-08-01.
    Self(figure(1, "ha-noi-2008", "2007"), ["ha-noi"], "not comparable: territory changed by a merger"),
    Self(figure(1, "ha-noi-2008", "2009"), ["ha-noi-2008", "ha-noi"], "agrees (0)"),
    Self(
      #""indicator":"inboundDelegations","count":1,"province":"ha-noi-2008","basis":"cumulative","asOf":"2020""#,
      ["ha-noi-2008"], "not comparable: territory changed by a merger"),
    // What the gazetteer does not know cannot be followed.
    Self(figure(1, "own", "2024"), ["own", "dong-nai"], "agrees (0)"),
  ]
}

@Suite struct MergerReconciliationTests {
  @Test(arguments: MergerCase.all) func mergers(_ test: MergerCase) throws {
    let years = test.figure.contains("2007") ? "2007" : test.figure.contains("2009") ? "2009" : "2024"
    let registry = try ReconciliationSamples.registry([
      "figures": [test.figure],
      "delegations": test.provinces.map { #""province":"\#($0)","period":"\#(years)""# },
    ])
    let options = ReconciliationOptions(listing: .complete, mergers: test.mergers)
    let comparison = try #require(registry.reconciliation(options).comparisons.first)
    #expect(ReconciliationSamples.line(comparison) == test.expected)
    #expect(comparison.mergedProvinces.map(\.rawValue) == test.merged)
  }

  @Test func figuresOfBeforeAndAfterAreNotCompared() throws {
    func cumulative(_ province: String, _ asOf: String) -> String {
      #""indicator":"agreements","basis":"cumulative","count":44,"province":"\#(province)","asOf":"\#(asOf)""#
    }
    let registry = try ReconciliationSamples.registry([
      "figures": [
        cumulative("dong-nai", "2020-08"), cumulative("dong-nai-2025", "2026"),
        cumulative("binh-phuoc", "2020-08"),
      ]
    ])
    let claims = registry.reconciliation().comparisons.filter { $0.counterpart.figure != nil }
    // The two old units have nothing to do with each other.
    #expect(claims.map(\.obstacles) == [[.mergedTerritory], [.mergedTerritory]])
    #expect(Set(claims.compactMap(\.province)) == ["dong-nai", "binh-phuoc"])
  }

  @Test func aFigureWithoutAProvinceIsOfItsDepartment() throws {
    let registry = try ReconciliationSamples.registry([
      "departments": [#""id":"d","province":"dong-nai""#],
      "figures": [#""indicator":"inboundDelegations","count":1,"department":"d","period":"2020""#],
      "delegations": [#""department":"d","period":"2020""#, #""province":"tay-ninh","period":"2020""#],
    ])
    let comparison = registry.reconciliation(ReconciliationOptions(listing: .complete)).comparisons.first
    #expect(comparison?.province == "dong-nai" && comparison?.outcome == .agrees)
  }
}
