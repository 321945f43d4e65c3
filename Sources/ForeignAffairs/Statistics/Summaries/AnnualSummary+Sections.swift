extension AnnualSummary {
  /// The lines that are filed for the year, by subject.
  ///
  /// The first section of each subject has the figures that every report gives, also where nothing is known of them;
  /// others have what there are records of in the year or the year before. Figures that are reported of anything else
  /// are the last section.
  ///
  /// - Returns: The sections that have lines.
  /// - Throws: ``StatisticsFailure`` with code `overflow`.
  public func sections() throws(StatisticsFailure) -> [AnnualSection] {
    guard let year, let unit else { return [] }
    let builder = ReportedSeriesBuilder(unit: unit, year: year, figures: figures)
    var lines = AnnualLineBuilder(year: year, series: try builder.series())
    var sections: [AnnualSection] = []
    try lines.add("delegations", delegations.parts, to: &sections)
    try lines.add("agreements", agreements.parts, to: &sections)
    let days = [unit.lastDay(of: year - 1), unit.lastDay(of: year)]
    try lines.addStock(agreements, days, to: &sections)
    try lines.add("projects", projects.parts, to: &sections)
    try lines.add("awards", awards.parts, to: &sections)
    try lines.add("events", events.parts, to: &sections)
    try lines.add("departments", departments.parts, to: &sections)
    lines.addOthers(
      unplaced: builder.unplacedCount, ofOtherYears: builder.otherYearCount, to: &sections)
    return sections
  }
}

extension CalendarUnit {
  /// The last day of a calendar or reporting year.
  fileprivate func lastDay(of year: Int) -> CalendarDate? {
    (self == .reportingYear ? SummaryYears.reporting : .calendar).lastDay(of: year)
  }
}
