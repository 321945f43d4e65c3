import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// Tables take the year, the country and the direction of a delegation from what it keeps of them, which must follow
/// every change.
@Suite struct DelegationGroupsTests {
  private struct Refusal: Error {}

  /// The groups of one delegation, as records that are held in memory are counted.
  private func groups(of delegation: Delegation) throws -> [String] {
    let table = try [delegation].table(by: .year(.started), .country, .direction, measuring: .records)
    return table.groups.flatMap { $0 }.map { $0.kind == .value ? $0.text : "(\($0.kind))" }
  }

  @Test func changesAreFollowed() throws {
    var delegation = Delegation(id: "a", direction: .transit)
    #expect(try groups(of: delegation) == ["(notStated)", "(notStated)", "transit"])
    delegation.period = Period(try PartialDate("2019-05"))
    delegation.countries = [CountryReference(.laos)]
    #expect(try groups(of: delegation) == ["2019", "LA", "transit"])
    delegation.countries.append(CountryReference(.france))
    delegation.direction = DelegationDirection(rawValue: "sideways")
    #expect(try groups(of: delegation) == ["2019", "FR", "LA", "sideways"])
    delegation.countries.removeFirst()
    delegation.direction = .border
    #expect(try groups(of: delegation) == ["2019", "FR", "border"])
    delegation.countries = [CountryReference(written: "nước bạn")]
    delegation.period = Period(try PartialDate("201X"))
    #expect(try groups(of: delegation) == ["(undated)", "(undecided)", "border"])
    (delegation.countries, delegation.period) = ([], nil)
    #expect(try groups(of: delegation) == ["(notStated)", "(notStated)", "border"])
  }

  @Test func changesThatEndWithAnErrorAreFollowed() throws {
    func change<Value>(_ value: inout Value, to other: Value) throws {
      value = other
      throw Refusal()
    }
    var delegation = Delegation(id: "a", direction: .inbound)
    #expect(throws: Refusal.self) { try change(&delegation.direction, to: .online) }
    #expect(throws: Refusal.self) { try change(&delegation.period, to: Period(PartialDate("2007"))) }
    #expect(throws: Refusal.self) { try change(&delegation.countries, to: [CountryReference(.japan)]) }
    #expect(try groups(of: delegation) == ["2007", "JP", "online"])
  }

  @Test func copiesKeepTheirOwn() throws {
    var first = Delegation(id: "a", direction: .inbound)
    first.countries = [CountryReference(.laos)]
    var second = first
    second.countries = [CountryReference(.laos), CountryReference(.thailand)]
    second.direction = .outbound
    #expect(try groups(of: first) == ["(notStated)", "LA", "inbound"])
    #expect(try groups(of: second) == ["(notStated)", "LA", "TH", "outbound"])
    second.countries = [CountryReference(.laos)]
    second.direction = .inbound
    #expect(first == second && first.hashValue == second.hashValue)
  }

  /// One record after the other is placed by what it says, and many at once by what they keep.
  @Test(arguments: [61, 62] as [UInt64])
  func manyAtOnceAreCountedLikeOneByOne(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let records = try TableSamples.mixture(700, &random)
    let all: [[Dimension<Delegation>]] = [[.year(.started), .country, .direction], [.direction], [.country]]
    for dimensions in all {
      var together = try TableBuilder(by: dimensions, measuring: [.records])
      try together.add(contentsOf: records)
      var alone = try TableBuilder(by: dimensions, measuring: [.records])
      for record in records { try alone.add(record) }
      #expect(try together.finish().json == alone.finish().json, "seed \(seed)")
    }
  }
}
