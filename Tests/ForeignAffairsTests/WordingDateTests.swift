import ForeignAffairs
import Testing

@Suite struct WordingDateTests {
  let vietnamese = Wording(.vietnamese)
  let english = Wording(.english)

  @Test func days() throws {
    let day = try CalendarDate("1998-02-14")
    #expect(vietnamese.date(day) == "ngày 14 tháng 2 năm 1998")
    #expect(english.date(day) == "14 February 1998")
  }

  @Test(arguments: [
    ("1998-02-14", "ngày 14 tháng 2 năm 1998", "14 February 1998"),
    ("2004-12-31", "ngày 31 tháng 12 năm 2004", "31 December 2004"),
    ("2010-05", "tháng 5 năm 2010", "May 2010"), ("2018-11", "tháng 11 năm 2018", "November 2018"),
    ("2020-33", "quý I năm 2020", "first quarter of 2020"),
    ("2020-34", "quý II năm 2020", "second quarter of 2020"),
    ("2020-35", "quý III năm 2020", "third quarter of 2020"),
    ("2020-36", "quý IV năm 2020", "fourth quarter of 2020"),
    ("2020-40", "sáu tháng đầu năm 2020", "first half of 2020"),
    ("2020-41", "sáu tháng cuối năm 2020", "second half of 2020"),
    ("2020", "2020", "2020"), ("199X", "thập niên 1990", "the 1990s"),
    ("200X", "thập niên 2000", "the 2000s"),
    ("2019?", "2019 (chưa chắc chắn)", "2019 (uncertain)"), ("2005~", "khoảng 2005", "about 2005"),
    ("2005%", "khoảng 2005 (chưa chắc chắn)", "about 2005 (uncertain)"),
    ("2010-05?", "tháng 5 năm 2010 (chưa chắc chắn)", "May 2010 (uncertain)"),
    ("1998-02-14~", "khoảng ngày 14 tháng 2 năm 1998", "about 14 February 1998"),
    ("2020-33%", "khoảng quý I năm 2020 (chưa chắc chắn)", "about first quarter of 2020 (uncertain)"),
    ("199X?", "thập niên 1990 (chưa chắc chắn)", "the 1990s (uncertain)"),
  ])
  func datesAreSaidAsFarAsTheyAreKnown(date: String, inVietnamese: String, inEnglish: String) throws {
    let date = try PartialDate(date)
    #expect(vietnamese.date(date) == inVietnamese)
    #expect(english.date(date) == inEnglish)
  }

  @Test(arguments: [
    (1, "January"), (2, "February"), (3, "March"), (4, "April"), (5, "May"), (6, "June"), (7, "July"),
    (8, "August"), (9, "September"), (10, "October"), (11, "November"), (12, "December"),
  ])
  func months(month: Int, name: String) throws {
    let date = try PartialDate(year: 2020, month: month)
    #expect(vietnamese.date(date) == "tháng \(month) năm 2020")
    #expect(english.date(date) == "\(name) 2020")
  }

  @Test(arguments: [
    ("2020", "2020", "2020"), ("2020-12-31", "ngày 31 tháng 12 năm 2020", "31 December 2020"),
    ("2011/2020", "2011 – 2020", "2011 – 2020"), ("2020/2020", "2020", "2020"),
    ("2011/2023-06", "2011 – tháng 6 năm 2023", "2011 – June 2023"),
    ("2020/2011", "2020 – 2011", "2020 – 2011"),
    ("2011/..", "từ 2011 đến nay", "since 2011"),
    ("1998-02-14/..", "từ ngày 14 tháng 2 năm 1998 đến nay", "since 14 February 1998"),
    ("2011/", "từ 2011, chưa rõ ngày kết thúc", "from 2011, end unknown"),
    ("../2020", "đến 2020", "until 2020"),
    ("/1998", "đến 1998, chưa rõ ngày bắt đầu", "until 1998, start unknown"),
    ("/..", "đang diễn ra, chưa rõ ngày bắt đầu", "ongoing, start unknown"),
    ("../", "chưa rõ ngày kết thúc", "end unknown"),
    ("../..", "không giới hạn thời gian", "without limits of time"),
    ("2019?/2024", "2019 (chưa chắc chắn) – 2024", "2019 (uncertain) – 2024"),
  ])
  func periodsOfEveryForm(period: String, inVietnamese: String, inEnglish: String) throws {
    let period = try Period(period)
    #expect(vietnamese.period(period) == inVietnamese)
    #expect(english.period(period) == inEnglish)
  }

  @Test func severalPeriods() throws {
    let periods = [try Period("2013/2015"), try Period("2016")]
    #expect(vietnamese.periods(periods) == "2013 – 2015; 2016")
    #expect(english.periods(periods) == "2013 – 2015; 2016")
    #expect(english.periods([]) == "")
  }
}
