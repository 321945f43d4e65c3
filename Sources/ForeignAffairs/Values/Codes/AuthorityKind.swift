/// The kind of body that issues a document, decides, or confers an award.
public struct AuthorityKind: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// An authority kind from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// President (*Chủ tịch nước*).
  public static let president = Self(rawValue: "president")
  /// Government (*Chính phủ*).
  public static let government = Self(rawValue: "government")
  /// Prime Minister (*Thủ tướng Chính phủ*).
  public static let primeMinister = Self(rawValue: "primeMinister")
  /// Politburo (*Bộ Chính trị*).
  public static let politburo = Self(rawValue: "politburo")
  /// Central Party body (*Trung ương Đảng*).
  public static let centralParty = Self(rawValue: "centralParty")
  /// National Assembly (*Quốc hội*).
  public static let nationalAssembly = Self(rawValue: "nationalAssembly")
  /// Ministry (*bộ, cơ quan ngang bộ*).
  public static let ministry = Self(rawValue: "ministry")
  /// Minister (*bộ trưởng*).
  public static let minister = Self(rawValue: "minister")
  /// Provincial Party committee (*Tỉnh ủy*).
  public static let provincialPartyCommittee = Self(rawValue: "provincialPartyCommittee")
  /// Provincial People’s Council (*Hội đồng nhân dân tỉnh*).
  public static let provincialCouncil = Self(rawValue: "provincialCouncil")
  /// Provincial People’s Committee (*Ủy ban nhân dân tỉnh*).
  public static let provincialCommittee = Self(rawValue: "provincialCommittee")
  /// Chair of the provincial People’s Committee (*Chủ tịch Ủy ban nhân dân tỉnh*).
  public static let provincialChair = Self(rawValue: "provincialChair")
  /// Department (*sở, ngành*).
  public static let department = Self(rawValue: "department")
  /// Director of a department (*giám đốc sở*).
  public static let director = Self(rawValue: "director")
  /// Party organisation (*đảng ủy, chi bộ*).
  public static let partyOrganisation = Self(rawValue: "partyOrganisation")
  /// Foreign state (*nhà nước nước ngoài*).
  public static let foreignState = Self(rawValue: "foreignState")
  /// Foreign government (*chính phủ nước ngoài*).
  public static let foreignGovernment = Self(rawValue: "foreignGovernment")
  /// Foreign party (*đảng nước ngoài*).
  public static let foreignParty = Self(rawValue: "foreignParty")
  /// Foreign party and state (*đảng và nhà nước nước ngoài*).
  public static let foreignPartyAndState = Self(rawValue: "foreignPartyAndState")
  /// Not stated (*không nói rõ*).
  public static let notStated = Self(rawValue: "notStated")
  /// Other body (*cơ quan khác*).
  public static let other = Self(rawValue: "other")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.president, "Chủ tịch nước", "President"),
    CodeName(.government, "Chính phủ", "Government"),
    CodeName(.primeMinister, "Thủ tướng Chính phủ", "Prime Minister"),
    CodeName(.politburo, "Bộ Chính trị", "Politburo"),
    CodeName(.centralParty, "Trung ương Đảng", "central Party body"),
    CodeName(.nationalAssembly, "Quốc hội", "National Assembly"),
    CodeName(.ministry, "bộ, cơ quan ngang bộ", "ministry"),
    CodeName(.minister, "bộ trưởng", "minister"),
    CodeName(.provincialPartyCommittee, "Tỉnh ủy", "provincial Party committee"),
    CodeName(.provincialCouncil, "Hội đồng nhân dân tỉnh", "provincial People’s Council"),
    CodeName(.provincialCommittee, "Ủy ban nhân dân tỉnh", "provincial People’s Committee"),
    CodeName(.provincialChair, "Chủ tịch Ủy ban nhân dân tỉnh", "chair of the provincial People’s Committee"),
    CodeName(.department, "sở, ngành", "department"),
    CodeName(.director, "giám đốc sở", "director of a department"),
    CodeName(.partyOrganisation, "đảng ủy, chi bộ", "Party organisation"),
    CodeName(.foreignState, "nhà nước nước ngoài", "foreign state"),
    CodeName(.foreignGovernment, "chính phủ nước ngoài", "foreign government"),
    CodeName(.foreignParty, "đảng nước ngoài", "foreign party"),
    CodeName(.foreignPartyAndState, "đảng và nhà nước nước ngoài", "foreign party and state"),
    CodeName(.notStated, "không nói rõ", "not stated"),
    CodeName(.other, "cơ quan khác", "other body"),
  ]
}

extension AuthorityKind: WireValue {}
