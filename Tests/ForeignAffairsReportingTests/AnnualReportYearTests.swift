import ForeignAffairs
import ForeignAffairsReporting
import Testing

@Suite struct AnnualReportYearTests {
  /// An event in 2020 beside others, so that there is always something to report.
  private func report(on event: Event) throws -> ReportDocument {
    let registry = try Registry { $0.events = [try .sample("certain", "2020"), event] }
    return try AnnualReport.document(on: registry, year: 2020)
  }

  private static let one = "1 record is not dated well enough to be placed in 2020 and is not shown."

  enum Place { case shown, elsewhere, undated }

  @Test(arguments: [
    ("2020", Place.shown), ("2020-02-29", .shown), ("2020-05", .shown), ("2020-33", .shown),
    ("2020-41", .shown),
    ("2020-01-01/2020-12-31", .shown), ("2020-03/2020-05", .shown), ("2020/..", .shown),
    ("2020-06/..", .shown),
    // What reaches into another year is of both.
    ("2011/2020", .shown), ("2020/2021", .shown), ("2019-12-15/2020-12-14", .shown), ("2011/2030", .shown),
    ("2019-12-28/2020-01-03", .shown), ("2019/..", .shown), ("../2020", .shown), ("2020/", .shown),
    ("/2020", .shown), ("2020/2020-12?", .shown),
    ("2019", .elsewhere), ("2021-01", .elsewhere), ("2011/2019", .elsewhere), ("2021/..", .elsewhere),
    ("201X", .elsewhere), ("/2019", .elsewhere), ("2021/", .elsewhere),
    // What might be of this year is counted.
    ("202X", .undated), ("2020?", .undated), ("2020~", .undated), ("2019%", .undated), ("2019/", .undated),
  ])
  func aRecordIsOfTheYearThatItLiesIn(period: String, place: Place) throws {
    let document = try report(on: .sample("asked", period))
    #expect(document.rows("Events").contains { $0[1] == "asked" } == (place == .shown))
    #expect(document.paragraphs("Sources") == [place == .undated ? Self.one : "Not stated."])
  }

