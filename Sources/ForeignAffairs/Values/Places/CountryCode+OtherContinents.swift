// The countries of Africa, the Americas and Oceania that registers name most.
extension CountryCode {
  /// Algeria.
  public static let algeria = Self("D", "Z")
  /// Angola.
  public static let angola = Self("A", "O")
  /// Argentina.
  public static let argentina = Self("A", "R")
  /// Australia.
  public static let australia = Self("A", "U")
  /// Brazil.
  public static let brazil = Self("B", "R")
  /// Cameroon.
  public static let cameroon = Self("C", "M")
  /// Canada.
  public static let canada = Self("C", "A")
  /// Central African Republic (Cộng hòa Trung Phi).
  public static let centralAfricanRepublic = Self("C", "F")
  /// Chile.
  public static let chile = Self("C", "L")
  /// Colombia.
  public static let colombia = Self("C", "O")
  /// Cuba.
  public static let cuba = Self("C", "U")
  /// Congo - Kinshasa.
  public static let democraticRepublicOfTheCongo = Self("C", "D")
  /// Egypt (Ai Cập).
  public static let egypt = Self("E", "G")
  /// Ethiopia.
  public static let ethiopia = Self("E", "T")
  /// Fiji.
  public static let fiji = Self("F", "J")
  /// Kenya.
  public static let kenya = Self("K", "E")
  /// Madagascar.
  public static let madagascar = Self("M", "G")
  /// Mexico.
  public static let mexico = Self("M", "X")
  /// Morocco (Ma-rốc).
  public static let morocco = Self("M", "A")
  /// Mozambique.
  public static let mozambique = Self("M", "Z")
  /// New Zealand.
  public static let newZealand = Self("N", "Z")
  /// Nicaragua.
  public static let nicaragua = Self("N", "I")
  /// Nigeria.
  public static let nigeria = Self("N", "G")
  /// Papua New Guinea.
  public static let papuaNewGuinea = Self("P", "G")
  /// Peru.
  public static let peru = Self("P", "E")
  /// Congo - Brazzaville.
  public static let republicOfTheCongo = Self("C", "G")
  /// Senegal.
  public static let senegal = Self("S", "N")
  /// South Africa (Nam Phi).
  public static let southAfrica = Self("Z", "A")
  /// Tanzania.
  public static let tanzania = Self("T", "Z")
  /// Tunisia.
  public static let tunisia = Self("T", "N")
  /// United States (Hoa Kỳ).
  public static let unitedStates = Self("U", "S")
  /// Uruguay.
  public static let uruguay = Self("U", "Y")
  /// Venezuela.
  public static let venezuela = Self("V", "E")
  /// Zimbabwe.
  public static let zimbabwe = Self("Z", "W")
}
