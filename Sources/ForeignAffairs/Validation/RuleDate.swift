/// The date of a record by which a rule decides whether it was in force.
///
/// No record of 2015 is judged by a law of 2021.
public struct RuleDate<Record>: Sendable {
  private enum Source: Sendable {
    case date(@Sendable (Record) -> PartialDate?)
    case start(@Sendable (Record) -> Period?)
    case end(@Sendable (Record) -> Period?)
    case period(@Sendable (Record) -> Period?)
    case parts
  }

  private let source: Source

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
  typealias Check = @Sendable (Record, RuleContext) -> RuleOutcome

  /// A check that says nothing of a record outside of a window.
  ///
  /// Each kind of date has a function of its own, because every step between a rule and its date is paid for each record.
  func check(within window: DayWindow, _ check: @escaping Check) -> Check {
    switch source {
    case .date(let date):
      { record, context in .when(window.contains(date(record))) { check(record, context) } }
    case .start(let period):
      { record, context in
        .when(window.contains(bound: \.start, \.earliest, of: period(record))) { check(record, context) }
      }
    case .end(let period):
      { record, context in
        .when(window.contains(bound: \.end, \.latest, of: period(record))) { check(record, context) }
      }
    case .period(let period):
      { record, context in .when(window.contains(period(record))) { check(record, context) } }
    case .parts: check
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
