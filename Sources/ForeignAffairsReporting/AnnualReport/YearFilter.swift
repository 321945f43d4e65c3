import ForeignAffairs

/// Keeps what is dated in one year, and counts what has no date by which to tell.
struct YearFilter {
  let year: Year
  private(set) var undated = 0

  init(year: Int) {
    self.year = Year(number: year)
  }

  /// The part of a registry that is dated in the year; the history of departments stays whole.
  mutating func filtered(_ registry: Registry) -> Registry {
    let year = year
    var part = registry
    part.departments = registry.departments.map { filtered($0) }
    part.delegations = keep(registry.delegations) { [$0.period] }
    part.agreements = keep(registry.agreements) { [year.date($0.signedOn), year.date($0.effectiveOn)] }
    part.projects = keep(registry.projects) { project in
      [project.period, year.date(project.approval?.issuedOn)] + project.money.map(\.period)
    }
    part.awards = keep(registry.awards) { award in
      award.statedPeriods + award.meritPeriods + [year.date(award.decidedOn), year.date(award.conferredOn)]
    }
    part.events = keep(registry.events) { $0.periods }
    part.figures = keep(registry.figures) { [$0.period ?? year.date($0.asOf)] }
    part.documents = keep(registry.documents) { [year.date($0.document.issuedOn)] }
    part.partners = keep(registry.partners) { partner in
      partner.relations.map { $0.period ?? $0.since.map(Period.init(ongoingSince:)) ?? year.date($0.asOf) }
    }
    return part
  }

  private mutating func filtered(_ department: Department) -> Department {
    let year = year
    var part = department
    part.structures = keep(department.structures) { [year.date($0.asOf)] }
    part.leadership = keep(department.leadership) { [year.date($0.asOf)] }
    part.staffing = keep(department.staffing) { [year.date($0.asOf)] }
    part.organisations = keep(department.organisations) { [year.date($0.asOf)] }
    // The plan for the year ahead belongs to the report of the year.
    let ahead = Year(number: year.number + 1)
    part.plans = department.plans.filter { plan in
      plan.period.map { year.contains($0) || ahead.contains($0) } == .yes
    }
    return part
  }

  /// A record is of the year when one of its periods lies wholly in it.
  private mutating func keep<Record>(_ records: [Record], by periods: (Record) -> [Period?]) -> [Record] {
    var kept: [Record] = []
    for record in records {
      let answers = periods(record).compactMap { $0 }.map { year.contains($0) }
      if answers.contains(.yes) {
        kept.append(record)
      } else if answers.isEmpty || answers.contains(.unknown) {
        undated += 1
      }
    }
    return kept
  }
}

extension YearFilter {
  /// A calendar year that periods are held against.
  struct Year {
    let number: Int

    func date(_ date: PartialDate?) -> Period? { date.map { Period($0) } }

    /// Whether a period lies wholly in the year; one that goes on is of the year in which it began.
    func contains(_ period: Period) -> Ternary {
      switch (period.start, period.end) {
      case (.date(let start), .date(let end)): start.isIn(year: number) && end.isIn(year: number)
      case (.date(let start), .open): start.isIn(year: number)
      case (.date(let date), .unknown), (.unknown, .date(let date)):
        date.isIn(year: number) == .no ? .no : .unknown
      default: .no
      }
    }
  }
}
