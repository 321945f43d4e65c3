import ForeignAffairs
import Testing

/// What the documents say of the departments themselves.
@Suite struct DepartmentFactTests {
  private func department(_ row: String) throws -> Department {
    try #require(try Seeds.registry(row: row).departments.first)
  }

  @Test(
    arguments: [
      (
        "S0.04", DepartmentEventKind.founded, "1998-02-14", "222/1998/QĐ/UBND",
        AuthorityKind.provincialCommittee
      ),
      ("S1.02", .founded, "2009-12-28", "3468/QĐuBND", .provincialCommittee),
      ("S2.03", .founded, "2011-02-11", "386/QĐ-UBND", .provincialChair),
      ("S3.08", .founded, "2004-12-31", "6937/2004/QĐ-UBT", .provincialChair),
    ] as [(String, DepartmentEventKind, String, DocumentNumber, AuthorityKind)])
  func decisionsThatFoundedThem(
    row: String, kind: DepartmentEventKind, on: String, number: DocumentNumber, issuer: AuthorityKind
  ) throws {
    let events = try department(row).events.filter { event in event.sources.contains { $0.locator == row } }
    let event = try #require(events.first)
    #expect(event.kind == kind && event.on?.description == on)
    #expect(event.document?.number == number && event.document?.issuerKind == issuer)
    #expect(event.document?.kind == .decision && event.document?.issuedOn?.description == on)
  }

  @Test(
    arguments: [
      ("S1.03", DepartmentEventKind.startedWork, "2010-05"), ("S2.04", .announced, "2011-03-29"),
      ("S2.04", .startedWork, "2011-03-29"), ("S3.09", .countedFrom, "2005-02-16"),
      ("S3.09", .countedFrom, "2005-02"),
      ("S3.10", .moved, nil), ("S3.11", .moved, nil),
    ] as [(String, DepartmentEventKind, String?)])
  func otherBeginnings(row: String, kind: DepartmentEventKind, on: String?) throws {
    let events = try department(row).events.filter { event in event.sources.contains { $0.locator == row } }
    #expect(events.contains { $0.kind == kind && $0.on?.description == on })
  }

  @Test func aDamagedNumberIsKeptAndHasANormalForm() throws {
    let number = try #require(try department("S1.02").events.first?.document?.number)
    #expect(number.rawValue == "3468/QĐuBND" && number.normalForm == "3468/QĐ-UBND")
    let slash = try #require(try department("S0.04").events.first?.document?.number)
    #expect(slash.rawValue == "222/1998/QĐ/UBND" && slash.normalForm == "222/1998/QĐ-UBND")
  }

  @Test(
    arguments: [
      ("S0.06", "Phòng Ngoại vụ", "Văn phòng UBND tỉnh", nil, "/1998"),
      ("S3.10", "Phòng Ngoại vụ-Lễ tân", "Sở Kế hoạch và Đầu tư", nil, nil),
      ("S3.11", "Phòng Ngoại vụ", "Văn phòng HĐND-UBND tỉnh", "11 “11 công chức”", nil),
    ] as [(String, String, String, String?, String?)])
  func predecessors(row: String, name: String, parent: String, staff: String?, period: String?) throws {
    let units = try department(row).predecessors.filter { unit in unit.sources.contains { $0.locator == row }
    }
    let unit = try #require(units.first)
    #expect(unit.name[.vietnamese] == name && unit.parent?[.vietnamese] == parent)
    #expect(text(unit.staff) == staff && unit.period?.description == period)
  }

  @Test(arguments: [
    ("S0.07", "1998", "unknown “vài”"), ("S0.10", "2023", "40"), ("S1.04", "2010-05", "7"),
    ("S1.05", "2019-12", "30"),
    ("S2.07", "2021-04", "19"), ("S3.15", "2020-08", "39"),
  ])
  func staff(row: String, asOf: String, total: String) throws {
    let staffing = try department(row).staffing.filter { $0.sources.contains { $0.locator == row } }
    #expect(staffing.map { $0.asOf?.description } == [asOf] && staffing.map { text($0.total) } == [total])
  }

  /// Whether the office is one of the divisions differs from one department to the other.
  @Test(
    arguments: [
      ("S0.08", "2023", "3", true, "1", 4), ("S1.07", "2019-12", "4", true, "1", 5),
      ("S2.06", "2021-04", "2", false, nil, 2),
      ("S3.12", "2005-02", "3 “03 phòng, ban chuyên môn”", true, nil, 3),
      (
        "S3.14", "2020-08", "4 “04 phòng chuyên môn”", true,
        "1 “01 đơn vị hành chính sự nghiệp trực thuộc Sở”", 5
      ),
    ] as [(String, String, String, Bool, String?, Int)])
  func structures(
    row: String, asOf: String, divisions: String, officeIsDivision: Bool, serviceUnits: String?, named: Int
  ) throws {
    let structures = try department(row).structures.filter { $0.sources.contains { $0.locator == row } }
    let structure = try #require(structures.first)
    #expect(structure.asOf?.description == asOf && text(structure.divisionCount) == divisions)
    #expect(structure.officeIsDivision == officeIsDivision)
    #expect(text(structure.publicServiceUnitCount) == serviceUnits && structure.units.count == named)
  }

