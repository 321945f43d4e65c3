import ForeignAffairs
import Testing

/// The samples of the guides, line by line; what they print is compared with the answers that the guides give.
@Suite struct GuideTests {
  @Test func modellingUncertainFacts() throws {
    var printed: [String] = []
    func print(_ values: any Sendable...) { printed.append(values.map { "\($0)" }.joined(separator: " ")) }

    let signed = try PartialDate("2020-11")
    let meeting = try CalendarDate("2020-11-15")
    print(signed.isBefore(meeting))
    print(signed.isBefore(try CalendarDate("2020-12-01")))
    let guess = try PartialDate("2020~")
    print(guess.isIn(year: 2020))
    print(guess.qualified(.none).isIn(year: 2020))

    let term = try Period("2011/2023-06")
    print(term.contains(try CalendarDate("2011-03-01")))
    print(term.contains(try CalendarDate("2015-01-01")))
    let year = try Period("2011")
    print(year.contains(try CalendarDate("2011-03-01")))

    let visitors = Quantity.over(1_500)
    print(visitors.isLess(than: 1_000))
    print(visitors.isLess(than: 2_000))
    print(Quantity.about(200).isLess(than: 1_000))

    var sum = try QuantitySum([visitors, 408])
    print(sum.quantity == .over(1_908))
    try sum.add(.unknown)
    print(sum.quantity == .over(1_908))
    print(sum.termCount, sum.exactCount, sum.boundedCount, sum.unknownCount)

    let grant = Money(exactly: 807_020, .usd)
    print(try grant + Money("12.5", .usd))
    print(grant.isLess(than: Money(exactly: 1, .vnd)))

    let country = CountryReference(written: "CHDCND Lào")
    print(country.name(in: .english))
    let form = AwardForm(rawValue: "provincialBadge")
    print(form, form.isKnown)

    var memorandum = Agreement(
      id: "hue-gifu", title: "Bản ghi nhớ hợp tác", kind: .memorandumOfUnderstanding)
    memorandum.signedOn = signed
    memorandum.expiresOn = try PartialDate("2025")
    print(memorandum.isInForce(on: meeting))
    print(memorandum.isInForce(on: try CalendarDate("2021-01-01")))

    var registry = Registry()
    registry.agreements = [memorandum]
    let answer = registry.agreements(inForceOn: meeting)
    print(answer.matching.count, answer.undecided.count)

    let guide = try Guide("ModellingUncertainFacts")
    #expect(printed == guide.answers)
    #expect(try guide.linesMissing(in: #filePath) == [])
  }

  @Test func provincesThroughTime() throws {
    var printed: [String] = []
    func print(_ values: any Sendable...) { printed.append(values.map { "\($0)" }.joined(separator: " ")) }

    let gazetteer = Gazetteer.standard
    let before = try CalendarDate("2025-06-30")
    let after = try CalendarDate("2025-07-01")
    print(gazetteer.units(on: before).count, gazetteer.units(on: after).count)

    let code = try ProvinceCode("82")
    let older = gazetteer.unit(code: code, on: before)
    let newer = gazetteer.unit(code: code, on: after)
    print(older?.id ?? "", newer?.id ?? "")

    let units = gazetteer.units(named: "Đồng Nai")
    print(units.map(\.id.rawValue))
    print(gazetteer.units(named: "TP. Đồng Nai", on: after).map(\.id.rawValue))

    let merged = gazetteer.successors(of: "tien-giang", on: after)
    print(merged.map(\.province.id.rawValue), merged.map(\.extent.rawValue))
    let divided = gazetteer.successors(of: "hoa-binh", on: try CalendarDate("2008-08-01"))
    print(divided.map(\.province.id.rawValue), divided.map(\.extent.rawValue))

    let hue = gazetteer["thua-thien-hue"]
    print(hue?.name(on: try CalendarDate("2024-12-31")) ?? "")
    print(hue?.name(on: after) ?? "")
    print(hue?.kind(on: after) ?? .province)

    var island = Province(id: "island", validity: try Period("2020/.."))
    island.names = [DatedName(name: "Đảo Xa")]
    let own = Gazetteer(units: gazetteer.units + [island], version: "mine", coverage: gazetteer.coverage)
    print(own.units(named: "dao xa", on: after).map(\.id.rawValue))
    print(own.units(named: "dao xa", on: try CalendarDate("2020-06-01")).map(\.id.rawValue))

    let guide = try Guide("ProvincesThroughTime")
    #expect(printed == guide.answers)
    #expect(try guide.linesMissing(in: #filePath) == [])
  }
}
