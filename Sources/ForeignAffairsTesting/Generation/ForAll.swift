public import Testing

/// Holds a property against generated values, one for each seed, and stops at the first that does not have
/// it.
///
/// The issue names the seed and the value: `SeededGenerator(seed: …)` makes the value again.
///
/// ```swift
/// forAll(Period.self) { period in try Period(period.description) == period }
/// ```
///
/// - Parameters:
///   - type: The type of value.
///   - seeds: The seeds.
///   - sourceLocation: Where an issue is recorded.
///   - property: Whether a value has the property; an error counts as no.
public func forAll<Value: Arbitrary>(
  _ type: Value.Type = Value.self, seeds: Range<UInt64> = 0..<100,
  sourceLocation: SourceLocation = #_sourceLocation,
  _ property: (Value) throws -> Bool
) {
  for seed in seeds {
    var generator = SeededGenerator(seed: seed)
    do {
      let value: Value = try generator.value()
      do {
        if try property(value) { continue }
        Issue.record("seed \(seed): \(value) does not have the property", sourceLocation: sourceLocation)
      } catch {
        Issue.record("seed \(seed): \(value): \(error)", sourceLocation: sourceLocation)
      }
    } catch {
      Issue.record("\(error)", sourceLocation: sourceLocation)
    }
    return
  }
}
