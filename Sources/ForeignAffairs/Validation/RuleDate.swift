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
      period(record)?.start.date.map { date in
        let isWhole = period(record)?.wholeDate != nil && date.qualification == .none
        return window.contains(isWhole ? PartialDate(date.earliest) : date)
      }
    }
  }

  /// The last day of the period that the closure gives.
  public static func end(of period: @escaping @Sendable (Record) -> Period?) -> Self {
    Self { record, window in
      period(record)?.end.date.map { date in
        let isWhole = period(record)?.wholeDate != nil && date.qualification == .none
        return window.contains(isWhole ? PartialDate(date.latest) : date)
      }
    }
  }

  /// All days of the period that the closure gives; one that straddles an edge of the window cannot be told.
  public static func during(_ period: @escaping @Sendable (Record) -> Period?) -> Self {
    Self { record, window in period(record).map(window.contains) }
  }
}

extension RuleDate where Record == Registry {
  /// The dates of the records of a registry: the check itself holds each of them against the window.
  public static var ofEachRecord: Self { Self { _, _ in .yes } }
}
