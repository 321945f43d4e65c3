extension Agreement {
  /// The last day of its term, as the extensions leave it, where one is stated.
  public var lastDayOfTerm: PartialDate? {
    extensions.last { $0.until != nil }?.until ?? expiresOn
  }

  /// Whether the agreement is in force on a day.
  ///
  /// It is from the day it takes effect, or else from its signing, until it is ended or its term is over, whichever
  /// comes first. Where no end is stated the status decides: one in force goes on. One that was ended, or extended,
  /// and does not say when, or until when, is unknown where that matters. Anything less is unknown, not refused.
  public func isInForce(on day: CalendarDate) -> Ternary {
    hasBegun(by: day) && !wasEnded(before: day) && !isTermOver(before: day)
  }

  /// Whether it is in force on a day and its term, as it stands, ends within so many days after it, that day included.
  public func isExpiring(within days: Int, of day: CalendarDate) -> Ternary {
    isInForce(on: day)
      && endsTerm(from: day, through: day.adding(days: days) ?? (days > 0 ? .distantFuture : .distantPast))
  }

  private func endsTerm(from first: CalendarDate, through limit: CalendarDate) -> Ternary {
    guard let last = lastDayOfTerm else { return .unknown }
    let answer = !last.isBefore(first) && !last.isAfter(limit)
    return wasExtendedWithoutDate && last.isAfter(limit) != .yes ? .unknown : answer
  }

  /// Whether the term goes on beyond its last stated day.
  private var wasExtendedWithoutDate: Bool {
    extensions.last.map { $0.until == nil } ?? (status == .extended)
  }

  private func hasBegun(by day: CalendarDate) -> Ternary {
    if let start = effectiveOn ?? signedOn { return !start.isAfter(day) }
    switch status {
    case .proposed, .consulting, .approved: return .no
    default: return .unknown
    }
  }

  private func wasEnded(before day: CalendarDate) -> Ternary {
    // The day of ending is the last one: an agreement ended on a day is in force on that day.
    if let terminatedOn { return terminatedOn.isBefore(day) }
    switch status {
    case .terminated, .withdrawn, .replaced, .suspended: return .unknown
    default: return .no
    }
  }

  private func isTermOver(before day: CalendarDate) -> Ternary {
    if let last = lastDayOfTerm {
      let isOver = last.isBefore(day)
      return wasExtendedWithoutDate && isOver != .no ? .unknown : isOver
    }
    if terminatedOn != nil { return .no }
    switch status {
    case .inForce, .extended, .amended: return .no
    default: return .unknown
    }
  }
}
