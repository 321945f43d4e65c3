import ForeignAffairs

/// Random numbers that a seed decides, and values made of them, so that a failure can be repeated.
///
/// The numbers are those of SplitMix64 and the same on every platform. What is made of them is the same for
/// one version of this package; a later version may make other values of the same seed.
///
/// ```swift
/// var generator = SeededGenerator(seed: 2026)
/// let delegation = try generator.value(Delegation.self)
/// ```
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  /// The seed that it was made with.
  public let seed: UInt64
  private var state: UInt64

  /// How many of a hundred optional fields and lists are filled.
  var density = 55
  /// The currency of the amounts in one quantity.
  var currency: CurrencyCode?
  /// The identifiers that references of a registry may lead to, by the type of record.
  var identifiers: [ObjectIdentifier: [String]] = [:]
  /// Whether the next identifier names its own record, and is a new one.
  var isNaming = false
  /// Whether records have now and then a key that this version does not know.
  var hasUnknownKeys = true

  /// A generator of the numbers that a seed decides.
  public init(seed: UInt64) {
    (self.seed, state) = (seed, seed)
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A whole number of a range.
  public mutating func int(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// Yes or no.
  public mutating func bool() -> Bool { Bool.random(using: &self) }

  /// A value of a type; a record is valid, which ``Arbitrary`` says more of.
  ///
  /// - Throws: ``GenerationFailure`` when there is none.
  public mutating func value<Value: Arbitrary>(
    _ type: Value.Type = Value.self
  ) throws(GenerationFailure) -> Value {
    try Value.arbitrary(using: &self)
  }

  /// Several values of a type.
  ///
  /// - Throws: ``GenerationFailure`` when there are none.
  public mutating func values<Value: Arbitrary>(
    _ type: Value.Type = Value.self, count: Int
  ) throws(GenerationFailure) -> [Value] {
    var values: [Value] = []
    for _ in 0..<max(count, 0) { values.append(try value()) }
    return values
  }

  /// One of several.
  mutating func pick<Element>(_ first: Element, _ others: Element...) -> Element {
    let index = int(in: 0...others.count)
    return index == 0 ? first : others[index - 1]
  }

  /// One of a list, or nothing where it is empty.
  mutating func pick<Element>(from elements: [Element]) -> Element? { elements.randomElement(using: &self) }

  /// Whether something happens that does so so many times of a hundred.
  mutating func happens(_ percent: Int) -> Bool { int(in: 1...100) <= percent }

  /// A value that the generator knows to be one.
  func require<Value>(_ value: Value?) throws(GenerationFailure) -> Value {
    guard let value else { throw GenerationFailure(.refused, type: "\(Value.self)", seed: seed) }
    return value
  }
}
