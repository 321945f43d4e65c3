import ForeignAffairs
import ForeignAffairsTesting
import Testing

@Suite struct PartialDateTests {
  @Test func takesAtMostEightBytes() {
    #expect(MemoryLayout<PartialDate>.size <= 8)
    #expect(MemoryLayout<PartialDate?>.size <= 8)
  }

  static let forms: [(text: String, precision: PartialDate.Precision, earliest: String, latest: String)] = [
    ("199X", .decade, "1990-01-01", "1999-12-31"), ("000X", .decade, "0000-01-01", "0009-12-31"),
    ("999X", .decade, "9990-01-01", "9999-12-31"), ("1998", .year, "1998-01-01", "1998-12-31"),
    ("0000", .year, "0000-01-01", "0000-12-31"), ("9999", .year, "9999-01-01", "9999-12-31"),
    ("2020-40", .halfYear, "2020-01-01", "2020-06-30"), ("2020-41", .halfYear, "2020-07-01", "2020-12-31"),
    ("2020-33", .quarter, "2020-01-01", "2020-03-31"), ("2020-34", .quarter, "2020-04-01", "2020-06-30"),
    ("2020-35", .quarter, "2020-07-01", "2020-09-30"), ("2020-36", .quarter, "2020-10-01", "2020-12-31"),
    ("2020-02", .month, "2020-02-01", "2020-02-29"), ("2023-02", .month, "2023-02-01", "2023-02-28"),
    ("2023-12", .month, "2023-12-01", "2023-12-31"), ("1998-02-14", .day, "1998-02-14", "1998-02-14"),
    ("2020-02-29", .day, "2020-02-29", "2020-02-29"),
  ]

