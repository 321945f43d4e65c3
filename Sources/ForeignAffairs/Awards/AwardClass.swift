/// The class of an order, or of another award that a source gives a class.
///
/// The first class is the highest. Flags have none by law, and registers give them one all the same.
public struct AwardClass: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// An award class from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// First class (*hạng Nhất*).
  public static let first = Self(rawValue: "first")
  /// Second class (*hạng Nhì*).
  public static let second = Self(rawValue: "second")
  /// Third class (*hạng Ba*).
  public static let third = Self(rawValue: "third")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.first, "hạng Nhất", "first class"),
    CodeName(.second, "hạng Nhì", "second class"),
    CodeName(.third, "hạng Ba", "third class"),
  ]
}

extension AwardClass: WireValue {}
