/// In whose name an agreement is signed on the Vietnamese side.
///
/// Law 70/2020/QH14, Article 2(2), and Decree 64/2021/NĐ-CP. Before 2021-07-01 only provincial bodies could
/// sign (Ordinance 33/2007/PL-UBTVQH11).
public struct AgreementLevel: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// An agreement level from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Provincial Party committee (*Tỉnh ủy*).
  public static let provincialPartyCommittee = Self(rawValue: "provincialPartyCommittee")
  /// Provincial People’s Council (*Hội đồng nhân dân tỉnh*).
  public static let provincialCouncil = Self(rawValue: "provincialCouncil")
  /// Provincial People’s Committee (*Ủy ban nhân dân tỉnh*).
  public static let provincialCommittee = Self(rawValue: "provincialCommittee")
  /// Specialised agency (department) (*sở, ngành*).
  public static let department = Self(rawValue: "department")
  /// District (*cấp huyện*): until 2025-06-30.
  public static let district = Self(rawValue: "district")
  /// Commune in a border area (*xã ở khu vực biên giới*).
  public static let borderCommune = Self(rawValue: "borderCommune")
  /// Provincial agency of an organisation (*cơ quan cấp tỉnh của tổ chức*).
  public static let organisation = Self(rawValue: "organisation")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.provincialPartyCommittee, "Tỉnh ủy", "provincial Party committee"),
    CodeName(.provincialCouncil, "Hội đồng nhân dân tỉnh", "provincial People’s Council"),
    CodeName(.provincialCommittee, "Ủy ban nhân dân tỉnh", "provincial People’s Committee"),
    CodeName(.department, "sở, ngành", "specialised agency (department)"),
    CodeName(.district, "cấp huyện", "district"),
    CodeName(.borderCommune, "xã ở khu vực biên giới", "commune in a border area"),
    CodeName(.organisation, "cơ quan cấp tỉnh của tổ chức", "provincial agency of an organisation"),
  ]
}

extension AgreementLevel: WireValue {}
