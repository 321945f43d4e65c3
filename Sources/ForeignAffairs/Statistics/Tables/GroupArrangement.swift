/// The groups of a dimension in their order, and where each number stands among them.
struct GroupArrangement {
  let groups: [GroupKey]
  private let numbers: GroupIndex
  private let places: [UInt32]

  /// Arranges the groups of some numbers; two numbers may be of one group.
  init(_ numbers: GroupIndex, _ key: (UInt32) -> GroupKey) {
    let keys = numbers.numbers.map { key(UInt32(truncatingIfNeeded: $0)) }
    groups = GroupKey.united(keys)
    let order = Dictionary(groups.enumerated().map { ($1, UInt32($0)) }) { first, _ in first }
    self.numbers = numbers
    places = keys.map { order[$0] ?? 0 }
  }

  /// The place of a number; that of the total is the total.
  func place(of number: UInt32) -> UInt32 {
    numbers.knownPlace(of: UInt64(number)).map { places[$0] } ?? GroupNumber.total
  }
}
