/// Holds figures against each other that are about the same thing: claims of several sources about one time, and
/// cumulative figures of several dates.
///
/// The work grows with the number of pairs that share a subject and a day.
struct ClaimComparer {
  /// What figures have in common that may be about one thing.
  private struct Subject: Hashable {
    let indicator: Indicator
    let partner: Identifier<Partner>?
    let event: Identifier<Event>?
    let territory: Identifier<Province>?
  }

  private let gazetteer: Gazetteer

  init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// Every comparison of two figures; of each pair the one that comes first in the list is held against the other.
  func comparisons(
    of figures: [(figure: ReportedFigure, province: Identifier<Province>?)]
  ) -> [FigureComparison] {
    let claims = figures.map { Claim($0.figure, of: $0.province, in: gazetteer) }
    var groups: [Subject: [Int]] = [:]
    for (place, claim) in claims.enumerated() {
      let figure = claim.figure
      for territory in claim.territories.isEmpty ? [nil] : claim.territories.map({ Optional($0) }) {
        groups[
          Subject(
            indicator: figure.indicator, partner: figure.partner, event: figure.event, territory: territory),
          default: []
        ].append(place)
      }
    }
    var pairs: [Pair: FigureComparison.Standard] = [:]
    for group in groups.values where group.count > 1 {
      meet(group, claims) { pairs[$0] = $1 }
    }
    return pairs.sorted { ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second) }.flatMap {
      pair, standard in
      compare(claims[pair.first], claims[pair.second], by: standard)
    }
  }

  /// Two figures by their places in the list.
  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  /// Finds the figures of a group that are about one thing at one time, and those that follow each other.
  private func meet(_ group: [Int], _ claims: [Claim], _ note: (Pair, FigureComparison.Standard) -> Void) {
    let byDay = group.sorted { (claims[$0].days.lowerBound, $0) < (claims[$1].days.lowerBound, $1) }
    for (number, place) in byDay.enumerated() {
      for other in byDay[(number + 1)...] {
        // Behind a figure that begins when this one has ended all do.
        if claims[other].days.lowerBound > claims[place].days.upperBound { break }
        guard areOfOneTerritory(claims[place], claims[other]),
          claims[place].obstacles(to: claims[other]) != nil
        else { continue }
        note(Pair(first: min(place, other), second: max(place, other)), .claims)
      }
    }
    let series = byDay.compactMap { place in
      claims[place].figure.basis == .cumulative ? claims[place].figure.pointInTime.map { (place, $0) } : nil
    }.sorted { ($0.1.latest, $0.0) < ($1.1.latest, $1.0) }
    for (number, later) in series.enumerated() {
      var last: PartialDate?
      for earlier in series[..<number].reversed() {
        guard earlier.1.isBefore(later.1) == .yes else { continue }
        if let last, last != earlier.1 { break }
        let (first, second) = (claims[earlier.0], claims[later.0])
        guard areOfOneTerritory(first, second),
          first.obstaclesBesideTime(to: second).subtracting([.mergedTerritory]).isEmpty
        else { continue }
        note(Pair(first: earlier.0, second: later.0), .growth)
        last = earlier.1
      }
    }
  }

  /// Whether both are about one province, or one about a unit that went into the other's.
  private func areOfOneTerritory(_ first: Claim, _ second: Claim) -> Bool {
    guard let one = first.province, let two = second.province, one != two else { return true }
    return went(one, into: two) || went(two, into: one)
  }

  private func went(_ unit: Identifier<Province>, into later: Identifier<Province>) -> Bool {
    guard let last = gazetteer[unit]?.validity.latest else { return false }
    return gazetteer.predecessors(of: later, on: last).contains { $0.province.id == unit }
  }

  private func compare(
    _ first: Claim, _ second: Claim, by standard: FigureComparison.Standard
  ) -> [FigureComparison] {
    let counterpart: FigureComparison.Counterpart =
      standard == .growth ? .later(second.figure.id) : .claim(second.figure.id)
    let obstacles =
      (standard == .growth ? nil : first.obstacles(to: second)) ?? first.obstaclesBesideTime(to: second)
    func comparison(_ mine: Figure, _ theirs: Figure, _ more: Set<ComparisonObstacle> = [])
      -> FigureComparison
    {
      let other = FigureComparison.Other(
        counterpart: counterpart, compared: theirs, obstacles: obstacles.union(more))
      return FigureComparison(
        first.figure, of: first.province, stating: mine, against: other, by: standard)
    }
    var found: [FigureComparison] = []
    if let mine = first.figure.count, let theirs = second.figure.count {
      found.append(comparison(Figure(stating: mine), Figure(stating: theirs)))
    }
    if let mine = first.figure.amount, let theirs = second.figure.amount {
      var more: Set<ComparisonObstacle> = []
      if mine.isKnown, theirs.isKnown, mine.currency == nil || mine.currency != theirs.currency {
        more.insert(.currency)
      }
      let states = (first.figure.moneyState ?? .notStated, second.figure.moneyState ?? .notStated)
      if states.0 != states.1 { more.insert(.moneyState) }
      found.append(comparison(Figure(stating: mine), Figure(stating: theirs), more))
    }
    if !found.isEmpty { return found }
    let (mine, theirs) = (first.figure.statedFigure, second.figure.statedFigure)
    // A count and an amount, or nothing on one side.
    return [comparison(mine, theirs, mine.quantity == nil || theirs.quantity == nil ? [.noValue] : [.unit])]
  }
}

extension Quantity {
  fileprivate var isKnown: Bool { if case .unknown = certainty { false } else { true } }
}
