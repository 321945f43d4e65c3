/// How a table is laid out for people.
public struct TableStyle: Sendable, Hashable {
  /// How groups are placed.
  public enum Layout: String, Sendable, Hashable {
    /// The last dimension runs across, where there are two or more and one measure; otherwise as ``listed``.
    case crossed
    /// Every cell has a line of its own, and measures run across.
    case listed
  }

  /// The language of names and numbers.
  public var language: Language
  /// How groups are placed.
  public var layout: Layout
  /// How many digits a quotient shows behind the point; decimal numbers show all they have.
  public var digits: Int
  /// Whether totals are shown.
  public var showsTotals: Bool

  /// A layout.
  public init(
    _ language: Language = .vietnamese, layout: Layout = .crossed, digits: Int = 2, showsTotals: Bool = true
  ) {
    (self.language, self.layout, self.digits, self.showsTotals) = (language, layout, digits, showsTotals)
  }
}
