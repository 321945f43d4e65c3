/// Where a delegation stands.
public struct DelegationStatus: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A delegation status from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Planned (*trong kế hoạch*).
  public static let planned = Self(rawValue: "planned")
  /// Approved (*đã phê duyệt*).
  public static let approved = Self(rawValue: "approved")
  /// Under way (*đang diễn ra*).
  public static let underway = Self(rawValue: "underway")
  /// Completed (*đã thực hiện*).
  public static let completed = Self(rawValue: "completed")
  /// Postponed (*hoãn*).
  public static let postponed = Self(rawValue: "postponed")
  /// Cancelled (*hủy*).
  public static let cancelled = Self(rawValue: "cancelled")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.planned, "trong kế hoạch", "planned"),
    CodeName(.approved, "đã phê duyệt", "approved"),
    CodeName(.underway, "đang diễn ra", "under way"),
    CodeName(.completed, "đã thực hiện", "completed"),
    CodeName(.postponed, "hoãn", "postponed"),
    CodeName(.cancelled, "hủy", "cancelled"),
  ]
}

extension DelegationStatus: WireValue {}
