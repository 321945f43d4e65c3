/// What made the units of ``ProvinceUnitRows``, what changed in them, and where they lie.
///
/// The days are those on which the units began to work, which the resolutions name apart from their adoption:
/// Resolution 202/2025/QH15 was in force on 2025-06-12 already.
enum ProvinceChangeRows {
  /// Resolutions of the National Assembly: number, date of adoption, title without *về việc*.
  ///
  /// The dates of adoption of 2026 are not known for certain, and so are not given.
  static let resolutions = """
    22/2003/QH11|2003-11-26|Chia và điều chỉnh địa giới hành chính một số tỉnh
    15/2008/QH12|2008-05-29|Điều chỉnh địa giới hành chính thành phố Hà Nội và một số tỉnh có liên quan
    175/2024/QH15|2024-11-30|Thành lập thành phố Huế trực thuộc trung ương
    202/2025/QH15|2025-06-12|Sắp xếp đơn vị hành chính cấp tỉnh
    30/2026/QH16||
    36/2026/QH16||
    39/2026/QH16||
    """

  /// How units came to be: id, first day, resolution, former unit with the seat, the units that it was made
  /// from.
  ///
  /// `~` marks a unit of which only a part went over. The units of 2004 were made from older ones, which are
  /// not listed: Lào Cai among them, for it gave Than Uyên district to Lai Châu.
  static let foundings = """
    lao-cai|2004-01-01|22/2003/QH11||
    dien-bien|2004-01-01|22/2003/QH11||
    lai-chau|2004-01-01|22/2003/QH11||
    dak-lak|2004-01-01|22/2003/QH11||
    dak-nong|2004-01-01|22/2003/QH11||
    can-tho|2004-01-01|22/2003/QH11||
    hau-giang|2004-01-01|22/2003/QH11||
    ha-noi-2008|2008-08-01|15/2008/QH12|Hà Nội|ha-noi ~hoa-binh ~vinh-phuc ha-tay
    hoa-binh-2008|2008-08-01|15/2008/QH12||~hoa-binh
    vinh-phuc-2008|2008-08-01|15/2008/QH12||~vinh-phuc
    tuyen-quang-2025|2025-07-01|202/2025/QH15|Tuyên Quang|ha-giang tuyen-quang
    lao-cai-2025|2025-07-01|202/2025/QH15|Yên Bái|lao-cai yen-bai
    thai-nguyen-2025|2025-07-01|202/2025/QH15|Thái Nguyên|bac-kan thai-nguyen
    bac-ninh-2025|2025-07-01|202/2025/QH15|Bắc Giang|bac-giang bac-ninh
    phu-tho-2025|2025-07-01|202/2025/QH15|Phú Thọ|hoa-binh-2008 phu-tho vinh-phuc-2008
    hai-phong-2025|2025-07-01|202/2025/QH15|Hải Phòng|hai-duong hai-phong
    hung-yen-2025|2025-07-01|202/2025/QH15|Hưng Yên|hung-yen thai-binh
    ninh-binh-2025|2025-07-01|202/2025/QH15|Ninh Bình|ha-nam nam-dinh ninh-binh
    quang-tri-2025|2025-07-01|202/2025/QH15|Quảng Bình|quang-binh quang-tri
    da-nang-2025|2025-07-01|202/2025/QH15|Đà Nẵng|da-nang quang-nam
    quang-ngai-2025|2025-07-01|202/2025/QH15|Quảng Ngãi|quang-ngai kon-tum
    gia-lai-2025|2025-07-01|202/2025/QH15|Bình Định|binh-dinh gia-lai
    khanh-hoa-2025|2025-07-01|202/2025/QH15|Khánh Hòa|khanh-hoa ninh-thuan
    dak-lak-2025|2025-07-01|202/2025/QH15|Đắk Lắk|phu-yen dak-lak
    lam-dong-2025|2025-07-01|202/2025/QH15|Lâm Đồng|binh-thuan dak-nong lam-dong
    dong-nai-2025|2025-07-01|202/2025/QH15|Đồng Nai|binh-phuoc dong-nai
    ho-chi-minh-2025|2025-07-01|202/2025/QH15|Hồ Chí Minh|binh-duong ba-ria-vung-tau ho-chi-minh
    tay-ninh-2025|2025-07-01|202/2025/QH15|Long An|tay-ninh long-an
    dong-thap-2025|2025-07-01|202/2025/QH15|Tiền Giang|tien-giang dong-thap
    vinh-long-2025|2025-07-01|202/2025/QH15|Vĩnh Long|ben-tre tra-vinh vinh-long
    an-giang-2025|2025-07-01|202/2025/QH15|Kiên Giang|an-giang kien-giang
    can-tho-2025|2025-07-01|202/2025/QH15|Cần Thơ|can-tho hau-giang soc-trang
    ca-mau-2025|2025-07-01|202/2025/QH15|Cà Mau|bac-lieu ca-mau
    """

