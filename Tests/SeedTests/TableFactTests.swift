import ForeignAffairs
import Testing

/// Tables over the records of all five documents.
@Suite struct TableFactTests {
  @Test func delegationsByCountry() throws {
    let delegations = try Seeds.all().flatMap(\.delegations)
    let table = try delegations.table(
      by: .country, .direction, measuring: .count, .people, keeping: .identifiers)
    #expect(table.total.recordCount == 27)
    // Seven records name Laos; two of them stand for a number of delegations that nobody tells.
    let laos = table[.country(.laos)]
    #expect(laos.recordCount == 7 && laos.figure.count == .atLeast(5) && laos.figure.unknownCount == 2)
    #expect(
      table[.country(.laos), "outbound"].identifiers == [
        "dong-nai-party-exchanges", "tien-giang-outbound-khammouane",
      ])
    #expect(table[.notStated].recordCount == 2 && table[.notStated].figure.state == .unknown)
    #expect(table[.total, "inbound"].figure.count == .atLeast(22))
    #expect(table[.total, "both"].figure.state == .unknown)
    // No text says how many travelled, which is not nobody.
    #expect(table.total.figure(at: 1).state == .unknown && table.total.figure(at: 1).unknownCount == 27)
    #expect(table.reconciliation == [.overlap(table.dimensions[0], records: 1)])
  }

  @Test func awardsByForm() throws {
    let awards = try Seeds.all().flatMap(\.awards)
    let table = try awards.table(by: .form, measuring: .count)
    #expect(table["labourOrder"].figure.count == 4)
    #expect(table["emulationFlag"].figure.count == .atLeast(9) && table["emulationFlag"].recordCount == 9)
    #expect(table["taskCompletion"].figure.state == .unknown)
    // Two versions of who conferred the order of Laos stand side by side.
    let authorities = try awards.table(by: .conferringAuthority, measuring: .count)
    #expect(authorities["foreignGovernment"].figure.count == 1)
    #expect(authorities["foreignPartyAndState"].figure.count == 1)
    #expect(authorities.reconciliation == [.overlap(authorities.dimensions[0], records: 1)])
    let years = try awards.table(by: .year(.merit), measuring: .records)
    #expect(years[2005].figure.count == 3 && years[2018].figure.count == 3)
    // The years of the yearly awards of Đồng Nai are marked as unsure.
    #expect(years[.undated].figure.count == 1)
  }

  @Test func partsOfTheDocumentsGiveTheSameTable() throws {
    let registries = try Seeds.all()
    let whole = try registries.flatMap(\.delegations).table(by: .country, measuring: .count, .countries)
    var merged = Table.empty
    for registry in registries.reversed() {
      try merged.merge(registry.delegations.table(by: .country, measuring: .count, .countries))
    }
    #expect(merged.json == whole.json)
    #expect(whole.total.figure(at: 1).count == .atLeast(15))
  }
}
