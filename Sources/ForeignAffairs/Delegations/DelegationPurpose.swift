/// What a delegation travels for.
public struct DelegationPurpose: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A delegation purpose from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Official visit (*thăm chính thức*).
  public static let officialVisit = Self(rawValue: "officialVisit")
  /// Working visit (*thăm và làm việc*).
  public static let working = Self(rawValue: "working")
  /// Conference (*hội nghị, hội thảo*).
  public static let conference = Self(rawValue: "conference")
  /// Promotion of investment, trade or tourism (*xúc tiến đầu tư, thương mại, du lịch*).
  public static let promotion = Self(rawValue: "promotion")
  /// Study (*học tập, khảo sát*).
  public static let study = Self(rawValue: "study")
  /// Signing (*ký kết*).
  public static let signing = Self(rawValue: "signing")
  /// Exchange (*trao đổi, giao lưu*).
  public static let exchange = Self(rawValue: "exchange")
  /// Assistance (*trao tặng, hỗ trợ*).
  public static let assistance = Self(rawValue: "assistance")
  /// Private trip (*việc riêng*).
  public static let privateTrip = Self(rawValue: "privateTrip")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.officialVisit, "thăm chính thức", "official visit"),
    CodeName(.working, "thăm và làm việc", "working visit"),
    CodeName(.conference, "hội nghị, hội thảo", "conference"),
    CodeName(.promotion, "xúc tiến đầu tư, thương mại, du lịch", "promotion of investment, trade or tourism"),
    CodeName(.study, "học tập, khảo sát", "study"),
    CodeName(.signing, "ký kết", "signing"),
    CodeName(.exchange, "trao đổi, giao lưu", "exchange"),
    CodeName(.assistance, "trao tặng, hỗ trợ", "assistance"),
    CodeName(.privateTrip, "việc riêng", "private trip"),
  ]
}

extension DelegationPurpose: WireValue {}
