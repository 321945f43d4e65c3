extension Wording {
  /// A day: `ngày 14 tháng 2 năm 1998`, `14 February 1998`.
  public func date(_ date: CalendarDate) -> String {
    pick(
      "ngày \(date.day) tháng \(date.month) năm \(date.year)",
      "\(date.day) \(monthName(date.month)) \(date.year)")
  }

  /// A date by itself, as far as it is known: `2010`, `tháng 5 năm 2010`, `first half of 2020`, `about 2005`.
  ///
  /// For a cell of a table or a label; in a sentence stands ``inSentence(_:)``.
  public func date(_ date: PartialDate) -> String { marked(unmarked(date), by: date.qualification) }

  /// A date within a sentence: `năm 2010`, `tháng 5 năm 2010`, `the first half of 2020`, `about 2005`.
  public func inSentence(_ date: PartialDate) -> String { marked(noun(date), by: date.qualification) }

  /// When something was, within a sentence: `on 14 February 1998`, `in 2010`, `around 2005`.
  ///
  /// Vietnamese needs no preposition there, and has the same words as ``inSentence(_:)``.
  public func when(_ date: PartialDate) -> String {
    guard language != .vietnamese else { return inSentence(date) }
    switch date.qualification {
    case .none, .uncertain: return "\(date.precision == .day ? "on" : "in") \(inSentence(date))"
    case .approximate: return "around \(noun(date))"
    case .uncertainAndApproximate: return "around \(noun(date)) (uncertain)"
    }
  }

  private func marked(_ plain: String, by qualification: PartialDate.Qualification) -> String {
    switch qualification {
    case .none: plain
    case .approximate: pick("khoảng \(plain)", "about \(plain)")
    case .uncertain: pick("\(plain) (chưa chắc chắn)", "\(plain) (uncertain)")
    case .uncertainAndApproximate: pick("khoảng \(plain) (chưa chắc chắn)", "about \(plain) (uncertain)")
    }
  }

  private func noun(_ date: PartialDate) -> String {
    switch date.precision {
    case .year: pick("năm \(date.year)", "\(date.year)")
    case .halfYear, .quarter: pick(unmarked(date), "the \(unmarked(date))")
    case .decade, .month, .day: unmarked(date)
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
    pick("tính đến \(inSentence(date))", "as of \(inSentence(date))")
  }

  /// A period by itself: `2011 – tháng 6 năm 2023`, `from 2011 on`, `from 2011, end unknown`.
  public func period(_ period: Period) -> String {
    if let whole = period.wholeDate { return date(whole) }
    switch (period.start, period.end) {
    case (.date(let start), .date(let end)): return "\(date(start)) – \(date(end))"
    case (.date(let start), .open):
      // Not “đến nay” or “since”: the period may begin after the day on which the text is read.
      return pick("từ \(inSentence(start)) trở đi", "from \(inSentence(start)) on")
    case (.date(let start), .unknown):
      return pick("từ \(inSentence(start)), chưa rõ ngày kết thúc", "from \(inSentence(start)), end unknown")
    case (.open, .date(let end)): return pick("đến \(inSentence(end))", "until \(inSentence(end))")
    case (.unknown, .date(let end)):
      return pick("đến \(inSentence(end)), chưa rõ ngày bắt đầu", "until \(inSentence(end)), start unknown")
    case (.unknown, .open): return pick("đang diễn ra, chưa rõ ngày bắt đầu", "ongoing, start unknown")
    case (.open, .unknown): return pick("chưa rõ ngày kết thúc", "end unknown")
    case (.open, .open): return pick("không giới hạn thời gian", "without limits of time")
    case (.unknown, .unknown): return pick("chưa rõ", "unknown")
    }
  }

  /// When something was, within a sentence: `từ năm 2011 đến tháng 6 năm 2023`, `from 2011 to June 2023`, `until 2020`.
  public func when(_ period: Period) -> String {
    if let whole = period.wholeDate { return when(whole) }
    let unknown = pick("thời điểm chưa rõ", "an unknown time")
    func span(_ start: String, _ end: String) -> String {
      pick("từ \(start) đến \(end)", "from \(start) to \(end)")
    }
    return switch (period.start, period.end) {
    case (.date(let start), .date(let end)): span(inSentence(start), inSentence(end))
    case (.date(let start), .unknown): span(inSentence(start), unknown)
    case (.unknown, .date(let end)): span(unknown, inSentence(end))
    case (.unknown, .open): pick("từ \(unknown) trở đi", "from \(unknown) on")
    case (.open, .unknown): pick("đến \(unknown)", "until \(unknown)")
    case (.unknown, .unknown): pick("vào \(unknown)", "at \(unknown)")
    case (.date, .open), (.open, .date), (.open, .open): self.period(period)
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
