/// The field that aid goes to: a purpose code or category of the OECD Development Assistance Committee (DAC).
///
/// Codes are those of the IATI lists Sector (five digits) and SectorCategory (three digits). `emergency` and
/// the words of a register that fit none are kept as they are.
public struct SectorCode: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A sector code from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Education (*giáo dục*).
  public static let education = Self(rawValue: "110")
  /// Health (*y tế*).
  public static let health = Self(rawValue: "120")
  /// Infectious disease control (*phòng, chống dịch bệnh*).
  public static let infectiousDiseaseControl = Self(rawValue: "12250")
  /// Water and sanitation (*nước sạch và vệ sinh*).
  public static let waterAndSanitation = Self(rawValue: "140")
  /// Community development and democratic participation (*phát triển cộng đồng*).
  public static let civilSociety = Self(rawValue: "15150")
  /// Removal of land mines and explosive remnants of war (*khắc phục hậu quả bom mìn*).
  public static let landmineClearance = Self(rawValue: "15250")
  /// Other social infrastructure and services (*an sinh xã hội*).
  public static let socialServices = Self(rawValue: "160")
  /// Social protection (*hỗ trợ người khuyết tật, bảo trợ xã hội*).
  public static let socialProtection = Self(rawValue: "16010")
  /// Culture and recreation (*văn hóa*).
  public static let culture = Self(rawValue: "16061")
  /// Employment creation (*sinh kế, việc làm*).
  public static let livelihoods = Self(rawValue: "16020")
  /// Agriculture (*nông nghiệp*).
  public static let agriculture = Self(rawValue: "311")
  /// Fishing (*thủy sản*).
  public static let fishing = Self(rawValue: "313")
  /// General environmental protection (*môi trường, biến đổi khí hậu*).
  public static let environment = Self(rawValue: "410")
  /// Rural development (*phát triển nông thôn*).
  public static let ruralDevelopment = Self(rawValue: "43040")
  /// Multisector aid (*xóa đói giảm nghèo, phát triển bền vững*).
  public static let povertyReduction = Self(rawValue: "43010")
  /// Disaster risk reduction (*phòng, chống thiên tai*).
  public static let disasterRiskReduction = Self(rawValue: "43060")
  /// Emergency response (*cứu trợ khẩn cấp*).
  public static let emergencyResponse = Self(rawValue: "720")
  /// Sector not specified (*không rõ lĩnh vực*).
  public static let notSpecified = Self(rawValue: "99810")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.education, "giáo dục", "education"),
    CodeName(.health, "y tế", "health"),
    CodeName(.infectiousDiseaseControl, "phòng, chống dịch bệnh", "infectious disease control"),
    CodeName(.waterAndSanitation, "nước sạch và vệ sinh", "water and sanitation"),
    CodeName(.civilSociety, "phát triển cộng đồng", "community development and democratic participation"),
    CodeName(
      .landmineClearance, "khắc phục hậu quả bom mìn", "removal of land mines and explosive remnants of war"),
    CodeName(.socialServices, "an sinh xã hội", "other social infrastructure and services"),
    CodeName(.socialProtection, "hỗ trợ người khuyết tật, bảo trợ xã hội", "social protection"),
    CodeName(.culture, "văn hóa", "culture and recreation"),
    CodeName(.livelihoods, "sinh kế, việc làm", "employment creation"),
    CodeName(.agriculture, "nông nghiệp", "agriculture"),
    CodeName(.fishing, "thủy sản", "fishing"),
    CodeName(.environment, "môi trường, biến đổi khí hậu", "general environmental protection"),
    CodeName(.ruralDevelopment, "phát triển nông thôn", "rural development"),
    CodeName(.povertyReduction, "xóa đói giảm nghèo, phát triển bền vững", "multisector aid"),
    CodeName(.disasterRiskReduction, "phòng, chống thiên tai", "disaster risk reduction"),
    CodeName(.emergencyResponse, "cứu trợ khẩn cấp", "emergency response"),
    CodeName(.notSpecified, "không rõ lĩnh vực", "sector not specified"),
  ]
}

extension SectorCode: WireValue {}
