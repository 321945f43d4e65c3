/// What a consulted body answers (*ý kiến*).
public struct OpinionVerdict: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// An opinion verdict from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Agrees (*đồng ý*).
  public static let agrees = Self(rawValue: "agrees")
  /// Agrees with comments (*đồng ý, có góp ý*).
  public static let agreesWithComments = Self(rawValue: "agreesWithComments")
  /// Disagrees (*không đồng ý*).
  public static let disagrees = Self(rawValue: "disagrees")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.agrees, "đồng ý", "agrees"),
    CodeName(.agreesWithComments, "đồng ý, có góp ý", "agrees with comments"),
    CodeName(.disagrees, "không đồng ý", "disagrees"),
  ]
}

extension OpinionVerdict: WireValue {}
