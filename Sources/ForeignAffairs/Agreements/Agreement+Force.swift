extension Agreement {
  /// The last day of its term, as the extensions leave it, where one is stated.
  public var lastDayOfTerm: PartialDate? {
    extensions.last { $0.until != nil }?.until ?? expiresOn
  }

  /// Whether the agreement is in force on a day.
  ///
  /// It is from the day it takes effect, or else from its signing, until it is ended or its term is over. Where no
  /// end is stated the status decides: one in force goes on. Anything less is unknown, not refused.
  public func isInForce(on day: CalendarDate) -> Ternary {
    hasBegun(by: day) && !hasEnded(before: day)
  }

  /// Whether its term, as it stands, ends within so many days after a day, that day included.
  public func isExpiring(within days: Int, of day: CalendarDate) -> Ternary {
    guard let last = lastDayOfTerm, let limit = day.adding(days: days) else { return .unknown }
    return isInForce(on: day) && !last.isBefore(day) && !last.isAfter(limit)
  }

  private func hasBegun(by day: CalendarDate) -> Ternary {
    if let start = effectiveOn ?? signedOn { return !start.isAfter(day) }
    switch status {
    case .proposed, .consulting, .approved: return .no
    default: return .unknown
    }
  }

  private func hasEnded(before day: CalendarDate) -> Ternary {
    // The day of ending is the last one: an agreement ended on a day is in force on that day.
    if let terminatedOn { return terminatedOn.isBefore(day) }
    if let last = lastDayOfTerm { return last.isBefore(day) }
    switch status {
    case .inForce, .extended, .amended: return .no
    default: return .unknown
    }
  }
}
