import ForeignAffairs
import Testing

@Suite struct ProvinceTests {
  let gazetteer = Gazetteer.standard

  @Test(arguments: [
    ("thua-thien-hue", "2024-12-31", "Thừa Thiên Huế", ProvinceKind.province),
    ("thua-thien-hue", "2025-01-01", "Huế", .city),
    ("dong-nai", "2025-06-30", "Đồng Nai", .province), ("dong-nai-2025", "2026-04-29", "Đồng Nai", .province),
    ("dong-nai-2025", "2026-04-30", "Đồng Nai", .city), ("quang-ninh", "2026-08-31", "Quảng Ninh", .province),
    ("quang-ninh", "2026-09-01", "Quảng Ninh", .city), ("bac-ninh-2025", "2026-09-19", "Bắc Ninh", .province),
    ("bac-ninh-2025", "2026-09-20", "Bắc Ninh", .city), ("ha-tay", "2008-07-31", "Hà Tây", .province),
    ("can-tho", "2004-01-01", "Cần Thơ", .city),
  ])
  func nameAndKindOnADay(id: String, day: String, name: String, kind: ProvinceKind) throws {
    let (unit, day) = (try #require(gazetteer[Identifier(id)]), try CalendarDate(day))
    #expect(unit.exists(on: day) == .yes)
    #expect(unit.name(on: day)?.description == name)
    #expect(unit.kind(on: day) == kind)
  }

  @Test(arguments: [("ha-tay", "2008-08-01"), ("dong-nai-2025", "2025-06-30"), ("lai-chau", "2003-12-31")])
  func outsideItsLifeAUnitHasNoNameAndNoKind(id: String, day: String) throws {
    let (unit, day) = (try #require(gazetteer[Identifier(id)]), try CalendarDate(day))
    #expect(unit.exists(on: day) == .no)
    #expect(unit.name(on: day) == nil && unit.kind(on: day) == nil)
  }

  @Test func whatIsKnownToTheYearIsNotDecidedWithinIt() throws {
    let unit = Province(id: "x", validity: Period(ongoingSince: try PartialDate("2010")))
    let day = try CalendarDate("2010-06-01")
    #expect(unit.exists(on: day) == .unknown)
    let year = try #require(day.adding(months: 12))
    let own = Gazetteer(units: [unit], version: "1", coverage: day...year)
    #expect(own.units(on: day).isEmpty && own.units(on: year) == [unit])
  }

  @Test func unitsOlderThanTheGazetteerHaveAnOpenStart() {
    let made = gazetteer.units.filter { $0.validity.start.date?.description == "2004-01-01" }
    #expect(
      made.map(\.id) == [
        "lao-cai", "dien-bien", "lai-chau", "dak-lak", "dak-nong", "can-tho", "hau-giang",
      ])
    #expect(made.allSatisfy { $0.documents.first?.number == "22/2003/QH11" })
    #expect(gazetteer.units.count { $0.validity.start == .open } == 57)
  }

  @Test func factsOfOneUnit() throws {
    let hue = try #require(gazetteer["thua-thien-hue"])
    #expect(hue.code?.description == "46" && hue.subdivisionCode?.description == "VN-26")
    #expect(hue.codeBefore2004 == "411" && hue.wikidata == "Q36399")
    #expect(hue.names.map(\.name.description) == ["Thừa Thiên Huế", "Huế"])
    #expect(hue.names.map(\.period?.description) == ["../2024-12-31", "2025-01-01/.."])
    #expect(hue.kinds.map(\.kind) == [.province, .city])
    #expect(hue.documents.map(\.number) == ["175/2024/QH15"])
    #expect(hue.landNeighbours == [.laos])
    #expect(hue.regions.map(\.name.description) == ["Bắc Trung Bộ"])
    let dongThap = try #require(gazetteer["dong-thap-2025"])
    #expect(dongThap.seat == "Tiền Giang" && dongThap.landNeighbours == [.cambodia])
    #expect(gazetteer["ha-tay"]?.codeBefore2004 == "105")
    #expect(gazetteer["ha-noi-2008"]?.names.first?.name.text(in: .english) == "Hanoi")
    #expect(gazetteer["kien-giang"]?.names.first?.name == LocalizedText("Kiên Giang", english: "Kien Giang"))
    #expect(gazetteer["tien-giang"]?.successors.map(\.province) == ["dong-thap-2025"])
  }

  @Test func unitsOfTodayHaveOneRegionOf2025() throws {
    let today = gazetteer.units(on: gazetteer.coverage.upperBound)
    #expect(today.allSatisfy { $0.regions.map(\.scheme) == [.planning2025] })
    #expect(Set(today.flatMap(\.regions).map(\.name)).count == 6)
    #expect(gazetteer.units.count { !$0.regions.isEmpty } == 34)
  }

  @Test(arguments: [
    (CountryCode.china, 7, 7), (.laos, 10, 9), (.cambodia, 10, 8),
  ])
  func landBorders(country: CountryCode, before: Int, today: Int) throws {
    let eve = gazetteer.units(on: try CalendarDate("2025-06-30"))
    #expect(eve.count { $0.landNeighbours.contains(country) } == before)
    let now = gazetteer.units(on: gazetteer.coverage.upperBound)
    #expect(now.count { $0.landNeighbours.contains(country) } == today)
  }
}
