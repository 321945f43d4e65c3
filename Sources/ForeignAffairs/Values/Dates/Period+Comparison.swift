extension Period {
  /// The first day that may belong to the period, where its start is bounded by a date.
  public var earliest: CalendarDate? { start.date?.earliest }

  /// The last day that may belong to the period, where its end is bounded by a date.
  public var latest: CalendarDate? { end.date?.latest }

  /// Whether it starts before it ends.
  ///
  /// `2023/2011` does not; `2011-06/2011` cannot be told, because the year may be any of its days; an end or start
  /// of unknown date cannot be told either. A period without a beginning, or that goes on, is ordered.
  @inline(__always)
  public var isOrdered: Ternary {
    // Most periods are bounded by days that nothing speaks against.
    if let first = start.date?.unmarkedDay, let last = end.date?.unmarkedDay { return Ternary(first <= last) }
    return isOrderedVaguely
  }

  @inline(never)
  private var isOrderedVaguely: Ternary {
    if wholeDate != nil { return .yes }
    switch (start, end) {
    case (.open, _), (_, .open): return .yes
    case (.unknown, _), (_, .unknown): return .unknown
    case (.date(let first), .date(let last)):
      if last.isBefore(first) == .yes { return .no }
      if first.isBefore(last) == .yes || first.isSameDay(as: last) == .yes { return .yes }
      return first.latest == last.earliest && first.qualification == .none && last.qualification == .none
        ? .yes : .unknown
    }
  }

  /// Whether a day belongs to the period.
  ///
  /// 1 March 2011 may or may not belong to `2011/2023-06`; it belongs to `2011`, which is the whole year. A period
  /// that is the wrong way round decides nothing.
  public func contains(_ day: CalendarDate) -> Ternary {
    if let whole = wholeDate {
      guard whole.qualification == .none else { return .unknown }
      return Ternary(whole.earliest <= day && day <= whole.latest)
    }
    return isOrdered == .no ? .unknown : hasBegun(by: day) && !hasEnded(before: day)
  }

  private func hasBegun(by day: CalendarDate) -> Ternary {
    switch start {
    case .open: .yes
    case .unknown: .unknown
    case .date(let date): !date.isAfter(day)
    }
  }

  private func hasEnded(before day: CalendarDate) -> Ternary {
    switch end {
    case .open: .no
    case .unknown: .unknown
    case .date(let date): date.isBefore(day)
    }
  }

  /// Whether the two periods share a day; a period that is the wrong way round decides nothing.
  public func overlaps(_ other: Self) -> Ternary {
    if isOrdered == .no || other.isOrdered == .no { return .unknown }
    if wholeDate != nil, self == other, wholeDate?.qualification == PartialDate.Qualification.none {
      return .yes
    }
    return !isWholly(before: other) && !other.isWholly(before: self)
  }

  private func isWholly(before other: Self) -> Ternary {
    switch (end, other.start) {
    case (.open, _), (_, .open): return .no
    case (.unknown, _), (_, .unknown): return .unknown
    case (.date(let last), .date(let first)):
      // The whole of a date ends on its last day and begins on its first.
      guard last.qualification == .none, first.qualification == .none else { return .unknown }
      let ends = wholeDate == nil ? last : PartialDate(last.latest)
      let begins = other.wholeDate == nil ? first : PartialDate(first.earliest)
      return ends.isBefore(begins)
    }
  }

  /// Whether both cover the same days for certain, however they are written: `2020` and `2020-01-01/2020-12-31`.
  public func coversSameDays(as other: Self) -> Bool {
    guard let mine = certainDays, let theirs = other.certainDays else { return false }
    return mine == theirs
  }

  /// Whether both are the same time, by what is written or by the days that are certain.
  func isSameTime(as other: Self) -> Bool { self == other || coversSameDays(as: other) }

  /// The first and last day, where both are certain.
  public var certainDays: ClosedRange<CalendarDate>? {
    if let whole = wholeDate {
      return whole.qualification == .none ? whole.earliest...whole.latest : nil
    }
    guard let first = start.date?.unmarkedDay, let last = end.date?.unmarkedDay, first <= last else {
      return nil
    }
    return first...last
  }
}
