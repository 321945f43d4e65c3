/// Records of which tables can be made.
public protocol TableSubject: Sendable, Identifiable where ID == Identifier<Self> {
  /// The type of the records.
  static var tableSubject: RecordType { get }
  /// Whether the record is of something that took place and still stands, as far as its status tells.
  ///
  /// Summaries and reconciliation count no other records. A table counts what it is given, which
  /// may be the `counted` of an array: see ``TableSelection``.
  var isCounted: Bool { get }
}

extension TableSubject {
  /// True, for records that have no status.
  public var isCounted: Bool { true }
}

/// What records are grouped by: a year by a named rule, a country, a code, a text.
///
/// A record has no value of a dimension, one or several. Without one it is in a group of its own, “not
/// stated”. With several, such as the countries of a delegation, it counts once in each of their groups and
/// once in the total; the table says so in ``Table/reconciliation``.
///
/// The dimensions of a record type are static members of `Dimension` for it. One of your own is a name and a
/// closure:
///
/// ```swift
/// let host = Dimension<Delegation>("host", "đơn vị tiếp") { delegation in
///   delegation.host.map { [GroupKey($0.text(in: .vietnamese))] } ?? []
/// }
/// let table = try registry.delegations.table(by: host, measuring: .people)
/// ```
public struct Dimension<Record: TableSubject>: Sendable {
  /// What a table keeps of the dimension.
  public let description: DimensionDescription
  let placement: @Sendable (Record) -> Placement
  /// Writes down the groups of many records at once, where that is faster than asking each: of those that stand whole in
  /// groups with numbers of their own.
  let fill: (@Sendable (RecordRun<Record>) -> Void)?
  /// The group of a number that ``placement`` gave.
  let key: @Sendable (UInt32) -> GroupKey

  init(
    _ description: DimensionDescription, placement: @escaping @Sendable (Record) -> Placement,
    fill: (@Sendable (RecordRun<Record>) -> Void)? = nil,
    key: @escaping @Sendable (UInt32) -> GroupKey = { _ in .undecided }
  ) {
    (self.description, self.placement, self.fill, self.key) = (description, placement, fill, key)
  }

  /// A dimension of your own.
  ///
  /// - Parameters:
  ///   - identifier: Its name in identifiers; tables of one identifier can be merged.
  ///   - name: Its name for people.
  ///   - keys: The groups of a record, none where it states nothing. One that comes twice counts once.
  public init(
    _ identifier: String, _ name: LocalizedText, keys: @escaping @Sendable (Record) -> [GroupKey]
  ) {
    self.init(DimensionDescription(identifier, name)) { record in
      Placement(keys: keys(record))
    }
  }
}

/// What a table keeps of a dimension.
public struct DimensionDescription: Sendable, Hashable {
  /// The name in identifiers: `year.started`.
  public let identifier: String
  /// The name for people.
  public let name: LocalizedText
  /// The unit, of a dimension of time.
  public let unit: CalendarUnit?
  /// What becomes of a record that covers several stretches, of a dimension of time.
  public let spread: DateSpread?

  /// Describes a dimension.
  public init(
    _ identifier: String, _ name: LocalizedText, unit: CalendarUnit? = nil, spread: DateSpread? = nil
  ) {
    (self.identifier, self.name, self.unit, self.spread) = (identifier, name, unit, spread)
  }

  /// Whether the groups are countries: of a partner, of a donor, of who confers an award.
  var isOfCountries: Bool {
    let word = identifier.prefix { $0 != "." }
    return word == "country" || word.hasSuffix("Country")
  }
}

/// A group of a record, and which part of the record it gets.
struct Membership: Sendable {
  enum Place: Sendable {
    case number(UInt32)
    case key(GroupKey)
  }

  let place: Place
  /// The part, or nothing for the whole.
  var weight: Ratio?

  init(_ place: Place, weight: Ratio? = nil) {
    (self.place, self.weight) = (place, weight)
  }
}

/// Where a dimension puts a record.
enum Placement: Sendable {
  /// In one group that has a number of its own.
  case one(UInt32)
  /// Whole in each of several groups that have numbers of their own.
  case numbers([UInt32])
  /// In other groups.
  case several([Membership])
  /// Nowhere, because the caller refused it.
  indirect case refused(StatisticsFailure)

  static let notStated = Self.one(GroupNumber.notStated)
  static let undated = Self.one(GroupNumber.undated)
  static let undecided = Self.one(GroupNumber.undecided)

  /// Puts a record into groups, each once.
  init(keys: [GroupKey]) {
    guard !keys.isEmpty else {
      self = .notStated
      return
    }
    var unique: [GroupKey] = []
    for key in keys {
      if let place = unique.firstIndex(of: key) {
        unique[place].unite(with: key)
      } else {
        unique.append(key)
      }
    }
    self = .several(unique.map { Membership(.key($0)) })
  }

  /// Puts a record into groups with numbers, each once.
  init(numbers: [UInt32]) {
    guard let first = numbers.first else {
      self = .notStated
      return
    }
    var unique: [UInt32] = []
    for number in numbers where !unique.contains(number) { unique.append(number) }
    self = unique.count == 1 ? .one(first) : .numbers(unique)
  }
}

/// The numbers of 21 bits by which groups are told apart while records are counted.
enum GroupNumber {
  /// Numbers from here on are given by the builder, in the order in which it meets keys.
  static let firstGiven: UInt32 = 0x10_0000
  static let firstSpecial: UInt32 = 0x1F_FF00
  static let others: UInt32 = 0x1F_FFFB
  static let undecided: UInt32 = 0x1F_FFFC
  static let undated: UInt32 = 0x1F_FFFD
  static let notStated: UInt32 = 0x1F_FFFE
  static let total: UInt32 = 0x1F_FFFF
  /// No group: the record stands in parts of several, or in one that has no number of its own.
  static let apart: UInt32 = 1 << 31
  /// The bit of a list of groups; see ``GroupLists``.
  static let listed: UInt32 = 1 << 30

  /// The key of a number that means the same in every dimension.
  static func special(_ number: UInt32) -> GroupKey? {
    switch number {
    case others: .others
    case undecided: .undecided
    case undated: .undated
    case notStated: .notStated
    default: nil
    }
  }

  /// The number of a key that means the same in every dimension.
  static func special(_ kind: GroupKey.Kind) -> UInt32? {
    switch kind {
    case .value: nil
    case .others: others
    case .undated: undated
    case .undecided, .total: undecided
    case .notStated: notStated
    }
  }
}
