/// How texts write provinces beside their official names: the other spelling, then the name that it stands
/// for.
///
/// Spellings that differ from a name only in case, marks, hyphens or spaces (`Danang`, `Đăk Lăk`, `Kontum`)
/// need no line. `Sài Gòn` was the official name until 1976.
enum ProvinceSpellingRows {
  static let text = """
    Bắc Cạn|Bắc Kạn
    BRVT|Bà Rịa - Vũng Tàu
    Công Tum|Kon Tum
    Đắc Lắc|Đắk Lắk
    Đắc Nông|Đắk Nông
    HCM|Hồ Chí Minh
    HCMC|Hồ Chí Minh
    Sài Gòn|Hồ Chí Minh
    TPHCM|Hồ Chí Minh
    TT Huế|Thừa Thiên Huế
    """
}
