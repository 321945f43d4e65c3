/// Some records in a row, and where the numbers of their groups are to be written.
///
/// To ask one thing of many records takes a fraction of the time of asking many things of each: what is asked stays at
/// hand, and while one record is fetched from memory the next is on its way.
struct RecordRun<Record> {
  /// How many records there are at most.
  static var length: Int { 512 }

  let records: Elements<Record>
  /// As many numbers as there are records.
  let numbers: LentElements<UInt32>
  /// Room for as many places.
  let places: LentElements<Int>
  let lists: Lent<GroupLists>

  /// Writes the number of each record, the one of its list, or ``GroupNumber/apart``.
  @inline(__always)
  func fill(_ number: (Record) -> UInt32) {
    // Held here, they need not be looked up again for each record.
    let (records, numbers) = (records, numbers)
    for index in 0..<records.count { numbers[index] = records.lend(index, to: number) }
  }

  /// Looks at every record once, with as little as can be done between one and the next.
  ///
  /// So many of them are fetched from memory at a time: what is asked of them decides this and that, and would let the
  /// processor see only a few ahead.
  @inline(__always)
  func fetch(_ word: (Record) -> UInt64) {
    var sum: UInt64 = 0
    for index in 0..<records.count { sum &+= records.lend(index, to: word) }
    lists.value.note(sum)
  }
}
