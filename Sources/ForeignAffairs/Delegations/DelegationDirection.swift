/// Which way a delegation travels.
public struct DelegationDirection: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A delegation direction from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Inbound (*đoàn vào*).
  public static let inbound = Self(rawValue: "inbound")
  /// Outbound (*đoàn ra*).
  public static let outbound = Self(rawValue: "outbound")
  /// Inbound and outbound (*đoàn ra, đoàn vào*).
  public static let both = Self(rawValue: "both")
  /// Transit (*quá cảnh*).
  public static let transit = Self(rawValue: "transit")
  /// Across the border line (*qua lại biên giới*).
  public static let border = Self(rawValue: "border")
  /// Online (*trực tuyến*).
  public static let online = Self(rawValue: "online")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.inbound, "đoàn vào", "inbound"),
    CodeName(.outbound, "đoàn ra", "outbound"),
    CodeName(.both, "đoàn ra, đoàn vào", "inbound and outbound"),
    CodeName(.transit, "quá cảnh", "transit"),
    CodeName(.border, "qua lại biên giới", "across the border line"),
    CodeName(.online, "trực tuyến", "online"),
  ]
}

extension DelegationDirection: WireValue {}
