import ForeignAffairs

/// Keeps what is dated in one year, and counts what has no date by which to tell.
struct YearFilter {
  let year: Year
  private(set) var undated = 0
  /// How many facts cover the year and more.
  private(set) var spanning = 0

  init(year: Year) {
    self.year = year
  }

  /// The part of a registry that is dated in the year; the history of departments stays whole.
  mutating func filtered(_ registry: Registry) -> Registry {
    let year = year
    var part = registry
    part.departments = registry.departments.map { filtered($0) }
    part.delegations = keep(registry.delegations, by: year.touches) { [$0.period] }
    part.agreements = keep(registry.agreements, by: year.touches) { year.dates(of: $0) }
    part.projects = keep(registry.projects, by: year.touches) { project in
      [project.period, year.date(project.approval?.issuedOn)] + project.money.map(\.period)
    }
    part.awards = filtered(registry.awards)
    part.events = keep(registry.events, by: year.touches) { $0.periods }
    part.figures = keep(registry.figures, by: year.counts) { [$0.period ?? year.date($0.asOf)] }
    part.documents = keep(registry.documents, by: year.contains) { [year.date($0.document.issuedOn)] }
    part.partners = keep(registry.partners, by: year.contains) { partner in
      partner.relations.map { $0.period ?? year.date($0.since ?? $0.asOf) }
    }
    return part
  }

  /// An award is of a year that is printed beside it or that it was given in; of merits over several years the year
  /// of the award is not known by them.
  private mutating func filtered(_ awards: [Award]) -> [Award] {
    var kept: [Award] = []
    for award in awards {
      let given = [award.decidedOn, award.conferredOn].compactMap { year.date($0) }
      let answers = award.statedPeriods.map(year.touches) + (award.meritPeriods + given).map(year.contains)
      place(
        award, answers, reachesIntoYear: award.meritPeriods.contains { year.touches($0) == .yes }, into: &kept
      )
    }
    return kept
  }

  private mutating func filtered(_ department: Department) -> Department {
    let year = year
    var part = department
    part.structures = keep(department.structures, by: year.contains) { [year.date($0.asOf)] }
    part.leadership = keep(department.leadership, by: year.contains) { [year.date($0.asOf)] }
    part.staffing = keep(department.staffing, by: year.contains) { [year.date($0.asOf)] }
    part.organisations = keep(department.organisations, by: year.contains) { [year.date($0.asOf)] }
    // The plan for the year ahead belongs to the report of the year.
    let ahead = year.next
    part.plans = department.plans.filter { plan in
      plan.period.map { year.contains($0) || (ahead?.contains($0) ?? .no) } == .yes
    }
    return part
  }

  private mutating func keep<Record>(
    _ records: [Record], by question: (Period) -> Ternary, _ periods: (Record) -> [Period?]
  ) -> [Record] {
    var kept: [Record] = []
    for record in records {
      let stated = periods(record).compactMap { $0 }
      place(
        record, stated.map(question), reachesIntoYear: stated.contains { year.touches($0) == .yes },
        into: &kept)
    }
    return kept
  }

  /// Keeps a record of which one date answers yes; counts it where it covers more than the year, or cannot be told.
  private mutating func place<Record>(
    _ record: Record, _ answers: [Ternary], reachesIntoYear: Bool, into kept: inout [Record]
  ) {
    if answers.contains(.yes) {
      kept.append(record)
    } else if reachesIntoYear {
      spanning += 1
    } else if answers.isEmpty || answers.contains(.unknown) {
      undated += 1
    }
  }
}

extension YearFilter {
  /// A calendar or reporting year that periods are held against.
  struct Year {
    let number: Int
    let isReporting: Bool
    private let days: ClosedRange<CalendarDate>

    /// The year of a span; nothing for a span that is no year, or that no calendar holds.
    init?(_ span: ReportingSpan) {
      switch span {
      case .year(let number): (self.number, isReporting) = (number, false)
      case .reportingYear(let number): (self.number, isReporting) = (number, true)
      case .period: return nil
      }
      guard let days = span.period?.certainDays else { return nil }
      self.days = days
    }

    /// The year as it is asked for.
    var span: ReportingSpan { isReporting ? .reportingYear(number) : .year(number) }

    /// The year after it.
    var next: Self? { Self(isReporting ? .reportingYear(number + 1) : .year(number + 1)) }

    /// What the year is called in a sentence.
    func name(_ wording: Wording) -> String {
      isReporting
        ? wording.pick("năm báo cáo \(number)", "reporting year \(number)")
        : wording.pick("năm \(number)", "\(number)")
    }

    /// Whether a date lies wholly in the year, wholly outside it, or cannot be told.
    private func holds(_ date: PartialDate) -> Ternary {
      guard date.qualification == .none else { return .unknown }
      if date.latest < days.lowerBound || date.earliest > days.upperBound { return .no }
      return days.contains(date.earliest) && days.contains(date.latest) ? .yes : .unknown
    }

    func date(_ date: PartialDate?) -> Period? { date.map { Period($0) } }

    /// The days on which something happens to an agreement.
    func dates(of agreement: Agreement) -> [Period?] {
      let days = [
        agreement.signedOn, agreement.exchangedOn, agreement.effectiveOn, agreement.expiresOn,
        agreement.terminatedOn,
      ]
      let extensions = agreement.extensions.flatMap { [$0.decidedOn, $0.until] }
      return (days + extensions + agreement.history.map(\.on)).map(date) + agreement.activities.map(\.period)
    }

    /// Whether a period lies wholly in the year, or is its reporting year; one that goes on is of the year in which
    /// it began.
    func contains(_ period: Period) -> Ternary {
      if let reporting = try? Period.reportingYear(number), period.coversSameDays(as: reporting) {
        return .yes
      }
      return switch (period.start, period.end) {
      case (.date(let start), .date(let end)): holds(start) && holds(end)
      case (.date(let start), .open): holds(start)
      case (.date(let date), .unknown), (.unknown, .date(let date)):
        holds(date) == .no ? .no : .unknown
      default: .no
      }
    }

    /// Whether a figure of a period is of the year; a number for a calendar year is none for a reporting year.
    func counts(_ period: Period) -> Ternary {
      guard isReporting, period.wholeDate?.precision == .year, let days = period.certainDays else {
        return contains(period)
      }
      return Ternary(self.days.contains(days.lowerBound) && self.days.contains(days.upperBound))
    }

    /// Whether a period has a day in the year.
    func touches(_ period: Period) -> Ternary {
      // A date that is known to the decade is no statement on each of its years.
      if let whole = period.wholeDate, whole.precision == .decade { return holds(whole) }
      let ends = [period.start.date, period.end.date].compactMap { $0 }
      if ends.contains(where: { holds($0) == .yes }) { return .yes }
      return span.period.map(period.overlaps) ?? .no
    }
  }
}
