import ForeignAffairs
import ForeignAffairsTesting
import Foundation
import Testing

/// What merges: a table, or a summary.
protocol Merging: Codable, Equatable, Sendable {
  static var empty: Self { get }
  var json: [UInt8] { get }
  init(json: [UInt8], options: ReadingOptions) throws(ReadingFailure)
  func merging(_ other: Self) throws(StatisticsFailure) -> Self
}

extension Table: Merging {}
extension RecordSummary: Merging {}
extension AnnualSummary: Merging {}

extension Merging {
  /// Expects that the parts of every split give the bytes of the whole, in any order and through JSON, and that merging
  /// has its laws.
  static func expectLaws<Record>(
    of records: [Record], _ comment: Comment, _ random: inout SeededGenerator,
    counting: ([Record]) throws -> Self
  ) throws {
    let whole = try counting(records)
    var parts = [[Record]](repeating: [], count: random.int(in: 2...6))
    for record in records.shuffled(using: &random) {
      parts[random.int(in: 0...(parts.count - 1))].append(record)
    }
    var counted = try parts.map { try counting($0) }
    expectMergeLaws(
      of: Array(counted.prefix(2)) + [try counting([])], identity: .empty, comment, comparing: \.json
    ) {
      try $0.merging($1)
    }
    counted.append(.empty)
    // Two that stand anywhere become one, until there is one.
    while counted.count > 1 {
      let first = counted.remove(at: random.int(in: 0...(counted.count - 1)))
      let second = counted.remove(at: random.int(in: 0...(counted.count - 1)))
      counted.append(try Self(json: first.json, options: ReadingOptions()).merging(second))
    }
    #expect(counted[0].json == whole.json && counted[0] == whole, comment)
    let data = try JSONEncoder().encode(whole)
    let decoded = try JSONDecoder().decode(Self.self, from: data)
    #expect(decoded.json == whole.json, comment)
  }
}