  @Test(arguments: forms, PartialDate.Qualification.allCases)
  func readsAndWritesEdtf(
    form: (text: String, precision: PartialDate.Precision, earliest: String, latest: String),
    mark: PartialDate.Qualification
  ) throws {
    let text = form.text + mark.rawValue
    let date = try PartialDate(text)
    #expect(date.description == text)
    #expect(date.precision == form.precision && date.qualification == mark)
    #expect(date.earliest.description == form.earliest && date.latest.description == form.latest)
    #expect(
      try JSON.text([date]) == "[\"\(text)\"]" && JSON.value([PartialDate].self, "[\"\(text)\"]") == [date])
    #expect(date.year == date.earliest.year)
    #expect(date.month == (form.precision >= .month ? date.earliest.month : nil))
    #expect(date.day == (form.precision == .day ? date.earliest.day : nil))
    #expect(date.calendarDate == (form.precision == .day ? date.earliest : nil))
    #expect(try date.qualified(.none) == PartialDate(form.text))
  }

  @Test func makesWhatItsTextReads() throws {
    #expect(try PartialDate(year: 1998) == PartialDate("1998"))
    #expect(try PartialDate(decadeOf: 1998) == PartialDate("199X"))
    #expect(try PartialDate(decadeOf: 0) == PartialDate("000X"))
    #expect(try PartialDate(decadeOf: 9999) == PartialDate("999X"))
    #expect(try PartialDate(year: 2020, half: 2) == PartialDate("2020-41"))
    #expect(try PartialDate(year: 2020, half: 2).half == 2)
    #expect(try PartialDate(year: 2020, quarter: 3) == PartialDate("2020-35"))
    #expect(try PartialDate(year: 2020, quarter: 3).quarter == 3)
    #expect(try PartialDate(year: 1998, month: 2) == PartialDate("1998-02"))
    #expect(try PartialDate(year: 1998, month: 2, day: 14) == PartialDate("1998-02-14"))
    #expect(try PartialDate(CalendarDate("1998-02-14")) == PartialDate("1998-02-14"))
    #expect(try PartialDate("2020-33").half == nil && PartialDate("2020-40").quarter == nil)
  }

  @Test func refusesPartsOutOfRange() {
    for year in [-1, 10_000, .max, .min] {
      #expect(throws: ValueFailure.self) { try PartialDate(year: year) }
    }
    for year in [-1, -5, -9, -10, 10_000, .max, .min] {
      let error = #expect(throws: ValueFailure.self) { try PartialDate(decadeOf: year) }
      #expect(error?.code == .outOfRange && error?.input == "\(year)")
    }
    for part in [0, -1, 13, .max] {
      #expect(throws: ValueFailure.self) { try PartialDate(year: 2020, month: part) }
      #expect(throws: ValueFailure.self) { try PartialDate(year: 2020, quarter: part) }
      #expect(throws: ValueFailure.self) { try PartialDate(year: 2020, half: part) }
    }
    #expect(throws: ValueFailure.self) { try PartialDate(year: 2020, quarter: 5) }
    #expect(throws: ValueFailure.self) { try PartialDate(year: 2020, half: 3) }
  }

  @Test(
    arguments: [
      ("", ValueFailure.Code.empty, 0, nil), ("2020-13", .outOfRange, 5, "01–12, 33–36, 40, 41"),
      ("2020-37", .outOfRange, 5, "01–12, 33–36, 40, 41"),
      ("2020-42", .outOfRange, 5, "01–12, 33–36, 40, 41"),
      ("2020-32", .outOfRange, 5, "01–12, 33–36, 40, 41"),
      ("2020-00", .outOfRange, 5, "01–12, 33–36, 40, 41"),
      ("2020-21", .outOfRange, 5, "01–12, 33–36, 40, 41"), ("2020-02-30", .notInCalendar, 8, "29"),
      ("2020-02-00", .outOfRange, 8, "01–29"), ("199x", .malformed, 0, nil), ("19XX", .malformed, 0, nil),
      ("1XXX", .malformed, 0, nil), ("2020-1", .malformed, 5, nil), ("2020-", .malformed, 5, nil),
      ("2020-XX", .malformed, 5, nil), ("2020-02-", .malformed, 8, nil), ("2020-02-1", .malformed, 8, nil),
      ("2020-33-01", .malformed, 7, nil), ("2020-40-01", .malformed, 7, nil), ("199X-01", .malformed, 4, nil),
      ("2020?~", .malformed, 5, nil), ("2020%%", .malformed, 5, nil), ("?2020", .malformed, 0, nil),
      ("2020?-01", .malformed, 5, nil), ("2020 ", .malformed, 4, nil), ("2020\u{301}", .malformed, 4, nil),
      ("20201", .malformed, 4, nil), ("２０２０", .malformed, 0, nil), ("2020-０１", .malformed, 5, nil),
      ("2020/2021", .malformed, 4, nil), ("Y12020", .malformed, 0, nil), ("-0001", .malformed, 0, nil),
      ("..", .malformed, 0, nil), ("2020-01-01T10:00", .malformed, 10, nil), ("2020–01", .malformed, 4, nil),
      ("tháng 2", .malformed, 0, nil),
    ] as [(String, ValueFailure.Code, Int, String?)])
  func refusesOtherTexts(text: String, code: ValueFailure.Code, offset: Int, parameter: String?) {
    let expected = ValueFailure(
      code, type: "PartialDate", input: text, offset: offset, parameter: parameter)
    #expect(throws: expected) { try PartialDate(text) }
  }

  @Test(arguments: [11] as [UInt64])
  func everyDateSurvivesItsText(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<5000 {
      let date = try random.date(in: 0...9999)
      #expect(try PartialDate(date.description) == date, "seed \(seed)")
      #expect(date.earliest <= date.latest, "seed \(seed): \(date)")
    }
  }

  @Test(arguments: [
    ("2011", "2012", Ternary.yes), ("2012", "2011", .no), ("2011", "2011", .unknown),
    ("2011", "2011-06", .unknown), ("2011-06", "2011", .unknown), ("2011-05", "2011-06", .yes),
    ("2011-06", "2011-05", .no), ("2011-06-14", "2011-06-15", .yes), ("2011-06-15", "2011-06-15", .no),
    ("2011-06-16", "2011-06-15", .no), ("2011-06-15", "2011-06", .unknown), ("2011-06-30", "2011-06", .no),
    ("2011-06", "2011-06-01", .no), ("2011", "2011-01-01", .no), ("2011-01-01", "2011", .unknown),
    ("2011", "2011-12-31", .unknown), ("2011-12-31", "2011", .no), ("2011-33", "2011-34", .yes),
    ("2011-40", "2011-07", .yes), ("2011-40", "2011-34", .unknown), ("199X", "2000", .yes),
    ("199X", "1995", .unknown), ("2011~", "2012", .unknown), ("2011", "2050?", .unknown),
    ("2011-01-01%", "2012-01-01", .unknown),
  ])
  func comparison(left: String, right: String, expected: Ternary) throws {
    let (left, right) = (try PartialDate(left), try PartialDate(right))
    #expect(left.isBefore(right) == expected)
    #expect(right.isAfter(left) == expected)
    if let day = right.calendarDate, right.qualification == .none {
      #expect(left.isBefore(day) == expected)
    }
    if let day = left.calendarDate, left.qualification == .none {
      #expect(right.isAfter(day) == expected)
    }
  }

  @Test(arguments: [
    ("2011-06-15", "2011-06-15", Ternary.yes), ("2011-06-15", "2011-06-16", .no), ("2011", "2011", .unknown),
    ("2011-06", "2011-06-15", .unknown), ("2011-06", "2011-07", .no), ("2011~", "2012", .unknown),
    ("2011-06-15?", "2011-06-15", .unknown),
  ])
  func sameDay(left: String, right: String, expected: Ternary) throws {
    #expect(try PartialDate(left).isSameDay(as: PartialDate(right)) == expected)
    #expect(try PartialDate(right).isSameDay(as: PartialDate(left)) == expected)
  }

  @Test(arguments: [
    ("2011", 2011, Ternary.yes), ("2011-06-15", 2011, .yes), ("2011-36", 2011, .yes), ("2011", 2012, .no),
    ("201X", 2011, .unknown), ("201X", 2009, .no), ("2011~", 2011, .unknown), ("2011?", 1900, .unknown),
  ])
  func inYear(text: String, year: Int, expected: Ternary) throws {
    #expect(try PartialDate(text).isIn(year: year) == expected)
  }

  /// An answer must hold for every pair of days that the two dates may be, and be given where it holds for all.
  @Test(arguments: [12] as [UInt64])
  func comparisonsAreTrueAndAsStrongAsTheyCanBe(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<4000 {
      let left = try random.date(in: 2018...2022).qualified(.none)
      let right = try random.date(in: 2018...2022).qualified(.none)
      let always = left.latest < right.earliest
      let never = !(left.earliest < right.latest)
      #expect(
        left.isBefore(right) == (always ? .yes : never ? .no : .unknown), "seed \(seed): \(left), \(right)")
    }
  }

  @Test(arguments: [13] as [UInt64])
  func theOrderForListsIsTotal(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let dates = try (0..<120).map { _ in try random.date(in: 2018...2021) }
    expectTotalOrder(of: dates + dates.prefix(10), "seed \(seed)", by: PartialDate.listOrder)
  }
}
