// The currencies that registers hold most, and the ones that the euro replaced.
extension CurrencyCode {
  /// Vietnamese Dong (Đồng Việt Nam).
  public static let vnd = Self("V", "N", "D")
  /// US Dollar (Đô la Mỹ).
  public static let usd = Self("U", "S", "D")
  /// Euro.
  public static let eur = Self("E", "U", "R")
  /// Japanese Yen (Yên Nhật).
  public static let jpy = Self("J", "P", "Y")
  /// South Korean Won (Won Hàn Quốc).
  public static let krw = Self("K", "R", "W")
  /// Laotian Kip (Kip Lào).
  public static let lak = Self("L", "A", "K")
  /// Cambodian Riel (Riel Campuchia).
  public static let khr = Self("K", "H", "R")
  /// Thai Baht (Bạt Thái Lan).
  public static let thb = Self("T", "H", "B")
  /// Chinese Yuan (Nhân dân tệ).
  public static let cny = Self("C", "N", "Y")
  /// British Pound (Bảng Anh).
  public static let gbp = Self("G", "B", "P")
  /// Australian Dollar (Đô la Australia).
  public static let aud = Self("A", "U", "D")
  /// Brazilian Real (Real Braxin).
  public static let brl = Self("B", "R", "L")
  /// Canadian Dollar (Đô la Canada).
  public static let cad = Self("C", "A", "D")
  /// Swiss Franc (Franc Thụy sĩ).
  public static let chf = Self("C", "H", "F")
  /// Cuban Peso (Peso Cuba).
  public static let cup = Self("C", "U", "P")
  /// Czech Koruna (Koruna Cộng hòa Séc).
  public static let czk = Self("C", "Z", "K")
  /// Danish Krone (Krone Đan Mạch).
  public static let dkk = Self("D", "K", "K")
  /// Hong Kong Dollar (Đô la Hồng Kông).
  public static let hkd = Self("H", "K", "D")
  /// Hungarian Forint (Forint Hungary).
  public static let huf = Self("H", "U", "F")
  /// Indonesian Rupiah (Rupiah Indonesia).
  public static let idr = Self("I", "D", "R")
  /// Israeli New Shekel (Sheqel Israel mới).
  public static let ils = Self("I", "L", "S")
  /// Indian Rupee (Rupee Ấn Độ).
  public static let inr = Self("I", "N", "R")
  /// Kuwaiti Dinar (Dinar Kuwait).
  public static let kwd = Self("K", "W", "D")
  /// Myanmar Kyat (Kyat Myanma).
  public static let mmk = Self("M", "M", "K")
  /// Macanese Pataca (Pataca Ma Cao).
  public static let mop = Self("M", "O", "P")
  /// Malaysian Ringgit (Ringgit Malaysia).
  public static let myr = Self("M", "Y", "R")
  /// Mozambican Metical (Metical Mozambique).
  public static let mzn = Self("M", "Z", "N")
  /// Norwegian Krone (Krone Na Uy).
  public static let nok = Self("N", "O", "K")
  /// New Zealand Dollar (Đô la New Zealand).
  public static let nzd = Self("N", "Z", "D")
  /// Philippine Peso (Peso Philipin).
  public static let php = Self("P", "H", "P")
  /// Polish Zloty (Zloty Ba Lan).
  public static let pln = Self("P", "L", "N")
  /// Qatari Riyal (Rial Qatar).
  public static let qar = Self("Q", "A", "R")
  /// Russian Ruble (Rúp Nga).
  public static let rub = Self("R", "U", "B")
  /// Saudi Riyal (Riyal Ả Rập Xê-út).
  public static let sar = Self("S", "A", "R")
  /// Swedish Krona (Krona Thụy Điển).
  public static let sek = Self("S", "E", "K")
  /// Singapore Dollar (Đô la Singapore).
  public static let sgd = Self("S", "G", "D")
  /// Turkish Lira (Lia Thổ Nhĩ Kỳ).
  public static let `try` = Self("T", "R", "Y")
  /// New Taiwan Dollar (Đô la Đài Loan mới).
  public static let twd = Self("T", "W", "D")
  /// Ukrainian Hryvnia (Hryvnia Ukraina).
  public static let uah = Self("U", "A", "H")
  /// United Arab Emirates Dirham (Dirham UAE).
  public static let aed = Self("A", "E", "D")
  /// Special Drawing Rights (Quyền Rút vốn Đặc biệt).
  public static let xdr = Self("X", "D", "R")
  /// No currency, for a transaction without money.
  public static let xxx = Self("X", "X", "X")
  /// Austrian Schilling (Đồng Schiling Áo), withdrawn.
  public static let ats = Self("A", "T", "S")
  /// Belgian Franc (Đồng Franc Bỉ), withdrawn.
  public static let bef = Self("B", "E", "F")
  /// Bulgarian Lev (Lev Bulgaria), withdrawn.
  public static let bgn = Self("B", "G", "N")
  /// German Mark (Đồng Mark Đức), withdrawn.
  public static let dem = Self("D", "E", "M")
  /// Spanish Peseta (Đồng Peseta Tây Ban Nha), withdrawn.
  public static let esp = Self("E", "S", "P")
  /// Finnish Markka (Đồng Markka Phần Lan), withdrawn.
  public static let fim = Self("F", "I", "M")
  /// French Franc (Franc Pháp), withdrawn.
  public static let frf = Self("F", "R", "F")
  /// Greek Drachma (Drachma Hy Lạp), withdrawn.
  public static let grd = Self("G", "R", "D")
  /// Irish Pound (Pao Ai-len), withdrawn.
  public static let iep = Self("I", "E", "P")
  /// Italian Lira (Lia Ý), withdrawn.
  public static let itl = Self("I", "T", "L")
  /// Luxembourgian Franc (Đồng Franc Luxembourg), withdrawn.
  public static let luf = Self("L", "U", "F")
  /// Dutch Guilder (Đồng Guilder Hà Lan), withdrawn.
  public static let nlg = Self("N", "L", "G")
  /// Portuguese Escudo (Đồng Escudo Bồ Đào Nha), withdrawn.
  public static let pte = Self("P", "T", "E")
}
