/// The kind of an aid item.
///
/// Decree 80/2020/NĐ-CP, Article 3, then Decree 313/2025/NĐ-CP: programmes, projects and non-projects;
/// emergency relief stands beside them.
public struct AidKind: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// An aid kind from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Programme (*chương trình*).
  public static let programme = Self(rawValue: "programme")
  /// Project (*dự án*).
  public static let project = Self(rawValue: "project")
  /// Non-project aid (*phi dự án*).
  public static let nonProject = Self(rawValue: "nonProject")
  /// Emergency relief (*cứu trợ khẩn cấp*).
  public static let emergencyRelief = Self(rawValue: "emergencyRelief")
  /// Kind not stated (*chưa rõ loại*).
  public static let notStated = Self(rawValue: "notStated")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.programme, "chương trình", "programme"),
    CodeName(.project, "dự án", "project"),
    CodeName(.nonProject, "phi dự án", "non-project aid"),
    CodeName(.emergencyRelief, "cứu trợ khẩn cấp", "emergency relief"),
    CodeName(.notStated, "chưa rõ loại", "kind not stated"),
  ]
}

extension AidKind: WireValue {}
