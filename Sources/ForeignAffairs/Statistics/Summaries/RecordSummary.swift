/// What a department reports of one type of record, ready to use: some tables with their titles.
///
/// ``DelegationSummary``, ``AgreementSummary``, ``ProjectSummary``, ``AwardSummary``, ``EventSummary`` and
/// ``DepartmentSummary`` are summaries of one type each. Records that are not to be counted, such as cancelled delegations and revoked
/// awards, are never dropped: they are counted in a part of their own, ``apart``.
///
/// A summary is a value. ``merge(_:)`` is associative and commutative, ``empty`` is its identity, and ``json`` has
/// the same bytes for every way of splitting the records.
///
/// ```swift
/// var summary = DelegationSummary.empty
/// for delegation in registry.delegations { try summary.merge(DelegationSummary(of: [delegation])) }
/// summary["country"][2020, "inbound", .country(.japan)].figure
/// ```
public struct RecordSummary<Record: SummarySubject>: Sendable, Hashable {
  /// The parts, in the order in which a report has them; none where nothing was summarised.
  public internal(set) var parts: [SummaryPart]

  /// The summary that has seen nothing; merged with another one it gives that.
  public static var empty: Self { Self(parts: []) }

  init(parts: [SummaryPart]) { self.parts = parts }

  /// A summary of records.
  ///
  /// - Parameters:
  ///   - records: The records.
  ///   - years: The years that are told apart.
  ///   - detail: Whether figures keep the identifiers of the records behind them.
  ///   - rejectedCount: How many lines could not be read where the records come from a stream; see ``rejectedCount``.
  /// - Throws: ``StatisticsFailure`` with code `overflow`, `too-many-groups`, `not-a-year` for years before 0 or
  ///   behind 9999, or `not-a-count`.
  public init(
    of records: [Record], in years: SummaryYears = .calendar, keeping detail: TableDetail = .figures,
    rejectedCount: Int = 0
  ) throws(StatisticsFailure) {
    if let range = years.range, range.lowerBound < 0 || range.upperBound > 9999 {
      throw StatisticsFailure(.notAYear, "\(range)")
    }
    guard Table.isCount(rejectedCount) else { throw StatisticsFailure(.notACount, "\(rejectedCount)") }
    parts = try Record.summaryParts(of: records, in: years, keeping: detail)
    for place in parts.indices { parts[place].table.rejectedCount = rejectedCount }
  }

  /// How many lines could not be read where the records come from a stream; what stood on them is in no figure.
  ///
  /// Every part counts the same lines, so that this is the greatest of their ``Table/rejectedCount``.
  public var rejectedCount: Int { parts.map(\.table.rejectedCount).max() ?? 0 }

  /// The table of a part by its name; ``Table/empty`` where there is none.
  public subscript(part: String) -> Table { parts.first { $0.identifier == part }?.table ?? .empty }

  /// The records that are not counted in the other parts, by their year and the reason.
  public var apart: Table { self["apart"] }

  /// Takes in a summary of other records.
  ///
  /// - Throws: ``StatisticsFailure`` with code `definitions-differ` or `overflow`; the summary then stays as it was.
  public mutating func merge(_ other: Self) throws(StatisticsFailure) { self = try merging(other) }

  /// This summary and another one of other records as one.
  ///
  /// - Throws: ``StatisticsFailure`` with code `definitions-differ` or `overflow`.
  public func merging(_ other: Self) throws(StatisticsFailure) -> Self {
    if parts.isEmpty { return other }
    if other.parts.isEmpty { return self }
    guard parts.map(\.identifier) == other.parts.map(\.identifier),
      parts.map(\.title) == other.parts.map(\.title)
    else {
      let names = [self, other].map { $0.parts.map(\.identifier).joined(separator: ", ") }
      throw StatisticsFailure(.definitionsDiffer, names.joined(separator: " ≠ "))
    }
    var result = self
    for place in parts.indices { try result.parts[place].table.merge(other.parts[place].table) }
    return result
  }
}
