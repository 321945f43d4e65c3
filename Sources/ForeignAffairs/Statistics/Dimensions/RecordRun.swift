/// Some records in a row, and where the numbers of their groups are to be written.
///
/// To ask one thing of many records takes a fraction of the time of asking many things of each: what is asked stays at
/// hand, and while one record is fetched from memory the next is on its way.
struct RecordRun<Record> {
  /// How many records there are at most.
  static var length: Int { 128 }

  let records: Elements<Record>
  let range: Range<Int>
  let numbers: LentElements<UInt32>
  /// Where the first number goes.
  let place: Int

  /// Writes the number of each record, or ``GroupNumber/apart``.
  @inline(__always)
  func fill(_ number: (ElementView<Record>) -> UInt32) {
    var place = place
    for index in range {
      numbers[place] = number(records.view(of: index))
      place &+= 1
    }
  }
}
