public import Testing

/// Checks that merging has the laws by which parts can be put together anywhere: it is associative, has an
/// identity, and where it is said to be, is commutative.
///
/// - Parameters:
///   - values: The values; every three of them are merged.
///   - identity: The value that changes nothing on either side.
///   - isCommutative: Whether the order of two must not matter.
///   - comment: What stands in front of an issue, such as the seed.
///   - sourceLocation: Where an issue is recorded.
///   - compared: What two results are compared by, such as their bytes.
///   - merging: Merges two values.
public func expectMergeLaws<Value>(
  of values: [Value], identity: Value, isCommutative: Bool = true,
  _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation,
  comparing compared: (Value) throws -> some Equatable,
  merging: (Value, Value) throws -> Value
) {
  func check(_ left: Value, _ right: Value, _ law: String) throws -> Bool {
    if try compared(left) == compared(right) { return true }
    record("merging is not \(law): \(left) and \(right)", comment, sourceLocation)
    return false
  }
  do {
    for first in values {
      guard try check(merging(first, identity), first, "without effect with the identity behind"),
        try check(merging(identity, first), first, "without effect with the identity in front")
      else { return }
      for second in values {
        let both = try merging(first, second)
        if isCommutative, try !check(both, merging(second, first), "commutative") { return }
        for third in values {
          guard try check(merging(both, third), merging(first, merging(second, third)), "associative") else {
            return
          }
        }
      }
    }
  } catch {
    record("\(error)", comment, sourceLocation)
  }
}

/// Checks the laws of merging of values that tell themselves whether they are equal.
///
/// - Parameters:
///   - values: The values; every three of them are merged.
///   - identity: The value that changes nothing on either side.
///   - isCommutative: Whether the order of two must not matter.
///   - comment: What stands in front of an issue, such as the seed.
///   - sourceLocation: Where an issue is recorded.
///   - merging: Merges two values.
public func expectMergeLaws<Value: Equatable>(
  of values: [Value], identity: Value, isCommutative: Bool = true,
  _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation,
  merging: (Value, Value) throws -> Value
) {
  expectMergeLaws(
    of: values, identity: identity, isCommutative: isCommutative, comment, sourceLocation: sourceLocation,
    comparing: { $0 }, merging: merging)
}
