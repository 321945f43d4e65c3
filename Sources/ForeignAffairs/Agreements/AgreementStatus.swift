/// Where an agreement stands in its life.
public struct AgreementStatus: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// An agreement status from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Proposed (*đề xuất*).
  public static let proposed = Self(rawValue: "proposed")
  /// Under consultation (*lấy ý kiến*).
  public static let consulting = Self(rawValue: "consulting")
  /// Approved (*đã phê duyệt*).
  public static let approved = Self(rawValue: "approved")
  /// Signed (*đã ký*).
  public static let signed = Self(rawValue: "signed")
  /// In force (*có hiệu lực*).
  public static let inForce = Self(rawValue: "inForce")
  /// Extended (*gia hạn*).
  public static let extended = Self(rawValue: "extended")
  /// Amended (*sửa đổi, bổ sung*).
  public static let amended = Self(rawValue: "amended")
  /// Suspended (*tạm đình chỉ*).
  public static let suspended = Self(rawValue: "suspended")
  /// Expired (*hết hiệu lực*).
  public static let expired = Self(rawValue: "expired")
  /// Terminated (*chấm dứt*).
  public static let terminated = Self(rawValue: "terminated")
  /// Withdrawn from (*rút khỏi*).
  public static let withdrawn = Self(rawValue: "withdrawn")
  /// Replaced (*được thay thế*).
  public static let replaced = Self(rawValue: "replaced")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.proposed, "đề xuất", "proposed"),
    CodeName(.consulting, "lấy ý kiến", "under consultation"),
    CodeName(.approved, "đã phê duyệt", "approved"),
    CodeName(.signed, "đã ký", "signed"),
    CodeName(.inForce, "có hiệu lực", "in force"),
    CodeName(.extended, "gia hạn", "extended"),
    CodeName(.amended, "sửa đổi, bổ sung", "amended"),
    CodeName(.suspended, "tạm đình chỉ", "suspended"),
    CodeName(.expired, "hết hiệu lực", "expired"),
    CodeName(.terminated, "chấm dứt", "terminated"),
    CodeName(.withdrawn, "rút khỏi", "withdrawn from"),
    CodeName(.replaced, "được thay thế", "replaced"),
  ]
}

extension AgreementStatus: WireValue {}
