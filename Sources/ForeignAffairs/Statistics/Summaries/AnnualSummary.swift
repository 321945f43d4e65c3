/// The figures that a department files for a year, beside those of the year before.
///
/// It is made of the summaries of delegations, agreements, aid, awards, events and the department, and of the figures
/// that texts report. What is computed from records and what a text states are never added: they stand in lines of their
/// own, and a reported figure stands for the year only where there are no records. A part is not added to its whole, an
/// average of several years to no total.
///
/// ```swift
/// let summary = try AnnualSummary(of: registry, in: .year(2020))
/// for section in try summary.sections() { print(section.title, section.lines.count) }
/// try summary.text(TableStyle(.vietnamese))
/// ```
///
/// A summary is a value, can be written and read, and merged with summaries of other records of the same year:
/// ``merge(_:)`` is associative and commutative, ``empty`` is its identity, and ``json`` has the same bytes for every
/// way of splitting the registry.
public struct AnnualSummary: Sendable, Hashable {
  /// Calendar or reporting years; nothing for a summary that has seen nothing.
  public let unit: CalendarUnit?
  /// The year; nothing for a summary that has seen nothing.
  public let year: Int?
  /// What is reported of delegations.
  public private(set) var delegations: DelegationSummary
  /// What is reported of agreements.
  public private(set) var agreements: AgreementSummary
  /// What is reported of aid.
  public private(set) var projects: ProjectSummary
  /// What is reported of awards.
  public private(set) var awards: AwardSummary
  /// What is reported of events.
  public private(set) var events: EventSummary
  /// What is reported of the department itself.
  public private(set) var departments: DepartmentSummary
  /// The figures that texts report, of any time, in the order of their bytes, each once.
  public private(set) var figures: [ReportedFigure]

  /// The summary that has seen nothing; merged with another one it gives that.
  public static let empty = Self(
    unit: nil, year: nil, delegations: .empty, agreements: .empty, projects: .empty, awards: .empty,
    events: .empty, departments: .empty, figures: [])

  init(
    unit: CalendarUnit?, year: Int?, delegations: DelegationSummary, agreements: AgreementSummary,
    projects: ProjectSummary, awards: AwardSummary, events: EventSummary, departments: DepartmentSummary,
    figures: [ReportedFigure]
  ) {
    (self.unit, self.year) = (unit, year)
    (self.delegations, self.agreements, self.projects) = (delegations, agreements, projects)
    (self.awards, self.events, self.departments) = (awards, events, departments)
    self.figures = Self.ordered(figures)
  }

  /// The summary of a registry for a year.
  ///
  /// - Parameters:
  ///   - registry: The records and the reported figures.
  ///   - span: A calendar year, or a reporting year from 15 December to 14 December.
  ///   - detail: Whether figures keep the identifiers of the records behind them.
  ///   - rejectedCount: How many lines could not be read where the records come from a stream; see ``rejectedCount``.
  /// - Throws: ``StatisticsFailure`` with code `not-a-year` for another span, `overflow`, `too-many-groups` or
  ///   `not-a-count`.
  public init(
    of registry: Registry, in span: ReportingSpan, keeping detail: TableDetail = .figures,
    rejectedCount: Int = 0
  ) throws(StatisticsFailure) {
    let (unit, year) = try span.year()
    let range = year - 1...year
    let years: SummaryYears = unit == .reportingYear ? .reporting(range) : .calendar(range)
    func summary<Record>(of records: [Record]) throws(StatisticsFailure) -> RecordSummary<Record> {
      try RecordSummary(of: records, in: years, keeping: detail, rejectedCount: rejectedCount)
    }
    self.init(
      unit: unit, year: year, delegations: try summary(of: registry.delegations),
      agreements: try summary(of: registry.agreements), projects: try summary(of: registry.projects),
      awards: try summary(of: registry.awards), events: try summary(of: registry.events),
      departments: try summary(of: registry.departments), figures: registry.figures)
  }

  /// The year that the summary is about; nothing for a summary that has seen nothing.
  public var span: ReportingSpan? {
    year.map { unit == .reportingYear ? .reportingYear($0) : .year($0) }
  }

  /// How many lines could not be read where the records come from a stream; any of them may have been a record of the
  /// year.
  public var rejectedCount: Int {
    max(
      delegations.rejectedCount, agreements.rejectedCount, projects.rejectedCount, awards.rejectedCount,
      events.rejectedCount, departments.rejectedCount)
  }

  /// Takes in a summary of other records for the same year.
  ///
  /// - Throws: ``StatisticsFailure`` with code `definitions-differ` or `overflow`; the summary then stays as it was.
  public mutating func merge(_ other: Self) throws(StatisticsFailure) { self = try merging(other) }

  /// This summary and another one of other records as one.
  ///
  /// - Throws: ``StatisticsFailure`` with code `definitions-differ` or `overflow`.
  public func merging(_ other: Self) throws(StatisticsFailure) -> Self {
    if year == nil { return other }
    if other.year == nil { return self }
    guard year == other.year, unit == other.unit else {
      let names = [self, other].map { "\($0.unit?.rawValue ?? "") \($0.year ?? 0)" }
      throw StatisticsFailure(.definitionsDiffer, names.joined(separator: " ≠ "))
    }
    return Self(
      unit: unit, year: year, delegations: try delegations.merging(other.delegations),
      agreements: try agreements.merging(other.agreements), projects: try projects.merging(other.projects),
      awards: try awards.merging(other.awards), events: try events.merging(other.events),
      departments: try departments.merging(other.departments), figures: figures + other.figures)
  }

  /// Figures in the order of their bytes; of equal ones that with the smallest bytes.
  private static func ordered(_ figures: [ReportedFigure]) -> [ReportedFigure] {
    let written = figures.map { (figure: $0, bytes: $0.canonicalJSON) }
    var seen: Set<ReportedFigure> = []
    return written.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }.map(\.figure).filter {
      seen.insert($0).inserted
    }
  }
}

extension ReportingSpan {
  /// The year and how it runs.
  ///
  /// A period that has the days of a calendar or reporting year is that year.
  ///
  /// - Throws: ``StatisticsFailure`` with code `not-a-year`.
  func year() throws(StatisticsFailure) -> (unit: CalendarUnit, year: Int) {
    let (unit, year): (CalendarUnit, Int)
    switch self {
    case .year(let number): (unit, year) = (.year, number)
    case .reportingYear(let number): (unit, year) = (.reportingYear, number)
    case .period(let period):
      guard let last = period.latest?.year,
        let known = [Self.year(last), .reportingYear(last)].first(where: {
          $0.period?.isSameTime(as: period) ?? false
        })
      else { throw StatisticsFailure(.notAYear, "\(period)") }
      return try known.year()
    }
    guard (1...9999).contains(year) else { throw StatisticsFailure(.notAYear, "\(year)") }
    return (unit, year)
  }
}
