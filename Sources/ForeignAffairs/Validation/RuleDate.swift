/// The date of a record by which a rule decides whether it was in force.
///
/// No record of 2015 is judged by a law of 2021.
public struct RuleDate<Record>: Sendable {
  /// Whether the record lies in a window; nothing where it has no date.
  let isWithin: @Sendable (Record, DayWindow) -> Ternary?

  private init(isWithin: @escaping @Sendable (Record, DayWindow) -> Ternary?) {
    self.isWithin = isWithin
  }

  /// The date that the closure gives: `.on { $0.signedOn }`.
  public static func on(_ date: @escaping @Sendable (Record) -> PartialDate?) -> Self {
    Self { record, window in date(record).map(window.contains) }
  }

  /// The first day of the period that the closure gives.
  public static func start(of period: @escaping @Sendable (Record) -> Period?) -> Self {
    Self { record, window in
      guard let period = period(record), let date = period.start.date else { return nil }
      // Most periods are bounded by days.
      if date.precision == .day { return window.contains(date) }
      let isWhole = period.wholeDate != nil && date.qualification == .none
      return window.contains(isWhole ? PartialDate(date.earliest) : date)
    }
  }

  /// The last day of the period that the closure gives.
  public static func end(of period: @escaping @Sendable (Record) -> Period?) -> Self {
    Self { record, window in
      guard let period = period(record), let date = period.end.date else { return nil }
      // Most periods are bounded by days.
      if date.precision == .day { return window.contains(date) }
      let isWhole = period.wholeDate != nil && date.qualification == .none
      return window.contains(isWhole ? PartialDate(date.latest) : date)
    }
  }

  /// All days of the period that the closure gives; one that straddles an edge of the window cannot be told.
  public static func during(_ period: @escaping @Sendable (Record) -> Period?) -> Self {
    Self { record, window in period(record).map(window.contains) }
  }

  /// Each part of the record has a date of its own: the awards of a registry, the structures of a department.
  ///
  /// The check holds every part against the same window, with ``RuleOutcome/when(_:_:)``.
  public static var ofParts: Self { Self { _, _ in .yes } }
}
