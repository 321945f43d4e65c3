/// What a department reports of itself: staff, leaders, divisions and public service units, as of a year.
///
/// Numbers are of the year of the date for which they are stated; where several are, the last of the year counts, for a
/// number of May and one of December are two statements about the same people. Of units that a source names without a
/// number there are at least as many as it names. Years without a statement have no record: last year's number is not
/// carried on. Departments add up, and years do not: a total over several years has the last number of each department.
/// Divisions stand by whether the office is one of them, for departments count differently. Staff by sex or contract are
/// parts of the total and are not in the summary.
public typealias DepartmentSummary = RecordSummary<Department>

extension RecordSummary<Department> {
  /// Staff, directors and deputy directors by year and department.
  public var staff: Table { self["staff"] }
  /// Divisions and public service units by year and whether the office counts as a division.
  public var units: Table { self["units"] }
  /// Departments by form.
  public var byForm: Table { self["form"] }
}

extension Department: SummarySubject {
  /// The parts of a ``DepartmentSummary``.
  ///
  /// - Throws: ``StatisticsFailure`` with code `overflow`, or `too-many-groups`.
  public static func summaryParts(
    of records: [Self], in years: SummaryYears, keeping detail: TableDetail
  ) throws(StatisticsFailure) -> [SummaryPart] {
    func part(
      _ identifier: String, _ title: LocalizedText, _ dimension: Dimension<DepartmentState>,
      _ measures: [(DepartmentState.Fact, Measure<DepartmentState>)]
    ) throws(StatisticsFailure) -> SummaryPart {
      let states = records.map { DepartmentState.all(of: $0, by: years.unit, measures.map(\.0)) }
      return try states.part(
        identifier, title, by: [years.dimension(.asOf), dimension], measuring: measures.map(\.1),
        keeping: detail)
    }
    return [
      try part(
        "staff", LocalizedText("biên chế, nhân sự của sở", english: "staff of the department"), .department,
        [(.staff, .staff), (.directors, .directors), (.deputyDirectors, .deputyDirectors)]),
      try part(
        "units", LocalizedText("cơ cấu tổ chức của sở", english: "units of the department"),
        .officeIsDivision,
        [(.divisions, .divisions), (.publicServiceUnits, .publicServiceUnits)]),
      try records.part(
        "form", LocalizedText("loại hình tổ chức", english: "departments by form"), by: [.form],
        measuring: [.count], keeping: detail),
    ]
  }
}
