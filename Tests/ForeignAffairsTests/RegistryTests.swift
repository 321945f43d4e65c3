import ForeignAffairs
import ForeignAffairsTesting
import Testing

@Suite struct RegistryTests {
  @Test func readsTheFormatAndItsVersion() throws {
    #expect(try JSON.text(Registry()) == #"{"format":"foreign-affairs-registry","version":"1.0"}"#)
    for version in ["0.9", "1.0", "1.7"] {
      let text = #"{"format":"foreign-affairs-registry","version":"\#(version)"}"#
      #expect(try JSON.text(JSON.value(Registry.self, text)) == text)
    }
    #expect(try FormatVersion("1.7") == FormatVersion(major: 1, minor: 7))
    #expect(try FormatVersion("1.10") > FormatVersion("1.9") && FormatVersion("0.9") < .current)
  }

  @Test(arguments: [
    ("", ValueFailure.Code.empty, 0), ("1", .malformed, 0), ("1.", .malformed, 0), (".0", .malformed, 0),
    ("1.0.0", .malformed, 0), ("1.-1", .malformed, 0), ("1.+1", .malformed, 0), ("v1.0", .malformed, 0),
    ("1.0 ", .malformed, 0), ("01.0", .malformed, 0), ("1.00", .malformed, 0),
    ("00.9", .malformed, 0), ("1.99999999999999999999", .malformed, 0), ("2.0", .outOfRange, 0),
    ("10.0", .outOfRange, 0),
  ])
  func refusesOtherVersions(text: String, code: ValueFailure.Code, offset: Int) throws {
    let failure = #expect(throws: ValueFailure.self) { try FormatVersion(text) }
    #expect(failure?.code == code && failure?.offset == offset && failure?.type == "FormatVersion")
    let error = #expect(throws: DecodingError.self) {
      try JSON.value(Registry.self, #"{"format":"foreign-affairs-registry","version":"\#(text)"}"#)
    }
    #expect(JSON.path(of: error) == ["version"])
  }

