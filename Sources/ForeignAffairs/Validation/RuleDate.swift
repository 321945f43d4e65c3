/// The date of a record by which a rule decides whether it was in force.
///
/// No record of 2015 is judged by a law of 2021. Rules that are given the same value, made once, ask for the date
/// of a record once.
public struct RuleDate<Record>: Sendable {
  enum Source: Sendable {
    case date(@Sendable (Record) -> PartialDate?)
    case period(@Sendable (Record) -> Period?)
    case parts
  }

  let source: Source
  /// Tells the date apart from others.
  let identity = RuleIdentity()

  private init(source: Source) {
    self.source = source
  }

  /// The date that the closure gives: `.on { $0.signedOn }`.
  public static func on(_ date: @escaping @Sendable (Record) -> PartialDate?) -> Self {
    Self(source: .date(date))
  }

  /// The first day of the period that the closure gives.
  public static func start(of period: @escaping @Sendable (Record) -> Period?) -> Self {
    Self(source: .date { period($0)?.firstDate })
  }

  /// The last day of the period that the closure gives.
  public static func end(of period: @escaping @Sendable (Record) -> Period?) -> Self {
    Self(source: .date { period($0)?.lastDate })
  }

  /// All days of the period that the closure gives; one that straddles an edge of the window cannot be told.
  public static func during(_ period: @escaping @Sendable (Record) -> Period?) -> Self {
    Self(source: .period(period))
  }

  /// Each part of the record has a date of its own: the awards of a registry, the structures of a department.
  ///
  /// The check holds every part against the same window, with ``RuleOutcome/when(_:_:)``.
  public static var ofParts: Self { Self(source: .parts) }
}

extension RuleDate {
  /// Whether each part of a record has a date of its own.
  var isOfParts: Bool {
    if case .parts = source { true } else { false }
  }

  /// Whether the date of a record lies in a window.
  func isContained(in window: DayWindow, _ record: Record) -> Ternary {
    switch source {
    case .date(let date): window.contains(date(record))
    case .period(let period): window.contains(period(record))
    case .parts: .yes
    }
  }
}

extension Period {
  /// When it begins; of a period that is one date, its first day.
  @inline(__always)
  var firstDate: PartialDate? { date(of: start, \.earliest) }

  /// When it ends; of a period that is one date, its last day.
  @inline(__always)
  fileprivate var lastDate: PartialDate? { date(of: end, \.latest) }

  @inline(__always)
  private func date(of bound: Bound, _ day: KeyPath<PartialDate, CalendarDate>) -> PartialDate? {
    // Most periods are bounded by days.
    guard let date = bound.date, date.precision != .day else { return bound.date }
    return wholeDate != nil && date.qualification == .none ? PartialDate(date[keyPath: day]) : date
  }
}
