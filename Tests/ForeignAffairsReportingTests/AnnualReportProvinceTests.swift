import ForeignAffairs
import ForeignAffairsReporting
import Testing

@Suite struct AnnualReportProvinceTests {
  /// A register of two provinces, with an event that names none.
  private func mixed() throws -> Registry {
    try Registry { registry in
      registry.departments = [.sample("tien-giang", of: "tien-giang"), .sample("hue", of: "thua-thien-hue")]
      registry.events = [
        try .sample("in Huế", "2020", province: "thua-thien-hue"), try .sample("anywhere", "2020"),
      ]
      var award = try Award.sample("flag", stated: "2020")
      award.department = "tien-giang"
      registry.awards = [award]
    }
  }

  @Test func provincesComeUpInFileOrderAndNoneLast() throws {
    let other = Registry {
      $0.departments = [.sample("dong-nai", of: "dong-nai"), .sample("hue", of: "thua-thien-hue")]
    }
    #expect(AnnualReport.provinces(in: [try mixed()]) == ["tien-giang", "thua-thien-hue", nil])
    #expect(AnnualReport.provinces(in: [other]) == ["dong-nai", "thua-thien-hue"])
    #expect(
      AnnualReport.provinces(in: [try mixed(), other]) == ["tien-giang", "thua-thien-hue", "dong-nai", nil])
    #expect(
      AnnualReport.provinces(in: [other, try mixed()]) == ["dong-nai", "thua-thien-hue", "tien-giang", nil])
    #expect(AnnualReport.provinces(in: []).isEmpty)
    #expect(AnnualReport.provinces(in: [Registry()]).isEmpty)
  }

  @Test func aRecordIsOfItsProvinceOrOfThatOfItsDepartment() throws {
    let registry = try mixed()
    let tienGiang = AnnualReport(of: "tien-giang", from: [registry]).registry
    #expect(tienGiang.departments.map(\.id) == ["tien-giang"])
    #expect(tienGiang.awards.map(\.id) == ["flag"] && tienGiang.events.isEmpty)
    let hue = AnnualReport(of: "thua-thien-hue", from: [registry]).registry
    #expect(hue.departments.map(\.id) == ["hue"])
    #expect(hue.awards.isEmpty && hue.events.map(\.id) == ["in Huế"])
    let none = AnnualReport(of: nil, from: [registry]).registry
    #expect(none.departments.isEmpty && none.awards.isEmpty && none.events.map(\.id) == ["anywhere"])
  }

  @Test func everyKindOfRecordIsOfAProvince() throws {
    let province: Identifier<Province> = "ha-tinh"
    var delegation = Delegation(id: "d", direction: .inbound)
    delegation.province = province
    var agreement = Agreement(id: "a", title: "a", kind: .agreement)
    agreement.province = province
    var project = NGOProject(id: "p", title: "p", kind: .project, direction: .inward)
    project.province = province
    var award = try Award.sample("w")
    award.province = province
    var figure = try ReportedFigure.sample("f", 1)
    figure.province = province
    var document = RegisteredDocument(id: "l", document: OfficialDocument(number: "1/QĐ-UBND"))
    document.province = province
    let others = Registry { $0.departments = [.sample("x", of: "x"), .sample("y", of: "y")] }
    for fill in [
      { $0.delegations = [delegation] }, { $0.agreements = [agreement] }, { $0.projects = [project] },
      { $0.awards = [award] }, { $0.figures = [figure] }, { $0.documents = [document] },
    ] as [(inout Registry) -> Void] {
      var registry = others
      fill(&registry)
      #expect(AnnualReport.provinces(in: [registry]) == ["x", "y", province])
      let part = AnnualReport(of: province, from: [registry]).registry
      #expect(part.departments.isEmpty && part != Registry())
      #expect(AnnualReport(of: "x", from: [registry]).registry.departments.map(\.id) == ["x"])
    }
  }

  /// A register about one province need not name it on every record.
  @Test func recordsWithoutAProvinceAreOfTheOnlyOneThereIs() throws {
    let registry = try Registry { registry in
      registry.departments = [.sample("hue", of: "thua-thien-hue")]
      registry.events = [try .sample("anywhere", "2020")]
    }
    #expect(AnnualReport.provinces(in: [registry]) == ["thua-thien-hue"])
    #expect(AnnualReport(of: "thua-thien-hue", from: [registry]).registry == registry)
  }

  @Test func aRegisterThatNamesNoProvince() throws {
    let registry = try Registry { $0.events = [try .sample("anywhere", "2020")] }
    #expect(AnnualReport.provinces(in: [registry]) == [nil])
    let text = try AnnualReport.document(on: registry).text()
    #expect(text.contains("ANNUAL REPORT ON FOREIGN AFFAIRS – NO PROVINCE STATED"))
    #expect(text.contains("anywhere"))
  }

  @Test func partnersAreReachedByRelationOrByReference() throws {
    func partner(_ id: Identifier<Partner>, _ department: Identifier<Department>? = nil) -> Partner {
      var partner = Partner(id: id, kind: .locality, name: LocalizedText(id.rawValue))
      if let department { partner.relations = [PartnerRelation(kind: .cooperation, department: department)] }
      return partner
    }
    var delegation = Delegation(id: "d", direction: .inbound)
    (delegation.province, delegation.partners) = ("thua-thien-hue", ["by delegation"])
    var agreement = Agreement(id: "a", title: "a", kind: .agreement)
    agreement.province = "thua-thien-hue"
    var party = AgreementParty.locality("Gifu", in: .japan)
    party.partner = "by agreement"
    agreement.foreignParties = [party]
    var project = NGOProject(id: "p", title: "p", kind: .project, direction: .inward)
    project.province = "thua-thien-hue"
    project.donors = [ProjectParty(kind: .nonGovernmentalOrganisation, partner: "by donor")]
    project.recipients = [ProjectParty(kind: .locality, partner: "by recipient")]
    var event = try Event.sample("e", province: "thua-thien-hue")
    event.partners = ["by event"]
    var figure = try ReportedFigure.sample("f", 1)
    (figure.province, figure.partner) = ("thua-thien-hue", "by figure")
    let registry = Registry { registry in
      registry.departments = [.sample("hue", of: "thua-thien-hue"), .sample("dong-nai", of: "dong-nai")]
      registry.delegations = [delegation]
      registry.agreements = [agreement]
      registry.projects = [project]
      registry.events = [event]
      registry.figures = [figure]
      registry.partners = [
        partner("by relation", "hue"), partner("of Đồng Nai", "dong-nai"), partner("of nobody"),
        partner("by delegation"), partner("by agreement"), partner("by donor"), partner("by recipient"),
        partner("by event"), partner("by figure"), partner("by delegation of both", "dong-nai"),
      ]
      registry.delegations[0].partners.append("by delegation of both")
    }
    let hue = AnnualReport(of: "thua-thien-hue", from: [registry])
    #expect(
      hue.registry.partners.map(\.id) == [
        "by relation", "by delegation", "by agreement", "by donor", "by recipient", "by event", "by figure",
        "by delegation of both",
      ])
    let dongNai = AnnualReport(of: "dong-nai", from: [registry])
    #expect(dongNai.registry.partners.map(\.id) == ["of Đồng Nai", "by delegation of both"])
  }

  @Test(arguments: [
    (ReportFailure.Code.nothingAboutProvince, "nothing-about-province"), (.nothingInYear, "nothing-in-year"),
  ])
  func failureCodesAreStable(code: ReportFailure.Code, name: String) {
    #expect(code.rawValue == name && ReportFailure.Code(rawValue: name) == code)
  }

  @Test func nothingAboutTheProvince() throws {
    let report = AnnualReport(of: "atlantis", from: [try mixed()])
    #expect(report.registry == Registry() && report.conflicts.isEmpty)
    for year in [nil, 2020] {
      let failure = #expect(throws: ReportFailure.self) {
        try report.document(year: year, language: .english)
      }
      #expect(failure?.code == .nothingAboutProvince && failure?.parameter == "atlantis")
      #expect(failure?.description == "there is nothing about the province “atlantis”")
      #expect(failure?.message(in: .vietnamese) == "không có dữ liệu nào về tỉnh “atlantis”")
    }
  }

  @Test func nothingAtAll() throws {
    for registries in [[], [Registry()]] {
      let report = AnnualReport(of: nil, from: registries)
      let failure = #expect(throws: ReportFailure.self) { try report.document(language: .english) }
      #expect(failure?.code == .nothingAboutProvince && failure?.parameter == "")
      #expect(failure?.description == "there is nothing to report")
      #expect(failure?.message(in: .vietnamese) == "không có dữ liệu nào để báo cáo")
    }
  }

  @Test func theTitleNamesTheProvince() throws {
    let atlas = Registry { $0.departments = [.sample("x", of: "atlantis")] }
    #expect(try AnnualReport.document(on: atlas).text().contains("– ATLANTIS\n"))
    let hue = Registry { $0.departments = [.sample("hue", of: "thua-thien-hue")] }
    #expect(try AnnualReport.document(on: hue).text().contains("– THỪA THIÊN HUẾ → HUẾ\n"))
    let report = AnnualReport(of: "thua-thien-hue", from: [hue])
    #expect(
      try report.document(language: .vietnamese).text().contains(
        "BÁO CÁO CÔNG TÁC ĐỐI NGOẠI – THỪA THIÊN HUẾ → HUẾ\n"))
  }
}
