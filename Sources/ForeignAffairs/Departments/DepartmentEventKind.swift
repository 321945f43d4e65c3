/// What happened to a department.
public struct DepartmentEventKind: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A department event kind from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Founding decision (*quyết định thành lập*).
  public static let founded = Self(rawValue: "founded")
  /// Announced (*ra mắt*).
  public static let announced = Self(rawValue: "announced")
  /// Start of work (*đi vào hoạt động*).
  public static let startedWork = Self(rawValue: "startedWork")
  /// Counted as founded from (*mốc thành lập*).
  public static let countedFrom = Self(rawValue: "countedFrom")
  /// Renamed (*đổi tên*).
  public static let renamed = Self(rawValue: "renamed")
  /// Moved to another parent (*chuyển cơ quan chủ quản*).
  public static let moved = Self(rawValue: "moved")
  /// Reorganised (*sắp xếp, kiện toàn*).
  public static let reorganised = Self(rawValue: "reorganised")
  /// Split (*chia tách*).
  public static let split = Self(rawValue: "split")
  /// Merged (*sáp nhập, hợp nhất*).
  public static let merged = Self(rawValue: "merged")
  /// Dissolved (*giải thể*).
  public static let dissolved = Self(rawValue: "dissolved")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.founded, "quyết định thành lập", "founding decision"),
    CodeName(.announced, "ra mắt", "announced"),
    CodeName(.startedWork, "đi vào hoạt động", "start of work"),
    CodeName(.countedFrom, "mốc thành lập", "counted as founded from"),
    CodeName(.renamed, "đổi tên", "renamed"),
    CodeName(.moved, "chuyển cơ quan chủ quản", "moved to another parent"),
    CodeName(.reorganised, "sắp xếp, kiện toàn", "reorganised"),
    CodeName(.split, "chia tách", "split"),
    CodeName(.merged, "sáp nhập, hợp nhất", "merged"),
    CodeName(.dissolved, "giải thể", "dissolved"),
  ]
}

extension DepartmentEventKind: WireValue {}
