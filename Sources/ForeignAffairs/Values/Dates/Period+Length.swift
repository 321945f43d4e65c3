extension Period {
  /// Whether the period takes longer than a number of months.
  ///
  /// Registers let a term of a year end on the day before that of its beginning or on the same day of the next year:
  /// neither is longer than twelve months. Where the ends are not known to the day, only what holds for every day that
  /// they may be is decided.
  func isLonger(thanMonths months: Int) -> Ternary {
    guard let first = start.date, let last = end.date, first.qualification == .none,
      last.qualification == .none, let soonest = first.earliest.adding(months: months),
      let latest = first.latest.adding(months: months)
    else { return .unknown }
    if wholeDate != nil { return Ternary(last.latest > soonest) }
    if last.earliest > latest { return .yes }
    return last.latest <= soonest ? .no : .unknown
  }

  /// Whether it takes more days than a limit, the first and the last included.
  func isLonger(thanDays limit: Int) -> Ternary {
    guard isOrdered != .no, let first = start.date, let last = end.date, first.qualification == .none,
      last.qualification == .none
    else { return .unknown }
    if first.latest.days(until: last.earliest) + 1 > limit { return .yes }
    return first.earliest.days(until: last.latest) + 1 <= limit ? .no : .unknown
  }
}
