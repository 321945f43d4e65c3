import ForeignAffairs
import ForeignAffairsTesting
import Testing

@Suite struct CalendarDateTests {
  static let daysOfAllYears = 3_652_425

  @Test func takesFourBytes() {
    #expect(MemoryLayout<CalendarDate>.size == 4)
  }

  @Test(arguments: [
    (0, true), (1, false), (4, true), (1900, false), (1996, true), (2000, true), (2023, false), (2024, true),
    (2100, false), (9996, true), (9999, false),
  ])
  func leapYears(year: Int, isLeap: Bool) throws {
    #expect(CalendarDate.isLeapYear(year) == isLeap)
    #expect(CalendarDate.daysInMonth(2, of: year) == (isLeap ? 29 : 28))
    let lastOfFebruary = try CalendarDate(year: year, month: 2, day: isLeap ? 29 : 28)
    #expect(try lastOfFebruary.adding(days: 1) == CalendarDate(year: year, month: 3, day: 1))
    if isLeap {
      #expect(try CalendarDate(lastOfFebruary.description) == lastOfFebruary)
    } else {
      let error = #expect(throws: ValueFailure.self) { try CalendarDate(year: year, month: 2, day: 29) }
      #expect(error?.code == .notInCalendar && error?.parameter == "28")
    }
  }

