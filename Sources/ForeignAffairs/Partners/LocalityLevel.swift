/// The level of a foreign locality in its own state.
///
/// A “foreign locality” of protocol is a first-level unit (Circular 05/2017/TT-BNG); partners are of every
/// level.
public struct LocalityLevel: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A locality level from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Region (*vùng*).
  public static let region = Self(rawValue: "region")
  /// Province (*tỉnh*).
  public static let province = Self(rawValue: "province")
  /// Prefecture (*tỉnh (Nhật Bản)*).
  public static let prefecture = Self(rawValue: "prefecture")
  /// Capital city (*thủ đô*).
  public static let capital = Self(rawValue: "capital")
  /// City (*thành phố*).
  public static let city = Self(rawValue: "city")
  /// County (*quận, huyện*).
  public static let county = Self(rawValue: "county")
  /// Urban community (*cộng đồng đô thị*).
  public static let urbanCommunity = Self(rawValue: "urbanCommunity")
  /// Language community (*cộng đồng ngôn ngữ*).
  public static let languageCommunity = Self(rawValue: "languageCommunity")
  /// Commune (*xã, bản*).
  public static let commune = Self(rawValue: "commune")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.region, "vùng", "region"),
    CodeName(.province, "tỉnh", "province"),
    CodeName(.prefecture, "tỉnh (Nhật Bản)", "prefecture"),
    CodeName(.capital, "thủ đô", "capital city"),
    CodeName(.city, "thành phố", "city"),
    CodeName(.county, "quận, huyện", "county"),
    CodeName(.urbanCommunity, "cộng đồng đô thị", "urban community"),
    CodeName(.languageCommunity, "cộng đồng ngôn ngữ", "language community"),
    CodeName(.commune, "xã, bản", "commune"),
  ]
}

extension LocalityLevel: WireValue {}
