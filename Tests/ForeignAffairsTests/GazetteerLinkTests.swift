import ForeignAffairs
import Testing

@Suite struct GazetteerLinkTests {
  let gazetteer = Gazetteer.standard

  /// The mergers of Resolution 202/2025/QH15, each with its predecessors in the order of codes.
  static let mergers: [(id: String, from: String)] = [
    ("tuyen-quang-2025", "ha-giang tuyen-quang"), ("lao-cai-2025", "lao-cai yen-bai"),
    ("thai-nguyen-2025", "bac-kan thai-nguyen"), ("phu-tho-2025", "hoa-binh-2008 phu-tho vinh-phuc-2008"),
    ("bac-ninh-2025", "bac-giang bac-ninh"), ("hung-yen-2025", "hung-yen thai-binh"),
    ("hai-phong-2025", "hai-duong hai-phong"), ("ninh-binh-2025", "ha-nam nam-dinh ninh-binh"),
    ("quang-tri-2025", "quang-binh quang-tri"), ("da-nang-2025", "da-nang quang-nam"),
    ("quang-ngai-2025", "quang-ngai kon-tum"), ("gia-lai-2025", "binh-dinh gia-lai"),
    ("khanh-hoa-2025", "khanh-hoa ninh-thuan"), ("lam-dong-2025", "binh-thuan dak-nong lam-dong"),
    ("dak-lak-2025", "phu-yen dak-lak"), ("ho-chi-minh-2025", "binh-duong ba-ria-vung-tau ho-chi-minh"),
    ("dong-nai-2025", "binh-phuoc dong-nai"), ("tay-ninh-2025", "tay-ninh long-an"),
    ("can-tho-2025", "can-tho hau-giang soc-trang"), ("vinh-long-2025", "ben-tre tra-vinh vinh-long"),
    ("dong-thap-2025", "tien-giang dong-thap"), ("ca-mau-2025", "bac-lieu ca-mau"),
    ("an-giang-2025", "an-giang kien-giang"),
  ]

  @Test(arguments: mergers)
  func theMergersOf2025(id: String, from: String) throws {
    let unit = try #require(gazetteer[Identifier(id)])
    let formers = unit.predecessors.map(\.province.rawValue)
    #expect(formers.joined(separator: " ") == from)
    #expect(unit.predecessors.allSatisfy { $0.extent == .whole && $0.on.description == "2025-07-01" })
    #expect(unit.documents.first?.issuedOn?.description == "2025-06-12")
    let eve = gazetteer.predecessors(of: unit.id, on: try CalendarDate("2025-06-30"))
    #expect(eve.map(\.province.id.rawValue).sorted() == formers.sorted())
    #expect(eve.allSatisfy { $0.extent == .whole })
    // The new unit bears the name of one of them and the code of the one that holds the seat.
    let former = formers.compactMap { gazetteer[Identifier($0)] }
    #expect(former.contains { $0.names.last?.name == unit.names.first?.name })
    #expect(former.first { $0.names.last?.name.description == unit.seat?.description }?.code == unit.code)
    // It borders on what they bordered on.
    #expect(Set(unit.landNeighbours) == Set(former.flatMap(\.landNeighbours)))
  }

  @Test func thereAre23MergersOf52Units() {
    #expect(Self.mergers.count == 23)
    #expect(Set(Self.mergers.flatMap { $0.from.split(separator: " ") }).count == 52)
    #expect(gazetteer.units.count { $0.id.rawValue.hasSuffix("-2025") } == 23)
  }

  @Test func everyLinkIsOnBothSides() throws {
    for unit in gazetteer.units {
      for link in unit.successors {
        let other = try #require(gazetteer[link.province])
        var back = link
        back.province = unit.id
        #expect(other.predecessors.contains(back))
        #expect(other.validity.start.date?.calendarDate == link.on)
        #expect(unit.validity.end.date?.calendarDate?.adding(days: 1) == link.on)
        #expect(other.documents.contains { $0.number == link.document })
      }
      for link in unit.predecessors {
        #expect(gazetteer[link.province]?.successors.contains { $0.province == unit.id } ?? false)
      }
      #expect(unit.successors.isEmpty == (unit.validity.end == .open))
      #expect(unit.successors.count { $0.extent == .whole } < 2)
    }
  }

  @Test(arguments: [
    ("tien-giang", "2026-11-21", "dong-thap-2025 whole"), ("tien-giang", "2010-01-01", "tien-giang whole"),
    ("ha-tay", "2008-08-01", "ha-noi-2008 whole"), ("ha-tay", "2026-11-21", "ha-noi-2008 whole"),
    ("hoa-binh", "2008-08-01", "ha-noi-2008 part, hoa-binh-2008 part"),
    ("hoa-binh", "2025-07-01", "ha-noi-2008 part, phu-tho-2025 part"),
    ("vinh-phuc", "2025-07-01", "ha-noi-2008 part, phu-tho-2025 part"),
    ("hoa-binh-2008", "2025-07-01", "phu-tho-2025 whole"),
    ("thua-thien-hue", "2025-07-01", "thua-thien-hue whole"),
    ("dong-nai-2025", "2025-06-30", ""), ("nowhere", "2025-07-01", ""), ("tien-giang", "2003-12-31", ""),
  ])
  func followedForward(id: String, day: String, expected: String) throws {
    #expect(Self.text(gazetteer.successors(of: Identifier(id), on: try CalendarDate(day))) == expected)
  }

  @Test(arguments: [
    ("dong-thap-2025", "2004-01-01", "tien-giang whole, dong-thap whole"),
    ("ha-noi-2008", "2008-07-31", "ha-noi whole, hoa-binh part, vinh-phuc part, ha-tay whole"),
    ("ha-noi-2008", "2008-08-01", "ha-noi-2008 whole"),
    ("phu-tho-2025", "2025-06-30", "hoa-binh-2008 whole, phu-tho whole, vinh-phuc-2008 whole"),
    ("phu-tho-2025", "2004-01-01", "hoa-binh part, phu-tho whole, vinh-phuc part"),
    ("phu-tho-2025", "2003-12-31", ""), ("tien-giang", "2025-07-01", ""), ("nowhere", "2025-07-01", ""),
  ])
  func followedBackward(id: String, day: String, expected: String) throws {
    #expect(Self.text(gazetteer.predecessors(of: Identifier(id), on: try CalendarDate(day))) == expected)
  }

  @Test func everyUnitOf2004IsInUnitsOfToday() throws {
    let (first, today) = (try CalendarDate("2004-01-01"), gazetteer.coverage.upperBound)
    for unit in gazetteer.units(on: first) {
      let shares = gazetteer.successors(of: unit.id, on: today)
      #expect(!shares.isEmpty)
      #expect(shares.allSatisfy { $0.extent == .part } || shares.count == 1)
      for share in shares {
        let back = gazetteer.predecessors(of: share.province.id, on: first)
        #expect(back.contains(ProvinceShare(province: unit, extent: share.extent)))
      }
    }
  }

  private static func text(_ shares: [ProvinceShare]) -> String {
    shares.map { "\($0.province.id) \($0.extent)" }.joined(separator: ", ")
  }
}
