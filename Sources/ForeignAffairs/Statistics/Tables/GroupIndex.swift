/// Finds the place of a group by its number, in a table with open addressing.
///
/// `Dictionary` hashes each key with a keyed hash that resists an attacker; here keys are numbers of our own
/// making, and one multiplication does. Places are given in the order in which groups come.
struct GroupIndex: Sendable {
  /// The numbers of the groups, by place.
  private(set) var numbers: [UInt64] = []
  /// The number of a group plus one, or zero where a slot is free.
  private var slots = [UInt64](repeating: 0, count: 64)
  private var places = [Int32](repeating: 0, count: 64)
  private var mask: UInt64 = 63

  /// How many groups there are.
  var count: Int { numbers.count }

  /// The place of a group, a new one behind all others.
  @inline(__always)
  mutating func place(of number: UInt64) -> Int {
    var slot = Self.hash(number) & mask
    while true {
      let found = slots[Int(truncatingIfNeeded: slot)]
      if found == number &+ 1 { return Int(places[Int(truncatingIfNeeded: slot)]) }
      if found == 0 { return insert(number) }
      slot = (slot &+ 1) & mask
    }
  }

  /// The place of a group that has one.
  func knownPlace(of number: UInt64) -> Int? {
    var slot = Self.hash(number) & mask
    while true {
      let found = slots[Int(truncatingIfNeeded: slot)]
      if found == number &+ 1 { return Int(places[Int(truncatingIfNeeded: slot)]) }
      if found == 0 { return nil }
      slot = (slot &+ 1) & mask
    }
  }

  @inline(never)
  private mutating func insert(_ number: UInt64) -> Int {
    numbers.append(number)
    if numbers.count * 2 > slots.count { grow() } else { occupy(number, numbers.count - 1) }
    return numbers.count - 1
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 4)
    places = [Int32](repeating: 0, count: slots.count)
    mask = UInt64(slots.count - 1)
    for (place, number) in numbers.enumerated() { occupy(number, place) }
  }

  private mutating func occupy(_ number: UInt64, _ place: Int) {
    var slot = Self.hash(number) & mask
    while slots[Int(truncatingIfNeeded: slot)] != 0 { slot = (slot &+ 1) & mask }
    slots[Int(truncatingIfNeeded: slot)] = number &+ 1
    places[Int(truncatingIfNeeded: slot)] = Int32(truncatingIfNeeded: place)
  }

  @inline(__always)
  private static func hash(_ number: UInt64) -> UInt64 {
    let product = number &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}
