/// What a rule looks at, apart from which rule it is.
public struct RuleKind: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A kind of rule from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Something is missing, or stands where it cannot (*cấu trúc*).
  public static let structure = Self(rawValue: "structure")
  /// A number lies outside what it can be (*giới hạn*).
  public static let range = Self(rawValue: "range")
  /// Dates stand in the wrong order (*trình tự thời gian*).
  public static let order = Self(rawValue: "order")
  /// Parts and whole do not agree (*tổng và thành phần*).
  public static let sum = Self(rawValue: "sum")
  /// A reference leads nowhere, or to the wrong record (*tham chiếu*).
  public static let reference = Self(rawValue: "reference")
  /// Something stands twice (*trùng lặp*).
  public static let duplicate = Self(rawValue: "duplicate")
  /// Somebody acts without the power to (*thẩm quyền*).
  public static let authority = Self(rawValue: "authority")
  /// A term was not kept (*thời hạn*).
  public static let deadline = Self(rawValue: "deadline")
  /// A step of a procedure is missing (*thủ tục*).
  public static let procedure = Self(rawValue: "procedure")
  /// A code or a word does not fit (*danh mục*).
  public static let codes = Self(rawValue: "vocabulary")
  /// Two facts contradict each other (*mâu thuẫn*).
  public static let consistency = Self(rawValue: "consistency")
  /// Something applies to too few or too many records (*tỷ lệ*).
  public static let share = Self(rawValue: "share")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.structure, "cấu trúc", "structure"),
    CodeName(.range, "giới hạn", "range"),
    CodeName(.order, "trình tự thời gian", "order in time"),
    CodeName(.sum, "tổng và thành phần", "parts and whole"),
    CodeName(.reference, "tham chiếu", "reference"),
    CodeName(.duplicate, "trùng lặp", "duplicate"),
    CodeName(.authority, "thẩm quyền", "authority"),
    CodeName(.deadline, "thời hạn", "deadline"),
    CodeName(.procedure, "thủ tục", "procedure"),
    CodeName(.codes, "danh mục", "vocabulary"),
    CodeName(.consistency, "mâu thuẫn", "contradiction"),
    CodeName(.share, "tỷ lệ", "share"),
  ]
}

extension RuleKind: WireValue {}
