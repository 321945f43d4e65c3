extension RuleContext {
  /// Whether a term of working days was kept by a day that lies between two.
  ///
  /// The holidays come from the policy. Where it has none, the count of weekdays may be too high, but no stretch of time
  /// has as many holidays as other working days: what took twice the term was late.
  ///
  /// - Parameters:
  ///   - term: The most working days.
  ///   - first: The day from which they are counted.
  ///   - soonest: The first day on which it may have been done.
  ///   - latest: The last such day.
  /// - Returns: The answer.
  func isWithinWorkingDays(
    _ term: Int, from first: CalendarDate, to soonest: CalendarDate, orAsLateAs latest: CalendarDate
  ) -> Ternary {
    let holidays = policy.holidays?.value
    if first.workingDays(until: latest, holidays: holidays ?? []) <= term { return .yes }
    let days = first.workingDays(until: soonest, holidays: holidays ?? [])
    return days > (holidays == nil ? 2 * term : term) ? .no : .unknown
  }

  /// How many working days there are between two days, for the message of a finding: at most so many, where the policy has no
  /// holidays.
  func workingDays(from first: CalendarDate, to last: CalendarDate) -> Quantity<Int> {
    guard let holidays = policy.holidays?.value else { return .atMost(first.workingDays(until: last)) }
    return .exact(first.workingDays(until: last, holidays: holidays))
  }
}
