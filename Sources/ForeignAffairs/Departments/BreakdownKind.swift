/// By what a total is broken down.
public struct BreakdownKind: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A breakdown kind from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Type of contract (*loại biên chế, hợp đồng*).
  public static let contract = Self(rawValue: "contract")
  /// Sex (*giới tính*).
  public static let sex = Self(rawValue: "sex")
  /// Full or probationary membership (*chính thức, dự bị*).
  public static let membership = Self(rawValue: "membership")
  /// Religion (*tôn giáo*).
  public static let religion = Self(rawValue: "religion")
  /// Age (*độ tuổi*).
  public static let age = Self(rawValue: "age")
  /// Qualification (*trình độ*).
  public static let qualification = Self(rawValue: "qualification")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.contract, "loại biên chế, hợp đồng", "type of contract"),
    CodeName(.sex, "giới tính", "sex"),
    CodeName(.membership, "chính thức, dự bị", "full or probationary membership"),
    CodeName(.religion, "tôn giáo", "religion"),
    CodeName(.age, "độ tuổi", "age"),
    CodeName(.qualification, "trình độ", "qualification"),
  ]
}

extension BreakdownKind: WireValue {}
