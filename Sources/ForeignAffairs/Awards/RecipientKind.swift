/// What kind of recipient an award has.
public struct RecipientKind: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A recipient kind from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Collective (*tập thể*).
  public static let collective = Self(rawValue: "collective")
  /// Person (*cá nhân*).
  public static let person = Self(rawValue: "person")
  /// Party cell (*chi bộ*).
  public static let partyCell = Self(rawValue: "partyCell")
  /// Not stated (*không nói rõ*).
  public static let notStated = Self(rawValue: "notStated")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.collective, "tập thể", "collective"),
    CodeName(.person, "cá nhân", "person"),
    CodeName(.partyCell, "chi bộ", "Party cell"),
    CodeName(.notStated, "không nói rõ", "not stated"),
  ]
}

extension RecipientKind: WireValue {}
