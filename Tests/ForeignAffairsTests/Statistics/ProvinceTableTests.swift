import ForeignAffairs
import Testing

@Suite struct ProvinceTableTests {
  private func records(_ provinces: [String?]) throws -> [Delegation] {
    try provinces.enumerated().map { number, province in
      var record = try TableSamples.delegation("d\(number)", .inbound, "2007", people: 10)
      record.province = province.map { Identifier($0) }
      return record
    }
  }

  @Test func asItWas() throws {
    let table = try records(["dong-nai", "binh-phuoc", "dong-nai-2025", nil, "own"]).table(
      by: .province(.asItWas), measuring: .people)
    #expect(Set(table.groups[0].map(\.text)) == ["dong-nai", "binh-phuoc", "dong-nai-2025", "own", ""])
    #expect(table.groups[0].allSatisfy { !$0.isMerged })
    #expect(table[.notStated].figure.count == 10)
  }

  @Test func todaysUnitIsTheSumOfItsPredecessorsAndSaysSo() throws {
    let day = try CalendarDate("2026-01-01")
    let table = try records(["dong-nai", "binh-phuoc", "dong-nai-2025", "own"]).table(
      by: .province(.today(on: day)), measuring: .people)
    #expect(table["dong-nai-2025"].figure.count == 30)
    let key = try #require(table.groups[0].first)
    #expect(key.isMerged && key.origins == ["binh-phuoc", "dong-nai", "dong-nai-2025"])
    #expect(key.label(in: .vietnamese).contains("Đồng Nai"))
    #expect(table[.undecided].figure.count == 10)
  }

