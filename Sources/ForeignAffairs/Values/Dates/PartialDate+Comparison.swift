extension PartialDate {
  /// Whether this date is earlier than another.
  ///
  /// Decided only when every day the one may be is before every day the other may be, or none is. A marked date
  /// (`?`, `~`, `%`) decides nothing, because its source does not vouch for its digits; compare it without its mark
  /// through ``qualified(_:)`` where a guess will do.
  public func isBefore(_ other: Self) -> Ternary {
    // Most dates are days that nothing speaks against.
    if let day = unmarkedDay, let otherDay = other.unmarkedDay { return Ternary(day < otherDay) }
    return isVaguelyBefore(other)
  }

  @inline(never)
  private func isVaguelyBefore(_ other: Self) -> Ternary {
    guard qualification == .none, other.qualification == .none else { return .unknown }
    if latest < other.earliest { return .yes }
    if earliest >= other.latest { return .no }
    return .unknown
  }

  /// Whether this date is later than another; a marked date decides nothing, as with `isBefore(_:)`.
  public func isAfter(_ other: Self) -> Ternary {
    other.isBefore(self)
  }

  /// Whether both are the same day; a marked date decides nothing, as with `isBefore(_:)`.
  public func isSameDay(as other: Self) -> Ternary {
    guard qualification == .none, other.qualification == .none else { return .unknown }
    if latest < other.earliest || other.latest < earliest { return .no }
    return precision == .day && other.precision == .day ? .yes : .unknown
  }

  /// Whether this date is earlier than a day.
  public func isBefore(_ day: CalendarDate) -> Ternary { isBefore(Self(day)) }

  /// Whether this date is later than a day.
  public func isAfter(_ day: CalendarDate) -> Ternary { isAfter(Self(day)) }

  /// Whether the date lies wholly in a year, wholly outside it, or cannot be told.
  public func isIn(year: Int) -> Ternary {
    guard qualification == .none else { return .unknown }
    if latest.year < year || earliest.year > year { return .no }
    return earliest.year == year && latest.year == year ? .yes : .unknown
  }

  /// An order for lists: by first day, then last day, then precision, then mark.
  ///
  /// It is total and agrees with equality, and says nothing about which date really came first.
  public static func listOrder(_ left: Self, _ right: Self) -> Bool {
    if left.earliest != right.earliest { return left.earliest < right.earliest }
    if left.latest != right.latest { return left.latest < right.latest }
    if left.precision != right.precision { return left.precision < right.precision }
    return left.qualification.rawValue < right.qualification.rawValue
  }
}
