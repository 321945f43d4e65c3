import ForeignAffairs
import Testing

@Suite struct OwnGazetteerTests {
  private let coverage: ClosedRange<CalendarDate>
  private let turn: CalendarDate
  private let later: CalendarDate

  init() throws {
    coverage = try CalendarDate("2000-01-01")...CalendarDate("2020-12-31")
    turn = try CalendarDate("2010-01-01")
    later = try CalendarDate("2015-01-01")
  }

  private func unit(_ id: String, _ validity: String, to successors: [(String, ProvinceLinkExtent)] = [])
    throws -> Province
  {
    var unit = Province(id: Identifier(id), validity: try Period(validity))
    unit.names = [DatedName(name: LocalizedText(id))]
    unit.code = try ProvinceCode("01")
    let day = unit.validity.end == .open ? later : turn
    unit.successors = successors.map { ProvinceLink(province: Identifier($0.0), extent: $0.1, on: day) }
    return unit
  }

  @Test func linksInACircleEnd() throws {
    let a = try unit("a", "../2009-12-31", to: [("b", .whole), ("a", .whole)])
    let b = try unit("b", "../2009-12-31", to: [("a", .part)])
    let own = Gazetteer(units: [a, b], version: "1", coverage: coverage)
    #expect(own.successors(of: "a", on: later).isEmpty)
    #expect(own.successors(of: "a", on: coverage.lowerBound).map(\.province.id) == ["a"])
  }

  @Test func theWholeWinsOverAPartOnAnotherWay() throws {
    let a = try unit("a", "../2009-12-31", to: [("b", .part), ("c", .whole), ("nowhere", .whole)])
    let b = try unit("b", "../2009-12-31", to: [("d", .whole)])
    let c = try unit("c", "../2009-12-31", to: [("d", .whole)])
    let d = try unit("d", "2010-01-01/..")
    for units in [[a, b, c, d], [d, c, b, a]] {
      let own = Gazetteer(units: units, version: "1", coverage: coverage)
      #expect(own.successors(of: "a", on: turn) == [ProvinceShare(province: d, extent: .whole)])
    }
  }

  @Test func twoOwnersOfACodeOnOneDayDecideNothing() throws {
    let own = Gazetteer(
      units: [try unit("a", "../.."), try unit("b", "2010-01-01/..")], version: "1", coverage: coverage)
    let code = try ProvinceCode("01")
    #expect(own.unit(code: code, on: later) == nil)
    #expect(own.unit(code: code, on: coverage.lowerBound)?.id == "a")
    #expect(own.units(code: code).map(\.id) == ["a", "b"])
  }

  @Test func ofTwoUnitsWithOneIdentifierTheFirstIsFound() throws {
    let first = try unit("a", "../2009-12-31")
    let second = try unit("a", "2010-01-01/..")
    let own = Gazetteer(units: [first, second], version: "1", coverage: coverage)
    #expect(own["a"] == first)
    #expect(own.units(named: "a") == [first, second])
  }

  @Test func spellingsAreThoseGiven() throws {
    let units = [try unit("Hồ Chí Minh", "../..")]
    #expect(Gazetteer(units: units, version: "1", coverage: coverage).units(named: "Sài Gòn") == units)
    let own = Gazetteer(
      units: units, version: "1", coverage: coverage, spellings: ["Gia Định": "Hồ Chí Minh"])
    #expect(own.units(named: "Sài Gòn").isEmpty && own.units(named: "tỉnh Gia Định") == units)
  }
}
