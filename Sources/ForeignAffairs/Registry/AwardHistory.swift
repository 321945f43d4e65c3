/// The awards of a registry by recipient, as far as recipients can be told apart.
///
/// It is made from the awards that matter to a rule, in one pass.
struct AwardHistory {
  /// The awards of one recipient by their place in the registry, in its order.
  private(set) var groups: [[Int]] = []

  /// Groups the awards that fit; one that was taken back, or that another state conferred, does not count.
  init(_ awards: [Award], where isWanted: (Award) -> Bool) {
    var numbers: [Recipient: Int] = [:]
    for (index, award) in awards.enumerated() {
      guard isWanted(award), award.revocation == nil, !award.isForeign else { continue }
      for recipient in award.recipients {
        guard let key = Recipient(recipient, of: award) else { continue }
        if let number = numbers[key] {
          if groups[number].last != index { groups[number].append(index) }
        } else {
          numbers[key] = groups.count
          groups.append([index])
        }
      }
    }
  }

  /// Groups the awards of persons that fit.
  init(ofPersons awards: [Award], where isWanted: (Award) -> Bool) {
    self.init(awards) { award in
      award.recipients.contains { $0.kind == .person } && isWanted(award)
    }
  }

  /// Who received an award, told from others by department or by name.
  private struct Recipient: Hashable {
    let kind: RecipientKind
    let department: String?
    let name: String

    /// Nothing for several in one line, and for one without a name.
    init?(_ recipient: AwardRecipient, of award: Award) {
      guard recipient.number.map({ $0.exactValue == 1 }) ?? true else { return nil }
      kind = recipient.kind
      switch recipient.kind {
      case .collective where recipient.department != nil:
        (department, name) = (recipient.department?.rawValue, "")
      case .collective, .person, .partyCell:
        guard let written = recipient.name, !written.isBlank else { return nil }
        department = (recipient.department ?? award.department)?.rawValue
        name = written.text(in: .vietnamese)
      default: return nil
      }
    }
  }
}

/// The dates of awards, of which only the earliest matter.
struct AwardDates {
  /// How many awards there are.
  private(set) var count = 0
  /// Whether one has no date, or one that its source does not vouch for.
  private(set) var hasVague = false
  /// The date whose first day is the earliest.
  private(set) var earliest: PartialDate?
  /// The date whose last day is the earliest.
  private(set) var surest: PartialDate?

  mutating func add(_ date: PartialDate?) {
    count += 1
    guard let date, date.qualification == .none else {
      hasVague = true
      return
    }
    if earliest.map({ date.earliest < $0.earliest }) ?? true { earliest = date }
    if surest.map({ date.latest < $0.latest }) ?? true { surest = date }
  }

  /// Whether one of them was decided before a date.
  func hasOne(before date: PartialDate?) -> Ternary {
    if count == 0 { return .no }
    guard let date else { return .unknown }
    if let surest, surest.isBefore(date) == .yes { return .yes }
    if hasVague || date.qualification != .none { return .unknown }
    return earliest.map { $0.isBefore(date) } ?? .no
  }
}

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

  /// Whether the award stands for a year; unknown for a year within a span.
  func cover(_ year: Int) -> Ternary {
    if single.contains(year) { return .yes }
    return hasUnknown || spans.contains { $0.contains(year) } ? .unknown : .no
  }
}
