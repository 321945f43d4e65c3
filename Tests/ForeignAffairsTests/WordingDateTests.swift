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
    ("2011/..", "từ năm 2011 trở đi", "from 2011 on"),
    ("1998-02-14/..", "từ ngày 14 tháng 2 năm 1998 trở đi", "from 14 February 1998 on"),
    ("2011/", "từ năm 2011, chưa rõ ngày kết thúc", "from 2011, end unknown"),
    ("../2020", "đến năm 2020", "until 2020"),
    ("/1998", "đến năm 1998, chưa rõ ngày bắt đầu", "until 1998, start unknown"),
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

  @Test(arguments: [
    ("1998-02-14", "ngày 14 tháng 2 năm 1998", "14 February 1998", "on 14 February 1998"),
    ("2010-05", "tháng 5 năm 2010", "May 2010", "in May 2010"),
    ("2020-33", "quý I năm 2020", "the first quarter of 2020", "in the first quarter of 2020"),
    ("2020-41", "sáu tháng cuối năm 2020", "the second half of 2020", "in the second half of 2020"),
    ("2020", "năm 2020", "2020", "in 2020"), ("199X", "thập niên 1990", "the 1990s", "in the 1990s"),
    ("2019?", "năm 2019 (chưa chắc chắn)", "2019 (uncertain)", "in 2019 (uncertain)"),
    ("2005~", "khoảng năm 2005", "about 2005", "around 2005"),
    (
      "2020-33~", "khoảng quý I năm 2020", "about the first quarter of 2020",
      "around the first quarter of 2020"
    ),
    (
      "1998-02-14%", "khoảng ngày 14 tháng 2 năm 1998 (chưa chắc chắn)", "about 14 February 1998 (uncertain)",
      "around 14 February 1998 (uncertain)"
    ),
  ])
  func aSentenceSaysWhen(date: String, inVietnamese: String, noun: String, when: String) throws {
    let date = try PartialDate(date)
    #expect(vietnamese.inSentence(date) == inVietnamese)
    #expect(vietnamese.when(date) == inVietnamese)
    #expect(english.inSentence(date) == noun)
    #expect(english.when(date) == when)
    #expect(english.when(Period(date)) == when)
  }

  @Test(arguments: [
    ("2023", "tính đến năm 2023", "as of 2023"),
    ("2020-08", "tính đến tháng 8 năm 2020", "as of August 2020"),
    ("2005~", "tính đến khoảng năm 2005", "as of about 2005"),
  ])
  func whatIsSoAsOfADate(date: String, inVietnamese: String, inEnglish: String) throws {
    #expect(vietnamese.asOf(try PartialDate(date)) == inVietnamese)
    #expect(english.asOf(try PartialDate(date)) == inEnglish)
  }

  @Test(arguments: [
    ("2011/2020", "từ năm 2011 đến năm 2020", "from 2011 to 2020"),
    (
      "2020-03-01/2020-03", "từ ngày 1 tháng 3 năm 2020 đến tháng 3 năm 2020",
      "from 1 March 2020 to March 2020"
    ),
    ("2011/..", "từ năm 2011 trở đi", "from 2011 on"),
    ("2011/", "từ năm 2011 đến thời điểm chưa rõ", "from 2011 to an unknown time"),
    ("../2020", "đến năm 2020", "until 2020"),
    ("/1998", "từ thời điểm chưa rõ đến năm 1998", "from an unknown time to 1998"),
    ("/..", "từ thời điểm chưa rõ trở đi", "from an unknown time on"),
    ("../", "đến thời điểm chưa rõ", "until an unknown time"),
    ("../..", "không giới hạn thời gian", "without limits of time"),
  ])
  func aSentenceSaysHowLong(period: String, inVietnamese: String, inEnglish: String) throws {
    let period = try Period(period)
    #expect(vietnamese.when(period) == inVietnamese)
    #expect(english.when(period) == inEnglish)
  }

  @Test func severalPeriods() throws {
    let periods = [try Period("2013/2015"), try Period("2016")]
    #expect(vietnamese.periods(periods) == "2013 – 2015; 2016")
    #expect(english.periods(periods) == "2013 – 2015; 2016")
    #expect(english.periods([]) == "")
  }
}
