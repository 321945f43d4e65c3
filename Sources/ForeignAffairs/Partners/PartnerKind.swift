/// What kind of body a partner or donor is.
///
/// Agreements: Law 70/2020/QH14, Article 2(3). Donors: Decree 80/2020/NĐ-CP, then Decree 313/2025/NĐ-CP.
public struct PartnerKind: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A partner kind from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// State (*nhà nước*).
  public static let state = Self(rawValue: "state")
  /// Parliament (*quốc hội*).
  public static let parliament = Self(rawValue: "parliament")
  /// Government (*chính phủ*).
  public static let government = Self(rawValue: "government")
  /// Ministry (*bộ*).
  public static let ministry = Self(rawValue: "ministry")
  /// Local government (*chính quyền địa phương*).
  public static let locality = Self(rawValue: "locality")
  /// Agency (*cơ quan, tổ chức nhà nước*).
  public static let agency = Self(rawValue: "agency")
  /// Embassy (*đại sứ quán*).
  public static let embassy = Self(rawValue: "embassy")
  /// Consulate (*lãnh sự quán*).
  public static let consulate = Self(rawValue: "consulate")
  /// International organisation (*tổ chức quốc tế*).
  public static let internationalOrganisation = Self(rawValue: "internationalOrganisation")
  /// Development bank (*ngân hàng phát triển*).
  public static let developmentBank = Self(rawValue: "developmentBank")
  /// Non-governmental organisation (*tổ chức phi chính phủ*).
  public static let nonGovernmentalOrganisation = Self(rawValue: "nonGovernmentalOrganisation")
  /// Fund (*quỹ*).
  public static let fund = Self(rawValue: "fund")
  /// Political party (*chính đảng*).
  public static let party = Self(rawValue: "party")
  /// University (*trường đại học*).
  public static let university = Self(rawValue: "university")
  /// Enterprise (*doanh nghiệp*).
  public static let enterprise = Self(rawValue: "enterprise")
  /// Association (*hội*).
  public static let association = Self(rawValue: "association")
  /// Vietnamese department (*sở, ngành*).
  public static let department = Self(rawValue: "department")
  /// People of a place (*nhân dân, người dân*).
  public static let people = Self(rawValue: "people")
  /// Person (*cá nhân*).
  public static let person = Self(rawValue: "person")
  /// Country (*quốc gia*).
  public static let country = Self(rawValue: "country")
  /// Other (*khác*).
  public static let other = Self(rawValue: "other")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.state, "nhà nước", "state"),
    CodeName(.parliament, "quốc hội", "parliament"),
    CodeName(.government, "chính phủ", "government"),
    CodeName(.ministry, "bộ", "ministry"),
    CodeName(.locality, "chính quyền địa phương", "local government"),
    CodeName(.agency, "cơ quan, tổ chức nhà nước", "agency"),
    CodeName(.embassy, "đại sứ quán", "embassy"),
    CodeName(.consulate, "lãnh sự quán", "consulate"),
    CodeName(.internationalOrganisation, "tổ chức quốc tế", "international organisation"),
    CodeName(.developmentBank, "ngân hàng phát triển", "development bank"),
    CodeName(.nonGovernmentalOrganisation, "tổ chức phi chính phủ", "non-governmental organisation"),
    CodeName(.fund, "quỹ", "fund"),
    CodeName(.party, "chính đảng", "political party"),
    CodeName(.university, "trường đại học", "university"),
    CodeName(.enterprise, "doanh nghiệp", "enterprise"),
    CodeName(.association, "hội", "association"),
    CodeName(.department, "sở, ngành", "Vietnamese department"),
    CodeName(.people, "nhân dân, người dân", "people of a place"),
    CodeName(.person, "cá nhân", "person"),
    CodeName(.country, "quốc gia", "country"),
    CodeName(.other, "khác", "other"),
  ]
}

extension PartnerKind: WireValue {}
