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
  /// How many reported figures are of the same year or the year before as it runs otherwise, a calendar year where the
  /// summary is of a reporting year, so that they are in no line; the last section says so.
  public let otherYearCount: Int
  /// Whether records name countries only in words, which stand in a line of their own.
  public let hasUncodedCountries: Bool

  init(
    identifier: String, title: LocalizedText, lines: [AnnualLine], unplacedCount: Int,
    hasOverlaps: Bool = false,
    otherYearCount: Int = 0, hasUncodedCountries: Bool = false
  ) {
    (self.identifier, self.title, self.lines) = (identifier, title, lines)
    (self.unplacedCount, self.otherYearCount) = (unplacedCount, otherYearCount)
    (self.hasOverlaps, self.hasUncodedCountries) = (hasOverlaps, hasUncodedCountries)
  }
}
