import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// Generated records have no fault and no finding of severity error.
@Suite struct ValidRecordTests {
  private let asOf = Gazetteer.standard.coverage.upperBound

  private func check<Record: RuleSubject & Arbitrary>(_ type: Record.Type, seeds: Range<UInt64>) throws {
    for seed in seeds {
      var generator = SeededGenerator(seed: seed)
      let record = try generator.value(type)
      let report = record.validate(asOf: asOf)
      expectNoFindings(atLeast: .error, in: report, "seed \(seed)")
      expectJSONRoundTrip(of: record, "seed \(seed)")
    }
  }

  @Test(arguments: RecordType.allCases)
  func records(type: RecordType) throws {
    guard let type = type.record as? any (RuleSubject & Arbitrary).Type else {
      throw MissingSample(type: "\(type)")
    }
    try check(type, seeds: 0..<30)
  }

  @Test func registries() throws { try check(Registry.self, seeds: 0..<12) }

  /// References in a registry lead somewhere, and records have names of their own.
  @Test func registriesHaveLinks() throws {
    var (registries, resolved) = (0, 0)
    for seed in 0..<UInt64(12) {
      var generator = SeededGenerator(seed: seed)
      let registry = try generator.value(Registry.self)
      registries += registry.entries.isEmpty ? 0 : 1
      let known = Set(registry.sources.map(\.id))
      resolved += registry.agreements.flatMap(\.sources).count { known.contains($0.document) }
    }
    #expect(registries > 10 && resolved > 5, "\(registries), \(resolved)")
  }

  @Test func differentRecordsHaveDifferentBytes() throws {
    var generator = SeededGenerator(seed: 5)
    let entries = try generator.values(RegistryEntry.self, count: 60)
    expectCanonicalBytes(of: entries + entries.prefix(5)) {
      $0.json
    } reading: {
      try RegistryEntry(json: $0)
    }
  }
}
