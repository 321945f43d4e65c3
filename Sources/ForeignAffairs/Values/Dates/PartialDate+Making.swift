extension PartialDate {
  /// A date known to the day.
  public init(_ date: CalendarDate) {
    self.init(precision: .day, year: date.year, part: date.month, day: date.day)
  }

  /// A date known to the year.
  ///
  /// - Throws: ``ValueFailure`` with code `out-of-range` outside the years 0 to 9999.
  public init(year: Int) throws(ValueFailure) {
    try self.init(precision: .year, checkedYear: year, part: 0, of: 0...0)
  }

  /// A date known to the month.
  ///
  /// - Throws: ``ValueFailure`` with code `out-of-range`.
  public init(year: Int, month: Int) throws(ValueFailure) {
    try self.init(precision: .month, checkedYear: year, part: month, of: 1...12)
  }

  /// A date known to the day.
  ///
  /// - Throws: ``ValueFailure`` with code `out-of-range` or `not-in-calendar`.
  public init(year: Int, month: Int, day: Int) throws(ValueFailure) {
    self.init(try CalendarDate(year: year, month: month, day: day))
  }

  /// A date known to the quarter, 1 to 4.
  ///
  /// - Throws: ``ValueFailure`` with code `out-of-range`.
  public init(year: Int, quarter: Int) throws(ValueFailure) {
    try self.init(precision: .quarter, checkedYear: year, part: quarter, of: 1...4)
  }

  /// A date known to the half-year, 1 or 2.
  ///
  /// - Throws: ``ValueFailure`` with code `out-of-range`.
  public init(year: Int, half: Int) throws(ValueFailure) {
    try self.init(precision: .halfYear, checkedYear: year, part: half, of: 1...2)
  }

  /// A date known to the decade that a year lies in.
  ///
  /// - Throws: ``ValueFailure`` with code `out-of-range` outside the years 0 to 9999.
  public init(decadeOf year: Int) throws(ValueFailure) {
    try self.init(precision: .decade, checkedYear: year, part: 0, of: 0...0)
  }

  private init(
    precision: Precision, checkedYear year: Int, part: Int, of range: ClosedRange<Int>
  ) throws(ValueFailure) {
    guard (0...9999).contains(year) else {
      throw ValueFailure(.outOfRange, type: "PartialDate", input: "\(year)", parameter: "0–9999")
    }
    guard range.contains(part) else {
      throw ValueFailure(
        .outOfRange, type: "PartialDate", input: "\(year)-\(part)",
        parameter: "\(range.lowerBound)–\(range.upperBound)")
    }
    self.init(precision: precision, year: precision == .decade ? year - year % 10 : year, part: part)
  }
}
