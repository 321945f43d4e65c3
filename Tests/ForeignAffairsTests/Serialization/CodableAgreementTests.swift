import ForeignAffairs
import ForeignAffairsTesting
import Foundation
import Testing

/// The direct reader and writer against Foundation’s JSON coders.
@Suite struct CodableAgreementTests {
  /// A registry with samples of every type of record.
  static func registry(_ number: Int, requiredOnly: Bool = false) throws -> Registry {
    var registry = try Samples.record(Registry.self, number, requiredOnly: requiredOnly)
    if requiredOnly {
      registry.sources = [try Samples.record(requiredOnly: true)]
      registry.provinces = [try Samples.record(requiredOnly: true)]
      registry.departments = [try Samples.record(requiredOnly: true)]
      registry.delegations = [try Samples.record(requiredOnly: true)]
      registry.agreements = [try Samples.record(requiredOnly: true)]
      registry.projects = [try Samples.record(requiredOnly: true)]
      registry.awards = [try Samples.record(requiredOnly: true)]
      registry.partners = [try Samples.record(requiredOnly: true)]
      registry.events = [try Samples.record(requiredOnly: true)]
      registry.figures = [try Samples.record(requiredOnly: true)]
      registry.documents = [try Samples.record(requiredOnly: true)]
    }
    return registry
  }

  private func check(_ registry: Registry) throws {
    let encoded = Array(try JSON.text(registry).utf8)
    #expect(try Registry(json: encoded) == registry)
    let written = registry.json
    #expect(try JSONDecoder().decode(Registry.self, from: Data(written)) == registry)
    #expect(try Registry(json: written) == registry)
    #expect(try Registry(json: written).json == written)
    for entry in registry.entries { #expect(try RegistryEntry(json: entry.json) == entry) }
  }

  @Test(arguments: 1...4)
  func fullRecords(number: Int) throws {
    try check(Self.registry(number))
  }

  @Test func leastRecords() throws {
    try check(Self.registry(1, requiredOnly: true))
  }

  /// Strings, numbers and keys replaced by strange ones, seeded; both readers give the same.
  @Test(arguments: 0..<6)
  func strangeTexts(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "\"", "\\", "/", "\n", "\u{1}", "\u{7F}", "\u{2028}", "ế", "e\u{302}\u{301}", "😀", "\u{FFFF}", "0", " ",
      "Đ",
    ]
    func word() -> String {
      (0..<random.int(in: 0...12)).map { _ in pieces[random.int(in: 0...pieces.count - 1)] }.joined()
    }
    for _ in 0..<25 {
      var registry = Registry()
      for _ in 0..<random.int(in: 0...3) {
        var partner = Partner(
          id: Identifier(rawValue: word()), kind: PartnerKind(rawValue: word()), name: LocalizedText(word()))
        partner.note = LocalizedText(word(), english: random.bool() ? word() : nil)
        if random.bool() { partner.country = CountryReference(.laos, written: word()) }
        partner.additional["k" + word()] = .array([
          .string(word()), .number(JSONNumber(random.int(in: -99...99))),
        ])
        registry.partners.append(partner)
        var delegation = Delegation(
          id: Identifier(rawValue: word()), direction: DelegationDirection(rawValue: word()))
        delegation.number = Quantity(
          .between(random.int(in: .min ... .max), random.int(in: -9...9)), words: word())
        registry.delegations.append(delegation)
      }
      try check(registry)
    }
  }

  /// What one reader refuses the other refuses too, and what both read is equal.
  @Test(arguments: RecordType.allCases)
  func bothRefuseTheSame(type: RecordType) throws {
    let start = "{\"type\":\"\(type.lineType)\","
    for place in try FieldPlaces.all(of: type) {
      for bad in BadValues.of(place.type) where bad.code != "duplicate-key" {
        let isWhole =
          bad.text == "1.0" || bad.text == "1e2" || bad.text.contains(":1.0") || bad.text.contains(":1e2")
        // Foundation takes 1.0 for a whole number; this format does not.
        guard place.occurrence != .list, !isWhole else { continue }
        let record = "{" + place.line(bad.text).dropFirst(start.count)
        let json = Reading.head + ",\"\(type.rawValue)\":[\(record)]}"
        #expect(Reading.failure(of: Array(json.utf8)) != nil, "\(json)")
        #expect(throws: DecodingError.self, "\(json)") { try JSON.value(Registry.self, json) }
      }
    }
  }
}
