// The countries of Asia that registers name most.
extension CountryCode {
  /// Afghanistan.
  public static let afghanistan = Self("A", "F")
  /// Bangladesh.
  public static let bangladesh = Self("B", "D")
  /// Brunei.
  public static let brunei = Self("B", "N")
  /// Cambodia (Campuchia).
  public static let cambodia = Self("K", "H")
  /// China (Trung Quốc).
  public static let china = Self("C", "N")
  /// Hong Kong SAR China (Đặc khu Hành chính Hồng Kông, Trung Quốc).
  public static let hongKong = Self("H", "K")
  /// India (Ấn Độ).
  public static let india = Self("I", "N")
  /// Indonesia.
  public static let indonesia = Self("I", "D")
  /// Iran.
  public static let iran = Self("I", "R")
  /// Iraq.
  public static let iraq = Self("I", "Q")
  /// Israel.
  public static let israel = Self("I", "L")
  /// Japan (Nhật Bản).
  public static let japan = Self("J", "P")
  /// Kazakhstan.
  public static let kazakhstan = Self("K", "Z")
  /// Kuwait.
  public static let kuwait = Self("K", "W")
  /// Laos (Lào).
  public static let laos = Self("L", "A")
  /// Lebanon (Li-băng).
  public static let lebanon = Self("L", "B")
  /// Macao SAR China (Đặc khu Hành chính Macao, Trung Quốc).
  public static let macao = Self("M", "O")
  /// Malaysia.
  public static let malaysia = Self("M", "Y")
  /// Mongolia (Mông Cổ).
  public static let mongolia = Self("M", "N")
  /// Myanmar.
  public static let myanmar = Self("M", "M")
  /// Nepal.
  public static let nepal = Self("N", "P")
  /// North Korea (Triều Tiên).
  public static let northKorea = Self("K", "P")
  /// Oman.
  public static let oman = Self("O", "M")
  /// Pakistan.
  public static let pakistan = Self("P", "K")
  /// Palestinian Territories (Lãnh thổ Palestine).
  public static let palestine = Self("P", "S")
  /// Philippines.
  public static let philippines = Self("P", "H")
  /// Qatar.
  public static let qatar = Self("Q", "A")
  /// Saudi Arabia (Ả Rập Xê-út).
  public static let saudiArabia = Self("S", "A")
  /// Singapore.
  public static let singapore = Self("S", "G")
  /// South Korea (Hàn Quốc).
  public static let southKorea = Self("K", "R")
  /// Sri Lanka.
  public static let sriLanka = Self("L", "K")
  /// Syria.
  public static let syria = Self("S", "Y")
  /// Taiwan (Đài Loan).
  public static let taiwan = Self("T", "W")
  /// Thailand (Thái Lan).
  public static let thailand = Self("T", "H")
  /// Timor-Leste.
  public static let timorLeste = Self("T", "L")
  /// Türkiye (Thổ Nhĩ Kỳ).
  public static let turkey = Self("T", "R")
  /// United Arab Emirates (Các Tiểu Vương quốc Ả Rập Thống nhất).
  public static let unitedArabEmirates = Self("A", "E")
  /// Uzbekistan.
  public static let uzbekistan = Self("U", "Z")
  /// Vietnam (Việt Nam).
  public static let vietnam = Self("V", "N")
}