  /// Units that go on under another name or kind: id, first day, kind, names in Vietnamese and English where
  /// they change, resolution.
  static let changes = """
    thua-thien-hue|2025-01-01|city|Huế|Hue|175/2024/QH15
    dong-nai-2025|2026-04-30|city|||30/2026/QH16
    quang-ninh|2026-09-01|city|||36/2026/QH16
    bac-ninh-2025|2026-09-20|city|||39/2026/QH16
    """

  /// The six regions of Resolution 306/NQ-CP of 2025, as the statistics office uses them: names, units.
  static let regions = """
    Đồng bằng sông Hồng|Red River Delta|ha-noi-2008 quang-ninh bac-ninh-2025 hai-phong-2025 hung-yen-2025
    Đồng bằng sông Hồng|Red River Delta|ninh-binh-2025
    Trung du và miền núi phía Bắc|Northern Midlands and Mountains|cao-bang tuyen-quang-2025 dien-bien lai-chau
    Trung du và miền núi phía Bắc|Northern Midlands and Mountains|son-la lao-cai-2025 thai-nguyen-2025
    Trung du và miền núi phía Bắc|Northern Midlands and Mountains|lang-son phu-tho-2025
    Bắc Trung Bộ|North Central|thanh-hoa nghe-an ha-tinh quang-tri-2025 thua-thien-hue
    Duyên hải Nam Trung Bộ và Tây Nguyên|South Central Coast and Central Highlands|da-nang-2025 gia-lai-2025
    Duyên hải Nam Trung Bộ và Tây Nguyên|South Central Coast and Central Highlands|quang-ngai-2025
    Duyên hải Nam Trung Bộ và Tây Nguyên|South Central Coast and Central Highlands|khanh-hoa-2025 dak-lak-2025
    Duyên hải Nam Trung Bộ và Tây Nguyên|South Central Coast and Central Highlands|lam-dong-2025
    Đông Nam Bộ|Southeast|dong-nai-2025 ho-chi-minh-2025 tay-ninh-2025
    Đồng bằng sông Cửu Long|Mekong Delta|dong-thap-2025 vinh-long-2025 an-giang-2025 can-tho-2025 ca-mau-2025
    """

  /// Which units border on which country by land: before the mergers of 2025, and after.
  static let neighbours = """
    CN|ha-giang cao-bang lao-cai dien-bien lai-chau lang-son quang-ninh
    CN|tuyen-quang-2025 lao-cai-2025
    LA|dien-bien son-la thanh-hoa nghe-an ha-tinh quang-binh quang-tri thua-thien-hue quang-nam kon-tum
    LA|quang-tri-2025 da-nang-2025 quang-ngai-2025
    KH|kon-tum gia-lai dak-lak dak-nong binh-phuoc tay-ninh long-an dong-thap an-giang kien-giang
    KH|quang-ngai-2025 gia-lai-2025 dak-lak-2025 lam-dong-2025 dong-nai-2025 tay-ninh-2025 dong-thap-2025
    KH|an-giang-2025
    """

  /// What links of parts mean: id, note in Vietnamese and English.
  static let notes = """
    ha-noi-2008|Có thêm huyện Mê Linh, bốn xã của Lương Sơn.|With Mê Linh and four communes of Lương Sơn.
    vinh-phuc-2008|Không còn huyện Mê Linh.|Without Mê Linh district.
    hoa-binh-2008|Không còn bốn xã của huyện Lương Sơn.|Without four communes of Lương Sơn district.
    """
}
