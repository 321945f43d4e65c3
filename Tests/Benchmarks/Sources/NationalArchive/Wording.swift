import ForeignAffairs

/// The words that invented records are made of.
enum Wording {
  static let provinces = [
    "ha-noi", "cao-bang", "tuyen-quang", "lao-cai", "dien-bien", "lai-chau", "son-la", "thai-nguyen",
    "lang-son",
    "quang-ninh", "phu-tho", "bac-ninh", "hai-phong", "hung-yen", "ninh-binh", "thanh-hoa", "nghe-an",
    "ha-tinh",
    "quang-tri", "hue", "da-nang", "quang-ngai", "gia-lai", "dak-lak", "khanh-hoa", "lam-dong", "dong-nai",
    "ho-chi-minh", "tay-ninh", "dong-thap", "vinh-long", "can-tho", "an-giang", "ca-mau",
  ]
  /// Countries, the frequent ones several times.
  static let countries: [CountryCode] = [
    "JP", "JP", "JP", "KR", "KR", "KR", "CN", "CN", "LA", "LA", "US", "US", "FR", "FR", "DE", "TH", "SG",
    "AU", "GB",
    "KH", "NL", "RU", "IN", "IT", "CH", "CA", "SE", "NO", "DK", "BE", "FI", "MY", "ID", "PH", "NZ", "ES",
    "CZ", "PL",
    "HU", "CU",
  ].compactMap { try? CountryCode($0) }
  static let currencies: [CurrencyCode] = [
    "USD", "USD", "USD", "USD", "EUR", "EUR", "JPY", "KRW", "VND", "GBP", "AUD", "CHF",
  ].compactMap { try? CurrencyCode($0) }
  static let familyNames = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
    "Dương",
  ]
  static let middleNames = [
    "Văn", "Thị", "Hữu", "Đức", "Minh", "Thanh", "Quốc", "Ngọc", "Xuân", "Thu", "Hồng",
  ]
  static let givenNames = [
    "An", "Bình", "Châu", "Dũng", "Giang", "Hà", "Hải", "Hiền", "Hòa", "Hùng", "Hương", "Khánh", "Lan",
    "Linh",
    "Long", "Mai", "Nam", "Nga", "Phương", "Quang", "Sơn", "Thảo", "Thủy", "Trang", "Tuấn", "Việt", "Yến",
  ]
  static let foreignNames = [
    "Sato Akira", "Kim Min-ho", "Anna Müller", "Marie Dupont", "John Smith", "Tanaka Yuki",
    "Khamphan Sisavath",
    "Karl Schmidt", "Claire Martin", "Wang Li",
  ]
  static let positions = [
    "Chủ tịch", "Phó Chủ tịch", "Giám đốc Sở", "Phó Giám đốc", "Trưởng đoàn", "Bí thư Tỉnh ủy", "Thống đốc",
  ]
  static let bodies = [
    "Hiệp hội", "Tổ chức", "Quỹ", "Viện", "Trường Đại học", "Chính quyền thành phố", "Trung tâm", "Liên đoàn",
  ]
  static let aims = [
    "hữu nghị", "hợp tác quốc tế", "phát triển cộng đồng", "y tế nhân dân", "giáo dục và đào tạo",
    "nông nghiệp bền vững", "môi trường xanh", "thương mại và đầu tư", "văn hóa – nghệ thuật",
  ]
  static let cities = [
    "Gunma", "Incheon", "Lyon", "Leipzig", "Champasak", "Khon Kaen", "Toulouse", "Busan", "Nagoya", "Perth",
    "Rotterdam", "Genève", "Québec", "Oulu", "Aarhus", "Quảng Tây", "Vân Nam", "Viêng Chăn", "Xiêng Khoảng",
  ]
  static let foreignBodies = [
    "Friendship Association", "City Government", "Development Fund", "Medical Relief", "Chamber of Commerce",
    "University of Science", "Children’s Foundation", "Prefectural Office", "Volunteer Corps",
  ]
  static let deeds = [
    "Thăm và làm việc với lãnh đạo tỉnh về", "Trao đổi kinh nghiệm trong lĩnh vực",
    "Khảo sát địa điểm triển khai dự án", "Ký kết biên bản ghi nhớ hợp tác về",
    "Tham dự hội nghị xúc tiến đầu tư và", "Học tập mô hình quản lý", "Tập huấn cán bộ chuyên môn về",
  ]
  static let topics = [
    "chăm sóc sức khỏe ban đầu", "đào tạo nghề cho thanh niên nông thôn",
    "cấp nước sạch và vệ sinh môi trường",
    "ứng phó biến đổi khí hậu", "xuất khẩu nông sản chất lượng cao", "du lịch sinh thái cộng đồng",
    "bảo tồn di sản văn hóa", "phòng chống thiên tai", "bình đẳng giới",
    "chuyển đổi số trong hành chính công",
  ]
  static let places = [
    "huyện Bắc Hà", "huyện Mường Khương", "huyện Nam Đàn", "thị xã Kỳ Anh", "huyện Hương Khê", "huyện A Lưới",
    "huyện Đắk Glong", "thành phố Hội An", "huyện Cần Giờ", "huyện U Minh",
  ]
  static let sectors: [SectorCode] = [
    .education, .health, .waterAndSanitation, .socialServices, .agriculture, .environment, .ruralDevelopment,
    .disasterRiskReduction,
  ]
}