  @Test(arguments: [
    (#"{"format":"iati","version":"1.0"}"#, ["format"]), (#"{"format":"","version":"1.0"}"#, ["format"]),
    (#"{"version":"1.0"}"#, ["format"]), (#"{"format":"foreign-affairs-registry"}"#, ["version"]),
    (#"{"format":"foreign-affairs-registry","version":1.0}"#, ["version"]),
    (#"{"format":"foreign-affairs-registry","version":"1.0","agreements":{}}"#, ["agreements"]),
    (
      #"{"format":"foreign-affairs-registry","version":"1.0","agreements":[{"id":"a"}]}"#,
      ["agreements", "0", "title"]
    ),
    (#"{"format":"foreign-affairs-registry","version":"1.0","awards":[null]}"#, ["awards", "0"]),
  ])
  func refusesOtherFiles(text: String, path: [String]) {
    let error = #expect(throws: DecodingError.self) { try JSON.value(Registry.self, text) }
    #expect(JSON.path(of: error) == path)
  }

  private struct ArrayCollector: RecordArrayVisitor {
    var types: [(type: RecordType, record: String, isFilled: Bool)] = []
    let registry: Registry

    mutating func visit<Record: RegistryRecord>(_ path: WritableKeyPath<Registry, [Record]>) {
      types.append((Record.recordType, "\(Record.self)", !registry[keyPath: path].isEmpty))
    }
  }

  @Test func everyListOfRecordsIsVisited() throws {
    var collector = ArrayCollector(registry: try Samples.record(Registry.self))
    Registry.visitRecordArrays(&collector)
    let lists = Registry.fieldDescriptions.filter { $0.occurrence == .list }
    #expect(collector.types.map(\.type.rawValue) == lists.map(\.key))
    #expect(collector.types.map(\.record) == lists.map(\.type))
    #expect(collector.types.map(\.type) == RecordType.allCases)
    #expect(collector.types.allSatisfy { $0.isFilled })
  }

  @Test func aSelectionKeepsTheUndecided() throws {
    let selection = Selection([1, 2, 3, 4, 5, 6]) { [.yes, .no, .unknown][$0 % 3] }
    #expect(selection.matching == [3, 6] && selection.undecided == [2, 5])
    var registry = Registry()
    registry.agreements = try ["2010", "2015~", "2030"].map { signed in
      var agreement = Agreement(id: Identifier(signed), title: "Thỏa thuận", kind: .agreement)
      agreement.signedOn = try PartialDate(signed)
      agreement.expiresOn = try PartialDate("2020-12-31")
      return agreement
    }
    let day = try CalendarDate("2020-12-01")
    #expect(registry.agreements(inForceOn: day).matching.map(\.id) == ["2010"])
    #expect(registry.agreements(inForceOn: day).undecided.map(\.id) == ["2015~"])
    #expect(registry.agreements(expiringWithin: 30, of: day).matching.map(\.id) == ["2010"])
    #expect(registry.agreements(expiringWithin: 29, of: day).matching.isEmpty)
    #expect(registry.agreements(expiringWithin: 29, of: day).undecided.isEmpty)
  }

  @Test func delegationsOfASpan() throws {
    var registry = Registry()
    registry.delegations = try ["2020-02", "2019-12-20/2020-01-03", "2019", "2020?", ""].map { period in
      var delegation = try Samples.record(Delegation.self, requiredOnly: true)
      delegation.id = Identifier(period)
      delegation.period = period.isEmpty ? nil : try Period(period)
      return delegation
    }
    let year = registry.delegations(in: .year(2020))
    #expect(year.matching.map(\.id) == ["2020-02", "2019-12-20/2020-01-03"])
    #expect(year.undecided.map(\.id) == ["2020?", ""])
    #expect(registry.delegations(in: .reportingYear(2020)).matching.count == 3)
    #expect(registry.delegations(in: .year(10_000)).undecided.isEmpty)
  }

  private func registryOfFigures() throws -> Registry {
    func figure(_ id: String, _ indicator: Indicator, _ period: String?, of whole: String? = nil) throws
      -> ReportedFigure
    {
      var figure = ReportedFigure(id: Identifier(id), indicator: indicator, basis: .inPeriod)
      figure.period = try period.map { try Period($0) }
      figure.subsetOf = whole.map { Identifier($0) }
      return figure
    }
    var registry = Registry()
    registry.figures = [
      try figure("part", .inboundDelegations, "2020", of: "first"),
      try figure("first", .inboundDelegations, "2020"),
      try figure("ten years", .inboundDelegations, "2011/2020"),
      try figure("other", .outboundDelegations, "2020"),
      try figure("second", .inboundDelegations, "2020-01-01/2020-12-31"),
      try figure("reporting", .inboundDelegations, "2019-12-15/2020-12-14"),
      try figure("undated", .inboundDelegations, nil), try figure("uncertain", .inboundDelegations, "2020?"),
    ]
    return registry
  }

  @Test func figuresOfASpan() throws {
    let registry = try registryOfFigures()
    #expect(registry.figures(.inboundDelegations, in: .year(2020)).map(\.id) == ["first", "second"])
    #expect(registry.figure(.inboundDelegations, in: .year(2020))?.id == "first")
    #expect(registry.figures(.inboundDelegations, in: .reportingYear(2020)).map(\.id) == ["reporting"])
    #expect(
      try registry.figures(.inboundDelegations, in: .period(Period("2011/2020"))).map(\.id) == ["ten years"])
    #expect(
      try registry.figures(.inboundDelegations, in: .period(Period("2020?"))).map(\.id) == ["uncertain"])
    #expect(registry.figures(.inboundDelegations, in: .year(2019)).isEmpty)
    #expect(registry.figures(.inboundDelegations, in: .year(-1)).isEmpty)
    #expect(registry.figure(.outboundDelegations, in: .year(2019)) == nil)
    #expect(registry.figures(partOf: "first").map(\.id) == ["part"])
  }

  private func partner(_ id: String, _ name: LocalizedText) throws -> Partner {
    var partner = try Samples.record(Partner.self, requiredOnly: true)
    (partner.id, partner.name) = (Identifier(id), name)
    return partner
  }

  @Test func whatDiffersBetweenTwoRegistries() throws {
    var older = Registry()
    (older.title, older.partners) = (
      "Sổ 2020", [try partner("a", "A"), try partner("b", "B"), try partner("c", "C")]
    )
    var newer = Registry()
    (newer.title, newer.partners) = (
      "Sổ 2021", [try partner("d", "D"), try partner("c", "C"), try partner("b", "B2")]
    )
    newer.partners[2].note = "mới"
    newer.agreements = [Agreement(id: "a", title: "Thỏa thuận", kind: .agreement)]
    newer.additional["x"] = .null
    let difference = newer.difference(from: older)
    #expect(difference.fields == ["title", "x"])
    #expect(
      difference.entries == [
        .init(.agreement, "a", .added), .init(.partner, "a", .removed),
        .init(.partner, "b", .changed(fields: ["name", "note"])), .init(.partner, "d", .added),
      ])
    #expect(!difference.isEmpty && newer.difference(from: newer).isEmpty)
    var shuffled = newer
    shuffled.partners.reverse()
    #expect(shuffled.difference(from: newer).isEmpty && shuffled != newer)
  }

  @Test func recordsOfOneIdentifierAreMatchedInTheirOrder() throws {
    var older = Registry()
    older.partners = [try partner("a", "A1"), try partner("a", "A2")]
    var newer = older
    newer.partners.append(try partner("a", "A3"))
    #expect(newer.difference(from: older).entries == [.init(.partner, "a", .added)])
    #expect(older.difference(from: newer).entries == [.init(.partner, "a", .removed)])
    newer.partners[1].name = "A2 mới"
    #expect(
      newer.difference(from: older).entries == [
        .init(.partner, "a", .changed(fields: ["name"])), .init(.partner, "a", .added),
      ])
  }

  @Test func mergingFillsGapsAndUnitesLists() throws {
    var first = Registry()
    var second = Registry()
    (first.partners, second.partners) = (
      [try partner("a", "A")], [try partner("b", "B"), try partner("a", "A")]
    )
    let (one, two) = (
      SourceReference(document: "s", locator: "1"), SourceReference(document: "s", locator: "2")
    )
    first.partners[0].sources = [one]
    second.partners[1].sources = [two, one]
    second.partners[1].note = "ghi chú"
    second.partners[1].additional["x"] = .bool(true)
    second.title = "Sổ"
    let (merged, conflicts) = first.merging(second)
    #expect(conflicts.isEmpty)
    #expect(merged.title == "Sổ" && merged.partners.map(\.id) == ["a", "b"])
    #expect(merged.partners[0].sources == [one, two] && merged.partners[0].note == "ghi chú")
    #expect(merged.partners[0].additional["x"] == .bool(true))
    #expect(merged.merging(second).registry == merged && merged.merging(merged).registry == merged)
    #expect(first.merging(Registry()).registry == first && Registry().merging(first).registry == first)
  }

  @Test func mergingNamesConflictsAndKeepsItsOwn() throws {
    var first = Registry()
    var second = Registry()
    (first.title, second.title) = (
      LocalizedText("Sổ", english: "Book"), LocalizedText("Sổ", english: "Register")
    )
    (first.partners, second.partners) = ([try partner("a", "A")], [try partner("a", "Á")])
    (first.partners[0].country, second.partners[0].country) = (
      CountryReference(.laos), CountryReference(.china, written: "CHDCND Trung Hoa")
    )
    (first.partners[0].additional["x"], second.partners[0].additional["x"]) = (.bool(true), .number(1))
    var (figure, other) = (
      ReportedFigure(id: "f", indicator: .inboundDelegations, basis: .inPeriod),
      ReportedFigure(id: "f", indicator: .inboundDelegations, basis: .inPeriod)
    )
    (figure.count, other.count) = (408, .over(1500, words: "trên 1500"))
    (figure.amount, other.amount) = (
      .exact(Money(exactly: 807_020, .usd)), .between(Money(exactly: 1, .usd), Money(exactly: 2, .usd))
    )
    (first.figures, second.figures) = ([figure], [other])
    let (merged, conflicts) = first.merging(second)
    #expect(merged == first)
    #expect(conflicts.map(\.type) == [nil, .partner, .partner, .partner, .figure, .figure])
    #expect(conflicts.map(\.id) == ["", "a", "a", "a", "f", "f"])
    #expect(conflicts.map(\.field) == ["title", "name", "country", "x", "count", "amount"])
    #expect(
      conflicts.map(\.kept) == [
        "Sổ (en: Book)", "A", "LA", "true", "408", "807020.00 USD",
      ])
    #expect(
      conflicts.map(\.other) == [
        "Sổ (en: Register)", "Á", "CHDCND Trung Hoa (CN)", "1", "> 1500 (“trên 1500”)",
        "1.00 USD – 2.00 USD",
      ])
  }

  @Test func aConflictShowsRecordsFieldByField() throws {
    var first = Registry()
    var second = Registry()
    (first.agreements, second.agreements) = (
      [Agreement(id: "a", title: "Thỏa thuận", kind: .agreement)],
      [Agreement(id: "a", title: "Thỏa thuận", kind: .agreement)]
    )
    first.agreements[0].decision = OfficialDocument(
      number: "222/1998/QĐ/UBND", issuedOn: try PartialDate("1998~"))
    second.agreements[0].decision = OfficialDocument(issuer: LocalizedText("UBND tỉnh"))
    let conflict = first.merging(second).conflicts.first
    #expect(conflict?.kept == "{number: 222/1998/QĐ/UBND, issuedOn: 1998~}")
    #expect(conflict?.other == "{issuer: UBND tỉnh}")
  }

  /// A figure of another province, or a target, is not the answer to a question about this one.
  @Test func figuresOfOneProvinceOnOneBasis() throws {
    func figure(
      _ id: Identifier<ReportedFigure>, _ count: Int, _ province: Identifier<Province>, _ basis: FigureBasis
    ) throws -> ReportedFigure {
      var figure = ReportedFigure(id: id, indicator: .inboundDelegations, basis: basis)
      (figure.count, figure.province, figure.period) = (.exact(count), province, try .year(2020))
      return figure
    }
    var registry = Registry()
    registry.figures = [
      try figure("target", 500, "thua-thien-hue", .target), try figure("other", 300, "dong-nai", .inPeriod),
      try figure("own", 408, "thua-thien-hue", .inPeriod),
    ]
    let span = ReportingSpan.year(2020)
    #expect(registry.figures(.inboundDelegations, in: span).map(\.id) == ["other", "own"])
    #expect(registry.figure(.inboundDelegations, in: span, of: "thua-thien-hue")?.id == "own")
    #expect(registry.figure(.inboundDelegations, in: span, basis: .target)?.id == "target")
  }

  /// A route that comes through one country twice keeps both stops.
  @Test func mergingKeepsWhatStandsTwiceInAList() throws {
    let route: [CountryCode] = [.laos, .thailand, .laos]
    var (first, second) = (Registry(), Registry())
    first.delegations = [Delegation(id: "trip", direction: .outbound)]
    second.delegations = first.delegations
    second.delegations[0].legs = route.map { DelegationLeg(country: CountryReference($0)) }
    for (left, right) in [(first, second), (second, first), (second, second)] {
      let merged = left.merging(right)
      #expect(merged.registry.delegations[0].legs.map(\.country.code) == route)
      #expect(merged.conflicts.isEmpty)
    }
  }
}
