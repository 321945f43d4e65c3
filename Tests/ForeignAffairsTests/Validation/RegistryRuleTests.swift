import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// The rules across a registry follow every reference that there is, and stay linear in the number of records.
@Suite struct RegistryRuleTests {
  private func findings(_ id: RuleIdentifier, in registry: Registry, cap: Int = 1000) -> [Finding] {
    var options = ValidationOptions()
    (options.maximumPerRule, options.maximumFindings) = (cap, cap)
    return registry.validate(policy: .directive38, options: options).findings.filter { $0.rule == id }
  }

  /// A registry with every field filled leads nowhere: each identifier in it that is not a record’s own is reported.
  @Test func everyReferenceIsFollowed() throws {
    var naming = OwnIdentifiers(registry: try Samples.record(Registry.self))
    Registry.visitRecordArrays(&naming)
    let registry = naming.registry
    let followed: [RuleIdentifier] = [
      "cross.reference-resolves", "cross.source-resolves", "cross.award-recipient-exists",
      "cross.department-province",
    ]
    let paths = followed.flatMap { findings($0, in: registry).map(\.path) }
    let expected = references(in: registry)
    #expect(Set(paths) == Set(expected), "\(Set(expected).symmetricDifference(paths).sorted())")
    #expect(paths.count == expected.count && expected.count > 100)
  }

  /// The places of all identifiers in the JSON of a record whose fields have their types by the list of fields.
  private func references<Record: FieldRecord>(in record: Record, at path: String = "") -> [String] {
    var visitor = ReferenceCollector(record: record.contents, path: path)
    Record.fields(&visitor)
    return visitor.paths
  }

  @Test func cyclesOfAnyLengthAreFoundOnce() {
    #expect(cyclePlaces("a>b b>c c>a") == ["/agreements/0/succeededBy"])
    #expect(
      cyclePlaces("z>b a>b b>a c>c d>z") == ["/agreements/1/succeededBy", "/agreements/3/succeededBy"])
    #expect(cyclePlaces("a>b b>c c>") == [])
    #expect(cyclePlaces("d>c c>b b>a a>d x>d") == ["/agreements/0/succeededBy"])
  }

  private func cyclePlaces(_ text: String) -> [String] {
    var registry = Registry()
    for pair in text.split(separator: " ") {
      let ids = pair.split(separator: ">")
      var agreement = Agreement(id: Identifier(String(ids[0])), title: "", kind: .memorandumOfUnderstanding)
      if ids.count > 1 { agreement.succeededBy = Identifier(String(ids[1])) }
      registry.agreements.append(agreement)
    }
    return findings("cross.succession-cycle", in: registry).map(\.path)
  }

  /// 4,000 records of which nearly all break some rule: whatever is not linear would not end here.
  @Test func manyFindingsOfManyRecords() throws {
    let count = 800
    var registry = Registry()
    registry.departments = [Department(id: "d", province: "thai-nguyen-2025", form: .department)]
    for number in 0..<count {
      let day = try CalendarDate("2019-01-01")
      var delegation = Delegation(id: Identifier("v\(number)"), direction: .outbound)
      (delegation.department, delegation.province) = ("d", "thai-nguyen-2025")
      delegation.head = Person(name: "Nguyễn Văn An")
      delegation.countries = [CountryReference(.laos)]
      delegation.period = Period(from: PartialDate(day), to: PartialDate(try #require(day.adding(days: 2))))
      delegation.agreements = [Identifier("a\(number)")]
      registry.delegations.append(delegation)
      var agreement = Agreement(
        id: Identifier("a\(number)"), title: "Bản ghi nhớ", kind: .memorandumOfUnderstanding)
      agreement.signedOn = PartialDate(try #require(day.adding(days: 3)))
      agreement.signedAt = "Viêng Chăn, Lào"
      agreement.succeededBy = Identifier("a\((number + 1) % count)")
      registry.agreements.append(agreement)
      var figure = ReportedFigure(id: Identifier("f\(number)"), indicator: .agreements, basis: .cumulative)
      figure.asOf = try PartialDate(year: 1 + number)
      figure.count = .exact(count - number)
      figure.subsetOf = Identifier("f\(max(number, 1) - 1)")
      registry.figures.append(figure)
      registry.projects.append(
        NGOProject(id: "p", title: "Nước sạch", kind: .project, direction: .inward))
      var partner = Partner(id: Identifier("o\(number)"), kind: .locality, name: "Champasak")
      partner.country = CountryReference(number.isMultiple(of: 2) ? .laos : .japan)
      registry.partners.append(partner)
    }
    #expect(registry.delegations.count * 5 == 4_000)
    let report = registry.validate(policy: .directive38)
    let expected: [RuleIdentifier: Int] = [
      "cross.id-unique": count - 1, "cross.reference-resolves": 0, "cross.succession-cycle": 1,
      "cross.delegation-agreement-dates": count, "cross.agreement-signed-on-visit": count,
      "cross.leader-trips-per-year": 1, "cross.overlapping-trips": count - 1,
      "province.valid-on-date": count, "agreement.duplicate": count - 1,
      "cross.duplicate-delegation": count - 1, "cross.duplicate-partner": count - 2,
      "cross.partner-one-country": count / 2, "cross.statistics-cumulative": count - 1,
      "cross.statistics-cycle": 0, "cross.statistics-subset": 0,
    ]
    for (id, number) in expected { #expect(report.tally(of: id)?.findings == number, "\(id)") }
  }
}

/// Gives each record an identifier that nothing refers to.
private struct OwnIdentifiers: RecordArrayVisitor {
  var registry: Registry

  mutating func visit<Record: RegistryRecord>(_ path: WritableKeyPath<Registry, [Record]>) {
    var records = registry[keyPath: path]
    for index in records.indices { records[index] = renamed(records[index], "own \(index)") }
    registry[keyPath: path] = records
  }

  private func renamed<Record: RegistryRecord>(_ record: Record, _ id: String) -> Record {
    var visitor = Renaming<Record>(record: record.contents, id: id)
    Record.fields(&visitor)
    return Record(contents: visitor.record)
  }
}

private struct Renaming<Owner: RegistryRecord>: FieldVisitor {
  typealias Record = Owner.Contents
  typealias Failure = Never
  var record: Record
  let id: String

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) {
    if let own = Identifier<Owner>(id) as? Value { record[keyPath: path] = own }
  }
  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) {}
  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) {}
  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) {}
}

/// The pointers of all identifiers in a record, but for those of the records themselves.
private struct ReferenceCollector<Record>: FieldVisitor {
  typealias Failure = Never
  let record: Record
  let path: String
  var paths: [String] = []

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) { if key.description != "id" { collect(record[keyPath: path], "\(self.path)/\(key)") } }
  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) { if let value = record[keyPath: path] { collect(value, "\(self.path)/\(key)") } }
  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) {
    for (index, value) in record[keyPath: path].enumerated() {
      collect(value, "\(self.path)/\(key)/\(index)")
    }
  }
  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) {}

  private mutating func collect(_ value: some WireValue, _ path: String) {
    if "\(type(of: value))".hasPrefix("Identifier<") { paths.append(path) }
    if let inner = value as? any FieldRecord { paths += Self.below(inner, path) }
  }

  private static func below(_ record: any FieldRecord, _ path: String) -> [String] {
    func walk<Inner: FieldRecord>(_ record: Inner) -> [String] {
      var visitor = ReferenceCollector<Inner.Contents>(record: record.contents, path: path)
      Inner.fields(&visitor)
      return visitor.paths
    }
    return walk(record)
  }
}
