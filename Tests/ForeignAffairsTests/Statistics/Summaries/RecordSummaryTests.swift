import ForeignAffairs
import Testing

@Suite struct RecordSummaryTests {
  private func delegation(
    _ id: String, _ direction: DelegationDirection, _ period: String?, people: Quantity<Int>? = nil,
    status: DelegationStatus? = nil, countries: [CountryCode] = []
  ) throws -> Delegation {
    var delegation = try TableSamples.delegation(id, direction, period, people: people, countries: countries)
    delegation.status = status
    return delegation
  }

  @Test func delegations() throws {
    var trip = try delegation("d", .outbound, "2020-05-01/2020-05-04", people: 6, countries: [.laos, .japan])
    trip.purposes = [.working]
    trip.channel = .party
    let summary = try DelegationSummary(of: [
      delegation("a", .inbound, "2020-01-05", people: .over(10), countries: [.japan]),
      delegation("b", .inbound, "2020-02", people: 4, status: .completed, countries: [.japan]),
      delegation("c", .inbound, "2019-12-30/2020-01-02", countries: [.laos]), trip,
      delegation("e", .inbound, nil, people: 3),
    ])
    #expect(summary.byDirection[2020, "inbound"].figure.count == 2)
    #expect(summary.byDirection[2020, "inbound"].figure(at: 1).count == .over(14))
    #expect(summary.byDirection[2020].figure(at: 1).count == .over(20))
    // A delegation over the turn of the year is of that in which it starts.
    #expect(summary.byDirection[2019, "inbound"].figure.count == 1)
    #expect(summary.byDirection[.notStated].figure.count == 1)
    #expect(summary.byCountry[2020, "inbound", .country(.japan)].figure(at: 1).count == .over(14))
    // One delegation to two countries is one in each and one in all.
    #expect(summary.byCountry[2020, "outbound", .country(.japan)].figure.count == 1)
    #expect(summary.byCountry[2020, "outbound"].figure.count == 1)
    #expect(summary.byPurpose[2020, "outbound", "working"].figure.count == 1)
    #expect(summary.byChannel[2020, "outbound", "party"].figure.count == 1)
    #expect(summary.byChannel[2020, "inbound", .notStated].figure.count == 2)
    #expect(summary.partners[2020].figure(at: 1).count == 2)
  }

  @Test(arguments: [DelegationStatus.cancelled, .postponed, .planned])
  func delegationsThatDidNotTravelAreCountedApart(status: DelegationStatus) throws {
    let summary = try DelegationSummary(
      of: [
        delegation("a", .inbound, "2020", people: 4),
        delegation("b", .inbound, "2020", people: 9, status: status),
      ], keeping: .identifiers)
    #expect(summary.byDirection[2020, "inbound"].figure(at: 1).count == 4)
    #expect(summary.byDirection[2020].identifiers == ["a"])
    #expect(summary.apart[2020, .code(status), "inbound"].figure(at: 1).count == 9)
    #expect(summary.apart[2020].identifiers == ["b"])
  }

  @Test(arguments: [DelegationStatus.approved, .underway, .completed, DelegationStatus(rawValue: "riêng")])
  func otherDelegationsAreCounted(status: DelegationStatus) throws {
    let summary = try DelegationSummary(of: [delegation("a", .inbound, "2020", status: status)])
    #expect(summary.byDirection[2020].recordCount == 1 && summary.apart.total.recordCount == 0)
  }

