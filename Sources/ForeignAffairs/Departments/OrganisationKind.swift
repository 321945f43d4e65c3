/// The kind of a Party or mass organisation at a department.
public struct OrganisationKind: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// An organisation kind from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Party cell (*chi bộ*).
  public static let partyCell = Self(rawValue: "partyCell")
  /// Trade union (*công đoàn*).
  public static let tradeUnion = Self(rawValue: "tradeUnion")
  /// Youth union (*chi đoàn*).
  public static let youthUnion = Self(rawValue: "youthUnion")
  /// Veterans’ association (*hội cựu chiến binh*).
  public static let veterans = Self(rawValue: "veterans")
  /// Women’s association (*hội phụ nữ*).
  public static let women = Self(rawValue: "women")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.partyCell, "chi bộ", "Party cell"),
    CodeName(.tradeUnion, "công đoàn", "trade union"),
    CodeName(.youthUnion, "chi đoàn", "youth union"),
    CodeName(.veterans, "hội cựu chiến binh", "veterans’ association"),
    CodeName(.women, "hội phụ nữ", "women’s association"),
  ]
}

extension OrganisationKind: WireValue {}
