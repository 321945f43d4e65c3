import ForeignAffairs
import ForeignAffairsTesting
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    "2011/2023-06", "2011/..", "2011/", "/2011", "../2011", "../..", "../", "/..", "2011", "2011-06",
    "2011-06-15",
    "199X", "2011~", "2011~/2012?", "2023/2011", "2011-06/2011", "2019-12-15/2020-12-14", "2020-33/2020-36",
    "2016-40/..", "0000/9999",
  ])
  func readsAndWritesEdtf(text: String) throws {
    let period = try Period(text)
    #expect(period.description == text)
    #expect(try Period(period.description) == period)
    #expect(try JSON.text([period]) == "[\"\(text)\"]")
    #expect(try JSON.value([Period].self, "[\"\(text)\"]") == [period])
  }

  @Test func twoEqualEndsAreOneDate() throws {
    #expect(try Period("2011/2011") == Period("2011"))
    #expect(try Period("2011/2011").description == "2011")
    #expect(try Period("2011/2011").wholeDate == PartialDate("2011"))
    #expect(try Period("2011/2011~").wholeDate == nil)
    #expect(try Period("2011/..").wholeDate == nil)
  }

  @Test func makesWhatItsTextReads() throws {
    let year = try PartialDate("2011")
    #expect(try Period(year) == Period("2011") && Period.year(2011) == Period("2011"))
    #expect(try Period(from: year, to: PartialDate("2023-06")) == Period("2011/2023-06"))
    #expect(try Period(ongoingSince: year) == Period("2011/.."))
    #expect(try Period(from: .unknown, to: .date(year)) == Period("/2011"))
    #expect(try Period(from: .open, to: .date(year)) == Period("../2011"))
    let failure = #expect(throws: ValueFailure.self) { try Period(from: .unknown, to: .unknown) }
    #expect(failure?.code == .malformed)
    #expect(try Period("2011/..").isOngoing && !Period("2011/").isOngoing && !Period("2011").isOngoing)
    #expect(try Period("2011/2023-06").earliest == CalendarDate("2011-01-01"))
    #expect(try Period("2011/2023-06").latest == CalendarDate("2023-06-30"))
    #expect(try Period("../").earliest == nil && Period("2011/..").latest == nil)
  }

  @Test(
    arguments: [
      ("", ValueFailure.Code.empty, 0, nil), ("/", .malformed, 1, nil), ("..", .malformed, 2, nil),
      (".", .malformed, 1, nil), ("./2011", .malformed, 1, nil), ("2011/.", .malformed, 6, nil),
      ("2011/...", .malformed, 7, nil), ("2011//2012", .malformed, 5, nil),
      ("2011/2012/2013", .malformed, 9, nil),
      ("2011 / 2012", .malformed, 4, nil), ("2011-2012", .outOfRange, 5, "01–12, 33–36, 40, 41"),
      ("2011/2012-13", .outOfRange, 10, "01–12, 33–36, 40, 41"),
      ("2011/2023-02-29", .notInCalendar, 13, "28"),
      ("2011/12", .malformed, 5, nil), ("2011/open", .malformed, 5, nil), ("2011–2012", .malformed, 4, nil),
      ("2011/2012 ", .malformed, 9, nil), ("２０１１/..", .malformed, 0, nil),
      ("2011/\u{2026}", .malformed, 5, nil),
    ] as [(String, ValueFailure.Code, Int, String?)])
  func refusesOtherTexts(text: String, code: ValueFailure.Code, offset: Int, parameter: String?) {
    let expected = ValueFailure(code, type: "Period", input: text, offset: offset, parameter: parameter)
    #expect(throws: expected) { try Period(text) }
  }

  @Test func listsOfPeriods() throws {
    let text = #"["2013/2015","2016","2020-01/.."]"#
    let periods = try JSON.value([Period].self, text)
    #expect(try periods == [Period("2013/2015"), Period("2016"), Period("2020-01/..")])
    #expect(try JSON.text(periods) == text)
    let error = #expect(throws: DecodingError.self) {
      try JSON.value([String: [Period]].self, #"{"periods":["2011","/"]}"#)
    }
    #expect(JSON.path(of: error) == ["periods", "1"])
    #expect(JSON.message(of: error)?.contains("“/” is not a period") == true)
  }

  @Test(arguments: [
    ("2011", Ternary.yes), ("2011/2023-06", .yes), ("2023/2011", .no), ("2011-06/2011", .unknown),
    ("2011/2011-06", .unknown), ("2011/2011-12-31", .yes), ("2011-01-01/2011", .yes),
    ("2011-12-31/2011", .unknown),
    ("2011/..", .yes), ("../2011", .yes), ("../..", .yes), ("2011/", .unknown), ("/2011", .unknown),
    ("2011-06-15/2011-06-14", .no), ("2011-06-15/2011-06-15", .yes), ("2011~/2023", .unknown),
    ("2023~/2011", .unknown), ("2011~", .yes),
  ])
  func ordered(text: String, expected: Ternary) throws {
    #expect(try Period(text).isOrdered == expected)
  }

  @Test(arguments: [
    ("2011", "2011-03-01", Ternary.yes), ("2011", "2011-01-01", .yes), ("2011", "2011-12-31", .yes),
    ("2011", "2012-01-01", .no), ("2011", "2010-12-31", .no), ("2011~", "2011-03-01", .unknown),
    ("2011/2023-06", "2011-03-01", .unknown), ("2011/2023-06", "2012-01-01", .yes),
    ("2011/2023-06", "2011-12-31", .yes), ("2011/2023-06", "2023-06-01", .yes),
    ("2011/2023-06", "2023-06-02", .unknown), ("2011/2023-06", "2023-07-01", .no),
    ("2011/2023-06", "2010-12-31", .no), ("2011/..", "2012-01-01", .yes), ("2011/..", "2010-01-01", .no),
    ("2011/", "2012-01-01", .unknown), ("2011/", "2010-01-01", .no), ("/2011", "2012-01-01", .no),
    ("/2011", "2010-01-01", .unknown), ("../2011", "2010-01-01", .yes), ("../2011", "2012-01-01", .no),
    ("../..", "2010-01-01", .yes), ("2011~/2013", "2012-01-01", .unknown), ("2011~/2013", "2014-01-01", .no),
    ("2020-33", "2020-03-31", .yes), ("2020-33", "2020-04-01", .no), ("2023/2011", "2015-01-01", .unknown),
    ("2019-12-15/2020-12-14", "2019-12-15", .yes), ("2019-12-15/2020-12-14", "2020-12-15", .no),
  ])
  func contains(text: String, day: String, expected: Ternary) throws {
    #expect(try Period(text).contains(CalendarDate(day)) == expected)
  }

  @Test(arguments: [
    ("2011", "2011", Ternary.yes), ("2011", "2012", .no), ("2011", "2011-06", .yes),
    ("2011", "2010/2012", .yes),
    ("2011", "2010/2011", .yes), ("2011", "2011-06/2013", .yes), ("2011", "2012/2013", .no),
    ("2011-06-15", "2011/2012", .unknown), ("2011/2012", "2012/2013", .unknown),
    ("2011/2012", "2013/2014", .no), ("2011/2013", "2012/2014", .yes), ("2011/..", "2020", .yes),
    ("2011/..", "2010", .no), ("2011/..", "2005/..", .yes), ("2011/", "2020", .unknown),
    ("2011/", "2010", .no),
    ("/2011", "2012", .no), ("/2011", "2005", .unknown), ("../2011", "2005", .yes), ("../..", "2005", .yes),
    ("2011~", "2011", .unknown), ("2011~", "2011~", .unknown), ("2023/2011", "2005/2030", .unknown),
    ("2019-12-15/2020-12-14", "2020", .yes), ("2019-12-15/2020-12-14", "2021", .no),
    ("2019-12-15/2020-12-14", "2020-12-15/2021-12-14", .no),
    ("2019-12-15/2020-12-14", "2020-12-14/2021-12-14", .yes),
  ])
  func overlaps(left: String, right: String, expected: Ternary) throws {
    let (left, right) = (try Period(left), try Period(right))
    #expect(left.overlaps(right) == expected)
    #expect(right.overlaps(left) == expected)
  }

  /// Draws real days for the ends of periods: no answer may contradict what may be true.
  @Test(arguments: [21] as [UInt64])
  func answersHoldForWhateverTheEndsAre(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<4000 {
      let (left, right) = (try random.period(in: 2014...2024), try random.period(in: 2014...2024))
      guard let mine = Self.draw(left, &random), let theirs = Self.draw(right, &random) else { continue }
      let day = try #require(CalendarDate(dayNumber: random.int(in: 16_000...20_000)))
      let answer = left.contains(day)
      #expect(
        answer == .unknown || answer == Ternary(mine.contains(day)), "seed \(seed): \(left) contains \(day)")
      let overlap = left.overlaps(right)
      #expect(
        overlap == .unknown || overlap == Ternary(mine.overlaps(theirs)), "seed \(seed): \(left), \(right)")
      #expect(left.isOrdered != .no, "seed \(seed): \(left)")
    }
  }

  /// Days that a period may stand for, where it can be the right way round.
  private static func draw(_ period: Period, _ random: inout SeededGenerator) -> ClosedRange<CalendarDate>? {
    if let whole = period.wholeDate { return whole.earliest...whole.latest }
    func day(_ bound: Period.Bound, ifOpen: CalendarDate, _ random: inout SeededGenerator) -> CalendarDate? {
      switch bound {
      case .open: ifOpen
      case .unknown: CalendarDate(dayNumber: random.int(in: 15_000...21_000))
      case .date(let date):
        CalendarDate(dayNumber: random.int(in: date.earliest.dayNumber...date.latest.dayNumber))
      }
    }
    for _ in 0..<20 {
      if let first = day(period.start, ifOpen: .distantPast, &random),
        let last = day(period.end, ifOpen: .distantFuture, &random), first <= last
      {
        return first...last
      }
    }
    return nil
  }

  @Test(arguments: [
    ("2020", "2020-01-01/2020-12-31", true), ("2020-33", "2020-01-01/2020-03-31", true),
    ("2020", "2020", true),
    ("2020", "2020-01/2020-12", false), ("2020~", "2020~", false), ("2020", "2021", false),
    ("2019-12-15/2020-12-14", "2020", false), ("2020/..", "2020/..", false),
    ("2020-02", "2020-02-01/2020-02-29", true),
  ])
  func sameDays(left: String, right: String, expected: Bool) throws {
    #expect(try Period(left).coversSameDays(as: Period(right)) == expected)
    #expect(try Period(right).coversSameDays(as: Period(left)) == expected)
  }

  @Test(
    arguments: [
      ("2020", "2020-01-01", "2020-12-31"), ("2020-02", "2020-02-01", "2020-02-29"),
      ("2019-12-15/2020-12-14", "2019-12-15", "2020-12-14"), ("2020-01/2020-12", nil, nil),
      ("2020~", nil, nil),
      ("2020-01-01/2020-12-31?", nil, nil), ("2020-12-31/2020-01-01", nil, nil), ("2020-01-01/..", nil, nil),
      ("2020-01-01/", nil, nil),
    ] as [(String, String?, String?)])
  func certainDays(text: String, first: String?, last: String?) throws {
    let days = try Period(text).certainDays
    #expect(days?.lowerBound.description == first && days?.upperBound.description == last)
  }

  @Test func reportingYears() throws {
    let period = try Period.reportingYear(2020)
    #expect(period.description == "2019-12-15/2020-12-14")
    #expect(try period.contains(CalendarDate("2019-12-14")) == .no)
    #expect(try period.contains(CalendarDate("2019-12-15")) == .yes)
    #expect(try period.contains(CalendarDate("2020-12-14")) == .yes)
    #expect(try period.contains(CalendarDate("2020-12-15")) == .no)
    #expect(try Period.reportingYear(1).description == "0000-12-15/0001-12-14")
    #expect(try Period.reportingYear(9999).description == "9998-12-15/9999-12-14")
    for year in [0, -1, 10_000, .max, .min] {
      let error = #expect(throws: ValueFailure.self) { try Period.reportingYear(year) }
      #expect(error?.code == .outOfRange && error?.type == "Period" && error?.parameter == "1–9999")
      #expect(ReportingSpan.reportingYear(year).period == nil)
    }
    #expect(ReportingSpan.year(-1).period == nil && ReportingSpan.year(10_000).period == nil)
    #expect(try ReportingSpan.year(0).period == Period("0000"))
  }
}
