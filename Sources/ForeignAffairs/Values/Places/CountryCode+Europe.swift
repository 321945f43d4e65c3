// The countries of Europe that registers name most.
extension CountryCode {
  /// Albania.
  public static let albania = Self("A", "L")
  /// Austria (Áo).
  public static let austria = Self("A", "T")
  /// Belarus.
  public static let belarus = Self("B", "Y")
  /// Belgium (Bỉ).
  public static let belgium = Self("B", "E")
  /// Bosnia & Herzegovina (Bosnia và Herzegovina).
  public static let bosniaAndHerzegovina = Self("B", "A")
  /// Bulgaria.
  public static let bulgaria = Self("B", "G")
  /// Croatia.
  public static let croatia = Self("H", "R")
  /// Cyprus (Síp).
  public static let cyprus = Self("C", "Y")
  /// Czechia (Séc).
  public static let czechia = Self("C", "Z")
  /// Denmark (Đan Mạch).
  public static let denmark = Self("D", "K")
  /// Estonia.
  public static let estonia = Self("E", "E")
  /// Finland (Phần Lan).
  public static let finland = Self("F", "I")
  /// France (Pháp).
  public static let france = Self("F", "R")
  /// Germany (Đức).
  public static let germany = Self("D", "E")
  /// Greece (Hy Lạp).
  public static let greece = Self("G", "R")
  /// Hungary.
  public static let hungary = Self("H", "U")
  /// Iceland.
  public static let iceland = Self("I", "S")
  /// Ireland.
  public static let ireland = Self("I", "E")
  /// Italy.
  public static let italy = Self("I", "T")
  /// Latvia.
  public static let latvia = Self("L", "V")
  /// Lithuania (Litva).
  public static let lithuania = Self("L", "T")
  /// Luxembourg.
  public static let luxembourg = Self("L", "U")
  /// Malta.
  public static let malta = Self("M", "T")
  /// Moldova.
  public static let moldova = Self("M", "D")
  /// Monaco.
  public static let monaco = Self("M", "C")
  /// Montenegro.
  public static let montenegro = Self("M", "E")
  /// Netherlands (Hà Lan).
  public static let netherlands = Self("N", "L")
  /// North Macedonia (Bắc Macedonia).
  public static let northMacedonia = Self("M", "K")
  /// Norway (Na Uy).
  public static let norway = Self("N", "O")
  /// Poland (Ba Lan).
  public static let poland = Self("P", "L")
  /// Portugal (Bồ Đào Nha).
  public static let portugal = Self("P", "T")
  /// Romania.
  public static let romania = Self("R", "O")
  /// Russia (Nga).
  public static let russia = Self("R", "U")
  /// Serbia.
  public static let serbia = Self("R", "S")
  /// Slovakia.
  public static let slovakia = Self("S", "K")
  /// Slovenia.
  public static let slovenia = Self("S", "I")
  /// Spain (Tây Ban Nha).
  public static let spain = Self("E", "S")
  /// Sweden (Thụy Điển).
  public static let sweden = Self("S", "E")
  /// Switzerland (Thụy Sĩ).
  public static let switzerland = Self("C", "H")
  /// Ukraine (Ukraina).
  public static let ukraine = Self("U", "A")
  /// United Kingdom (Vương quốc Anh).
  public static let unitedKingdom = Self("G", "B")
  /// Vatican City (Thành Vatican).
  public static let vatican = Self("V", "A")
}
