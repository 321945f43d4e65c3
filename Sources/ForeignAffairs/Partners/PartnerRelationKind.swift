/// What binds a partner to a province.
public struct PartnerRelationKind: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A partner relation kind from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Friendship (*quan hệ hữu nghị*).
  public static let friendship = Self(rawValue: "friendship")
  /// Official twinning (*kết nghĩa chính thức*).
  public static let twinning = Self(rawValue: "twinning")
  /// Cooperation (*quan hệ hợp tác*).
  public static let cooperation = Self(rawValue: "cooperation")
  /// Strategic partnership (*đối tác chiến lược*).
  public static let strategic = Self(rawValue: "strategic")
  /// Agreement (*có thỏa thuận*).
  public static let agreement = Self(rawValue: "agreement")
  /// Close ties (*quan hệ mật thiết*).
  public static let closeTies = Self(rawValue: "closeTies")
  /// Traditional relations (*quan hệ truyền thống*).
  public static let traditional = Self(rawValue: "traditional")
  /// Traditional neighbour (*láng giềng truyền thống*).
  public static let neighbour = Self(rawValue: "neighbour")
  /// Party relations (*quan hệ kênh Đảng*).
  public static let partyRelations = Self(rawValue: "partyRelations")
  /// Working relations (*phối hợp công tác*).
  public static let administrative = Self(rawValue: "administrative")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.friendship, "quan hệ hữu nghị", "friendship"),
    CodeName(.twinning, "kết nghĩa chính thức", "official twinning"),
    CodeName(.cooperation, "quan hệ hợp tác", "cooperation"),
    CodeName(.strategic, "đối tác chiến lược", "strategic partnership"),
    CodeName(.agreement, "có thỏa thuận", "agreement"),
    CodeName(.closeTies, "quan hệ mật thiết", "close ties"),
    CodeName(.traditional, "quan hệ truyền thống", "traditional relations"),
    CodeName(.neighbour, "láng giềng truyền thống", "traditional neighbour"),
    CodeName(.partyRelations, "quan hệ kênh Đảng", "Party relations"),
    CodeName(.administrative, "phối hợp công tác", "working relations"),
  ]
}

extension PartnerRelationKind: WireValue {}
