/// The time that a question to a registry is about.
public enum ReportingSpan: Sendable, Hashable {
  /// A calendar year.
  case year(Int)
  /// A reporting year of state administration, from 15 December of the year before to 14 December.
  case reportingYear(Int)
  /// Any other time.
  case period(Period)

  /// The period, or nothing for a year that no period can hold.
  public var period: Period? {
    switch self {
    case .year(let year): try? Period.year(year)
    case .reportingYear(let year): try? Period.reportingYear(year)
    case .period(let period): period
    }
  }
}
