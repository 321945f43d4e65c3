/// Which way aid flows; provinces also give.
public struct AidDirection: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// An aid direction from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Received (*viện trợ nhận được*).
  public static let inward = Self(rawValue: "inward")
  /// Given abroad (*hỗ trợ nước ngoài*).
  public static let outward = Self(rawValue: "outward")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.inward, "viện trợ nhận được", "received"),
    CodeName(.outward, "hỗ trợ nước ngoài", "given abroad"),
  ]
}

extension AidDirection: WireValue {}