  @Test func aStructureInTransition() throws {
    let structure = try department("S2.08").structures.first
    #expect(structure?.reorganisedUnder?.number == "107/2020/NĐ-CP")
  }

  @Test(arguments: [
    ("S1.06", "1", "2"), ("S2.05", "unknown “Giám đốc”", "1"), ("S3.13", "1", "3"),
  ])
  func leaders(row: String, directors: String, deputies: String) throws {
    let leadership = try #require(try department(row).leadership.first)
    #expect(text(leadership.directors) == directors && text(leadership.deputyDirectors) == deputies)
  }

  @Test(arguments: [("S3.05", "Đặng Thanh Thủy"), ("S4.06", "Trần Công Phú")])
  func directors(row: String, name: String) throws {
    #expect(try department(row).leadership.flatMap(\.holders).map(\.name) == [name])
  }

  /// Two breakdowns of one total, each of which adds up to it.
  @Test(arguments: [
    ("S3.16", BreakdownKind.contract, [28, 4, 4, 3]), ("S3.17", .sex, [25, 14]),
  ])
  func breakdownsOfTheStaff(row: String, by: BreakdownKind, parts: [Int]) throws {
    let staffing = try #require(try department(row).staffing.first)
    let breakdown = try #require(staffing.breakdowns.first { $0.by == by })
    #expect(breakdown.parts.map(\.count.exactValue) == parts)
    #expect(parts.reduce(0, +) == 39 && staffing.total == 39)
    #expect(breakdown.isComplete == true && breakdown.isDisjoint == true)
    #expect(breakdown.sources.map(\.locator) == [row])
  }

  @Test func thePartyCellIsBrokenDownInWaysThatOverlap() throws {
    let cell = try #require(try department("S3.21").organisations.first { $0.kind == .partyCell })
    #expect(cell.members == 19 && cell.committee == 5 && cell.term?.description == "2020/2025")
    #expect(cell.breakdowns.map(\.by) == [.membership, .sex, .religion])
    #expect(cell.breakdowns.map { $0.parts.map(\.count.exactValue) } == [[19], [11, 8], [1]])
    // The one Catholic is among the nineteen who are counted by sex.
    #expect(cell.breakdowns.map(\.isComplete) == [true, true, false])
  }

  @Test(
    arguments: [
      ("S3.22", OrganisationKind.tradeUnion, nil, 5, 5, "2017/2021"), ("S3.23", .youthUnion, 18, 3, nil, nil),
      ("S3.24", .veterans, nil, nil, nil, nil),
    ] as [(String, OrganisationKind, Int?, Int?, Int?, String?)])
  func organisations(
    row: String, kind: OrganisationKind, members: Int?, committee: Int?, groups: Int?, term: String?
  ) throws {
    let organisation = try #require(try department(row).organisations.first { $0.kind == kind })
    #expect(organisation.sources.map(\.locator) == [row])
    #expect(organisation.members?.exactValue == members && organisation.committee?.exactValue == committee)
    #expect(organisation.groups?.exactValue == groups && organisation.term?.description == term)
  }

  @Test func theVeteransOfSixBodies() throws {
    let veterans = try #require(try department("S3.24").organisations.first { $0.kind == .veterans })
    #expect(veterans.since?.description == "2014-07" && veterans.jointWith.count == 5)
  }

  @Test func contactsPlansAndMandates() throws {
    let contact = try #require(try department("S3.04").contacts.first)
    #expect(contact.telephone == "0251 3 842 619" && contact.fax == "0251 3 842 935")
    #expect(contact.email == "vbsngoaivu@dongnai.gov.vn")
    #expect(contact.address?[.vietnamese]?.hasPrefix("07 Võ Thị Sáu") == true)
    #expect(try department("S1.32").contacts.first?.website == "www.sngv.thainguyen.gov.vn")
    #expect(try department("S2.36").plans.map { text($0.tasks) } == ["5"])
    #expect(
      try department("S4.14").plans.map { $0.period?.description } == Array(repeating: "2021", count: 5))
    #expect(try department("S0.11").mandates.count == 9)
  }
}
