/// The kind of a unit of a department.
public struct UnitKind: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// An unit kind from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Office (*văn phòng*).
  public static let office = Self(rawValue: "office")
  /// Professional division (*phòng chuyên môn*).
  public static let division = Self(rawValue: "division")
  /// Inspectorate (*thanh tra*).
  public static let inspectorate = Self(rawValue: "inspectorate")
  /// Public service unit (*đơn vị sự nghiệp*).
  public static let publicServiceUnit = Self(rawValue: "publicServiceUnit")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.office, "văn phòng", "office"),
    CodeName(.division, "phòng chuyên môn", "professional division"),
    CodeName(.inspectorate, "thanh tra", "inspectorate"),
    CodeName(.publicServiceUnit, "đơn vị sự nghiệp", "public service unit"),
  ]
}

extension UnitKind: WireValue {}
