import ForeignAffairs
import Testing

@Suite struct GazetteerTests {
  let gazetteer = Gazetteer.standard

  @Test func hasAnEditionAndACoverage() {
    #expect(gazetteer.version == "2026-11")
    #expect(gazetteer.coverage.lowerBound.description == "2004-01-01")
    #expect(gazetteer.coverage.upperBound.description == "2026-11-21")
    #expect(gazetteer.units.count == 90)
    #expect(Set(gazetteer.units.map(\.id)).count == 90)
  }

  @Test(arguments: [
    ("2003-12-31", 0, 0), ("2004-01-01", 64, 5), ("2008-07-31", 64, 5), ("2008-08-01", 63, 5),
    ("2024-12-31", 63, 5), ("2025-01-01", 63, 6), ("2025-06-30", 63, 6), ("2025-07-01", 34, 6),
    ("2026-04-29", 34, 6), ("2026-04-30", 34, 7), ("2026-08-31", 34, 7), ("2026-09-01", 34, 8),
    ("2026-09-19", 34, 8), ("2026-09-20", 34, 9), ("2026-11-21", 34, 9), ("2030-01-01", 34, 9),
  ])
  func numbersOfUnitsAndCities(day: String, units: Int, cities: Int) throws {
    let day = try CalendarDate(day)
    let found = gazetteer.units(on: day)
    #expect(found.count == units)
    #expect(found.count { $0.kind(on: day) == .city } == cities)
    #expect(found.count { $0.kind(on: day) == .province } == units - cities)
    #expect(Set(found.compactMap(\.code)).count == units)
  }

  @Test(arguments: [
    ("82", "2025-06-30", "tien-giang"), ("82", "2025-07-01", "dong-thap-2025"),
    ("87", "2025-06-30", "dong-thap"),
    ("15", "2025-06-30", "yen-bai"), ("15", "2025-07-01", "lao-cai-2025"),
    ("24", "2025-06-30", "bac-giang"), ("24", "2025-07-01", "bac-ninh-2025"),
    ("44", "2025-06-30", "quang-binh"), ("44", "2025-07-01", "quang-tri-2025"),
    ("52", "2025-06-30", "binh-dinh"), ("52", "2025-07-01", "gia-lai-2025"),
    ("80", "2025-06-30", "long-an"), ("80", "2025-07-01", "tay-ninh-2025"),
    ("91", "2025-06-30", "kien-giang"), ("91", "2025-07-01", "an-giang-2025"),
    ("01", "2008-07-31", "ha-noi"), ("01", "2008-08-01", "ha-noi-2008"), ("01", "2026-11-21", "ha-noi-2008"),
    ("28", "2008-07-31", "ha-tay"), ("46", "2004-01-01", "thua-thien-hue"),
    ("46", "2025-07-01", "thua-thien-hue"),
    ("75", "2025-06-30", "dong-nai"), ("75", "2026-04-30", "dong-nai-2025"),
  ])
  func aCodeAndADayNameOneUnit(code: String, day: String, id: String) throws {
    #expect(gazetteer.unit(code: try ProvinceCode(code), on: try CalendarDate(day))?.id.rawValue == id)
  }

  @Test(arguments: [
    ("28", "2008-08-01"), ("87", "2025-07-01"), ("82", "2003-12-31"), ("03", "2020-01-01"),
    ("10", "2025-07-01"),
  ])
  func aCodeThatNoUnitBearsFindsNone(code: String, day: String) throws {
    #expect(gazetteer.unit(code: try ProvinceCode(code), on: try CalendarDate(day)) == nil)
  }

  @Test func sevenCodesChangedTheirOwnersAnd29WereRetired() throws {
    let eve = gazetteer.units(on: try CalendarDate("2025-06-30"))
    let first = gazetteer.units(on: try CalendarDate("2025-07-01"))
    let before = Dictionary(uniqueKeysWithValues: eve.map { ($0.code, $0) })
    let taken = first.filter { unit in
      before[unit.code].map { $0.names.last?.name != unit.names.first?.name && $0.id != unit.id } ?? false
    }
    #expect(taken.compactMap(\.code?.description) == ["15", "24", "44", "52", "80", "82", "91"])
    #expect(Set(eve.map(\.code)).subtracting(first.map(\.code)).count == 29)
    #expect(first.count { before[$0.code]?.id == $0.id } == 11)
  }

  @Test func theOwnersOfACodeAreInTheOrderOfTimeAndNeverOverlap() throws {
    for number in 1...99 {
      let owners = gazetteer.units(code: try ProvinceCode(number < 10 ? "0\(number)" : "\(number)"))
      for (earlier, later) in zip(owners, owners.dropFirst()) {
        #expect(earlier.validity.overlaps(later.validity) == .no, "\(earlier.id) \(later.id)")
        #expect(
          earlier.validity.end.date?.calendarDate?.adding(days: 1) == later.validity.start.date?.calendarDate)
      }
    }
    #expect(gazetteer.units(code: try ProvinceCode("82")).map(\.id) == ["tien-giang", "dong-thap-2025"])
    #expect(gazetteer.units(code: try ProvinceCode("03")).isEmpty)
  }

  @Test func theDigitsOfIsoMeanOtherUnits() throws {
    #expect(gazetteer.units(subdivisionCode: try SubdivisionCode("VN-46")).map(\.id) == ["tien-giang"])
    #expect(gazetteer.units(subdivisionCode: try SubdivisionCode("VN-26")).map(\.id) == ["thua-thien-hue"])
    #expect(gazetteer.units(subdivisionCode: try SubdivisionCode("VN-15")).map(\.id) == ["ha-tay"])
    #expect(
      gazetteer.units(subdivisionCode: try SubdivisionCode("VN-HN")).map(\.id) == ["ha-noi", "ha-noi-2008"])
    #expect(gazetteer.units(subdivisionCode: try SubdivisionCode("JP-21")).isEmpty)

    let units = gazetteer.units(on: try CalendarDate("2025-06-30"))
    var shared: [String] = []
    var same: [String] = []
    for unit in units {
      guard let code = unit.code, let iso = try? SubdivisionCode("VN-\(code)"),
        let other = units.first(where: { $0.subdivisionCode == iso })
      else { continue }
      shared.append(code.description)
      if other.id == unit.id { same.append(unit.id.rawValue) }
    }
    #expect(shared.count == 33 && same == ["cao-bang"])
  }

  @Test func unitsMergedIn2025HaveNoCodeOfTheirOwnInIso() throws {
    for unit in gazetteer.units(on: try CalendarDate("2026-11-21")) {
      #expect((unit.subdivisionCode == nil) == unit.id.rawValue.hasSuffix("-2025"))
    }
    #expect(gazetteer.units.filter { $0.validity.end != .open }.allSatisfy { $0.subdivisionCode != nil })
  }

  @Test func equalityIsOfTheFacts() {
    let copy = Gazetteer(
      units: gazetteer.units, version: gazetteer.version, coverage: gazetteer.coverage)
    #expect(copy == gazetteer && copy.hashValue == gazetteer.hashValue)
    #expect(copy != Gazetteer(units: [], version: gazetteer.version, coverage: gazetteer.coverage))
  }
}
