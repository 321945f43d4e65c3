/// Whose doings a figure counts.
public struct FigureScope: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A figure scope from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The whole province (*toàn tỉnh*).
  public static let province = Self(rawValue: "province")
  /// The provincial People’s Committee (*Ủy ban nhân dân tỉnh*).
  public static let provincialCommittee = Self(rawValue: "provincialCommittee")
  /// The department (*sở*).
  public static let department = Self(rawValue: "department")
  /// Departments of the province (*cấp sở, ngành*).
  public static let departments = Self(rawValue: "departments")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.province, "toàn tỉnh", "the whole province"),
    CodeName(.provincialCommittee, "Ủy ban nhân dân tỉnh", "the provincial People’s Committee"),
    CodeName(.department, "sở", "the department"),
    CodeName(.departments, "cấp sở, ngành", "departments of the province"),
  ]
}

extension FigureScope: WireValue {}
