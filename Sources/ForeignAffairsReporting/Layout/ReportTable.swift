/// A table of texts.
public struct ReportTable: Sendable, Hashable {
  /// At which side of its column a text stands.
  public enum Alignment: Sendable, Hashable {
    /// At the left.
    case leading
    /// At the right, as numbers do.
    case trailing
  }

  /// A column.
  public struct Column: Sendable, Hashable {
    /// What stands above it.
    public var title: String
    /// At which side its texts stand.
    public var alignment: Alignment
    /// The least columns of a terminal that it is pressed into when the table is too wide; `nil` never presses it.
    public var minimumWidth: Int?

    /// A column.
    public init(_ title: String, alignment: Alignment = .leading, minimumWidth: Int? = nil) {
      self.title = title
      self.alignment = alignment
      self.minimumWidth = minimumWidth
    }
  }

  /// The columns, in order.
  public var columns: [Column]
  /// The rows, each with a text for every column.
  public var rows: [[String]]

  /// A table.
  public init(columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }
}
