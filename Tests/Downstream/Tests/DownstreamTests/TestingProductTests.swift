import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// The tests of a stranger, with every type of the testing product.
@Suite struct TestingProductTests {
  private static let book: RuleBook = RuleBook.standard

  /// A type of one’s own that is generated.
  private struct Visit: Arbitrary {
    let delegation: Delegation
    static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
      Self(delegation: try generator.value())
    }
  }

  @Test func valuesAreGenerated() throws {
    forAll(Visit.self, seeds: 0..<5) { $0.delegation.validate().count(of: .error) == 0 }
    var generator: SeededGenerator = SeededGenerator(seed: 1)
    let record: any ArbitraryRecord = try generator.value(Agreement.self)
    #expect(record is Agreement)
    let broken: BrokenRecord<Agreement> = try generator.record(breaking: "agreement.expiry-after-effective")
    expect(
      findings: broken.rule, at: broken.paths,
      in: broken.record.validate(asOf: broken.asOf, policy: broken.policy))
    let faulty: FaultyDocument = try generator.line(of: .award, with: .badValue)
    expect(fault: faulty.code, at: faulty.pointer, in: faulty.failure())
    do throws(GenerationFailure) {
      _ = try generator.registry(with: .badNumber)
    } catch {
      let code: GenerationFailure.Code = error.code
      #expect(code == .noPlace)
    }
  }

  @Test(arguments: GazetteerFixture.allCases)
  func fixturesHaveUnits(fixture: GazetteerFixture) {
    expectTotalOrder(of: fixture.gazetteer.units.map(\.id))
    #expect(!fixture.gazetteer.units.isEmpty)
  }

  @Test(arguments: RuleTrial.all(in: book).prefix(3))
  func rulesAreSound(trial: RuleTrial) { trial.check() }
}
