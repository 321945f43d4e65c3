/// A part of what is filed for a year: lines of one subject under a title.
public struct AnnualSection: Sendable, Hashable {
  /// The name in identifiers: `delegations.country`.
  public let identifier: String
  /// The title for people.
  public let title: LocalizedText
  /// The lines, in the order of the report.
  public let lines: [AnnualLine]
  /// How many records are of no year that can be told, so that they are in no line; the first section of a subject
  /// says so for all of them.
  public let unplacedCount: Int
  /// Whether records stand in several lines, which then do not add up to a total.
  public let hasOverlaps: Bool
}
