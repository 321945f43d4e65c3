/// A stretch of the calendar that records are counted by.
public enum CalendarUnit: String, Sendable, Hashable, CaseIterable {
  /// From 1 January to 31 December.
  case year
  /// The reporting year of state administration, from 15 December of the year before to 14 December.
  case reportingYear
  /// Three months.
  case quarter
  /// A month.
  case month
}

extension CalendarUnit {
  /// The name of the unit.
  public var name: LocalizedText {
    switch self {
    case .year: LocalizedText("năm", english: "year")
    case .reportingYear: LocalizedText("năm báo cáo", english: "reporting year")
    case .quarter: LocalizedText("quý", english: "quarter")
    case .month: LocalizedText("tháng", english: "month")
    }
  }

  /// The number of the stretch that a day lies in; it grows by one from stretch to stretch.
  @inline(__always)
  func number(of day: CalendarDate) -> Int {
    switch self {
    case .year: day.year
    // The reporting year closes on 14 December (Decree 09/2019/NĐ-CP).
    case .reportingYear: day.month == 12 && day.day >= 15 ? day.year + 1 : day.year
    case .quarter: day.year * 4 + (day.month - 1) / 3
    case .month: day.year * 12 + day.month - 1
    }
  }

  /// The number of the stretch that a date lies in for certain.
  ///
  /// A date that its source marks as unsure decides nothing, nor does one that reaches over a boundary.
  @inline(__always)
  func number(of date: PartialDate) -> Int? {
    guard date.qualification == .none else { return nil }
    if self == .year { return date.precision == .decade ? nil : date.year }
    let first = number(of: date.earliest)
    return first == number(of: date.latest) ? first : nil
  }

  /// The number of the group of the stretch in which a period begins for certain.
  @inline(__always)
  func startNumber(of period: Period) -> UInt32 {
    guard case .date(let start) = period.start, let number = number(of: start) else {
      return GroupNumber.undated
    }
    return UInt32(number)
  }

  /// The first day of a stretch; nothing outside the years 0 to 9999.
  func firstDay(of number: Int) -> CalendarDate? {
    switch self {
    case .year: try? CalendarDate(year: number, month: 1, day: 1)
    case .reportingYear: try? CalendarDate(year: number - 1, month: 12, day: 15)
    case .quarter: try? CalendarDate(year: number / 4, month: number % 4 * 3 + 1, day: 1)
    case .month: try? CalendarDate(year: number / 12, month: number % 12 + 1, day: 1)
    }
  }

  /// The group of a stretch.
  func key(of number: Int) -> GroupKey {
    switch self {
    case .year, .reportingYear: return .year(number)
    case .quarter:
      let (year, quarter) = (number / 4, number % 4 + 1)
      return GroupKey(
        "\(zeroPadded(year, 4))-\(32 + quarter)",
        name: LocalizedText(
          "quý \(["I", "II", "III", "IV"][quarter - 1])/\(year)", english: "Q\(quarter) \(year)"),
        order: number)
    case .month:
      let (year, month) = (number / 12, number % 12 + 1)
      let name = LocalizedText(
        "tháng \(month)/\(year)", english: "\(zeroPadded(year, 4))-\(zeroPadded(month, 2))")
      return GroupKey("\(zeroPadded(year, 4))-\(zeroPadded(month, 2))", name: name, order: number)
    }
  }
}
