/// A table of a summary with its name and its title.
public struct SummaryPart: Sendable, Hashable {
  /// The name in identifiers: `country`.
  public let identifier: String
  /// The title for people.
  public let title: LocalizedText
  /// The figures.
  public internal(set) var table: Table

  /// Names a table.
  public init(_ identifier: String, _ title: LocalizedText, _ table: Table) {
    (self.identifier, self.title, self.table) = (identifier, title, table)
  }
}

/// Records that have a summary of their own, which says what a department reports of them.
public protocol SummarySubject: TableSubject {
  /// The tables of the summary.
  ///
  /// - Parameters:
  ///   - records: The records.
  ///   - years: The years that are told apart.
  ///   - detail: Whether figures keep the identifiers of the records behind them.
  /// - Returns: The tables, the same ones for all records.
  /// - Throws: ``StatisticsFailure`` with code `overflow`, or `too-many-groups`.
  static func summaryParts(
    of records: [Self], in years: SummaryYears, keeping detail: TableDetail
  ) throws(StatisticsFailure) -> [SummaryPart]
}

extension Array where Element: TableSubject {
  /// A part of a summary over the records.
  func part(
    _ identifier: String, _ title: LocalizedText, by dimensions: [Dimension<Element>],
    measuring measures: [Measure<Element>], keeping detail: TableDetail
  ) throws(StatisticsFailure) -> SummaryPart {
    var builder = try TableBuilder(by: dimensions, measuring: measures, keeping: detail)
    try builder.add(contentsOf: self)
    return SummaryPart(identifier, title, try builder.finish())
  }

  /// The records that are counted, and those that are counted apart.
  func divided(by isCounted: (Element) -> Bool) -> (counted: [Element], apart: [Element]) {
    (filter(isCounted), filter { !isCounted($0) })
  }
}