  @Test func recordsWithoutADateAreCounted() throws {
    #expect(try report(on: .sample("asked")).paragraphs("Sources") == [Self.one])
    let registry = try Registry { registry in
      registry.events = [try .sample("certain", "2020"), try .sample("a"), try .sample("b")]
      registry.delegations = [Delegation(id: "c", direction: .inbound)]
      registry.agreements = [Agreement(id: "d", title: "d", kind: .agreement)]
      registry.projects = [NGOProject(id: "e", title: "e", kind: .project, direction: .inward)]
      registry.awards = [try .sample("f")]
      registry.figures = [try .sample("g", 1)]
      registry.documents = [RegisteredDocument(id: "h", document: OfficialDocument(number: "1/QĐ-UBND"))]
      registry.partners = [Partner(id: "i", kind: .locality, name: "i")]
    }
    #expect(
      try AnnualReport.document(on: registry, year: 2020).paragraphs("Sources") == [
        "9 records are not dated well enough to be placed in 2020 and are not shown."
      ])
    let vietnamese = try AnnualReport(of: nil, from: [registry]).document(year: 2020, language: .vietnamese)
    #expect(
      vietnamese.paragraphs("Nguồn") == [
        "9 hồ sơ không đủ ngày tháng để xếp vào năm 2020 nên không nêu ở trên."
      ])
    // Without a year everything is shown, and nothing is counted.
    let all = try AnnualReport.document(on: registry)
    #expect(all.paragraphs("Sources") == ["Not stated."] && all.rows("Events").count == 3)
  }

  @Test(arguments: [(2016, true), (2020, true), (2018, false), (2015, false)])
  func anAwardOfSeveralYearsIsOfEachOfThem(year: Int, isShown: Bool) throws {
    let registry = try Registry { registry in
      registry.awards = [try .sample("flag", stated: "2016", "2020")]
      registry.events = [try .sample("certain", "\(year)")]
    }
    let rows = try AnnualReport.document(on: registry, year: year).rows("Awards")
    #expect(rows.map { $0[2] } == (isShown ? ["2016; 2020"] : []))
  }

  @Test func datesOfEveryKindOfRecordCount() throws {
    var agreement = Agreement(id: "a", title: "signed", kind: .agreement)
    agreement.signedOn = try PartialDate("2020-11")
    var effective = Agreement(id: "b", title: "effective", kind: .agreement)
    (effective.signedOn, effective.effectiveOn) = (try PartialDate("2019"), try PartialDate("2020"))
    var project = NGOProject(id: "p", title: "approved", kind: .project, direction: .inward)
    project.approval = OfficialDocument(number: "1/QĐ-UBND", issuedOn: try PartialDate("2020-02-03"))
    var paid = NGOProject(id: "q", title: "paid", kind: .project, direction: .inward)
    paid.money = [MoneyStatement(state: .disbursed, amount: .unknown, period: try .year(2020))]
    var award = try Award.sample("decided")
    award.decidedOn = try PartialDate("2020-09-02")
    var merits = try Award.sample("merits")
    merits.meritPeriods = [try .year(2020)]
    var figure = try ReportedFigure.sample("as of", 7)
    figure.asOf = try PartialDate("2020-12-31")
    let decree = OfficialDocument(number: "107/2020/NĐ-CP", issuedOn: try PartialDate("2020-09-14"))
    var delegation = Delegation(id: "d", direction: .outbound)
    (delegation.name, delegation.period) = ("đoàn", try Period("2020-05-01/2020-05-09"))
    let registry = Registry { registry in
      registry.agreements = [agreement, effective]
      registry.projects = [project, paid]
      registry.awards = [award, merits]
      registry.figures = [figure]
      registry.documents = [RegisteredDocument(id: "x", document: decree)]
      registry.delegations = [delegation]
    }
    let document = try AnnualReport.document(on: registry, year: 2020)
    #expect(document.rows("Agreements and partners").suffix(2).map { $0[1] } == ["signed", "effective"])
    #expect(document.rows("Aid").suffix(2).map { $0[1] } == ["approved", "paid"])
    #expect(document.rows("Awards").map { $0[2] } == ["decided on 2 September 2020", "merits of 2020"])
    #expect(document.rows("Delegations").first == ["As of", "to 31 December 2020", "7", "exact", ""])
    #expect(document.rows("Delegations").last?[2] == "đoàn")
    #expect(document.rows("Other figures and documents").first?[0] == "107/2020/NĐ-CP, 14 September 2020")
    #expect(document.paragraphs("Sources") == ["Not stated."])
    #expect(throws: ReportFailure.self) { try AnnualReport.document(on: registry, year: 2022) }
  }

  /// The history of the department stays whole; what it was like at a time is of that time.
  @Test func theDepartmentInAYear() throws {
    func at(_ year: String) throws -> PartialDate { try PartialDate(year) }
    var department = Department.sample("hue", of: "thua-thien-hue")
    department.events = [DepartmentEvent(kind: .founded, on: try at("1998-02-14"))]
    department.staffing = [
      Staffing(asOf: try at("2019"), total: 38), Staffing(asOf: try at("2020-12"), total: 40),
    ]
    department.leadership = [
      DepartmentLeadership(asOf: try at("2020"), directors: 1), DepartmentLeadership(directors: 2),
    ]
    department.structures = [DepartmentStructure(asOf: try at("2023"), divisionCount: 3)]
    department.organisations = [MassOrganisation(kind: .youthUnion, asOf: try at("2020-06"), members: 18)]
    department.plans = [
      DepartmentPlan(description: "năm ngoái", period: try .year(2019)),
      DepartmentPlan(description: "năm nay", period: try .year(2020)),
      DepartmentPlan(description: "năm tới", period: try .year(2021)),
      DepartmentPlan(description: "năm sau nữa", period: try .year(2022)),
      DepartmentPlan(description: "lúc nào đó"),
    ]
    let registry = Registry { $0.departments = [department] }
    let document = try AnnualReport.document(on: registry, year: 2020)
    let identity = document.rows("Identity and history")
    #expect(identity.contains { $0[1] == "14 February 1998" })
    #expect(identity.filter { $0[0] == "Plan" }.map { $0[1] } == ["năm nay (2020)", "năm tới (2021)"])
    #expect(
      document.rows("Structure and staff").map { Array($0.prefix(3)) } == [
        ["2020", "Directors", "1"], ["December 2020", "Staff", "40"],
        ["June 2020", "youth union: members", "18"],
      ])
    #expect(document.paragraphs("Sources") == [Self.one])
    #expect(
      try AnnualReport.document(on: registry).rows("Identity and history").count { $0[0] == "Plan" } == 5)
  }

  @Test func nothingInTheYear() throws {
    let registry = try Registry { registry in
      registry.departments = [.sample("hue", of: "thua-thien-hue")]
      registry.events = [try .sample("certain", "2020"), try .sample("undated")]
    }
    let report = AnnualReport(of: "thua-thien-hue", from: [registry])
    for year in [2019, 2021, -5, 12_345] {
      let failure = #expect(throws: ReportFailure.self) {
        try report.document(year: year, language: .vietnamese)
      }
      #expect(failure?.code == .nothingInYear && failure?.parameter == "\(year)")
      #expect(failure?.description == "there is nothing dated in the year \(year)")
      #expect(failure?.message(in: .vietnamese) == "không có dữ liệu nào ghi năm \(year)")
    }
  }

  /// Relations with partners, plans and organisations are dated as well.
  @Test func onePartnerOrPlanOrOrganisationIsSomething() throws {
    var partner = Partner(id: "jp-gifu", kind: .locality, name: "Gifu")
    partner.relations = [PartnerRelation(kind: .cooperation, asOf: try PartialDate("2021"))]
    var department = Department.sample("hue", of: "thua-thien-hue")
    let partners = Registry { registry in
      registry.departments = [department]
      registry.partners = [partner]
    }
    #expect(
      try AnnualReport.document(on: partners, year: 2021).rows("Agreements and partners").last?[1] == "Gifu")
    department.plans = [DepartmentPlan(description: "năm tới", period: try .year(2021))]
    let plans = Registry { $0.departments = [department] }
    #expect(try AnnualReport.document(on: plans, year: 2020).rows("Identity and history").last?[0] == "Plan")
    department.plans = []
    department.organisations = [
      MassOrganisation(kind: .youthUnion, asOf: try PartialDate("2020"), members: 18)
    ]
    let organisations = Registry { $0.departments = [department] }
    #expect(try AnnualReport.document(on: organisations, year: 2020).rows("Structure and staff").count == 1)
  }

  @Test func aRelationIsOfTheYearInWhichItBegan() throws {
    var partner = Partner(id: "kr-gyeongnam", kind: .locality, name: "Gyeongnam")
    partner.relations = [PartnerRelation(kind: .friendship, since: try PartialDate("2005"))]
    let registry = Registry { registry in
      registry.departments = [.sample("dong-nai", of: "dong-nai")]
      registry.partners = [partner]
    }
    let row = try AnnualReport.document(on: registry, year: 2005).rows("Agreements and partners").last
    #expect(row == ["–", "Gyeongnam", "local government", "friendship (since 2005)", ""])
    let failure = #expect(throws: ReportFailure.self) { try AnnualReport.document(on: registry, year: 2006) }
    #expect(failure?.code == .nothingInYear && failure?.parameter == "2006")
  }

  /// A total over several years is not the year's, and does not go without a word.
  @Test func whatCoversOtherYearsTooIsCounted() throws {
    let registry = try Registry { registry in
      var decade = try ReportedFigure.sample("decade", 32)
      decade.period = try Period("2011/2023-06")
      var reporting = try ReportedFigure.sample("reporting year", 7)
      reporting.period = try .reportingYear(2020)
      registry.figures = [decade, reporting]
      registry.awards = [try .sample("merits")]
      registry.awards[0].meritPeriods = [try Period("2013/2022")]
    }
    let document = try AnnualReport.document(on: registry, year: 2020)
    #expect(document.rows("Delegations").filter { $0[2] != "not stated" }.map { $0[2] } == ["7"])
    #expect(document.rows("Awards").isEmpty)
    #expect(
      document.paragraphs("Sources") == ["2 records reach beyond 2020 and are not shown."])
  }

  @Test func anAgreementIsOfTheYearInWhichItEnds() throws {
    var agreement = Agreement(id: "a", title: "ended", kind: .agreement)
    (agreement.signedOn, agreement.terminatedOn) = (try PartialDate("2015"), try PartialDate("2020-05"))
    let registry = Registry { $0.agreements = [agreement] }
    let row = try AnnualReport.document(on: registry, year: 2020).rows("Agreements and partners").last
    #expect(row?[1] == "ended")
    #expect(row?[3] == "ended in May 2020")
  }

  @Test func aYearIsHeadedByTheNameThatTheProvinceBoreThen() throws {
    for (year, name) in [(2020, "THỪA THIÊN HUẾ"), (2025, "HUẾ")] {
      var event = try Event.sample("event", "\(year)")
      event.province = "thua-thien-hue"
      let report = AnnualReport(of: "thua-thien-hue", from: [Registry { $0.events = [event] }])
      let text = try report.document(year: year, language: .vietnamese).text()
      #expect(text.contains("BÁO CÁO CÔNG TÁC ĐỐI NGOẠI \(year) – \(name)\n"))
    }
  }
}
