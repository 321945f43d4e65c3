/// The days on which a rule was in force, open at either end.
public struct DayWindow: Sendable, Hashable {
  /// The first day, where there is one.
  public let first: CalendarDate?
  /// The last day, where there is one; it belongs to the window.
  public let last: CalendarDate?

  /// A window between two days, either of which may be absent.
  public init(from first: CalendarDate?, through last: CalendarDate?) {
    (self.first, self.last) = (first, last)
  }

  /// All days.
  public static let always = Self(from: nil, through: nil)

  /// The day and all after it.
  public static func since(_ first: CalendarDate) -> Self { Self(from: first, through: nil) }

  /// All days up to and including this one.
  public static func through(_ last: CalendarDate) -> Self { Self(from: nil, through: last) }

  /// Whether some day lies outside.
  public var isBounded: Bool { first != nil || last != nil }

  /// Whether a date lies in the window; a date that straddles an edge, or bears a mark, cannot be told.
  @inline(__always)
  public func contains(_ date: PartialDate) -> Ternary {
    // Most dates are days that nothing speaks against.
    guard let day = date.unmarkedDay else { return containsVague(date) }
    return contains(day) ? .yes : .no
  }

  /// Whether a day lies in the window.
  @inline(__always)
  func contains(_ day: CalendarDate) -> Bool {
    if let first, day < first { return false }
    if let last, day > last { return false }
    return true
  }

  @inline(never)
  private func containsVague(_ date: PartialDate) -> Ternary {
    guard date.qualification == .none else { return isBounded ? .unknown : .yes }
    let (earliest, latest) = (date.earliest, date.latest)
    var straddles = false
    if let first, earliest < first {
      if latest < first { return .no }
      straddles = true
    }
    if let last, latest > last {
      if earliest > last { return .no }
      straddles = true
    }
    return straddles ? .unknown : .yes
  }

  /// Whether a period lies in the window with all its days; one that straddles an edge cannot be told.
  public func contains(_ period: Period) -> Ternary {
    if let whole = period.wholeDate { return contains(whole) }
    guard period.isOrdered != .no else { return .unknown }
    let (start, end) = (period.start.date.map(contains), period.end.date.map(contains))
    switch (start, end) {
    case (.yes?, .yes?): return .yes
    case (.no?, .no?): return isApart(from: period) ? .no : .unknown
    // It goes on, or began at some time, on the side on which the window has no edge.
    case (.yes?, nil) where last == nil: return .yes
    case (nil, .yes?) where first == nil: return .yes
    case (.no?, nil), (nil, .no?): return isApart(from: period) ? .no : .unknown
    default: return .unknown
    }
  }

  /// Whether a period is over before the window begins, or begins when it is over.
  private func isApart(from period: Period) -> Bool {
    if let first, let end = period.end.date, end.isBefore(first) == .yes { return true }
    if let last, let start = period.start.date, start.isAfter(last) == .yes { return true }
    return false
  }
}

extension DayWindow {
  /// The day and all after it, from digits that a test has checked.
  package static func since(_ year: Int, _ month: Int, _ day: Int) -> Self {
    .since(CalendarDate(uncheckedYear: year, month: month, day: day))
  }

  /// All days up to and including this one, from digits that a test has checked.
  package static func through(_ year: Int, _ month: Int, _ day: Int) -> Self {
    .through(CalendarDate(uncheckedYear: year, month: month, day: day))
  }

  /// The same window with a last day, from digits that a test has checked.
  package func through(_ year: Int, _ month: Int, _ day: Int) -> Self {
    Self(from: first, through: CalendarDate(uncheckedYear: year, month: month, day: day))
  }
}

extension DayWindow: CustomStringConvertible {
  /// The window as an interval of EDTF: `2021-07-01/..`.
  public var description: String {
    "\(first?.description ?? "..")/\(last?.description ?? "..")"
  }
}
