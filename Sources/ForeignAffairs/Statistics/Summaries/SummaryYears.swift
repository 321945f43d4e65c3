/// The years that a summary tells apart, and on which day they close.
///
/// ```swift
/// let every = try DelegationSummary(of: registry.delegations)  // every calendar year
/// let two = try DelegationSummary(of: registry.delegations, in: .reporting(2019...2020))  // all else as “others”
/// ```
public struct SummaryYears: Sendable, Hashable {
  /// Calendar years, or reporting years of state administration.
  public let unit: CalendarUnit
  /// The years that are told apart, from 0 to 9999; without it all of them.
  public let range: ClosedRange<Int>?

  private init(_ unit: CalendarUnit, _ range: ClosedRange<Int>?) {
    (self.unit, self.range) = (unit, range)
  }

  /// Every calendar year that records name.
  public static let calendar = Self(.year, nil)

  /// Every reporting year that records name; see ``Period/reportingYear(_:)``.
  public static let reporting = Self(.reportingYear, nil)

  /// Some calendar years; records of others are counted together.
  public static func calendar(_ years: ClosedRange<Int>) -> Self { Self(.year, years) }

  /// Some reporting years; records of others are counted together.
  public static func reporting(_ years: ClosedRange<Int>) -> Self { Self(.reportingYear, years) }

  /// The year of a record by a named date.
  public func dimension<Record>(_ rule: DateRule<Record>) -> Dimension<Record> {
    limited(unit == .reportingYear ? .reportingYear(rule) : .year(rule))
  }

  /// The same dimension with the years that are told apart.
  func limited<Record>(_ dimension: Dimension<Record>) -> Dimension<Record> {
    range.map { dimension.limited(to: $0.map { .year($0) }) } ?? dimension
  }

  /// The last day of each year that is told apart.
  public var lastDays: [CalendarDate] {
    range.map { $0.compactMap { lastDay(of: $0) } } ?? []
  }

  /// The last day of a year.
  func lastDay(of year: Int) -> CalendarDate? {
    let period = unit == .reportingYear ? try? Period.reportingYear(year) : try? Period.year(year)
    return period?.latest
  }
}
