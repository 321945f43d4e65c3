/// A sub-region of a continent by its three digits in M49, the list of the United Nations.
///
/// It may hold a group that this library does not know; ``isKnown`` tells.
public struct Subregion: RawRepresentable, Sendable, Hashable, Codable {
  /// The three digits of the group.
  public let rawValue: String

  /// Names a group by its digits.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Northern Africa (Bắc Phi).
  public static let northernAfrica = Self(rawValue: "015")
  /// Eastern Africa (Đông Phi).
  public static let easternAfrica = Self(rawValue: "014")
  /// Middle Africa (Trung Phi).
  public static let middleAfrica = Self(rawValue: "017")
  /// Southern Africa (Miền Nam châu Phi).
  public static let southernAfrica = Self(rawValue: "018")
  /// Western Africa (Tây Phi).
  public static let westernAfrica = Self(rawValue: "011")
  /// Caribbean (Ca-ri-bê).
  public static let caribbean = Self(rawValue: "029")
  /// Central America (Trung Mỹ).
  public static let centralAmerica = Self(rawValue: "013")
  /// South America (Nam Mỹ).
  public static let southAmerica = Self(rawValue: "005")
  /// Northern America (Bắc Mỹ).
  public static let northernAmerica = Self(rawValue: "021")
  /// Central Asia (Trung Á).
  public static let centralAsia = Self(rawValue: "143")
  /// Eastern Asia (Đông Á).
  public static let easternAsia = Self(rawValue: "030")
  /// South-eastern Asia (Đông Nam Á).
  public static let southEasternAsia = Self(rawValue: "035")
  /// Southern Asia (Nam Á).
  public static let southernAsia = Self(rawValue: "034")
  /// Western Asia (Tây Á).
  public static let westernAsia = Self(rawValue: "145")
  /// Eastern Europe (Đông Âu).
  public static let easternEurope = Self(rawValue: "151")
  /// Northern Europe (Bắc Âu).
  public static let northernEurope = Self(rawValue: "154")
  /// Southern Europe (Nam Âu).
  public static let southernEurope = Self(rawValue: "039")
  /// Western Europe (Tây Âu).
  public static let westernEurope = Self(rawValue: "155")
  /// Australia and New Zealand (Australia và New Zealand).
  public static let australiaAndNewZealand = Self(rawValue: "053")
  /// Melanesia (Melanesia).
  public static let melanesia = Self(rawValue: "054")
  /// Micronesia (Micronesia).
  public static let micronesia = Self(rawValue: "057")
  /// Polynesia (Polynesia).
  public static let polynesia = Self(rawValue: "061")
}
