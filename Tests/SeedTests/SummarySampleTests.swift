import ForeignAffairs
import Foundation
import Testing

/// The file of `Tests/Schemas` that the schema of summaries is tried on is what is written today.
///
/// After a change, `UPDATE_DOCUMENTS=1 swift test --filter SummarySampleTests` writes it anew.
@Suite struct SummarySampleTests {
  private static let url = Seeds.folder.appending(path: "../../Tests/Schemas/annual-summary.json")
    .standardized

  @Test func annualSummary() throws {
    let summary = try AnnualSummary(
      of: Seeds.registry("thua-thien-hue-2020"), in: .year(2020), keeping: .identifiers, rejectedCount: 3)
    let text = Data(summary.json + [UInt8(ascii: "\n")])
    guard ProcessInfo.processInfo.environment["UPDATE_DOCUMENTS"] != "1" else {
      return try text.write(to: Self.url)
    }
    let isCurrent = try Data(contentsOf: Self.url) == text
    #expect(
      isCurrent,
      "annual-summary.json is out of date: UPDATE_DOCUMENTS=1 swift test --filter SummarySampleTests")
    #expect(try AnnualSummary(json: Array(text.dropLast())) == summary)
  }
}
