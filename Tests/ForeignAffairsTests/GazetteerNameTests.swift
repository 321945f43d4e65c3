import ForeignAffairs
import Testing

@Suite struct GazetteerNameTests {
  let gazetteer = Gazetteer.standard

  @Test(arguments: [
    ("Đồng Nai", "dong-nai dong-nai-2025"), ("dong nai", "dong-nai dong-nai-2025"),
    ("ĐỒNG NAI", "dong-nai dong-nai-2025"), ("Ðồng Nai", "dong-nai dong-nai-2025"),
    ("tỉnh Đồng Nai", "dong-nai dong-nai-2025"), ("Thành phố Đồng Nai", "dong-nai dong-nai-2025"),
    ("Dong Nai Province", "dong-nai dong-nai-2025"), ("Đo\u{0302}\u{0300}ng Nai", "dong-nai dong-nai-2025"),
    ("Hoà Bình", "hoa-binh hoa-binh-2008"), ("Hòa Bình", "hoa-binh hoa-binh-2008"),
    ("Thanh Hoá", "thanh-hoa"), ("Khánh Hoà", "khanh-hoa khanh-hoa-2025"),
    ("Lâm Ðồng", "lam-dong lam-dong-2025"),
    ("Huế", "thua-thien-hue"), ("TP. Huế", "thua-thien-hue"), ("TPHuế", "thua-thien-hue"),
    ("Thừa Thiên Huế", "thua-thien-hue"), ("Thừa Thiên - Huế", "thua-thien-hue"),
    ("Tỉnh Thừa Thiên-Huế", "thua-thien-hue"), ("TT-Huế", "thua-thien-hue"), ("Hue City", "thua-thien-hue"),
    ("Sài Gòn", "ho-chi-minh ho-chi-minh-2025"), ("Saigon", "ho-chi-minh ho-chi-minh-2025"),
    ("TPHCM", "ho-chi-minh ho-chi-minh-2025"), ("TP.HCM", "ho-chi-minh ho-chi-minh-2025"),
    ("tp hcm", "ho-chi-minh ho-chi-minh-2025"), ("Hồ Chí Minh", "ho-chi-minh ho-chi-minh-2025"),
    ("TP Hồ Chí Minh", "ho-chi-minh ho-chi-minh-2025"), ("Ho Chi Minh City", "ho-chi-minh ho-chi-minh-2025"),
    ("Hanoi", "ha-noi ha-noi-2008"), ("Hà Nội", "ha-noi ha-noi-2008"), ("Ha Noi city", "ha-noi ha-noi-2008"),
    ("Haiphong", "hai-phong hai-phong-2025"), ("Danang", "da-nang da-nang-2025"),
    ("Bà Rịa – Vũng Tàu", "ba-ria-vung-tau"), ("Bà Rịa Vũng Tàu", "ba-ria-vung-tau"),
    ("BR-VT", "ba-ria-vung-tau"),
    ("Đăk Lăk", "dak-lak dak-lak-2025"), ("Đắc Lắc", "dak-lak dak-lak-2025"), ("Kontum", "kon-tum"),
    ("Bắc Cạn", "bac-kan"), ("Kiến Giang", "kien-giang"), ("Hà Tây", "ha-tay"),
    ("Đồng Tháp", "dong-thap dong-thap-2025"),
  ])
  func everySpellingFindsTheUnits(written: String, ids: String) {
    #expect(gazetteer.units(named: written).map(\.id.rawValue).joined(separator: " ") == ids)
  }

  @Test(arguments: ["", " – ", "Đồng", "Wakanda", "tỉnh", "TP.", "province", "82", "Nội", "Hà Nội Hà Nội"])
  func nothingIsGuessed(written: String) {
    #expect(gazetteer.units(named: written).isEmpty)
  }

  @Test(arguments: [
    ("Đồng Nai", "2025-06-30", "dong-nai"), ("Đồng Nai", "2025-07-01", "dong-nai-2025"),
    ("Huế", "2024-12-31", ""), ("Huế", "2025-01-01", "thua-thien-hue"),
    ("Thừa Thiên Huế", "2024-12-31", "thua-thien-hue"), ("Thừa Thiên Huế", "2025-01-01", ""),
    ("TT Huế", "2025-01-01", ""), ("Tiền Giang", "2025-07-01", ""), ("Tiền Giang", "2003-12-31", ""),
    ("Sài Gòn", "2026-11-21", "ho-chi-minh-2025"), ("Hà Tây", "2008-07-31", "ha-tay"),
    ("Hà Tây", "2008-08-01", ""),
    ("Hanoi", "2008-07-31", "ha-noi"), ("Hanoi", "2008-08-01", "ha-noi-2008"),
  ])
  func withADayTheNameMustHold(written: String, day: String, id: String) throws {
    let found = gazetteer.units(named: written, on: try CalendarDate(day))
    #expect(found.map(\.id.rawValue).joined(separator: " ") == id)
  }

  @Test func everyNameInEveryFormLeadsBack() {
    for unit in gazetteer.units {
      for translation in unit.names.flatMap(\.name.translations) {
        let text = translation.text
        for written in [text, text.lowercased(), "tỉnh \(text)", "TP. \(text)", "Thành phố \(text)"] {
          #expect(gazetteer.units(named: written).contains(unit), "\(written)")
        }
        // No two names of different units are spelled alike.
        #expect(Set(gazetteer.units(named: text).compactMap { $0.names.first?.name }).count == 1, "\(text)")
      }
    }
  }

  @Test func aSubstringWillDo() {
    let text = "Sở Ngoại vụ Tiền Giang"
    #expect(gazetteer.units(named: text.suffix(10)).map(\.id) == ["tien-giang"])
  }
}
