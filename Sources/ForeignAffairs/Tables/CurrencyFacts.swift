/// What the generated table of currencies lacks.
enum CurrencyFacts {
  /// The withdrawn currencies without minor units (OpenJDK's list of ISO 4217, `minor0`); the others had two digits.
  static let withdrawnWholeUnits: Set<String> = [
    "ADP", "BEF", "BYB", "BYR", "ESP", "GRD", "ITL", "LUF", "MGF", "PTE", "ROL", "TPE", "TRL",
  ]

  /// The withdrawn units of account to which digits do not apply (OpenJDK, `minorUndefined`; XRE likewise).
  static let withdrawnWithoutDigits: Set<String> = ["XFO", "XFU", "XRE"]

  /// The digits that a withdrawn currency had last.
  static func withdrawnDigits(_ code: String) -> Int? {
    if withdrawnWithoutDigits.contains(code) { return nil }
    return withdrawnWholeUnits.contains(code) ? 0 : 2
  }

  /// Days of legal tender that CLDR 47 does not have yet.
  ///
  /// Bulgaria took the euro on 2026-01-01; levs were legal tender beside it for one month.
  static let tender: [String: String] = ["BGN": "1999-07-05/2026-01-31"]

  /// Vietnamese names that CLDR 47 does not have.
  static let vietnameseNames: [String: String] = [
    "ALK": "Lek Albania (1946–1965)",
    "CNX": "Đô la Ngân hàng Nhân dân Trung Quốc",
    "ILR": "Shekel Israel (1980–1985)",
    "ISJ": "Króna Iceland (1918–1981)",
    "UYW": "Đơn vị chỉ số tiền lương danh nghĩa Uruguay",
    "VED": "Bolívar kỹ thuật số Venezuela",
    "XAD": "Dinar kế toán Ả Rập",
    "XCG": "Guilder Ca-ri-bê",
    "XSU": "Sucre",
    "XUA": "Đơn vị kế toán ADB",
    "ZWG": "Đồng vàng Zimbabwe",
  ]
}