  @Test func lengthsOfMonths() {
    #expect(
      (0...13).map { CalendarDate.daysInMonth($0, of: 2023) }
        == [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0])
  }

  @Test(
    arguments: [
      ("", ValueFailure.Code.empty, 0, nil), ("2020", .malformed, 4, nil), ("2020-", .malformed, 5, nil),
      ("2020-02", .malformed, 7, nil), ("2020-02-", .malformed, 8, nil), ("2020-2-03", .malformed, 5, nil),
      ("2020-02-3", .malformed, 8, nil), ("20-02-2020", .malformed, 0, nil),
      ("02/03/2020", .malformed, 0, nil),
      ("2020/02/03", .malformed, 4, nil), ("2020-02-03 ", .malformed, 10, nil),
      (" 2020-02-03", .malformed, 0, nil),
      ("2020-02-03T00:00", .malformed, 10, nil), ("2020-02-03\u{301}", .malformed, 10, nil),
      ("20200203", .malformed, 4, nil), ("+2020-02-03", .malformed, 0, nil),
      ("-020-02-03", .malformed, 0, nil),
      ("12020-02-03", .malformed, 4, nil), ("２０２０-02-03", .malformed, 0, nil),
      ("2020-٠٢-03", .malformed, 5, nil),
      ("2020–02–03", .malformed, 4, nil), ("2020-00-03", .outOfRange, 5, "01–12"),
      ("2020-13-03", .outOfRange, 5, "01–12"), ("2020-02-00", .outOfRange, 8, "01–29"),
      ("2020-02-32", .outOfRange, 8, "01–29"), ("2020-02-30", .notInCalendar, 8, "29"),
      ("1998-02-30", .notInCalendar, 8, "28"), ("2023-04-31", .notInCalendar, 8, "30"),
    ] as [(String, ValueFailure.Code, Int, String?)])
  func refusesOtherTexts(text: String, code: ValueFailure.Code, offset: Int, parameter: String?) {
    let expected = ValueFailure(
      code, type: "CalendarDate", input: text, offset: offset, parameter: parameter)
    #expect(throws: expected) { try CalendarDate(text) }
  }

  @Test(arguments: [
    (-1, 1, 1, ValueFailure.Code.outOfRange), (10_000, 1, 1, .outOfRange), (.min, 1, 1, .outOfRange),
    (2020, 0, 1, .outOfRange), (2020, 13, 1, .outOfRange), (2020, 1, 0, .outOfRange),
    (2020, 1, 32, .outOfRange), (2020, 1, .max, .outOfRange), (2020, .min, 1, .outOfRange),
    (2023, 2, 29, .notInCalendar), (2020, 6, 31, .notInCalendar),
  ])
  func refusesOtherNumbers(year: Int, month: Int, day: Int, code: ValueFailure.Code) {
    let error = #expect(throws: ValueFailure.self) { try CalendarDate(year: year, month: month, day: day) }
    #expect(error?.code == code && error?.type == "CalendarDate")
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("0000-01-01", -719_528),
    ("0000-03-01", -719_468), ("0001-01-01", -719_162), ("1582-10-15", -141_427), ("1900-03-01", -25_508),
    ("1998-02-14", 10_271), ("2020-02-29", 18_321), ("9999-12-31", 2_932_896),
  ])
  func dayNumbers(text: String, number: Int) throws {
    let date = try CalendarDate(text)
    #expect(date.dayNumber == number)
    #expect(CalendarDate(dayNumber: number) == date)
    #expect(date.description == text)
  }

  @Test(arguments: [
    ("1998-02-14", Weekday.saturday), ("2000-01-01", .saturday), ("1970-01-01", .thursday),
    ("1969-12-28", .sunday), ("2026-11-21", .saturday), ("2023-02-14", .tuesday), ("1945-09-02", .sunday),
    ("0000-01-01", .saturday), ("9999-12-31", .friday), ("2024-02-29", .thursday), ("2025-06-30", .monday),
    ("2025-07-02", .wednesday),
  ])
  func weekdays(text: String, weekday: Weekday) throws {
    #expect(try CalendarDate(text).weekday == weekday)
    #expect(weekday.isWeekend == [.saturday, .sunday].contains(weekday))
  }

  /// The Gregorian calendar repeats after 400 years, so that these are all the days there are.
  @Test func everyDayOfFourHundredYears() throws {
    var date = try CalendarDate("1800-01-01")
    var number = date.dayNumber
    var count = 0
    while date.year < 2200 {
      let next = try #require(date.adding(days: 1))
      let isLastOfMonth = date.day == CalendarDate.daysInMonth(date.month, of: date.year)
      let isRight =
        next.dayNumber == number + 1 && CalendarDate(dayNumber: number) == date && date < next
        && next.weekday.rawValue == date.weekday.rawValue % 7 + 1
        && (next.day, next.month == date.month) == (isLastOfMonth ? 1 : date.day + 1, !isLastOfMonth)
      if !isRight { Issue.record("\(date)") }
      if date.day.isMultiple(of: 9) {
        let parts = try CalendarDate(year: date.year, month: date.month, day: date.day)
        if try parts != date || CalendarDate(date.description) != date { Issue.record("\(date)") }
      }
      (date, number, count) = (next, number + 1, count + 1)
    }
    #expect(count == 146_097)
  }

  @Test func nothingLiesBeyondTheEnds() throws {
    let (first, last) = (CalendarDate.distantPast, CalendarDate.distantFuture)
    #expect(first.description == "0000-01-01" && last.description == "9999-12-31")
    #expect(first.days(until: last) == Self.daysOfAllYears - 1)
    #expect(first.adding(days: Self.daysOfAllYears - 1) == last)
    #expect(last.adding(days: 1) == nil && first.adding(days: -1) == nil)
    #expect(last.adding(days: .max) == nil && first.adding(days: .min) == nil)
    #expect(last.adding(months: 1) == nil && first.adding(months: -1) == nil)
    #expect(last.adding(months: .max) == nil && first.adding(months: .min) == nil)
    #expect(CalendarDate(dayNumber: .max) == nil && CalendarDate(dayNumber: .min) == nil)
    #expect(CalendarDate(dayNumber: first.dayNumber - 1) == nil)
    #expect(CalendarDate(dayNumber: last.dayNumber + 1) == nil)
  }

  @Test(arguments: [
    ("2022-08-31", 6, "2023-02-28"), ("2023-08-31", 6, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
    ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"), ("2023-03-31", -1, "2023-02-28"),
    ("2023-01-15", -1, "2022-12-15"), ("2023-12-01", 1, "2024-01-01"), ("2023-05-31", 0, "2023-05-31"),
    ("0000-01-31", 119_999, "9999-12-31"),
  ])
  func addsMonths(text: String, months: Int, expected: String) throws {
    #expect(try CalendarDate(text).adding(months: months)?.description == expected)
  }

  @Test(arguments: [
    ("2023-02-28", 1, "2023-03-01"), ("2024-02-28", 1, "2024-02-29"), ("2023-12-31", 1, "2024-01-01"),
    ("1998-02-14", 9131, "2023-02-14"), ("2023-01-01", -1, "2022-12-31"), ("2023-01-01", 0, "2023-01-01"),
  ])
  func addsDays(text: String, days: Int, expected: String) throws {
    let date = try CalendarDate(text)
    #expect(date.adding(days: days)?.description == expected)
    #expect(try date.days(until: CalendarDate(expected)) == days)
    #expect(try CalendarDate(expected).days(until: date) == -days)
  }

  @Test(arguments: [
    // A term counts neither its first day nor days of rest (Civil Code 91/2015/QH13, Articles 147 and 148).
    ("2023-02-10", "2023-02-13", 1), ("2023-02-13", "2023-02-13", 0), ("2023-02-11", "2023-02-12", 0),
    ("2023-02-10", "2023-02-17", 5), ("2023-02-12", "2023-02-13", 1), ("2023-02-17", "2023-02-10", -5),
    ("2023-02-13", "2023-02-10", -1),
  ])
  func workingDays(from: String, until: String, expected: Int) throws {
    #expect(try CalendarDate(from).workingDays(until: CalendarDate(until)) == expected)
  }

  @Test func workingDaysLeaveOutHolidays() throws {
    let (first, last) = (try CalendarDate("2023-04-28"), try CalendarDate("2023-05-04"))
    let holidays = try Set(
      ["2023-04-28", "2023-04-29", "2023-05-01", "2023-05-02"].map { try CalendarDate($0) })
    #expect(first.workingDays(until: last) == 4)
    #expect(first.workingDays(until: last, holidays: holidays) == 2)
    #expect(last.workingDays(until: first, holidays: holidays) == -2)
  }

  @Test(arguments: [1, 2] as [UInt64])
  func workingDaysAreThoseCountedOneByOne(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1000 {
      let first = try #require(CalendarDate(dayNumber: random.int(in: 8000...20_000)))
      let last = try #require(first.adding(days: random.int(in: 0...120)))
      let holidays = Set(
        (0..<random.int(in: 0...12)).compactMap { _ in first.adding(days: random.int(in: -5...125)) })
      var expected = 0
      var day = first
      while day < last {
        day = try #require(day.adding(days: 1))
        if !day.weekday.isWeekend && !holidays.contains(day) { expected += 1 }
      }
      let message: Comment = "seed \(seed): \(first) to \(last) without \(holidays)"
      #expect(first.workingDays(until: last, holidays: holidays) == expected, message)
      #expect(last.workingDays(until: first, holidays: holidays) == -expected, message)
    }
  }

  @Test(arguments: [3] as [UInt64])
  func theOrderIsThatOfTime(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let range = CalendarDate.distantPast.dayNumber...CalendarDate.distantFuture.dayNumber
    for _ in 0..<2000 {
      let first = try #require(CalendarDate(dayNumber: random.int(in: range)))
      let second = try #require(CalendarDate(dayNumber: random.int(in: range)))
      #expect((first < second) == (first.dayNumber < second.dayNumber), "seed \(seed)")
      #expect((first == second) == (first.dayNumber == second.dayNumber), "seed \(seed)")
      #expect((first < second) == (first.description < second.description), "seed \(seed)")
    }
  }

  @Test func isOneStringInJSON() throws {
    let dates = try [CalendarDate("1998-02-14"), .distantPast, .distantFuture]
    #expect(try JSON.text(dates) == #"["1998-02-14","0000-01-01","9999-12-31"]"#)
    #expect(try JSON.value([CalendarDate].self, JSON.text(dates)) == dates)
    let error = #expect(throws: DecodingError.self) {
      try JSON.value([String: [CalendarDate]].self, #"{"days":["1998-02-14","1998-02-30"]}"#)
    }
    #expect(JSON.path(of: error) == ["days", "1"])
    #expect(JSON.message(of: error) == "“1998-02-30” is not a calendar day: that month has 28 days")
    #expect(throws: DecodingError.self) { try JSON.value([CalendarDate].self, "[19980214]") }
  }
}
