/// The kind of a province-level unit.
///
/// The class of an award or the tier of a city is another matter; the kind of one unit changes with time.
public struct ProvinceKind: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A province kind from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Province (*tỉnh*).
  public static let province = Self(rawValue: "province")
  /// Centrally run city (*thành phố trực thuộc trung ương*).
  public static let city = Self(rawValue: "city")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.province, "tỉnh", "province"),
    CodeName(.city, "thành phố trực thuộc trung ương", "centrally run city"),
  ]
}

extension ProvinceKind: WireValue {}
