// Withdrawn codes that older registers hold.
extension CountryCode {
  /// The German Democratic Republic (Cộng hòa Dân chủ Đức), until 1990.
  public static let eastGermany = Self("D", "D")
  /// Czechoslovakia (Tiệp Khắc) until 1993; the same letters were Serbia and Montenegro from 2003 to 2006.
  public static let czechoslovakia = Self("C", "S")
  /// Serbia and Montenegro (Serbia và Montenegro), 2003 to 2006; the same letters as Czechoslovakia before.
  public static let serbiaAndMontenegro = Self("C", "S")
  /// The Soviet Union (Liên Xô), until 1992.
  public static let sovietUnion = Self("S", "U")
  /// Yugoslavia (Nam Tư), until 2003.
  public static let yugoslavia = Self("Y", "U")
}
