/// Who pays for a delegation.
public struct FundingSource: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A funding source from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// State budget (*ngân sách nhà nước*).
  public static let stateBudget = Self(rawValue: "stateBudget")
  /// Paid by the host (*phía mời chi*).
  public static let hostBudget = Self(rawValue: "hostBudget")
  /// Shared (*chia sẻ chi phí*).
  public static let shared = Self(rawValue: "shared")
  /// Enterprise (*doanh nghiệp*).
  public static let enterprise = Self(rawValue: "enterprise")
  /// Project (*dự án*).
  public static let project = Self(rawValue: "project")
  /// Own funds (*tự túc*).
  public static let own = Self(rawValue: "own")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.stateBudget, "ngân sách nhà nước", "state budget"),
    CodeName(.hostBudget, "phía mời chi", "paid by the host"),
    CodeName(.shared, "chia sẻ chi phí", "shared"),
    CodeName(.enterprise, "doanh nghiệp", "enterprise"),
    CodeName(.project, "dự án", "project"),
    CodeName(.own, "tự túc", "own funds"),
  ]
}

extension FundingSource: WireValue {}
