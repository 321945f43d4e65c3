import ForeignAffairs
import ForeignAffairsReporting
import Foundation
import Testing

@Suite struct SeedRegistryTests {
  @Test func everyRowOfTheFiveDocumentsHasAHome() throws {
    let rows = zip(0..., Seeds.rowCounts).flatMap { document, count in
      (1...count).map { row in "S\(document)." + (row < 10 ? "0\(row)" : "\(row)") }
    }
    #expect(rows.count == 216)
    let homes = try Seeds.all().flatMap { registry in
      registry.sourceReferences.compactMap(\.locator) + registry.sources.flatMap(\.locators)
    }
    let homeless = try Seeds.table(under: "Rows without a home").compactMap(\.first)
    #expect(homeless == ["S0.03", "S4.03"])
    #expect(Set(homes).isDisjoint(with: homeless))
    #expect(Set(homes).union(homeless) == Set(rows))
  }

  /// Each document has rows of its own, so that a row says which document it is of.
  @Test(arguments: zip(0..<5, Seeds.names))
  func rowsAreOfTheirOwnDocument(number: Int, name: String) throws {
    let registry = try Seeds.registry(name)
    let document = try #require(registry.sources.first)
    #expect(registry.sources.count == 1)
    let references = registry.sourceReferences
    #expect(!references.isEmpty && references.allSatisfy { $0.document == document.id })
    let locators = references.compactMap(\.locator) + document.locators
    #expect(locators.allSatisfy { $0.hasPrefix("S\(number).") && $0.count == 5 })
    #expect(references.allSatisfy { $0.locator != nil })
  }