  @Test func aMergerIsRefusedOnRequest() throws {
    let day = try CalendarDate("2026-01-01")
    let error = #expect(throws: StatisticsFailure.self) {
      try records(["dong-nai"]).table(by: .province(.today(on: day, mergers: .refused)), measuring: .people)
    }
    #expect(error == StatisticsFailure(.acrossMerger, "dong-nai"))
    #expect(throws: Never.self) {
      try records(["dong-nai-2025"]).table(
        by: .province(.today(on: day, mergers: .refused)), measuring: .people)
    }
  }

  /// The failure is that of the first record which has one, and mergers are told whichever thread saw a part of them.
  @Test(arguments: [1, 2, 5])
  func threadsRefuseAndUniteAsOneDoes(threads: Int) async throws {
    let day = try CalendarDate("2026-01-01")
    let provinces = ["dong-nai-2025", "dong-nai-2025", "dong-nai", "binh-phuoc", "dong-nai"]
    let records = try records(provinces)
    let refusing = Dimension<Delegation>.province(.today(on: day, mergers: .refused))
    let error = await #expect(throws: StatisticsFailure.self) {
      try await TableSamples.table(of: records, by: [refusing], measuring: [.people], threads: threads)
    }
    #expect(error == StatisticsFailure(.acrossMerger, "dong-nai"))
    let following = Dimension<Delegation>.province(.today(on: day))
    let table = try await TableSamples.table(
      of: records, by: [following], measuring: [.people], threads: threads)
    #expect(table.groups[0].first?.origins == ["binh-phuoc", "dong-nai", "dong-nai-2025"])
    #expect(try table.json == records.table(by: following, measuring: .people).json)
  }

  @Test func aSeriesOfTodaysUnitGoesBackThroughItsPredecessors() throws {
    let years = [
      ("dong-nai", "2023"), ("binh-phuoc", "2023"), ("dong-nai", "2024"), ("dong-nai-2025", "2025-08"),
    ]
    let records = try years.enumerated().map { number, entry in
      var record = try TableSamples.delegation("d\(number)", .inbound, entry.1, people: 10)
      record.province = Identifier(entry.0)
      return record
    }
    let day = try CalendarDate("2026-01-01")
    let table = try records.table(by: .year(.started), .province(.today(on: day)), measuring: .people)
    let key = try #require(table.groups[1].first)
    #expect([2023, 2024, 2025].map { table[.year($0), key].figure.count } == [20, 10, 10])
    #expect(table.groups[1].count == 1 && key.isMerged)
  }

  /// The way from 2007 to today leads over Mê Linh and four communes of Hòa Bình, which were parts.
  @Test(arguments: ["ha-noi", "ha-tay", "vinh-phuc", "hoa-binh"])
  func theFirstMergerIsNotAddedUpTodayEither(province: String) throws {
    let (day, records) = (try CalendarDate("2026-01-01"), try records([province]))
    #expect(try records.table(by: .province(.today(on: day)), measuring: .people).groups[0] == [.undecided])
    let error = #expect(throws: StatisticsFailure.self) {
      try records.table(by: .province(.today(on: day, mergers: .summedIfWhole)), measuring: .people)
    }
    #expect(error?.code == .dividedProvince)
  }

  /// In 2008 Mê Linh alone went from Vĩnh Phúc to Hà Nội, so that no figures of before add up to those of after.
  @Test(arguments: ["vinh-phuc", "ha-noi"])
  func aPartIsNeverAdded(province: String) throws {
    let day = try CalendarDate("2009-01-01")
    let unit = try #require(
      Gazetteer.standard.units(on: try CalendarDate("2007-01-01")).first {
        $0.id.rawValue.hasPrefix(province)
      })
    let records = try records([unit.id.rawValue])
    let table = try records.table(by: .province(.today(on: day)), measuring: .people)
    #expect(table.groups[0] == [.undecided])
    let error = #expect(throws: StatisticsFailure.self) {
      try records.table(by: .province(.today(on: day, mergers: .summedIfWhole)), measuring: .people)
    }
    #expect(error?.code == .dividedProvince)
  }

  private func record(_ province: String, _ date: String?) throws -> Delegation {
    var record = try TableSamples.delegation("d", .inbound, date, people: 10)
    record.province = Identifier(province)
    return record
  }

  /// Phú Thọ of today was made of Phú Thọ, Hòa Bình and Vĩnh Phúc, and these two gave a part to Hà Nội in 2008: before
  /// that day figures of Phú Thọ alone went over as a whole.
  @Test(arguments: [
    ("phu-tho", "2007", false), ("phu-tho", "2008", false), ("phu-tho", "2008-07-31", false),
    ("phu-tho", "2008-08-01", true), ("phu-tho", "2008-08/..", true), ("phu-tho", "2025-06-30", true),
    ("phu-tho", "201X", true), ("phu-tho", "2010?", false), ("phu-tho", nil, false),
    ("phu-tho", "../2010", false),
    // The year alone may be before the merger, the unit that is named is not.
    ("vinh-phuc-2008", "2008", true), ("vinh-phuc-2008", "2005", false), ("vinh-phuc-2008", nil, true),
    // Lào Cai gave a district away in 2004; of before nothing is known.
    ("yen-bai", "2003-12-31", false), ("yen-bai", "2004-01-01", true), ("yen-bai", nil, true),
    ("dong-nai", "1998", true), ("dong-nai", nil, true), ("dong-nai", "2026", true),
  ])
  func aUnitIsFollowedFromTheDayOfItsRecord(unit: String, date: String?, isWhole: Bool) throws {
    let (day, record) = (try CalendarDate("2026-01-01"), try record(unit, date))
    let table = try [record].table(by: .province(.today(on: day)), measuring: .people)
    let key = try #require(table.groups[0].first)
    #expect(key.isMerged == isWhole && (key == .undecided) == !isWhole, "\(key)")
    let strict = ProvinceView.today(on: day, mergers: .summedIfWhole)
    if isWhole {
      #expect(try [record].table(by: .province(strict), measuring: .people).groups == table.groups)
    } else {
      let error = #expect(throws: StatisticsFailure.self) {
        try [record].table(by: .province(strict), measuring: .people)
      }
      #expect(error == StatisticsFailure(.dividedProvince, unit))
    }
  }

  @Test(arguments: [
    ("2020-05", "Thừa Thiên Huế"), ("2025-02", "Huế"), ("2024-12-30/2025-01-04", "Thừa Thiên Huế"),
    (nil, "Huế"),
    ("202X", "Huế"),
  ])
  func aUnitHasTheNameOfTheDayOfItsRecord(date: String?, name: String) throws {
    let table = try [record("thua-thien-hue", date)].table(by: .province(.asItWas), measuring: .people)
    #expect(table.groups[0][0].label(in: .vietnamese) == name)
    let today = ProvinceView.today(on: try CalendarDate("2024-06-01"))
    let then = try [record("thua-thien-hue", date)].table(by: .province(today), measuring: .people)
    #expect(then.groups[0][0].label(in: .vietnamese) == "Thừa Thiên Huế")
  }

  @Test func recordsUnderTwoNamesAreOfOneUnit() throws {
    let records = [try record("thua-thien-hue", "2020"), try record("thua-thien-hue", "2026")]
    for order in [records, records.reversed()] {
      let table = try order.table(by: .province(.asItWas), measuring: .people)
      #expect(table.groups[0].count == 1 && table["thua-thien-hue"].figure.count == 20)
      #expect(table.groups[0][0].label(in: .vietnamese) == "Huế")
    }
  }
}
