/// How Vietnamese and English texts write countries beside the names of CLDR and ISO 3166: code, then short names and
/// transliterations, then official names.
///
/// The spellings are those of the documents of provincial departments and of the Ministry of Foreign Affairs, which
/// write both `Úc` and `Ô-xtrây-li-a`. Abbreviations of official names (`CHDCND Lào`, `CH Séc`, `LB Nga`) follow by
/// rule from the forms in full. `Congo` and `Korea` stand beside two codes on purpose: alone they decide nothing.
/// `Trung Phi` alone is missing on purpose: it is also a sub-region.
enum CountryAliasRows {
  static let text = """
    AE|UAE;Ả Rập Thống nhất|
    AF|Áp-ga-ni-xtan|Cộng hòa Hồi giáo Afghanistan
    AL|An-ba-ni|Cộng hòa Albania
    AM|Ác-mê-ni-a|Cộng hòa Armenia
    AO|Ăng-gô-la|Cộng hòa Angola
    AR|Ác-hen-ti-na|Cộng hòa Argentina
    AT||Cộng hòa Áo
    AU|Úc;Ô-xtrây-li-a;Australia (Úc)|Liên bang Australia;Liên bang Úc;Commonwealth of Australia
    AZ|A-déc-bai-gian|Cộng hòa Azerbaijan
    BA|Bosnia-Herzegovina|
    BD|Băng-la-đét|Cộng hòa Nhân dân Bangladesh
    BE|Bỉ quốc|Vương quốc Bỉ
    BG|Bun-ga-ri|Cộng hòa Bulgaria
    BN|Bru-nây|Brunei Darussalam
    BO|Bô-li-vi-a|
    BR|Bra-xin|Cộng hòa Liên bang Brazil
    BY|Bê-la-rút;Belarusia|Cộng hòa Belarus
    CA|Ca-na-đa;Gia Nã Đại|
    CD|Congo;CHDC Congo|Cộng hòa Dân chủ Congo;Democratic Republic of the Congo
    CF||Cộng hòa Trung Phi
    CG|Congo|Cộng hòa Congo
    CH|Thụy Sỹ|Liên bang Thụy Sĩ;Liên bang Thụy Sỹ
    CI|Bờ Biển Ngà;Ivory Coast|
    CL|Chi-lê|Cộng hòa Chile
    CN|Trung Hoa|Cộng hòa Nhân dân Trung Hoa;Cộng hòa Nhân dân Trung Quốc
    CO|Cô-lôm-bi-a|Cộng hòa Colombia
    CU|Cu-ba|Cộng hòa Cuba
    CZ|Czech Republic|Cộng hòa Séc
    DE||Cộng hòa Liên bang Đức
    DK||Vương quốc Đan Mạch
    DZ|An-giê-ri|Cộng hòa Dân chủ Nhân dân Algeria;Cộng hòa An-giê-ri Dân chủ và Nhân dân
    EE|E-xtô-ni-a|Cộng hòa Estonia
    EG||Cộng hòa Ả Rập Ai Cập
    ES||Vương quốc Tây Ban Nha
    ET|Ê-ti-ô-pi-a|
    FI||Cộng hòa Phần Lan
    FR|Pháp quốc|Cộng hòa Pháp
    GB|Anh;Anh Quốc;nước Anh;UK;Great Britain;Britain|Vương quốc Liên hiệp Anh và Bắc Ireland;Liên hiệp Vương quốc Anh và Bắc Ireland;Vương quốc Liên hiệp Anh và Bắc Ai-len
    GE|Gruzia;Gru-di-a|
    GR||Cộng hòa Hy Lạp
    HK|Hồng Kông;Hồng Công;Hồng Kông (Trung Quốc)|Đặc khu Hành chính Hồng Kông
    HR|Crô-a-ti-a|Cộng hòa Croatia
    HU|Hung-ga-ri|
    ID|In-đô-nê-xi-a;Nam Dương|Cộng hòa Indonesia
    IE|Ai-len|Cộng hòa Ireland
    IL|I-xra-en|Nhà nước Israel
    IN||Cộng hòa Ấn Độ
    IQ|I-rắc|Cộng hòa Iraq
    IR|I-ran|Cộng hòa Hồi giáo Iran
    IS|Ai-xơ-len|
    IT|Italia;Ý|Cộng hòa Italia;Cộng hòa Ý
    JP|Nhật|
    KG|Cư-rơ-gư-xtan|
    KH|Căm-pu-chia;Kampuchea|Vương quốc Campuchia
    KP|Bắc Triều Tiên;Korea;DPRK|Cộng hòa Dân chủ Nhân dân Triều Tiên
    KR|Nam Triều Tiên;Đại Hàn;Korea|Đại Hàn Dân Quốc;Cộng hòa Hàn Quốc;Republic of Korea
    KW|Cô-oét|Nhà nước Kuwait
    KZ|Ca-dắc-xtan|Cộng hòa Kazakhstan
    LA|Ai Lao;Lao PDR|Cộng hòa Dân chủ Nhân dân Lào;Lao People's Democratic Republic
    LB|Lebanon;Liban|
    LT|Lít-va;Litva|Cộng hòa Litva
    LU|Lúc-xăm-bua|Đại Công quốc Luxembourg
    LV|Lát-vi-a|Cộng hòa Latvia
    MA|Morocco;Maroc|Vương quốc Ma-rốc
    MG|Ma-đa-ga-xca|
    MK|Macedonia|Cộng hòa Bắc Macedonia
    MM|Miến Điện;Mi-an-ma;Burma|Cộng hòa Liên bang Myanmar;Liên bang Myanmar;Republic of the Union of Myanmar
    MO|Macao;Ma Cao;Macau;Ma Cao (Trung Quốc);Macao (Trung Quốc)|Đặc khu Hành chính Macao;Đặc khu Hành chính Ma Cao
    MX|Mê-hi-cô;Mexicô|
    MY|Ma-lai-xi-a;Mã Lai|
    MZ|Mô-dăm-bích|Cộng hòa Mozambique
    NG|Ni-giê-ri-a|Cộng hòa Liên bang Nigeria
    NL|Holland;The Netherlands|Vương quốc Hà Lan
    NO||Vương quốc Na Uy
    NP|Nê-pan|
    NZ|Niu Di-lân;Tân Tây Lan|
    PH|Phi-líp-pin;Philippin;Phi Luật Tân;The Philippines|Cộng hòa Philippines
    PK|Pa-ki-xtan|Cộng hòa Hồi giáo Pakistan
    PL||Cộng hòa Ba Lan
    PS|Palestine;Pa-le-xtin|Nhà nước Palestine
    PT||Cộng hòa Bồ Đào Nha
    QA|Ca-ta|Nhà nước Qatar
    RO|Ru-ma-ni;Rumani|
    RS|Xéc-bi-a|Cộng hòa Serbia
    RU||Liên bang Nga;Cộng hòa Liên bang Nga;Russian Federation
    SA|Ả Rập Saudi;Ả-rập Xê-út;Saudi|Vương quốc Ả Rập Xê-út;Vương quốc Ả Rập Saudi
    SE||Vương quốc Thụy Điển
    SG|Xin-ga-po;Sin-ga-po;Tân Gia Ba|Cộng hòa Singapore
    SI|Xlô-ven-ni-a|Cộng hòa Slovenia
    SK|Xlô-va-ki-a|Cộng hòa Slovakia
    SY|Xi-ri|Cộng hòa Ả Rập Syria
    SZ|Swaziland|
    TH|Thái|Vương quốc Thái Lan
    TL|Đông Timor;Ti-mo Lex-te;East Timor|Cộng hòa Dân chủ Timor-Leste
    TR|Turkey|Cộng hòa Thổ Nhĩ Kỳ
    TW|Đài Loan (Trung Quốc)|
    TZ|Tan-da-ni-a|Cộng hòa Thống nhất Tanzania
    UA|Ucraina;Ucraine;U-crai-na|
    US|Mỹ;USA|Hợp chúng quốc Hoa Kỳ;Hợp chủng quốc Hoa Kỳ
    UZ|U-dơ-bê-ki-xtan|Cộng hòa Uzbekistan
    VA|Va-ti-căng;Tòa Thánh;Vatican;Holy See|
    VE|Vê-nê-xu-ê-la|
    VN||Cộng hòa Xã hội Chủ nghĩa Việt Nam;Cộng hòa XHCN Việt Nam
    ZA||Cộng hòa Nam Phi
    SU|USSR|Liên bang Cộng hòa Xã hội Chủ nghĩa Xô viết;Union of Soviet Socialist Republics
    YU||Cộng hòa Liên bang Nam Tư;Cộng hòa Liên bang Xã hội Chủ nghĩa Nam Tư
    YD||Cộng hòa Dân chủ Nhân dân Yemen
    DD|Đông Đức|
    """
}

/// Spellings that mean one country but are wrong in themselves: code, what was written, what is right.
///
/// China is a people's republic; a document of Thừa Thiên Huế (2023) calls it `CHDCND`, as Laos is called.
enum CountrySlipRows {
  static let text = """
    CN|CHDCND Trung Hoa|CHND Trung Hoa
    CN|Cộng hòa Dân chủ Nhân dân Trung Hoa|Cộng hòa Nhân dân Trung Hoa
    CN|CHDCND Trung Quốc|CHND Trung Hoa
    """
}