  @Test(arguments: Seeds.names)
  func everyOpenCodeIsKnown(name: String) throws {
    let codes = everyValue(in: try Seeds.registry(name)).compactMap { $0 as? any OpenCode }
    #expect(codes.count >= 50)
    for code in codes { #expect(code.isKnown, "\(type(of: code)) \(code.rawValue)") }
  }

  /// A key that is spelt wrongly would be kept as an additional field.
  @Test(arguments: Seeds.names)
  func everyKeyIsKnown(name: String) throws {
    let additional = everyValue(in: try Seeds.registry(name)).compactMap { $0 as? AdditionalFields }
    #expect(additional.count > 50)
    for fields in additional { #expect(fields.isEmpty, "\(fields.members.map(\.key))") }
  }

  @Test(arguments: Seeds.names)
  func everyReferenceResolves(name: String) throws {
    let registry = try Seeds.registry(name)
    let everything = everyValue(in: registry)
    func references<Record>(to type: Record.Type) -> Set<Identifier<Record>> {
      Set(everything.compactMap { $0 as? Identifier<Record> })
    }
    #expect(references(to: SourceDocument.self).isSubset(of: registry.sources.map(\.id)))
    #expect(references(to: Department.self).isSubset(of: registry.departments.map(\.id)))
    #expect(references(to: Delegation.self).isSubset(of: registry.delegations.map(\.id)))
    #expect(references(to: Agreement.self).isSubset(of: registry.agreements.map(\.id)))
    #expect(references(to: Partner.self).isSubset(of: registry.partners.map(\.id)))
    #expect(references(to: Event.self).isSubset(of: registry.events.map(\.id)))
    #expect(references(to: ReportedFigure.self).isSubset(of: registry.figures.map(\.id)))
    let provinces = references(to: Province.self)
    #expect(!provinces.isEmpty && provinces.isSubset(of: Gazetteer.standard.units.map(\.id)))
    #expect(registry.provinces.isEmpty)
  }

  /// Four departments; the two registers on Thừa Thiên Huế are of one.
  @Test func identifiersAreUnique() throws {
    for registry in try Seeds.all() {
      let ids: [[String]] = [
        registry.sources.map(\.id.rawValue), registry.departments.map(\.id.rawValue),
        registry.delegations.map(\.id.rawValue), registry.agreements.map(\.id.rawValue),
        registry.projects.map(\.id.rawValue), registry.awards.map(\.id.rawValue),
        registry.partners.map(\.id.rawValue), registry.events.map(\.id.rawValue),
        registry.figures.map(\.id.rawValue), registry.documents.map(\.id.rawValue),
      ]
      for list in ids { #expect(Set(list).count == list.count) }
    }
    let departments = try Seeds.all().flatMap(\.departments).map(\.id)
    #expect(departments == ["thua-thien-hue", "thai-nguyen", "tien-giang", "dong-nai", "thua-thien-hue"])
    // Only departments and partners come up in several registers.
    var others: [String] = []
    for registry in try Seeds.all() {
      others += registry.figures.map(\.id.rawValue) + registry.events.map(\.id.rawValue)
      others += registry.awards.map(\.id.rawValue) + registry.delegations.map(\.id.rawValue)
      others += registry.documents.map(\.id.rawValue)
    }
    #expect(Set(others).count == others.count)
  }

  @Test(arguments: Seeds.names)
  func whatIsWrittenReadsBackEqual(name: String) throws {
    let registry = try Seeds.registry(name)
    let written = try JSONEncoder().encode(registry)
    #expect(try JSONDecoder().decode(Registry.self, from: written) == registry)
    // Not a key and not a number is lost on the way.
    let before = try JSONSerialization.jsonObject(with: try #require(Seeds.data[name])) as? NSDictionary
    let after = try JSONSerialization.jsonObject(with: written) as? NSDictionary
    #expect(before == after)
  }

  @Test func reportsAreWithin80ColumnsAndHaveNoSpacesAtTheEnd() throws {
    let registries = try Seeds.all()
    let provinces = AnnualReport.provinces(in: registries)
    #expect(provinces == ["thua-thien-hue", "thai-nguyen", "tien-giang", "dong-nai"])
    for (province, language) in provinces.flatMap({ province in Language.allCases.map { (province, $0) } }) {
      let report = AnnualReport(of: province, from: registries)
      for year in [nil, 2018, 2019, 2020] {
        guard let document = try? report.document(year: year, language: language) else {
          #expect(year != nil, "\(province?.rawValue ?? "")")
          continue
        }
        for line in document.text().split(separator: "\n") {
          // No letter of these registers is wider than one column.
          #expect(line.count <= 80 && !line.hasSuffix(" "), "\(line)")
        }
      }
    }
  }

  @Test func theTwoRegistersOnOneDepartmentDoNotContradictEachOther() throws {
    let report = AnnualReport(of: "thua-thien-hue", from: try Seeds.all())
    #expect(report.conflicts.isEmpty)
    #expect(report.registry.departments.count == 1 && report.registry.sources.count == 2)
    let text = try report.document(year: 2020, language: .english).text()
    for word in ["408", "2,208", "USD 807,020", "S4.07", "S0.04", "[2] "] {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test func aFigureIsNeverAPartOfItself() throws {
    let registry = try Seeds.registry("thua-thien-hue-2020")
    let all = try #require(registry.figure(.inboundDelegations, in: .year(2020)))
    #expect(all.count == 408 && all.sources.map(\.locator) == ["S4.07"])
    #expect(registry.figures(.inboundDelegations, in: .year(2020)).map(\.count) == [408])
    #expect(registry.figures(partOf: all.id).map(\.count) == [25])
    let visitors = try #require(registry.figure(.inboundVisitors, in: .year(2020)))
    #expect(visitors.count == 2208 && registry.figures(partOf: visitors.id).map(\.count) == [150])
    // Neither the years about it nor the register of 25 years have it.
    #expect(registry.figure(.inboundDelegations, in: .year(2019)) == nil)
    #expect(try Seeds.registry("thua-thien-hue-history").figure(.inboundDelegations, in: .year(2020)) == nil)
  }
}
