extension Delegation {
  /// The days of the trip, where both ends are known to the day; a trip dated with a year took some days of it.
  var certainDays: ClosedRange<CalendarDate>? {
    guard let period, period.wholeDate.map({ $0.precision == .day }) ?? true else { return nil }
    return period.certainDays
  }

  /// All days on which the trip may have been; a mark on a date, or no date, leaves every day open.
  var possibleDays: ClosedRange<CalendarDate> {
    func certain(_ bound: Period.Bound?) -> PartialDate? {
      bound?.date.flatMap { $0.qualification == .none ? $0 : nil }
    }
    let first = certain(period?.start)?.earliest ?? .distantPast
    let last = certain(period?.end)?.latest ?? .distantFuture
    return first <= last ? first...last : .distantPast ... .distantFuture
  }
}
