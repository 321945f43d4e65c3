public import Testing

/// Checks that an order of values is a total one and agrees with equality, and that equal values have equal
/// hashes.
///
/// Of any two values exactly one comes first, or they are equal; and the order carries over from one pair to
/// the next.
///
/// - Parameters:
///   - values: The values, equal ones among them.
///   - comment: What stands in front of an issue, such as the seed.
///   - sourceLocation: Where an issue is recorded.
///   - precedes: Whether one value comes before another.
public func expectTotalOrder<Value: Hashable>(
  of values: some Sequence<Value>, _ comment: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation,
  by precedes: (Value, Value) -> Bool
) {
  let sorted = values.sorted(by: precedes)
  func fail(_ fault: String) { record("\(fault)", comment, sourceLocation) }
  for (index, left) in sorted.enumerated() {
    if precedes(left, left) { return fail("\(left) comes before itself") }
    for right in sorted[(index + 1)...] {
      let answers = [precedes(left, right), left == right, precedes(right, left)].count { $0 }
      if answers != 1 { return fail("\(left) and \(right): \(answers) of before, equal and behind hold") }
      // Sorted values that are out of order somewhere show that the order does not carry over.
      if precedes(right, left) {
        return fail("\(right) comes before \(left), and not before what lies between")
      }
      if left == right, left.hashValue != right.hashValue {
        return fail("\(left) and \(right) are equal, and their hashes differ")
      }
    }
  }
}

/// Checks that the order of comparable values is a total one and agrees with equality, and that equal values
/// have equal hashes.
///
/// - Parameters:
///   - values: The values, equal ones among them.
///   - comment: What stands in front of an issue, such as the seed.
///   - sourceLocation: Where an issue is recorded.
public func expectTotalOrder<Value: Comparable & Hashable>(
  of values: some Sequence<Value>, _ comment: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectTotalOrder(of: values, comment, sourceLocation: sourceLocation, by: <)
}
