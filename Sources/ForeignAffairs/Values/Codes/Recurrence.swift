/// How often something returns.
public struct Recurrence: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A recurrence from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Daily (*hằng ngày*).
  public static let daily = Self(rawValue: "daily")
  /// Weekly (*hằng tuần*).
  public static let weekly = Self(rawValue: "weekly")
  /// Monthly (*hằng tháng*).
  public static let monthly = Self(rawValue: "monthly")
  /// Quarterly (*hằng quý*).
  public static let quarterly = Self(rawValue: "quarterly")
  /// Half-yearly (*sáu tháng một lần*).
  public static let halfYearly = Self(rawValue: "halfYearly")
  /// Yearly (*hằng năm*).
  public static let yearly = Self(rawValue: "yearly")
  /// Periodic (*định kỳ*).
  public static let periodic = Self(rawValue: "periodic")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.daily, "hằng ngày", "daily"),
    CodeName(.weekly, "hằng tuần", "weekly"),
    CodeName(.monthly, "hằng tháng", "monthly"),
    CodeName(.quarterly, "hằng quý", "quarterly"),
    CodeName(.halfYearly, "sáu tháng một lần", "half-yearly"),
    CodeName(.yearly, "hằng năm", "yearly"),
    CodeName(.periodic, "định kỳ", "periodic"),
  ]
}

extension Recurrence: WireValue {}
