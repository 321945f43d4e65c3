/// The province-level units of Vietnam since 2004, in the order of their codes and then of time: id, code of
/// the statistics office, code in ISO 3166-2, code before 2004, item in Wikidata, validity, kind at its
/// beginning, names in Vietnamese and English.
///
/// The codes are those of Decisions 124/2004/QĐ-TTg and 19/2025/QĐ-TTg; the units and names those of the
/// statistics office in daohoangson/dvhcvn (v20250301 and 20250701) and PyPI vietnam-provinces 2026.9.0; the
/// older codes and the items those of bamboo-filing-cabinet/vietnam-admin-units; the ISO codes those of
/// Debian iso-codes 4.15.0, for Hà Tây of pycountry 18.12.8. ISO has no codes for the units merged in 2025,
/// and an item of Wikidata is given only where it was read for that unit. Names are in the spelling of the
/// statistics office, but Hòa Bình as in laws.
enum ProvinceUnitRows {
  static let text = """
    ha-noi|01|VN-HN|101|Q1858|../2008-07-31|city|Hà Nội|Hanoi
    ha-noi-2008|01|VN-HN||Q1858|2008-08-01/..|city|Hà Nội|Hanoi
    ha-giang|02|VN-03|201|Q36685|../2025-06-30|province|Hà Giang|Ha Giang
    cao-bang|04|VN-04|203|Q36865|../..|province|Cao Bằng|Cao Bang
    bac-kan|06|VN-53|207|Q36404|../2025-06-30|province|Bắc Kạn|Bac Kan
    tuyen-quang|08|VN-07|211|Q2332060|../2025-06-30|province|Tuyên Quang|Tuyen Quang
    tuyen-quang-2025|08||||2025-07-01/..|province|Tuyên Quang|Tuyen Quang
    lao-cai|10|VN-02|205|Q36446|2004-01-01/2025-06-30|province|Lào Cai|Lao Cai
    dien-bien|11|VN-71||Q36955|2004-01-01/..|province|Điện Biên|Dien Bien
    lai-chau|12|VN-01|301|Q36409|2004-01-01/..|province|Lai Châu|Lai Chau
    son-la|14|VN-05|303|Q33379|../..|province|Sơn La|Son La
    yen-bai|15|VN-06|213|Q36349|../2025-06-30|province|Yên Bái|Yen Bai
    lao-cai-2025|15||||2025-07-01/..|province|Lào Cai|Lao Cai
    hoa-binh|17|VN-14|305|Q36015|../2008-07-31|province|Hòa Bình|Hoa Binh
    hoa-binh-2008|17|VN-14||Q36015|2008-08-01/2025-06-30|province|Hòa Bình|Hoa Binh
    thai-nguyen|19|VN-69|215|Q26575|../2025-06-30|province|Thái Nguyên|Thai Nguyen
    thai-nguyen-2025|19||||2025-07-01/..|province|Thái Nguyên|Thai Nguyen
    lang-son|20|VN-09|209|Q33403|../..|province|Lạng Sơn|Lang Son
    quang-ninh|22|VN-13|225|Q33396|../..|province|Quảng Ninh|Quang Ninh
    bac-giang|24|VN-54|221|Q36367|../2025-06-30|province|Bắc Giang|Bac Giang
    bac-ninh-2025|24||||2025-07-01/..|province|Bắc Ninh|Bac Ninh
    phu-tho|25|VN-68|217|Q36610|../2025-06-30|province|Phú Thọ|Phu Tho
    phu-tho-2025|25||||2025-07-01/..|province|Phú Thọ|Phu Tho
    vinh-phuc|26|VN-70|104|Q27566|../2008-07-31|province|Vĩnh Phúc|Vinh Phuc
    vinh-phuc-2008|26|VN-70||Q27566|2008-08-01/2025-06-30|province|Vĩnh Phúc|Vinh Phuc
    bac-ninh|27|VN-56|106|Q33408|../2025-06-30|province|Bắc Ninh|Bac Ninh
    ha-tay|28|VN-15|105||../2008-07-31|province|Hà Tây|Ha Tay
    hai-duong|30|VN-61|107|Q36729|../2025-06-30|province|Hải Dương|Hai Duong
    hai-phong|31|VN-HP|103|Q72818|../2025-06-30|city|Hải Phòng|Haiphong
    hai-phong-2025|31||||2025-07-01/..|city|Hải Phòng|Haiphong
    hung-yen|33|VN-66|109|Q36235|../2025-06-30|province|Hưng Yên|Hung Yen
    hung-yen-2025|33||||2025-07-01/..|province|Hưng Yên|Hung Yen
    thai-binh|34|VN-20|115|Q36681|../2025-06-30|province|Thái Bình|Thai Binh
    ha-nam|35|VN-63|111|Q36413|../2025-06-30|province|Hà Nam|Ha Nam
    nam-dinh|36|VN-67|113|Q36907|../2025-06-30|province|Nam Định|Nam Dinh
    ninh-binh|37|VN-18|117|Q36900|../2025-06-30|province|Ninh Bình|Ninh Binh
    ninh-binh-2025|37||||2025-07-01/..|province|Ninh Bình|Ninh Binh
    thanh-hoa|38|VN-21|401|Q36512|../..|province|Thanh Hóa|Thanh Hoa
    nghe-an|40|VN-22|403|Q36587|../..|province|Nghệ An|Nghe An
    ha-tinh|42|VN-23|405|Q33351|../..|province|Hà Tĩnh|Ha Tinh
    quang-binh|44|VN-24|407|Q23533|../2025-06-30|province|Quảng Bình|Quang Binh
    quang-tri-2025|44||||2025-07-01/..|province|Quảng Trị|Quang Tri
    quang-tri|45|VN-25|409|Q36579|../2025-06-30|province|Quảng Trị|Quang Tri
    thua-thien-hue|46|VN-26|411|Q36399|../..|province|Thừa Thiên Huế|Thua Thien Hue
    da-nang|48|VN-DN|501|Q25282|../2025-06-30|city|Đà Nẵng|Da Nang
    da-nang-2025|48||||2025-07-01/..|city|Đà Nẵng|Da Nang
    quang-nam|49|VN-27|503|Q33356|../2025-06-30|province|Quảng Nam|Quang Nam
    quang-ngai|51|VN-29|505|Q33304|../2025-06-30|province|Quảng Ngãi|Quang Ngai
    quang-ngai-2025|51||||2025-07-01/..|province|Quảng Ngãi|Quang Ngai
    binh-dinh|52|VN-31|507|Q36693|../2025-06-30|province|Bình Định|Binh Dinh
    gia-lai-2025|52||||2025-07-01/..|province|Gia Lai|Gia Lai
    phu-yen|54|VN-32|509|Q36725|../2025-06-30|province|Phú Yên|Phu Yen
    khanh-hoa|56|VN-34|511|Q33369|../2025-06-30|province|Khánh Hòa|Khanh Hoa
    khanh-hoa-2025|56||||2025-07-01/..|province|Khánh Hòa|Khanh Hoa
    ninh-thuan|58|VN-36|705|Q36903|../2025-06-30|province|Ninh Thuận|Ninh Thuan
    binh-thuan|60|VN-40|715|Q36869|../2025-06-30|province|Bình Thuận|Binh Thuan
    kon-tum|62|VN-28|601|Q36315|../2025-06-30|province|Kon Tum|Kon Tum
    gia-lai|64|VN-30|603|Q36662|../2025-06-30|province|Gia Lai|Gia Lai
    dak-lak|66|VN-33|605|Q36690|2004-01-01/2025-06-30|province|Đắk Lắk|Dak Lak
    dak-lak-2025|66||||2025-07-01/..|province|Đắk Lắk|Dak Lak
    dak-nong|67|VN-72||Q36723|2004-01-01/2025-06-30|province|Đắk Nông|Dak Nong
    lam-dong|68|VN-35|607|Q36721|../2025-06-30|province|Lâm Đồng|Lam Dong
    lam-dong-2025|68||||2025-07-01/..|province|Lâm Đồng|Lam Dong
    binh-phuoc|70|VN-58|707|Q36672|../2025-06-30|province|Bình Phước|Binh Phuoc
    tay-ninh|72|VN-37|709|Q36608|../2025-06-30|province|Tây Ninh|Tay Ninh
    binh-duong|74|VN-57|711|Q36866|../2025-06-30|province|Bình Dương|Binh Duong
    dong-nai|75|VN-39|713|Q33271|../2025-06-30|province|Đồng Nai|Dong Nai
    dong-nai-2025|75||||2025-07-01/..|province|Đồng Nai|Dong Nai
    ba-ria-vung-tau|77|VN-43|717|Q36874|../2025-06-30|province|Bà Rịa - Vũng Tàu|Ba Ria - Vung Tau
    ho-chi-minh|79|VN-SG|701|Q1854|../2025-06-30|city|Hồ Chí Minh|Ho Chi Minh City
    ho-chi-minh-2025|79||||2025-07-01/..|city|Hồ Chí Minh|Ho Chi Minh City
    long-an|80|VN-41|801|Q26573|../2025-06-30|province|Long An|Long An
    tay-ninh-2025|80||||2025-07-01/..|province|Tây Ninh|Tay Ninh
    tien-giang|82|VN-46|807|Q36666|../2025-06-30|province|Tiền Giang|Tien Giang
    dong-thap-2025|82||||2025-07-01/..|province|Đồng Tháp|Dong Thap
    ben-tre|83|VN-50|811|Q33366|../2025-06-30|province|Bến Tre|Ben Tre
    tra-vinh|84|VN-51|817|Q36615|../2025-06-30|province|Trà Vinh|Tra Vinh
    vinh-long|86|VN-49|809|Q7333405|../2025-06-30|province|Vĩnh Long|Vinh Long
    vinh-long-2025|86||||2025-07-01/..|province|Vĩnh Long|Vinh Long
    dong-thap|87|VN-45|803|Q36676|../2025-06-30|province|Đồng Tháp|Dong Thap
    an-giang|89|VN-44|805|Q36592|../2025-06-30|province|An Giang|An Giang
    kien-giang|91|VN-47|813|Q36576|../2025-06-30|province|Kiên Giang|Kien Giang
    an-giang-2025|91||||2025-07-01/..|province|An Giang|An Giang
    can-tho|92|VN-CT|815|Q216075|2004-01-01/2025-06-30|city|Cần Thơ|Can Tho
    can-tho-2025|92||||2025-07-01/..|city|Cần Thơ|Can Tho
    hau-giang|93|VN-73||Q36320|2004-01-01/2025-06-30|province|Hậu Giang|Hau Giang
    soc-trang|94|VN-52|819|Q33272|../2025-06-30|province|Sóc Trăng|Soc Trang
    bac-lieu|95|VN-55|821|Q36658|../2025-06-30|province|Bạc Liêu|Bac Lieu
    ca-mau|96|VN-59|823|Q25262|../2025-06-30|province|Cà Mau|Ca Mau
    ca-mau-2025|96||||2025-07-01/..|province|Cà Mau|Ca Mau
    """
}
