import ForeignAffairs
import ForeignAffairsTesting
import Foundation
import Testing

/// The laws hold for the values of this package, and each check can fail.
@Suite struct LawTests {
  /// A number whose order, equality and hash can be wrong.
  private struct Number: Hashable, CustomStringConvertible {
    let value: Int
    var hash = 0
    var description: String { "\(value)" }
    static func == (left: Self, right: Self) -> Bool { left.value == right.value }
    func hash(into hasher: inout Hasher) { hasher.combine(hash) }
  }

  @Test func ordersAreTotal() throws {
    var generator = SeededGenerator(seed: 31)
    func check<Value: Arbitrary & Comparable>(_ type: Value.Type) throws {
      let values = try generator.values(type, count: 60)
      expectTotalOrder(of: values + values.prefix(9))
    }
    try check(CalendarDate.self)
    try check(DecimalNumber.self)
    try check(CountryCode.self)
    try check(CurrencyCode.self)
    try check(ProvinceCode.self)
    try check(SubdivisionCode.self)
    try check(SearchKey.self)
    try check(LanguageTag.self)
    try check(Identifier<Agreement>.self)
    try check(FormatVersion.self)
  }

  @Test func ordersThatAreNotTotalAreFound() {
    let numbers = (1...3).map { Number(value: $0) }
    expectFailure(saying: "comes before itself") { expectTotalOrder(of: numbers, by: { _, _ in true }) }
    expectFailure(saying: "0 of before, equal and behind") {
      expectTotalOrder(of: numbers, by: { _, _ in false })
    }
    expectFailure(saying: "2 of before, equal and behind") {
      expectTotalOrder(
        of: [Number(value: 1), Number(value: 1)], by: { $0.hash < $1.hash || $0.value < $1.value })
      expectTotalOrder(
        of: [Number(value: 1, hash: 1), Number(value: 1, hash: 2)], by: { $0.hash < $1.hash })
    }
    // Scissors, paper, stone.
    expectFailure(saying: "comes before") {
      expectTotalOrder(of: numbers, by: { ($1.value - $0.value + 3) % 3 == 1 })
    }
    expectFailure(saying: "hashes differ") {
      expectTotalOrder(
        of: [Number(value: 1, hash: 1), Number(value: 1, hash: 2)], by: { $0.value < $1.value })
    }
  }

  @Test(arguments: 0..<UInt64(20))
  func registriesSurviveFoundation(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    expectRoundTrip(of: try generator.value(Registry.self)) {
      try JSONEncoder().encode($0)
    } reading: {
      try JSONDecoder().decode(Registry.self, from: $0)
    }
  }

  @Test func roundTripsThatAreNoneAreFound() {
    expectFailure(saying: "1 was written, and 2 was read") {
      expectRoundTrip(of: 1, writing: { $0 + 1 }, reading: { $0 })
    }
    struct Refusal: Error {}
    expectFailure(saying: "Refusal") {
      expectRoundTrip(of: 1, writing: { $0 }, reading: { _ in throw Refusal() })
    }
  }

  @Test func recordsThatDoNotSurviveAreFound() throws {
    var province = Province(id: "x", validity: try Period("2020/.."))
    province.names = [DatedName(name: "Huế")]
    expectJSONRoundTrip(of: province)
    var registry = Registry()
    registry.version = FormatVersion(major: 1, minor: 7)
    expectJSONRoundTrip(of: registry)
    registry.version = FormatVersion(major: 9, minor: 0)
    expectFailure(saying: "9.0") { expectJSONRoundTrip(of: registry) }
  }

  @Test func bytesThatAreNotCanonicalAreFound() {
    func check(_ values: [Number], _ write: (Number) -> [UInt8]) {
      expectCanonicalBytes(of: values, writing: write) { Number(value: Int($0[0]), hash: 7) }
    }
    check([Number(value: 1), Number(value: 2), Number(value: 1)]) { [UInt8($0.value)] }
    expectFailure(saying: "was read") { check([Number(value: 1)]) { _ in [2] } }
    expectFailure(saying: "other bytes") { check([Number(value: 1)]) { [UInt8($0.value), UInt8($0.hash)] } }
    expectFailure(saying: "their bytes differ") {
      expectCanonicalBytes(of: [Number(value: 1, hash: 1), Number(value: 1, hash: 2)]) {
        [UInt8($0.value), UInt8($0.hash)]
      } reading: {
        Number(value: Int($0[0]), hash: Int($0[1]))
      }
    }
  }

  @Test func quantitySumsMerge() throws {
    var generator = SeededGenerator(seed: 12)
    let sums = try generator.values(QuantitySum<Int>.self, count: 6)
    expectMergeLaws(of: sums, identity: QuantitySum()) { left, right in
      var sum = left
      try sum.merge(right)
      return sum
    }
  }

  @Test func mergesWithoutLawsAreFound() {
    expectFailure(saying: "identity behind") { expectMergeLaws(of: [1, 2], identity: 1, merging: +) }
    expectFailure(saying: "identity in front") { expectMergeLaws(of: [1, 2], identity: 0, merging: -) }
    expectFailure(saying: "commutative") { expectMergeLaws(of: ["a", "b"], identity: "", merging: +) }
    expectMergeLaws(of: ["a", "b"], identity: "", isCommutative: false, merging: +)
    // The way between two numbers.
    expectFailure(saying: "associative") {
      expectMergeLaws(of: [1, 2, 3], identity: 0) { (left: Int, right: Int) in abs(left - right) }
    }
    struct Refusal: Error {}
    expectFailure(saying: "Refusal") { expectMergeLaws(of: [1], identity: 0) { _, _ in throw Refusal() } }
  }
}
