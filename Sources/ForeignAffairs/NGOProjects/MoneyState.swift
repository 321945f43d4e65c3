/// In which state an amount of aid is: amounts in two states are never added.
public struct MoneyState: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A money state from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Pledged (*cam kết sơ bộ*).
  public static let pledged = Self(rawValue: "pledged")
  /// Committed (*vốn cam kết*).
  public static let committed = Self(rawValue: "committed")
  /// Disbursed (*vốn giải ngân*).
  public static let disbursed = Self(rawValue: "disbursed")
  /// Counterpart (*vốn đối ứng*).
  public static let counterpart = Self(rawValue: "counterpart")
  /// Total of foreign and counterpart funds (*tổng vốn*).
  public static let total = Self(rawValue: "total")
  /// Registered investment (*vốn đăng ký*).
  public static let registered = Self(rawValue: "registered")
  /// State not stated (*không nói rõ cam kết hay giải ngân*).
  public static let notStated = Self(rawValue: "notStated")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.pledged, "cam kết sơ bộ", "pledged"),
    CodeName(.committed, "vốn cam kết", "committed"),
    CodeName(.disbursed, "vốn giải ngân", "disbursed"),
    CodeName(.counterpart, "vốn đối ứng", "counterpart"),
    CodeName(.total, "tổng vốn", "total of foreign and counterpart funds"),
    CodeName(.registered, "vốn đăng ký", "registered investment"),
    CodeName(.notStated, "không nói rõ cam kết hay giải ngân", "state not stated"),
  ]
}

extension MoneyState: WireValue {}
