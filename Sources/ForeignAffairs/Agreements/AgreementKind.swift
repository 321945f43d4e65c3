/// The kind of an international agreement, by its title.
///
/// Law 70/2020/QH14, Article 6, names the first nine and forbids the names of treaties; practice adds
/// twinning and cooperation texts.
public struct AgreementKind: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// An agreement kind from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Agreement (*thỏa thuận*).
  public static let agreement = Self(rawValue: "agreement")
  /// Communiqué (*thông cáo*).
  public static let communique = Self(rawValue: "communique")
  /// Declaration (*tuyên bố*).
  public static let declaration = Self(rawValue: "declaration")
  /// Letter of intent (*ý định thư*).
  public static let letterOfIntent = Self(rawValue: "letterOfIntent")
  /// Memorandum of understanding (*bản ghi nhớ*).
  public static let memorandumOfUnderstanding = Self(rawValue: "memorandumOfUnderstanding")
  /// Agreed minutes (*biên bản thỏa thuận*).
  public static let agreedMinutes = Self(rawValue: "agreedMinutes")
  /// Minutes of exchange (*biên bản trao đổi*).
  public static let minutesOfExchange = Self(rawValue: "minutesOfExchange")
  /// Cooperation programme (*chương trình hợp tác*).
  public static let cooperationProgramme = Self(rawValue: "cooperationProgramme")
  /// Cooperation plan (*kế hoạch hợp tác*).
  public static let cooperationPlan = Self(rawValue: "cooperationPlan")
  /// Cooperation text (*bản hợp tác*).
  public static let cooperationText = Self(rawValue: "cooperationText")
  /// Twinning (*kết nghĩa*).
  public static let twinning = Self(rawValue: "twinning")
  /// Establishment of friendship relations (*thiết lập quan hệ hữu nghị*).
  public static let friendship = Self(rawValue: "friendship")
  /// Other text (*văn bản khác*).
  public static let other = Self(rawValue: "other")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.agreement, "thỏa thuận", "agreement"),
    CodeName(.communique, "thông cáo", "communiqué"),
    CodeName(.declaration, "tuyên bố", "declaration"),
    CodeName(.letterOfIntent, "ý định thư", "letter of intent"),
    CodeName(.memorandumOfUnderstanding, "bản ghi nhớ", "memorandum of understanding"),
    CodeName(.agreedMinutes, "biên bản thỏa thuận", "agreed minutes"),
    CodeName(.minutesOfExchange, "biên bản trao đổi", "minutes of exchange"),
    CodeName(.cooperationProgramme, "chương trình hợp tác", "cooperation programme"),
    CodeName(.cooperationPlan, "kế hoạch hợp tác", "cooperation plan"),
    CodeName(.cooperationText, "bản hợp tác", "cooperation text"),
    CodeName(.twinning, "kết nghĩa", "twinning"),
    CodeName(.friendship, "thiết lập quan hệ hữu nghị", "establishment of friendship relations"),
    CodeName(.other, "văn bản khác", "other text"),
  ]
}

extension AgreementKind: WireValue {}
