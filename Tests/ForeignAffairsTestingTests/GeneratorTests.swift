import ForeignAffairs
import ForeignAffairsTesting
import Testing

@Suite struct GeneratorTests {
  /// The first numbers that the authors of SplitMix64 give for a seed.
  @Test func numbersAreThoseOfSplitMix64() {
    var generator = SeededGenerator(seed: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  /// Types of values that no field of a registry has.
  private static let others: [any Arbitrary.Type] = [
    Ternary.self, DecimalNumber.self, Ratio.self, QuantitySum<Int>.self, QuantitySum<Money>.self,
    SearchKey.self,
    Language.self, Continent.self, Subregion.self, Weekday.self, DayWindow.self, JSONNumber.self,
    JSONValue.self,
    AdditionalFields.self, RegistryEntry.self, LegalCertainty.self, RuleKind.self, AwardFamily.self,
  ]

  /// The type of a value that is generated, as an argument of a test.
  struct Kind: Sendable, CustomTestStringConvertible {
    let type: any Arbitrary.Type
    var testDescription: String { "\(type)" }

    static let all: [Self] = {
      var seen: Set<String> = []
      var kinds = others.map { Self(type: $0) }
      func look(_ type: any WireValue.Type) {
        guard seen.insert("\(type)").inserted else { return }
        guard let generated = type as? any Arbitrary.Type else {
          Issue.record("there is no generator of \(type)")
          return
        }
        kinds.append(Self(type: generated))
        if let record = type as? any FieldRecord.Type { FieldType.all(of: record).map(\.type).forEach(look) }
      }
      look(Registry.self)
      return kinds
    }()
  }

  @Test func everyTypeThatARegistryLeadsToIsGenerated() {
    #expect(Kind.all.count > 110)
    #expect(Kind.all.count { $0.type is any ArbitraryRecord.Type } == 52)
  }

  @Test(arguments: Kind.all)
  func aSeedDecidesTheValue(kind: Kind) throws {
    func check<Value: Arbitrary>(_ type: Value.Type) throws {
      var values: Set<Value> = []
      for seed in 0..<UInt64(20) {
        var (first, second) = (SeededGenerator(seed: seed), SeededGenerator(seed: seed))
        let value = try first.value(type)
        #expect(try second.value(type) == value, "seed \(seed)")
        values.insert(value)
      }
      let single: [any Arbitrary.Type] = [RegistryFormat.self, FormatVersion.self]
      #expect(single.contains { $0 == type } ? values.count == 1 : values.count > 1)
    }
    try check(kind.type)
  }

  @Test(arguments: Kind.all)
  func everyValueCanBeWrittenAndRead(kind: Kind) throws {
    func check<Value: Arbitrary & WireValue>(_ type: Value.Type) {
      forAll(type) { value in
        let json = Array("{\"x\":".utf8) + value.canonicalJSON + Array("}".utf8)
        let written = try JSONValue(json: json).value(at: "/x").map(\.json)
        return written == value.canonicalJSON
      }
    }
    if let type = kind.type as? any (Arbitrary & WireValue).Type { check(type) }
  }

  /// Not only is a record valid: every field is filled for some seed.
  @Test(arguments: Kind.all.filter { $0.type is any FieldRecord.Type })
  func everyFieldIsFilledSometimes(kind: Kind) throws {
    func check<Record: FieldRecord & Arbitrary>(_ type: Record.Type) throws {
      var keys: Set<String> = []
      for seed in 0..<UInt64(40) {
        var generator = SeededGenerator(seed: seed)
        let json = try JSONValue(json: generator.value(type).canonicalJSON)
        if case .object(let fields) = json { keys.formUnion(fields.members.map(\.key)) }
      }
      let missing = FieldType.all(of: type).map(\.key).filter { !keys.contains($0) }
      #expect(missing.isEmpty, "never filled")
    }
    if let type = kind.type as? any (FieldRecord & Arbitrary).Type { try check(type) }
  }

  @Test func whatHasNoGeneratorSaysSo() {
    struct Stranger: ArbitraryRecord {}
    var generator = SeededGenerator(seed: 3)
    let failure = #expect(throws: GenerationFailure.self) { try generator.value(Stranger.self) }
    #expect(failure == GenerationFailure(.noGenerator, type: "Stranger", seed: 3))
    #expect(failure?.description == "seed 3: there is no generator for Stranger")
    #expect(failure?.message(in: .vietnamese) == "hạt giống 3: chưa có bộ sinh cho kiểu Stranger")
  }

  @Test func forAllNamesTheSeed() {
    expectFailure(saying: "does not have the property") { forAll(Int.self) { $0 < 390 } }
    expectFailure(saying: "seed 7: ") { forAll(Int.self, seeds: 7..<8) { $0 > 400 } }
    struct Refusal: Error {}
    expectFailure(saying: "Refusal") { forAll(Int.self, seeds: 7..<8) { _ in throw Refusal() } }
    struct Stranger: ArbitraryRecord {}
    expectFailure(saying: "no generator for Stranger") { forAll(Stranger.self) { _ in true } }
  }
}
