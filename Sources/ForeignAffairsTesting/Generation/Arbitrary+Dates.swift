public import ForeignAffairs

extension CalendarDate: Arbitrary {
  /// A day of the years 2004 to 2025.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    let (year, month) = (generator.int(in: 2004...2025), generator.int(in: 1...12))
    return Self(uncheckedYear: year, month: month, day: generator.int(in: 1...daysInMonth(month, of: year)))
  }
}

extension PartialDate: Arbitrary {
  /// A date of the years 2004 to 2025, of any precision, one in four with a mark.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    try generator.date(in: 2004...2025)
  }
}

extension Period: Arbitrary {
  /// A period of the years 2004 to 2025 that ends no earlier than it begins, sometimes open at an end.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    try generator.period(in: 2004...2025)
  }
}

extension SeededGenerator {
  /// A date of any precision, one in four with a mark.
  ///
  /// - Throws: ``GenerationFailure`` when the years lie outside of 0 to 9999.
  public mutating func date(in years: ClosedRange<Int>) throws(GenerationFailure) -> PartialDate {
    let year = int(in: years)
    let date: PartialDate? =
      switch int(in: 0...5) {
      case 0: try? PartialDate(decadeOf: year)
      case 1: try? PartialDate(year: year)
      case 2: try? PartialDate(year: year, half: int(in: 1...2))
      case 3: try? PartialDate(year: year, quarter: int(in: 1...4))
      case 4: try? PartialDate(year: year, month: int(in: 1...12))
      default: try? PartialDate(year: year, month: int(in: 1...12), day: int(in: 1...28))
      }
    let plain = try require(date)
    guard int(in: 0...3) == 0, let mark = pick(from: PartialDate.Qualification.allCases) else { return plain }
    return plain.qualified(mark)
  }

  /// A period that ends no earlier than it begins, without marks, sometimes open or unknown at an end.
  ///
  /// - Throws: ``GenerationFailure`` when the years lie outside of 0 to 9999.
  public mutating func period(in years: ClosedRange<Int>) throws(GenerationFailure) -> Period {
    let first = try date(in: years).qualified(.none)
    let second = try date(in: years).qualified(.none)
    let (start, end) = first.earliest <= second.earliest ? (first, second) : (second, first)
    return switch int(in: 0...7) {
    case 0, 1: Period(first)
    case 2: Period(ongoingSince: first)
    case 3: try require(try? Period(from: .open, to: .date(first)))
    case 4: try require(try? Period(from: .unknown, to: .date(first)))
    case 5: try require(try? Period(from: .date(first), to: .unknown))
    default: Period(from: start, to: end)
    }
  }
}

extension Weekday: Arbitrary {
  /// Any day of the week.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    try generator.require(generator.pick(from: allCases))
  }
}

extension DayWindow: Arbitrary {
  /// Days since a day, through a day, between two, or all.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    let (first, second) = (try generator.value(CalendarDate.self), try generator.value(CalendarDate.self))
    return generator.pick(
      .always, .since(first), .through(first), Self(from: min(first, second), through: max(first, second)))
  }
}
