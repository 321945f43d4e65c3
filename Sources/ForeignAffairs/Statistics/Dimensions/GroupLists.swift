/// The groups of records that stand whole in several of one dimension, for a run of records.
struct GroupLists {
  /// How many groups, and their numbers, one list after the other.
  private var numbers: [UInt32] = []

  /// The sum of what was looked at to be fetched; that it is kept is why it is looked at.
  private var seen: UInt64 = 0

  mutating func note(_ sum: UInt64) { seen &+= sum }

  /// Forgets all lists.
  mutating func removeAll() { numbers.removeAll(keepingCapacity: true) }

  /// Keeps the numbers of so many groups, each once.
  ///
  /// - Returns: The number of the list; of a single group its own number.
  @inline(__always)
  mutating func keep(_ count: Int, _ number: (Int) -> UInt32) -> UInt32 {
    let place = numbers.count
    numbers.append(0)
    for index in 0..<count {
      let number = number(index)
      var other = place + 1
      while other < numbers.count, numbers[other] != number { other += 1 }
      if other == numbers.count { numbers.append(number) }
    }
    return close(place)
  }

  /// Ends the list that begins at a place.
  @inline(never)
  private mutating func close(_ place: Int) -> UInt32 {
    let count = numbers.count - place - 1
    guard count > 1, count < 1 << 16, numbers.count < GroupNumber.listed else {
      let only = count == 1 ? numbers[place + 1] : count == 0 ? GroupNumber.notStated : GroupNumber.apart
      numbers.removeSubrange(place...)
      return only
    }
    numbers[place] = UInt32(truncatingIfNeeded: count)
    return GroupNumber.listed | UInt32(truncatingIfNeeded: place)
  }

  /// Lends the groups of a list to a function.
  @inline(__always)
  func with<Result>(_ list: UInt32, _ body: (Elements<UInt32>) -> Result) -> Result {
    let place = Int(list & ~GroupNumber.listed)
    return Elements.with(numbers) { body($0.part(from: place + 1, count: Int($0[place]))) }
  }
}