  @Test func agreements() throws {
    let gifu = AgreementParty.locality("Gifu", in: .japan)
    let summary = try AgreementSummary(
      of: [
        SummarySamples.agreement("a", "2019-05-02", [gifu], expires: "2020-06-30"),
        SummarySamples.agreement(
          "b", "2020-01-01", [gifu, .locality("Champasak", in: .laos)], status: .inForce),
        SummarySamples.agreement("c", nil, [gifu], status: .proposed),
        SummarySamples.agreement("d", nil, [gifu], status: .signed),
      ], in: .calendar(2019...2020), keeping: .identifiers)
    #expect(summary.signed[2020].figure.count == 1 && summary.signed[2020].figure(at: 1).count == 2)
    #expect(summary.signed[.notStated].identifiers == ["d"])
    #expect(summary.byCountry[2020, .country(.laos)].figure.count == 1)
    #expect(summary.byPartnerKind[2019, "locality"].figure.count == 1)
    #expect(summary.apart[.notStated, "proposed"].identifiers == ["c"])
    let (first, last) = (try CalendarDate("2019-12-31"), try CalendarDate("2020-12-31"))
    // The agreement without dates is one or none.
    #expect(summary.inForce(on: first).total.figure.count == .between(1, 2))
    #expect(summary.inForce(on: last).total.figure.count == .between(1, 2))
    #expect(summary.inForce(on: last)["yes"].identifiers == ["b"])
    #expect(summary.inForce(on: last)[.undecided].identifiers == ["d"])
    #expect(summary.inForceByCountry(on: last)[.total, .country(.laos)].figure.count == 1)
    #expect(summary.inForce(on: try CalendarDate("2021-12-31")) == .empty)
  }

