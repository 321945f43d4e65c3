/// The family of a form of award.
public struct AwardFamily: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// An award family from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Order (*huân chương*).
  public static let order = Self(rawValue: "order")
  /// Medal (*huy chương, kỷ niệm chương*).
  public static let medal = Self(rawValue: "medal")
  /// Honorary title (*danh hiệu vinh dự*).
  public static let honoraryTitle = Self(rawValue: "honoraryTitle")
  /// Prize (*giải thưởng*).
  public static let prize = Self(rawValue: "prize")
  /// Certificate (*bằng khen, giấy khen*).
  public static let certificate = Self(rawValue: "certificate")
  /// Flag (*cờ thi đua*).
  public static let flag = Self(rawValue: "flag")
  /// Emulation title (*danh hiệu thi đua*).
  public static let emulationTitle = Self(rawValue: "emulationTitle")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.order, "huân chương", "order"),
    CodeName(.medal, "huy chương, kỷ niệm chương", "medal"),
    CodeName(.honoraryTitle, "danh hiệu vinh dự", "honorary title"),
    CodeName(.prize, "giải thưởng", "prize"),
    CodeName(.certificate, "bằng khen, giấy khen", "certificate"),
    CodeName(.flag, "cờ thi đua", "flag"),
    CodeName(.emulationTitle, "danh hiệu thi đua", "emulation title"),
  ]
}

extension AwardFamily: WireValue {}
