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
