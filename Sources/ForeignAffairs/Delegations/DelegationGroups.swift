/// The groups that a delegation stands in by the year of its start, by country and by direction, in one word.
///
/// It stands beside the contents of a delegation: to fetch these from memory, one record after the other, takes longer than
/// all else that a table of records in memory asks for.
struct DelegationGroups: Sendable, Hashable {
  private var pattern = GroupPattern(GroupNumber.notStated, GroupNumber.notStated, Self.none)

  /// The number of the year in which it starts.
  @inline(__always)
  var year: UInt32 { pattern[0] }
  /// The number of its country, or ``GroupNumber/apart`` where it has several.
  @inline(__always)
  var country: UInt32 { known(pattern[1]) }
  /// The number of its direction, or ``GroupNumber/apart`` where that is no known code.
  @inline(__always)
  var direction: UInt32 { known(pattern[2]) }

  /// Whether it is known to come, by the place of its direction in the vocabulary.
  @inline(__always)
  var isInbound: Bool { pattern[2] == 0 }
  /// Whether it is known to go abroad.
  @inline(__always)
  var isOutbound: Bool { pattern[2] == 1 }

  /// What stands for ``GroupNumber/apart``, which is too large.
  private static let none = GroupNumber.firstSpecial

  @inline(__always)
  private func known(_ number: UInt32) -> UInt32 { number == Self.none ? GroupNumber.apart : number }

  /// Takes in when it starts.
  mutating func note(startOf period: Period?) {
    pattern[0] = period.map { CalendarUnit.year.startNumber(of: $0) } ?? GroupNumber.notStated
  }

  /// Takes in its countries.
  mutating func note(countries: [CountryReference]) {
    pattern[1] =
      countries.count > 1 ? Self.none : countries.first.map { $0.groupNumber } ?? GroupNumber.notStated
  }

  /// Takes in its direction.
  mutating func note(direction: DelegationDirection) {
    let number = DelegationDirection.numbers.number(of: direction)
    pattern[2] = number == GroupNumber.apart ? Self.none : number
  }
}

extension DelegationDirection {
  /// The numbers of the known directions.
  static let numbers = CodeNumbers(vocabulary.map(\.code))
}
