/// The form of an award or the emulation title.
///
/// Law 06/2022/QH15, Articles 9 and 19 and after; forms and titles are two ladders, told apart by ``family``.
public struct AwardForm: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// An award form from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Gold Star Order (*Huân chương Sao vàng*).
  public static let goldStarOrder = Self(rawValue: "goldStarOrder")
  /// Hồ Chí Minh Order (*Huân chương Hồ Chí Minh*).
  public static let hoChiMinhOrder = Self(rawValue: "hoChiMinhOrder")
  /// Independence Order (*Huân chương Độc lập*).
  public static let independenceOrder = Self(rawValue: "independenceOrder")
  /// Military Exploit Order (*Huân chương Quân công*).
  public static let militaryExploitOrder = Self(rawValue: "militaryExploitOrder")
  /// Labour Order (*Huân chương Lao động*).
  public static let labourOrder = Self(rawValue: "labourOrder")
  /// Fatherland Defence Order (*Huân chương Bảo vệ Tổ quốc*).
  public static let fatherlandDefenceOrder = Self(rawValue: "fatherlandDefenceOrder")
  /// Feat-of-Arms Order (*Huân chương Chiến công*).
  public static let featOfArmsOrder = Self(rawValue: "featOfArmsOrder")
  /// Great National Unity Order (*Huân chương Đại đoàn kết dân tộc*).
  public static let greatNationalUnityOrder = Self(rawValue: "greatNationalUnityOrder")
  /// Bravery Order (*Huân chương Dũng cảm*).
  public static let braveryOrder = Self(rawValue: "braveryOrder")
  /// Friendship Order (*Huân chương Hữu nghị*).
  public static let friendshipOrder = Self(rawValue: "friendshipOrder")
  /// Friendship Medal (*Huy chương Hữu nghị*).
  public static let friendshipMedal = Self(rawValue: "friendshipMedal")
  /// Medal (*Huy chương*).
  public static let medal = Self(rawValue: "medal")
  /// State honorary title (*Danh hiệu vinh dự nhà nước*).
  public static let stateHonoraryTitle = Self(rawValue: "stateHonoraryTitle")
  /// Hồ Chí Minh Prize or State Prize (*Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước*).
  public static let statePrize = Self(rawValue: "statePrize")
  /// Commemorative medal (*Kỷ niệm chương*).
  public static let commemorativeMedal = Self(rawValue: "commemorativeMedal")
  /// Certificate of merit (*Bằng khen*).
  public static let certificateOfMerit = Self(rawValue: "certificateOfMerit")
  /// Letter of commendation (*Giấy khen*).
  public static let letterOfCommendation = Self(rawValue: "letterOfCommendation")
  /// Emulation flag (*Cờ thi đua*).
  public static let emulationFlag = Self(rawValue: "emulationFlag")
  /// Emulation fighter (*Chiến sĩ thi đua*).
  public static let emulationFighter = Self(rawValue: "emulationFighter")
  /// Excellent labour collective (*Tập thể lao động xuất sắc*).
  public static let excellentLabourCollective = Self(rawValue: "excellentLabourCollective")
  /// Advanced labour collective (*Tập thể lao động tiên tiến*).
  public static let advancedLabourCollective = Self(rawValue: "advancedLabourCollective")
  /// Advanced worker (*Lao động tiên tiến*).
  public static let advancedWorker = Self(rawValue: "advancedWorker")
  /// Clean and strong Party cell (*Chi bộ trong sạch, vững mạnh*).
  public static let cleanAndStrongPartyCell = Self(rawValue: "cleanAndStrongPartyCell")
  /// Completion of tasks with merit or distinction (*Hoàn thành tốt, xuất sắc nhiệm vụ*).
  public static let taskCompletion = Self(rawValue: "taskCompletion")
  /// Form not stated (*không nói rõ hình thức*).
  public static let notStated = Self(rawValue: "notStated")
  /// Other form (*hình thức khác*).
  public static let other = Self(rawValue: "other")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.goldStarOrder, "Huân chương Sao vàng", "Gold Star Order"),
    CodeName(.hoChiMinhOrder, "Huân chương Hồ Chí Minh", "Hồ Chí Minh Order"),
    CodeName(.independenceOrder, "Huân chương Độc lập", "Independence Order"),
    CodeName(.militaryExploitOrder, "Huân chương Quân công", "Military Exploit Order"),
    CodeName(.labourOrder, "Huân chương Lao động", "Labour Order"),
    CodeName(.fatherlandDefenceOrder, "Huân chương Bảo vệ Tổ quốc", "Fatherland Defence Order"),
    CodeName(.featOfArmsOrder, "Huân chương Chiến công", "Feat-of-Arms Order"),
    CodeName(.greatNationalUnityOrder, "Huân chương Đại đoàn kết dân tộc", "Great National Unity Order"),
    CodeName(.braveryOrder, "Huân chương Dũng cảm", "Bravery Order"),
    CodeName(.friendshipOrder, "Huân chương Hữu nghị", "Friendship Order"),
    CodeName(.friendshipMedal, "Huy chương Hữu nghị", "Friendship Medal"),
    CodeName(.medal, "Huy chương", "medal"),
    CodeName(.stateHonoraryTitle, "Danh hiệu vinh dự nhà nước", "State honorary title"),
    CodeName(
      .statePrize, "Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước", "Hồ Chí Minh Prize or State Prize"),
    CodeName(.commemorativeMedal, "Kỷ niệm chương", "commemorative medal"),
    CodeName(.certificateOfMerit, "Bằng khen", "certificate of merit"),
    CodeName(.letterOfCommendation, "Giấy khen", "letter of commendation"),
    CodeName(.emulationFlag, "Cờ thi đua", "emulation flag"),
    CodeName(.emulationFighter, "Chiến sĩ thi đua", "emulation fighter"),
    CodeName(.excellentLabourCollective, "Tập thể lao động xuất sắc", "excellent labour collective"),
    CodeName(.advancedLabourCollective, "Tập thể lao động tiên tiến", "advanced labour collective"),
    CodeName(.advancedWorker, "Lao động tiên tiến", "advanced worker"),
    CodeName(.cleanAndStrongPartyCell, "Chi bộ trong sạch, vững mạnh", "clean and strong Party cell"),
    CodeName(
      .taskCompletion, "Hoàn thành tốt, xuất sắc nhiệm vụ", "completion of tasks with merit or distinction"),
    CodeName(.notStated, "không nói rõ hình thức", "form not stated"),
    CodeName(.other, "hình thức khác", "other form"),
  ]
}

extension AwardForm: WireValue {}

extension AwardForm {
  /// The family that the form belongs to; nothing for a form that is not known.
  public var family: AwardFamily? {
    // What is conferred most stands first, because codes are compared one after the other.
    switch self {
    case .certificateOfMerit, .letterOfCommendation: .certificate
    case .friendshipMedal, .medal, .commemorativeMedal: .medal
    case .labourOrder, .friendshipOrder, .goldStarOrder, .hoChiMinhOrder, .independenceOrder,
      .militaryExploitOrder,
      .fatherlandDefenceOrder, .featOfArmsOrder, .greatNationalUnityOrder, .braveryOrder:
      .order
    case .stateHonoraryTitle: .honoraryTitle
    case .statePrize: .prize
    case .emulationFlag: .flag
    case .emulationFighter, .excellentLabourCollective, .advancedLabourCollective, .advancedWorker,
      .cleanAndStrongPartyCell, .taskCompletion:
      .emulationTitle
    default: nil
    }
  }
}
