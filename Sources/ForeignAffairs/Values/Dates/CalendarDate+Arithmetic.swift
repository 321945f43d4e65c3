extension CalendarDate {
  /// The number of the day, counted from 1970-01-01, which is 0.
  public var dayNumber: Int {
    // Years begin in March here, so that the leap day is the last of its year.
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day with a number counted from 1970-01-01, or nothing outside the years 0 to 9999.
  public init?(dayNumber: Int) {
    guard (Self.distantPast.dayNumber...Self.distantFuture.dayNumber).contains(dayNumber) else { return nil }
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      uncheckedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The day of the week.
  public var weekday: Weekday {
    let index = (dayNumber + 3) % 7
    return Weekday(rawValue: (index < 0 ? index + 7 : index) + 1) ?? .monday
  }

  /// The day so many days later, or earlier for a negative number; nothing outside the years 0 to 9999.
  public func adding(days: Int) -> Self? {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? nil : Self(dayNumber: sum)
  }

  /// The same day so many months later, or the last day of that month where it is shorter.
  ///
  /// A term of six months from 31 August ends on 28 or 29 February (Civil Code 91/2015/QH13, Article 148).
  public func adding(months: Int) -> Self? {
    let (count, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, (0..<120_000).contains(count) else { return nil }
    let (year, month) = (count / 12, count % 12 + 1)
    return Self(uncheckedYear: year, month: month, day: min(day, Self.daysInMonth(month, of: year)))
  }

  /// The number of days from this day to another; negative when the other is earlier.
  public func days(until other: Self) -> Int {
    other.dayNumber - dayNumber
  }

  /// The number of working days after this day up to and including another; negative when the other is earlier.
  ///
  /// Saturdays, Sundays and the given holidays are not working days. The day a term starts from is not counted
  /// (Civil Code 91/2015/QH13, Article 147): from a Friday to the next Monday is one working day.
  ///
  /// - Parameters:
  ///   - other: The last day of the term.
  ///   - holidays: The public holidays, which differ from year to year and so are given by the caller.
  /// - Returns: The number of working days.
  public func workingDays(until other: Self, holidays: Set<CalendarDate> = []) -> Int {
    if other < self { return -other.workingDays(until: self, holidays: holidays) }
    let first = dayNumber
    let count = other.dayNumber - first
    let (weeks, rest) = (count / 7, count % 7)
    var total = weeks * 5
    for step in 0..<rest {
      let day = (weekday.rawValue + step) % 7
      if day < 5 { total += 1 }
    }
    for holiday in holidays where holiday > self && holiday <= other && !holiday.weekday.isWeekend {
      total -= 1
    }
    return total
  }
}
