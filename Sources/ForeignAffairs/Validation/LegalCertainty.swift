/// How well the source of a rule is known.
///
/// A rule that is not sure must not weigh much: what stands on memory alone is never more than a warning.
public struct LegalCertainty: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A certainty from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Read in the text of the document, or on the page of procedures of a state body.
  public static let read = Self(rawValue: "read")
  /// Read in a page about the document that names it and its article.
  public static let secondary = Self(rawValue: "secondary")
  /// Seen in the reports and registers of departments.
  public static let practice = Self(rawValue: "practice")
  /// Known, without a text at hand.
  public static let memory = Self(rawValue: "memory")
  /// Follows from what dates, counts and sums mean; needs no law.
  public static let design = Self(rawValue: "design")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.read, "đọc từ văn bản", "read in the document"),
    CodeName(.secondary, "theo nguồn thứ cấp", "from a secondary source"),
    CodeName(.practice, "theo thực tiễn", "from practice"),
    CodeName(.memory, "theo hiểu biết, chưa đối chiếu", "from memory, not checked"),
    CodeName(.design, "suy ra từ ý nghĩa dữ liệu", "follows from the meaning of the data"),
  ]
}

extension LegalCertainty: WireValue {}
