/// By which of its dates a record is put into a year, and what becomes of one that covers several.
///
/// No figure by year means anything without it: a delegation that leaves in December and returns in January
/// is of the year in which it started, of both, or of both in part.
///
/// ```swift
/// let visits = try registry.delegations.table(by: .year(.started), measuring: .people)
/// let years = try registry.delegations.table(by: .year(.started.spreading(.each)), measuring: .people)
/// let days = try registry.delegations.table(by: .year(.duringInPart), measuring: .personDays)
/// let exchanged = DateRule<Agreement>("exchanged", "ngày trao đổi") { $0.exchangedOn }
/// let copies = try registry.agreements.table(by: .year(exchanged), measuring: .count)
/// ```
public struct DateRule<Record: TableSubject>: Sendable {
  /// The name of the rule in identifiers: `started`.
  public private(set) var identifier: String
  /// The name of the rule for people.
  public private(set) var name: LocalizedText
  /// What becomes of a record that covers several years.
  public private(set) var spread: DateSpread
  let time: @Sendable (Record) -> RecordTime
  /// Writes down the stretches of the calendar of many records at once.
  let fill: @Sendable (RecordRun<Record>, CalendarUnit, DateSpread) -> Void
  /// Writes down the years in which many records start, where they have them at hand.
  var fillStartYears: (@Sendable (RecordRun<Record>) -> Void)?

  @inline(__always)
  init(
    _ identifier: String, _ name: LocalizedText, spread: DateSpread = .start,
    time: @escaping @Sendable (Record) -> RecordTime
  ) {
    (self.identifier, self.name, self.spread, self.time) = (identifier, name, spread, time)
    // It holds the one closure alone: so the compiler puts it where it runs.
    fill = { run, unit, spread in
      run.fetch { record in time(record).isStated ? 1 : 0 }
      if unit == .year, spread == .start {
        run.fill { record in time(record).number(in: .year, .start) }
      } else {
        run.fill { record in time(record).number(in: unit, spread) }
      }
    }
  }

  /// A rule whose closure is asked once: it may be dear.
  private init(
    own identifier: String, _ name: LocalizedText, spread: DateSpread,
    time: @escaping @Sendable (Record) -> RecordTime
  ) {
    (self.identifier, self.name, self.spread, self.time) = (identifier, name, spread, time)
    fill = { run, unit, spread in run.fill { record in time(record).number(in: unit, spread) } }
  }

  /// A rule of your own, by one date.
  public init(
    _ identifier: String, _ name: LocalizedText, date: @escaping @Sendable (Record) -> PartialDate?
  ) {
    self.init(own: identifier, name, spread: .start) { record in .date(date(record)) }
  }

  /// A rule of your own, by periods.
  ///
  /// - Parameters:
  ///   - identifier: The name of the rule in identifiers.
  ///   - name: The name of the rule for people.
  ///   - spread: What becomes of a record that covers several years.
  ///   - periods: The periods of a record; none where it states no time.
  public init(
    _ identifier: String, _ name: LocalizedText, spread: DateSpread,
    periods: @escaping @Sendable (Record) -> [Period]
  ) {
    self.init(own: identifier, name, spread: spread) { record in
      .several(stated: periods(record))
    }
  }
}

extension DateRule {
  /// The same rule, with another answer to what becomes of a record that covers several years.
  ///
  /// Its identifier tells it, as `started.each` does, so that tables by both are not taken for each other.
  public func spreading(_ spread: DateSpread) -> Self {
    guard spread != self.spread else { return self }
    var rule = self
    rule.spread = spread
    rule.identifier += ".\(spread.rawValue)"
    rule.name = LocalizedText(
      "\(name.text(in: .vietnamese)), \(spread.name.text(in: .vietnamese))",
      english: "\(name.text(in: .english)), \(spread.name.text(in: .english))")
    return rule
  }
}

/// What becomes of a record that covers several years, or several stretches of another unit.
public enum DateSpread: String, Sendable, Hashable, CaseIterable {
  /// It goes to the one in which it started.
  case start
  /// It goes to each; in the total it counts once.
  case each
  /// It goes to each in proportion to its days there.
  case inPart
}

extension DateSpread {
  /// What becomes of the record, in words that stand behind the name of a rule.
  var name: LocalizedText {
    switch self {
    case .start: LocalizedText("theo lúc bắt đầu", english: "by the start")
    case .each: LocalizedText("tính vào từng kỳ", english: "in each")
    case .inPart: LocalizedText("theo số ngày", english: "by days")
    }
  }
}

/// What a record says about its time.
enum RecordTime: Sendable {
  case notStated
  case date(PartialDate)
  case period(Period)
  case several([Period])

  /// Whether there is a time at all.
  @inline(__always)
  var isStated: Bool {
    if case .notStated = self { false } else { true }
  }

  /// A date that may be missing.
  @inline(__always)
  static func date(_ date: PartialDate?) -> Self { date.map { .date($0) } ?? .notStated }

  /// A period that may be missing.
  @inline(__always)
  static func period(_ period: Period?) -> Self { period.map { .period($0) } ?? .notStated }

  /// The number of the stretch of the calendar that it goes to as a whole.
  @inline(__always)
  func number(in unit: CalendarUnit, _ spread: DateSpread) -> UInt32 {
    switch self {
    case .date(let date): unit.number(of: date).map { UInt32($0) } ?? GroupNumber.undated
    case .period(let period): spread == .start ? unit.startNumber(of: period) : GroupNumber.apart
    case .notStated: GroupNumber.notStated
    case .several: GroupNumber.apart
    }
  }

  /// Periods, none of which need be stated.
  static func several(stated periods: [Period]) -> Self { periods.isEmpty ? .notStated : .several(periods) }
}
