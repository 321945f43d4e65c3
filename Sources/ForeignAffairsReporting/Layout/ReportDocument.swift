/// A document for people, before it is laid out as text.
public struct ReportDocument: Sendable, Hashable {
  /// A part of a document.
  public enum Block: Sendable, Hashable {
    /// A heading; level 1 is the title.
    case heading(level: Int, String)
    /// A paragraph.
    case paragraph(String)
    /// A table.
    case table(ReportTable)
    /// A list of short texts.
    case list([String])
  }

  /// The parts, in order.
  public var blocks: [Block]

  /// A document of these parts.
  public init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }
}
