/// Where an aid item stands in its life.
public struct ProjectStatus: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A project status from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Proposed (*đang vận động*).
  public static let proposed = Self(rawValue: "proposed")
  /// Submitted (*đã trình*).
  public static let submitted = Self(rawValue: "submitted")
  /// Approved (*đã phê duyệt*).
  public static let approved = Self(rawValue: "approved")
  /// Being implemented (*đang thực hiện*).
  public static let implementing = Self(rawValue: "implementing")
  /// Suspended (*tạm dừng*).
  public static let suspended = Self(rawValue: "suspended")
  /// Completed (*hoàn thành*).
  public static let completed = Self(rawValue: "completed")
  /// Closed (*đã quyết toán*).
  public static let closed = Self(rawValue: "closed")
  /// Cancelled (*hủy bỏ*).
  public static let cancelled = Self(rawValue: "cancelled")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.proposed, "đang vận động", "proposed"),
    CodeName(.submitted, "đã trình", "submitted"),
    CodeName(.approved, "đã phê duyệt", "approved"),
    CodeName(.implementing, "đang thực hiện", "being implemented"),
    CodeName(.suspended, "tạm dừng", "suspended"),
    CodeName(.completed, "hoàn thành", "completed"),
    CodeName(.closed, "đã quyết toán", "closed"),
    CodeName(.cancelled, "hủy bỏ", "cancelled"),
  ]
}

extension ProjectStatus: WireValue {}
