/// A day of the proleptic Gregorian calendar, without a time or a time zone.
///
/// It is four bytes and always a day that exists: 30 February cannot be made. Years run from 0 to 9999, as in EDTF
/// level 0 (ISO 8601-2). It is not a point in time: a date of a decision is the same day wherever it is read.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// Year, month and day in one number that grows with time: year × 512 + month × 32 + day.
  private let packed: UInt32

  /// A day, from its year, month and day.
  ///
  /// - Throws: ``ValueFailure`` with code `out-of-range` or `not-in-calendar` when there is no such day.
  public init(year: Int, month: Int, day: Int) throws(ValueFailure) {
    let input = "\(year)-\(month)-\(day)"
    guard (0...9999).contains(year) else {
      throw ValueFailure(.outOfRange, type: "CalendarDate", input: input, offset: 0, parameter: "0–9999")
    }
    guard (1...12).contains(month) else {
      throw ValueFailure(.outOfRange, type: "CalendarDate", input: input, parameter: "1–12")
    }
    let length = Self.daysInMonth(month, of: year)
    guard (1...31).contains(day) else {
      throw ValueFailure(.outOfRange, type: "CalendarDate", input: input, parameter: "1–\(length)")
    }
    guard day <= length else {
      throw ValueFailure(.notInCalendar, type: "CalendarDate", input: input, parameter: "\(length)")
    }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  /// Makes a day from parts that are known to be one.
  @inline(__always)
  package init(uncheckedYear year: Int, month: Int, day: Int) {
    packed = UInt32(truncatingIfNeeded: year << 9 | month << 5 | day)
  }

  /// The first day that can be held, 1 January of the year 0.
  public static let distantPast = Self(uncheckedYear: 0, month: 1, day: 1)
  /// The last day that can be held, 31 December 9999.
  public static let distantFuture = Self(uncheckedYear: 9999, month: 12, day: 31)

  /// The year, 0 to 9999.
  public var year: Int { Int(packed >> 9) }
  /// The month, 1 to 12.
  public var month: Int { Int(packed >> 5 & 15) }
  /// The day of the month, 1 to 31.
  public var day: Int { Int(packed & 31) }

  /// Whether one day is earlier than another.
  public static func < (left: Self, right: Self) -> Bool {
    left.packed < right.packed
  }

  /// Whether a year of the Gregorian calendar has 366 days.
  public static func isLeapYear(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
  }

  /// The number of days of a month, 28 to 31; a month outside 1 to 12 has none.
  public static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeapYear(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }
}
