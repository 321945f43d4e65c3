import ForeignAffairs
import ForeignAffairsReporting
import Testing

@Suite struct AnnualReportMergeTests {
  private func history() -> Registry {
    Registry { registry in
      registry.title = "25 năm"
      registry.asOf = try? PartialDate("2023")
      registry.sources = [.sample("history")]
      var department = Department.sample("hue", of: "thua-thien-hue")
      department.sources = [SourceReference(document: "history", locator: "S0.04")]
      department.note = "Mở đầu"
      department.staffing = [
        Staffing(
          asOf: try? PartialDate("2023"), total: 40,
          sources: [SourceReference(document: "history", locator: "S0.10")])
      ]
      registry.departments = [department]
    }
  }

  private func year() -> Registry {
    Registry { registry in
      registry.title = "Năm 2020"
      registry.asOf = try? PartialDate("2020")
      registry.sources = [.sample("review")]
      var department = Department.sample("hue", of: "thua-thien-hue")
      department.sources = [SourceReference(document: "review", locator: "S4.06")]
      department.mandates = [
        Mandate(name: "biên giới", sources: [SourceReference(document: "review", locator: "S4.14")])
      ]
      registry.departments = [department]
    }
  }

  @Test func twoRegistersOfOneDepartmentBecomeOne() throws {
    let report = AnnualReport(of: "thua-thien-hue", from: [history(), year()])
    #expect(report.registry.departments.map(\.id) == ["hue"])
    #expect(report.registry.sources.map(\.id) == ["history", "review"])
    #expect(report.registry.departments.first?.sources.map(\.locator) == ["S0.04", "S4.06"])
    #expect(report.registry.departments.first?.mandates.count == 1)
    #expect(report.conflicts.isEmpty)
    let document = try report.document(language: .english)
    #expect(document.rows("Identity and history").contains(["Form", "Department", "S0.04, S4.06"]))
    #expect(document.rows("Structure and staff") == [["2023", "Staff", "40", "exact", "S0.10"]])
    #expect(document.list("Sources") == ["[1] Source history", "[2] Source review"])
    #expect(document.paragraphs("Sources").isEmpty)
  }

  @Test func contradictionsAreListed() throws {
    var other = year()
    other.departments[0].form = .officeDivision
    other.departments[0].note = "Khác"
    let report = AnnualReport(of: "thua-thien-hue", from: [history(), other])
    #expect(report.conflicts.map(\.field) == ["form", "note"])
    #expect(report.conflicts.allSatisfy { $0.type == .department && $0.id == "hue" })
    let english = try report.document(language: .english)
    #expect(english.paragraphs("Sources") == ["The registers contradict each other:"])
    #expect(
      Array(english.list("Sources").dropFirst(2)) == [
        "departments hue, form: department ≠ officeDivision", "departments hue, note: Mở đầu ≠ Khác",
      ])
    let vietnamese = try report.document(language: .vietnamese)
    #expect(vietnamese.paragraphs("Nguồn") == ["Các sổ ghi khác nhau:"])
    // The register that comes first is kept.
    #expect(report.registry.departments.first?.form == .department)
    let reversed = AnnualReport(of: "thua-thien-hue", from: [other, history()])
    #expect(reversed.registry.departments.first?.form == .officeDivision)
  }

  @Test func titlesAndDatesOfRegistersAreNoContradictions() {
    let report = AnnualReport(of: "thua-thien-hue", from: [history(), year()])
    #expect(report.registry.title == "25 năm" && report.conflicts.isEmpty)
  }

  @Test func recordsOfOneRegisterStandOnceWhenItIsGivenTwice() {
    let once = AnnualReport(of: "thua-thien-hue", from: [history()])
    #expect(AnnualReport(of: "thua-thien-hue", from: [history(), history()]) == once)
  }

  @Test func registersOfOtherProvincesDoNotTouchIt() {
    let dongNai = Registry { $0.departments = [.sample("dong-nai", of: "dong-nai")] }
    let report = AnnualReport(of: "thua-thien-hue", from: [dongNai, history()])
    #expect(report.registry == history())
  }
}
