/// The channel of external relations that a contact belongs to: the three pillars.
public struct DelegationChannel: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A delegation channel from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Party (*đối ngoại Đảng*).
  public static let party = Self(rawValue: "party")
  /// State (*ngoại giao Nhà nước*).
  public static let state = Self(rawValue: "state")
  /// People-to-people (*đối ngoại nhân dân*).
  public static let people = Self(rawValue: "people")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.party, "đối ngoại Đảng", "Party"),
    CodeName(.state, "ngoại giao Nhà nước", "State"),
    CodeName(.people, "đối ngoại nhân dân", "people-to-people"),
  ]
}

extension DelegationChannel: WireValue {}
