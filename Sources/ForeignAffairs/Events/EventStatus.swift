/// Where an event stands.
public struct EventStatus: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// An event status from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Planned (*dự kiến*).
  public static let planned = Self(rawValue: "planned")
  /// Held (*đã tổ chức*).
  public static let held = Self(rawValue: "held")
  /// Held regularly (*tổ chức thường kỳ*).
  public static let recurring = Self(rawValue: "recurring")
  /// Postponed (*hoãn*).
  public static let postponed = Self(rawValue: "postponed")
  /// Cancelled (*hủy*).
  public static let cancelled = Self(rawValue: "cancelled")
  /// Not held as planned (*không tổ chức được theo kế hoạch*).
  public static let notHeldAsPlanned = Self(rawValue: "notHeldAsPlanned")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.planned, "dự kiến", "planned"),
    CodeName(.held, "đã tổ chức", "held"),
    CodeName(.recurring, "tổ chức thường kỳ", "held regularly"),
    CodeName(.postponed, "hoãn", "postponed"),
    CodeName(.cancelled, "hủy", "cancelled"),
    CodeName(.notHeldAsPlanned, "không tổ chức được theo kế hoạch", "not held as planned"),
  ]
}

extension EventStatus: WireValue {}
