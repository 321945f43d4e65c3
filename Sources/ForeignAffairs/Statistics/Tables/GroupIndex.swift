/// Finds the place of a group by its number, in a table with open addressing.
///
/// `Dictionary` hashes each key with a keyed hash that resists an attacker; here keys are numbers of our own
/// making, and one multiplication does. Places are given in the order in which groups come.
struct GroupIndex: Sendable {
  /// The numbers of the groups, by place.
  private(set) var numbers: [UInt64] = []
  /// The places of groups plus one where they may be found, zero where a slot is free; small, to stay at hand.
  private var slots = [UInt32](repeating: 0, count: 64)
  /// How many bits of a hash are not used.
  private var shift: UInt64 = 64 - 6

  /// How many groups there are.
  var count: Int { numbers.count }

  /// The place of a group, a new one behind all others.
  @inline(__always)
  mutating func place(of number: UInt64) -> Int { knownPlace(of: number) ?? insert(number) }

  /// The place of a group that has one.
  @inline(__always)
  func knownPlace(of number: UInt64) -> Int? {
    var slot = firstSlot(of: number)
    while true {
      let mark = slots[slot]
      if mark == 0 { return nil }
      let place = Int(mark) &- 1
      if numbers[place] == number { return place }
      slot = next(slot)
    }
  }

  @inline(never)
  private mutating func insert(_ number: UInt64) -> Int {
    numbers.append(number)
    if numbers.count * (isSmall ? 4 : 2) > slots.count { grow() } else { occupy(number, numbers.count - 1) }
    return numbers.count - 1
  }

  /// Whether memory is no matter yet, so that slots are left free and most groups stand where they are looked for first.
  private var isSmall: Bool { slots.count <= 1 << 14 }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * (isSmall ? 4 : 2))
    shift = UInt64(UInt64(slots.count).leadingZeroBitCount + 1)
    for (place, number) in numbers.enumerated() { occupy(number, place) }
  }

  private mutating func occupy(_ number: UInt64, _ place: Int) {
    var slot = firstSlot(of: number)
    while slots[slot] != 0 { slot = next(slot) }
    slots[slot] = UInt32(truncatingIfNeeded: place + 1)
  }

  /// Where a group is looked for first: by the upper bits of a product, into which all bits of its number go.
  @inline(__always)
  private func firstSlot(of number: UInt64) -> Int {
    Int(truncatingIfNeeded: (number &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }

  @inline(__always)
  private func next(_ slot: Int) -> Int { (slot &+ 1) & (slots.count &- 1) }
}
