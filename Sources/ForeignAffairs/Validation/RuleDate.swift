/// The date of a record by which a rule decides whether it was in force.
///
/// No record of 2015 is judged by a law of 2021. Rules that are given the same value, made once, ask for the date
/// of a record once.
public struct RuleDate<Record>: Sendable {
  private enum Source: Sendable {
    case date(@Sendable (Record) -> PartialDate?)
    case start(@Sendable (Record) -> Period?)
    case end(@Sendable (Record) -> Period?)
    case period(@Sendable (Record) -> Period?)
    case parts
  }

  private let source: Source
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
    Self(source: .start(period))
  }

  /// The last day of the period that the closure gives.
  public static func end(of period: @escaping @Sendable (Record) -> Period?) -> Self {
    Self(source: .end(period))
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
  /// Whether the date of a record lies in a window; nothing where its parts have dates of their own.
  ///
  /// Each kind of date has a function of its own, because every step between a rule and its date is paid for each record.
  func contained(in window: DayWindow) -> (@Sendable (Record) -> Ternary)? {
    switch source {
    case .date(let date): { window.contains(date($0)) }
    case .start(let period): { window.contains(bound: \.start, \.earliest, of: period($0)) }
    case .end(let period): { window.contains(bound: \.end, \.latest, of: period($0)) }
    case .period(let period): { window.contains(period($0)) }
    case .parts: nil
    }
  }
}

extension DayWindow {
  /// Whether one end of a period lies in the window; of a period that is one date, the first or last day of it.
  @inline(__always)
  fileprivate func contains(
    bound: KeyPath<Period, Period.Bound>, _ day: KeyPath<PartialDate, CalendarDate>, of period: Period?
  ) -> Ternary {
    guard let period, let date = period[keyPath: bound].date else { return .unknown }
    // Most periods are bounded by days.
    if date.precision == .day { return contains(date) }
    let isWhole = period.wholeDate != nil && date.qualification == .none
    return contains(isWhole ? PartialDate(date[keyPath: day]) : date)
  }
}