  @Test func moneyIsOfTheYearForWhichItIsStated() throws {
    let (hundred, forty) = (Money(exactly: 100, .usd), Money(exactly: 40, .usd))
    let euros = Quantity.over(Money(exactly: 9, .eur))
    let summary = try ProjectSummary(of: [
      SummarySamples.project(
        "a", approved: "2019-03-01", committed: .exact(hundred),
        disbursed: [("2019", .exact(forty)), ("2020-01/2020-06", euros), ("2019/2021", .exact(hundred))]),
      SummarySamples.project("b", approved: "2020-03-01", committed: euros),
      SummarySamples.project("c", approved: "2020-04-01", committed: .exact(hundred), direction: .outward),
      SummarySamples.project("d", approved: "2020-05-01", committed: .exact(hundred), status: .cancelled),
    ])
    #expect(summary.items[2020, "inward"].figure.count == 1)
    #expect(summary.items[2020, "inward"].figure(at: 1).amount == euros)
    #expect(summary.items[2020, "outward"].figure(at: 1).amount == .exact(hundred))
    #expect(summary.items[2020].figures(at: 1).map(\.currency) == [.eur, .usd])
    #expect(summary.disbursed[2019, "inward"].figure.amount == .exact(forty))
    #expect(summary.disbursed[2020, "inward"].figure.amount == euros)
    // Money of three years is money of none of them.
    #expect(summary.disbursed[.undated].figure.amount == .exact(hundred))
    // What is stated of all years may hold what is stated of one.
    #expect(
      summary.disbursed.total.figure(in: .usd).amount == .atLeast(forty))
    #expect(summary.disbursed[.notStated].figure.state == .unknown)
    #expect(summary.apart[2020, "cancelled", "inward"].figure(at: 1).amount == .exact(hundred))
  }

  @Test func anItemPaidInTwoYearsCountsOnce() throws {
    let (hundred, forty) = (Money(exactly: 100, .usd), Money(exactly: 40, .usd))
    let records = [
      try SummarySamples.project(
        "p1", approved: nil, disbursed: [("2019", .exact(hundred)), ("2020", .exact(forty))]),
      try SummarySamples.project("p2", approved: nil, disbursed: [("2020", .exact(forty))]),
    ]
    let table = try ProjectSummary(of: records, keeping: .identifiers).disbursed
    #expect(table.total.recordCount == 2 && table.total.identifiers == ["p1", "p2"])
    #expect(table[.total, "inward"].identifiers == ["p1", "p2"])
    #expect(table[2019].identifiers == ["p1"] && table[2020].identifiers == ["p1", "p2"])
    #expect(table.total.figure.amount == .exact(Money(exactly: 180, .usd)))
    #expect(table.total.figure.exactCount == 2 && table[2020].figure.exactCount == 2)
    #expect(table.reconciliation == [.overlap(table.dimensions[0], records: 1)])
    #expect(try Table(json: table.json) == table)
    let parts = try records.map { try ProjectSummary(of: [$0], keeping: .identifiers).disbursed }
    #expect(try parts[0].merging(parts[1]).json == table.json)
    #expect(try parts[1].merging(parts[0]).json == table.json)
  }

  /// Staff of two departments add up, and staff of two years do not.
  @Test func numbersAsOfADateAreNotAddedOverYears() throws {
    var first = try SummarySamples.department("a", "Sở A", staff: [("2019", 30), ("2020", 39)])
    first.structures = [
      DepartmentStructure(asOf: try PartialDate("2019"), divisionCount: 5, officeIsDivision: true),
      DepartmentStructure(asOf: try PartialDate("2020"), divisionCount: 4, officeIsDivision: false),
    ]
    let records = [first, try SummarySamples.department("b", "Sở B", staff: [("2019", 20)])]
    let summary = try DepartmentSummary(of: records, keeping: .identifiers)
    #expect(summary.staff[2019].figure.count == 50 && summary.staff[2020].figure.count == 39)
    #expect(summary.staff.total.figure.count == 59 && summary.staff.total.recordCount == 2)
    #expect(summary.staff[.total, "a"].figure.count == 39 && summary.staff.total.identifiers == ["a", "b"])
    #expect(summary.staff.total.figure.exactCount == 2)
    let (units, staff) = (summary.units, summary.staff)
    #expect(units[.total, "yes"].figure.count == 5 && units[.total, "no"].figure.count == 4)
    // The other department states no units.
    #expect(units.total.figure.count == .atLeast(4) && units.total.recordCount == 2)
    #expect(
      staff.reconciliation
        == [.overlap(staff.dimensions[0], records: 1)] + staff.measures.map { .latest($0) })
    #expect(
      staff.text().contains(
        "\nsố người: tổng số lấy số mới nhất của mỗi hồ sơ, không cộng các năm với nhau.\n"))
    #expect(try DepartmentSummary(of: [records[1]]).staff.reconciliation.isEmpty)
    let parts = try records.map { try DepartmentSummary(of: [$0], keeping: .identifiers) }
    #expect(try parts[0].merging(parts[1]).json == summary.json)
    #expect(try DepartmentSummary(json: parts[1].json).merging(parts[0]).json == summary.json)
    let error = #expect(throws: StatisticsFailure.self) { try staff.cumulative() }
    #expect(error?.code == .groupsOverlap)
    // Statements that no date puts in order are claims, here as in a year.
    let undated = try DepartmentSummary(of: [
      SummarySamples.department("c", "Sở C", staff: [(nil, 25), ("2020", 30)])
    ])
    #expect(undated.staff.total.figure.count == .between(25, 30))
  }

  @Test func awards() throws {
    var revoked = try SummarySamples.award("e", .labourOrder, decided: "2020", by: .president)
    revoked.revocation = AwardRevocation()
    let summary = try AwardSummary(
      of: [
        SummarySamples.award("a", .labourOrder, decided: "2020-02-01", by: .president),
        SummarySamples.award("b", .labourOrder, stated: ["2020"], by: .foreignGovernment, of: .laos),
        SummarySamples.award("c", .emulationFlag, stated: ["2018/2019", "2020"], by: .ministry, number: 3),
        SummarySamples.award("d", .emulationFlag, by: .ministry), revoked,
      ], keeping: .identifiers)
    #expect(summary.byForm[2020, "labourOrder"].identifiers == ["a"])
    #expect(summary.foreign[2020, .country(.laos), "labourOrder"].identifiers == ["b"])
    // Nobody says how many of three flags each year saw.
    #expect(summary.byForm[2018, "emulationFlag"].figure.count == .atMost(3))
    #expect(summary.byForm[.total, "emulationFlag"].figure.count == 4)
    #expect(summary.byForm[.notStated].identifiers == ["d"])
    #expect(summary.byAuthority[2020, "foreignGovernment"].figure.count == 1)
    #expect(summary.byRecipientKind[2020, "collective"].figure.count == .between(2, 5))
    #expect(summary.apart[2020, "labourOrder"].identifiers == ["e"])
    let reporting = try AwardSummary(
      of: [SummarySamples.award("a", .emulationFlag, stated: ["2020"])], in: .reporting)
    #expect(reporting["awards"][.undated].figure.count == 1)
  }

  @Test func theLastNumberOfAYearCounts() throws {
    var second = try SummarySamples.department("b", "Sở B", staff: [("2020", 30), ("2020-06", 28)])
    second.structures = [
      DepartmentStructure(asOf: try PartialDate("2020"), divisionCount: 3, officeIsDivision: true)
    ]
    let summary = try DepartmentSummary(of: [
      SummarySamples.department(
        "a", "Sở A", staff: [("2019-05", 7), ("2019-12", 9), ("2020-01", .over(10))]),
      second, SummarySamples.department("c", "Sở C"),
    ])
    #expect(summary.staff[2019].figure.count == 9)
    #expect(summary.staff[2020, "a"].figure.count == .over(10))
    // The year may be any of its days, so that the two are claims.
    #expect(summary.staff[2020, "b"].figure.count == .between(28, 30))
    #expect(summary.staff[2021].figure.state == .noRecord)
    #expect(summary.staff[.notStated, "c"].figure.state == .unknown)
    #expect(summary.units[2020, "yes"].figure.count == 3)
    #expect(summary.units[2020, "yes"].figure(at: 1).state == .unknown)
    #expect(summary.byForm["department"].figure.count == 3)
    #expect(summary.staff.groups[1].map { $0.label(in: .vietnamese) } == ["Sở A", "Sở B", "Sở C"])
  }

  @Test func otherYearsAreCountedTogether() throws {
    let records = try ["2017", "2018", "2019", "2020"].map { try delegation($0, .inbound, $0) }
    let summary = try DelegationSummary(of: records, in: .calendar(2019...2020))
    #expect(summary.byDirection.groups[0] == [2019, 2020, .others])
    #expect(summary.byDirection[.others].figure.count == 2)
  }

  @Test func partsWithoutRecordsAreLeftOut() throws {
    let records = [try delegation("a", .inbound, "2020", people: 4, countries: [.japan])]
    let text = try DelegationSummary(of: records).text(TableStyle(.english))
    #expect(
      text.hasPrefix(
        """
        Delegations

        year (started)  direction  delegations  people
        --------------  ---------  -----------  ------
        2020            inbound              1       4
        """))
    #expect(!text.contains("cancelled"))
    #expect(
      try DelegationSummary(of: records).markdown().hasPrefix("## Đoàn ra, đoàn vào\n\n| năm (bắt đầu) |"))
    #expect(DelegationSummary.empty.text().isEmpty)
  }

  @Test func events() throws {
    let summary = try EventSummary(
      of: [
        SummarySamples.event(
          "a", .festival, held: ["2018", "2020-04"], status: .held, countries: [.laos, .japan]),
        SummarySamples.event("b", .conference, held: ["2020-01", "2020-09"]),
        SummarySamples.event("c", .conference, held: ["2019-12-30/2020-01-02"], status: .recurring),
        SummarySamples.event("d", .conference, held: []),
      ], keeping: .identifiers)
    // Twice in one year is one event of the year, in two years one of each.
    #expect(summary.held[2020].identifiers == ["a", "b"] && summary.held[2018].identifiers == ["a"])
    #expect(summary.held[2019].identifiers == ["c"] && summary.held[.notStated].identifiers == ["d"])
    #expect(summary.held.total.figure.count == 4)
    #expect(summary.byKind[2020, "festival"].figure.count == 1)
    #expect(summary.byCountry[2020, .country(.laos)].identifiers == ["a"])
    #expect(summary.apart.total.recordCount == 0)
  }

  @Test(arguments: [EventStatus.planned, .postponed, .cancelled, .notHeldAsPlanned])
  func eventsThatWereNotHeldAreCountedApart(status: EventStatus) throws {
    let event = try SummarySamples.event("a", .festival, held: ["2020"], status: status)
    let summary = try EventSummary(of: [event], keeping: .identifiers)
    #expect(summary.held.total.recordCount == 0 && summary.byKind.total.recordCount == 0)
    #expect(summary.apart[2020, .code(status)].identifiers == ["a"])
  }

  @Test(arguments: [-1, .min, .max, 1 << 53 + 1])
  func whatIsNoCountOfLinesIsRefused(count: Int) {
    let error = #expect(throws: StatisticsFailure.self) { try EventSummary(of: [], rejectedCount: count) }
    #expect(error == StatisticsFailure(.notACount, "\(count)"))
    #expect(throws: StatisticsFailure.self) {
      try AnnualSummary(of: Registry(), in: .year(2020), rejectedCount: count)
    }
  }
}
