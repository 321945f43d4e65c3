/// The years that an award stands for, as far as they are single years.
struct AwardYears {
  /// What the years are years of.
  enum Basis: Hashable {
    case merit
    case stated
    case decision
  }

  let basis: Basis
  /// The years that are named one by one.
  private(set) var single: [Int] = []
  /// Spans of several years, of which it is not said how many count.
  private(set) var spans: [ClosedRange<Int>] = []
  /// Whether a year is missing or not certain.
  private(set) var hasUnknown = false

  init(_ award: Award) {
    basis = !award.meritPeriods.isEmpty ? .merit : !award.statedPeriods.isEmpty ? .stated : .decision
    switch basis {
    case .merit: for period in award.meritPeriods { add(period) }
    case .stated: for period in award.statedPeriods { add(period) }
    case .decision:
      if let date = award.dayOfDecision { add(Period(date)) } else { hasUnknown = true }
    }
  }

  private mutating func add(_ period: Period) {
    guard let start = period.start.date, let end = period.end.date, start.qualification == .none,
      end.qualification == .none, start.earliest.year <= end.latest.year
    else {
      hasUnknown = true
      return
    }
    let years = start.earliest.year...end.latest.year
    if years.count == 1 { single.append(years.lowerBound) } else { spans.append(years) }
  }
}
