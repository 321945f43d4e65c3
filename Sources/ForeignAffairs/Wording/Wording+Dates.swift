extension Wording {
  /// A day: `ngày 14 tháng 2 năm 1998`, `14 February 1998`.
  public func date(_ date: CalendarDate) -> String {
    pick(
      "ngày \(date.day) tháng \(date.month) năm \(date.year)",
      "\(date.day) \(monthName(date.month)) \(date.year)")
  }

  /// A date as far as it is known: `tháng 5 năm 2010`, `first half of 2020`, `about 2005`.
  public func date(_ date: PartialDate) -> String {
    let plain = unmarked(date)
    switch date.qualification {
    case .none: return plain
    case .approximate: return pick("khoảng \(plain)", "about \(plain)")
    case .uncertain: return pick("\(plain) (chưa chắc chắn)", "\(plain) (uncertain)")
    case .uncertainAndApproximate:
      return pick("khoảng \(plain) (chưa chắc chắn)", "about \(plain) (uncertain)")
    }
  }

  private func unmarked(_ date: PartialDate) -> String {
    switch date.precision {
    case .decade: pick("thập niên \(date.year)", "the \(date.year)s")
    case .year: "\(date.year)"
    case .halfYear:
      date.half == 1
        ? pick("sáu tháng đầu năm \(date.year)", "first half of \(date.year)")
        : pick("sáu tháng cuối năm \(date.year)", "second half of \(date.year)")
    case .quarter:
      pick(
        "quý \(["I", "II", "III", "IV"][(date.quarter ?? 1) - 1]) năm \(date.year)",
        "\(["first", "second", "third", "fourth"][(date.quarter ?? 1) - 1]) quarter of \(date.year)")
    case .month:
      pick("tháng \(date.month ?? 1) năm \(date.year)", "\(monthName(date.month ?? 1)) \(date.year)")
    case .day: self.date(date.earliest)
    }
  }

  /// The date up to which, or at which, something is so: `tính đến năm 2023`, `as of August 2020`.
  public func asOf(_ date: PartialDate) -> String {
    let isPlainYear = date.precision == .year && date.qualification == .none
    return pick("tính đến \(isPlainYear ? "năm " : "")\(self.date(date))", "as of \(self.date(date))")
  }

  /// A period: `2011 – tháng 6 năm 2023`, `since 2011`, `from 2011, end unknown`.
  public func period(_ period: Period) -> String {
    if let whole = period.wholeDate { return date(whole) }
    switch (period.start, period.end) {
    case (.date(let start), .date(let end)): return "\(date(start)) – \(date(end))"
    case (.date(let start), .open): return pick("từ \(date(start)) đến nay", "since \(date(start))")
    case (.date(let start), .unknown):
      return pick("từ \(date(start)), chưa rõ ngày kết thúc", "from \(date(start)), end unknown")
    case (.open, .date(let end)): return pick("đến \(date(end))", "until \(date(end))")
    case (.unknown, .date(let end)):
      return pick("đến \(date(end)), chưa rõ ngày bắt đầu", "until \(date(end)), start unknown")
    case (.unknown, .open): return pick("đang diễn ra, chưa rõ ngày bắt đầu", "ongoing, start unknown")
    case (.open, .unknown): return pick("chưa rõ ngày kết thúc", "end unknown")
    case (.open, .open): return pick("không giới hạn thời gian", "without limits of time")
    case (.unknown, .unknown): return pick("chưa rõ", "unknown")
    }
  }

  /// Several periods, one after the other; a note where there is none.
  public func periods(_ periods: [Period]) -> String {
    periods.map(period).joined(separator: "; ")
  }

  private func monthName(_ month: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ]
    return names.indices.contains(month - 1) ? names[month - 1] : "\(month)"
  }
}
