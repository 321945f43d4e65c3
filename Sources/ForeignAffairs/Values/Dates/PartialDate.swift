/// A date as far as it is known: a decade, a year, a half-year, a quarter, a month or a day.
///
/// Written in EDTF (ISO 8601-2, Library of Congress specification of 2019-02-04): all of level 0, and of the higher
/// levels the marks `?` (uncertain), `~` (approximate) and `%` (both) behind the whole date, the unspecified last
/// digit of a decade (`199X`), quarters (`2020-33` to `2020-36`) and half-years (`2020-40`, `2020-41`).
///
/// Two dates need not tell which came first: `2011` and `2011-06` do not. Comparisons therefore answer a ``Ternary``;
/// ``listOrder(_:_:)`` only serves to lay dates out in a list.
public struct PartialDate: Sendable, Hashable {
  /// How much of the date is known, from the least to the most.
  public enum Precision: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// Ten years, `199X`.
    case decade
    /// A year, `1998`.
    case year
    /// Six months, `2020-40` or `2020-41`.
    case halfYear
    /// Three months, `2020-33` to `2020-36`.
    case quarter
    /// A month, `1998-02`.
    case month
    /// A day, `1998-02-14`.
    case day

    /// Whether one precision tells less than another.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// How far the source itself trusts the date.
  public enum Qualification: String, Sendable, Hashable, CaseIterable {
    /// Stated without reserve.
    case none = ""
    /// `?`: the source is possibly wrong.
    case uncertain = "?"
    /// `~`: the date is near, not sure to be exact.
    case approximate = "~"
    /// `%`: both uncertain and approximate.
    case uncertainAndApproximate = "%"
  }

  /// How much of the date is known.
  public let precision: Precision
  /// The mark that the source puts on the date.
  public let qualification: Qualification
  private let packedYear: UInt16
  /// The month, or the number of the quarter or half-year, or 0.
  private let part: UInt8
  private let packedDay: UInt8

  init(
    precision: Precision, year: Int, part: Int = 0, day: Int = 0, qualification: Qualification = .none
  ) {
    self.precision = precision
    self.qualification = qualification
    packedYear = UInt16(truncatingIfNeeded: year)
    self.part = UInt8(truncatingIfNeeded: part)
    packedDay = UInt8(truncatingIfNeeded: day)
  }

  /// The year; of a decade, its first year.
  public var year: Int { Int(packedYear) }
  /// The quarter, 1 to 4, of a date that is known to the quarter.
  public var quarter: Int? { precision == .quarter ? Int(part) : nil }
  /// The half of the year, 1 or 2, of a date that is known to the half-year.
  public var half: Int? { precision == .halfYear ? Int(part) : nil }
  /// The month, 1 to 12, where it is known.
  public var month: Int? { precision >= .month ? Int(part) : nil }
  /// The day of the month, where it is known.
  public var day: Int? { precision == .day ? Int(packedDay) : nil }

  /// The day, where the date is known to the day.
  @inline(__always)
  public var calendarDate: CalendarDate? { precision == .day ? earliest : nil }

  /// The day, where the date is known to the day and bears no mark.
  @inline(__always)
  package var unmarkedDay: CalendarDate? { qualification == .none ? calendarDate : nil }

  /// The first day that the date may be, by its digits; a mark does not widen it.
  @inline(__always)
  public var earliest: CalendarDate {
    // Most dates are days, and most comparisons of dates come through here.
    precision == .day
      ? CalendarDate(uncheckedYear: Int(packedYear), month: Int(part), day: Int(packedDay)) : firstDay
  }

  @inline(never)
  private var firstDay: CalendarDate {
    switch precision {
    case .decade, .year: CalendarDate(uncheckedYear: year, month: 1, day: 1)
    case .halfYear: CalendarDate(uncheckedYear: year, month: Int(part) * 6 - 5, day: 1)
    case .quarter: CalendarDate(uncheckedYear: year, month: Int(part) * 3 - 2, day: 1)
    case .month: CalendarDate(uncheckedYear: year, month: Int(part), day: 1)
    case .day: CalendarDate(uncheckedYear: year, month: Int(part), day: Int(packedDay))
    }
  }

  /// The last day that the date may be, by its digits; a mark does not widen it.
  @inline(__always)
  public var latest: CalendarDate { precision == .day ? earliest : lastDay }

  @inline(never)
  private var lastDay: CalendarDate {
    let (lastYear, lastMonth) =
      switch precision {
      case .decade: (year + 9, 12)
      case .year: (year, 12)
      case .halfYear: (year, Int(part) * 6)
      case .quarter: (year, Int(part) * 3)
      case .month: (year, Int(part))
      case .day: (year, Int(part))
      }
    return CalendarDate(
      uncheckedYear: lastYear, month: lastMonth, day: CalendarDate.daysInMonth(lastMonth, of: lastYear))
  }

  /// The same date with another mark.
  public func qualified(_ qualification: Qualification) -> Self {
    Self(
      precision: precision, year: year, part: Int(part), day: Int(packedDay), qualification: qualification)
  }
}
