import ForeignAffairs
import ForeignAffairsTesting
import Testing

@Suite struct OwnGazetteerTests {
  private let turn = GazetteerFixture.turn
  private let later: CalendarDate

  init() throws { later = try CalendarDate("2015-01-01") }

  @Test func aMergerIsFollowedBothWays() {
    let own = GazetteerFixture.merger.gazetteer
    #expect(own.successors(of: "east", on: turn).map(\.province.id) == ["union"])
    #expect(
      own.predecessors(of: "union", on: own.coverage.lowerBound).map(\.province.id) == ["east", "west"])
    #expect(own.units(on: turn).map(\.id) == ["union"])
  }

  @Test func aDivisionIsInParts() {
    let own = GazetteerFixture.division.gazetteer
    #expect(own.successors(of: "union", on: turn).map(\.extent) == [.part, .part])
    #expect(own.units(on: turn).map(\.id) == ["east", "west"])
  }

  @Test func aUnitThatIsRenamedStaysTheSame() {
    let own = GazetteerFixture.renaming.gazetteer
    for name in ["Bắc Cũ", "bac moi"] { #expect(own.units(named: name).map(\.id) == ["north"]) }
    #expect(own.units(named: "Bắc Mới", on: own.coverage.lowerBound).isEmpty)
  }

  @Test func aRedrawnUnitIsANewOne() {
    let own = GazetteerFixture.redrawing.gazetteer
    #expect(own.successors(of: "west", on: turn).map(\.province.id) == ["union", "west-2010"])
    #expect(own.successors(of: "west", on: turn).allSatisfy { $0.extent == .part })
    #expect(own.successors(of: "east", on: turn).map(\.extent) == [.whole])
  }

  @Test func linksInACircleEnd() {
    let own = GazetteerFixture.circle.gazetteer
    #expect(own.successors(of: "a", on: later).isEmpty)
    #expect(own.successors(of: "a", on: own.coverage.lowerBound).map(\.province.id) == ["a"])
  }

  @Test func theWholeWinsOverAPartOnAnotherWay() throws {
    let fixture = GazetteerFixture.twoWays.gazetteer
    for units in [fixture.units, fixture.units.reversed()] {
      let own = Gazetteer(units: units, version: "1", coverage: fixture.coverage)
      let last = try #require(own["d"])
      #expect(own.successors(of: "a", on: turn) == [ProvinceShare(province: last, extent: .whole)])
    }
  }

  @Test func twoOwnersOfACodeOnOneDayDecideNothing() throws {
    let own = GazetteerFixture.sharedCode.gazetteer
    let code = try ProvinceCode("01")
    #expect(own.unit(code: code, on: later) == nil)
    #expect(own.unit(code: code, on: own.coverage.lowerBound)?.id == "a")
    #expect(own.units(code: code).map(\.id) == ["a", "b"])
  }

  @Test func ofTwoUnitsWithOneIdentifierTheFirstIsFound() {
    let own = GazetteerFixture.sharedIdentifier.gazetteer
    #expect(own["a"] == own.units[0])
    #expect(own.units(named: "a") == own.units)
  }

  @Test func spellingsAreThoseGiven() {
    var unit = GazetteerFixture.renaming.gazetteer.units[0]
    unit.names = [DatedName(name: "Hồ Chí Minh")]
    let coverage = GazetteerFixture.renaming.gazetteer.coverage
    #expect(Gazetteer(units: [unit], version: "1", coverage: coverage).units(named: "Sài Gòn") == [unit])
    let own = Gazetteer(
      units: [unit], version: "1", coverage: coverage, spellings: ["Gia Định": "Hồ Chí Minh"])
    #expect(own.units(named: "Sài Gòn").isEmpty && own.units(named: "tỉnh Gia Định") == [unit])
  }
}
