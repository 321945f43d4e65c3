/// The withdrawn codes of ISO 3166-3: code, alpha-3, sub-region, first assigned, withdrawn, codes of the territory
/// since then, names in Vietnamese and English.
///
/// Codes and days of withdrawal are those of Debian iso-codes 4.15.0, where some are known only to the year; the
/// sub-regions are those of CLDR where it has them, otherwise of the territory today. The Vietnamese names are the
/// usual ones. The successors of `SU` are the fifteen republics; of `FX`, `VD`, `YD`, `DD` the state that took the
/// territory in; of `NT` the two states that divided it. `BY` (BYS until 1992) only changed its name and is not here.
enum WithdrawnCountryRows {
  static let text = """
    AI|AFI|014|1974|1977|DJ|Lãnh thổ Afar và Issa thuộc Pháp|French Afars and Issas
    AN|ANT|029|1974|2010-12-15|BQ CW SX|Antille thuộc Hà Lan|Netherlands Antilles
    BQ|ATB||1974|1979|AQ|Lãnh thổ châu Nam Cực thuộc Anh|British Antarctic Territory
    BU|BUR|035|1974|1989-12-05|MM|Miến Điện|Burma
    CS|CSK|151|1974|1993-06-15|CZ SK|Tiệp Khắc|Czechoslovakia
    CS|SCG|039|2003-07-23|2006-09-26|ME RS|Serbia và Montenegro|Serbia and Montenegro
    CT|CTE|057|1974|1984|KI|Quần đảo Canton và Enderbury|Canton and Enderbury Islands
    DD|DDR|155|1974|1990-10-30|DE|Cộng hòa Dân chủ Đức|German Democratic Republic
    DY|DHY|011|1974|1977|BJ|Dahomey|Dahomey
    FQ|ATF||1974|1979|AQ TF|Lãnh thổ phía Nam và châu Nam Cực thuộc Pháp|French Southern and Antarctic Territories
    FX|FXX|155|1993|1997-07-14|FR|Chính quốc Pháp|Metropolitan France
    GE|GEL|057|1974|1979|KI TV|Quần đảo Gilbert và Ellice|Gilbert and Ellice Islands
    HV|HVO|011|1974|1984|BF|Thượng Volta|Upper Volta
    JT|JTN|057|1974|1986|UM|Đảo Johnston|Johnston Island
    MI|MID|057|1974|1986|UM|Quần đảo Midway|Midway Islands
    NH|NHB|054|1974|1980|VU|New Hebrides|New Hebrides
    NQ|ATN||1974|1983|AQ|Vùng đất Nữ hoàng Maud|Dronning Maud Land
    NT|NTZ|145|1974|1993-07-12|IQ SA|Vùng trung lập Ả Rập Xê-út - Iraq|Neutral Zone
    PC|PCI|057|1974|1986|FM MH MP PW|Lãnh thổ ủy trị quần đảo Thái Bình Dương|Pacific Islands Trust Territory
    PU|PUS|057|1974|1986|UM|Các đảo nhỏ ở Thái Bình Dương thuộc Mỹ|U.S. Miscellaneous Pacific Islands
    PZ|PCZ|013|1974|1980|PA|Vùng kênh đào Panama|Panama Canal Zone
    RH|RHO|014|1974|1980|ZW|Nam Rhodesia|Southern Rhodesia
    SK|SKM|034|1974|1975|IN|Sikkim|Sikkim
    SU|SUN|151|1974|1992-08-30|AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ|Liên Xô|Soviet Union
    TP|TMP|035|1974|2002-05-20|TL|Đông Timor|East Timor
    VD|VDR|035|1974|1977|VN|Việt Nam Dân chủ Cộng hòa|Democratic Republic of Viet-Nam
    WK|WAK|057|1974|1986|UM|Đảo Wake|Wake Island
    YD|YMD|145|1974|1990-08-14|YE|Nam Yemen|Democratic Yemen
    YU|YUG|039|1974|2003-07-23|CS|Nam Tư|Yugoslavia
    ZR|ZAR|017|1974|1997-07-14|CD|Zaire|Zaire
    """
}

/// When codes were assigned that the first edition of ISO 3166 (1974) did not have.
///
/// The years are common knowledge of the changes to ISO 3166, gathered by hand and not checked against its newsletters.
/// A day stands where the same change withdrew a code of ISO 3166-3, whose day is known.
enum CountryStartRows {
  static let text = """
    1977|BJ DJ TV
    1979|KI TF
    1980|VU ZW
    1984|BF
    1985|AI
    1986|AW FM MH MP PW UM
    1989-12-05|MM
    1992|AM AZ BA EE GE HR KG KZ LT LV MD RU SI TJ TM UZ
    1993|CZ ER GS MK SK YT
    1997-07-14|CD
    1999|PS
    2002-05-20|TL
    2004|AX
    2006|GG IM JE
    2006-09-26|ME RS
    2007|BL MF
    2010-12-15|BQ CW SX
    2011|SS
    """
}
