/// A reported figure, with what its comparisons with others ask for again and again.
struct Claim: Sendable {
  let figure: ReportedFigure
  /// The province that it concerns; where it names none, that of its department.
  let province: Identifier<Province>?
  /// The provinces of today that hold it; of a unit that the gazetteer does not know, itself.
  let territories: [Identifier<Province>]
  /// The time that it counts, from all the past on for a cumulative figure; nothing where it does not say.
  let extent: Period?
  /// The days that it may count; all days where it does not say.
  let days: ClosedRange<CalendarDate>
  private let label: SearchKey?

  init(_ figure: ReportedFigure, of province: Identifier<Province>?, in gazetteer: Gazetteer) {
    (self.figure, self.province, extent) = (figure, province, figure.extent)
    let last = gazetteer.coverage.upperBound
    let later = province.map { gazetteer.successors(of: $0, on: last).map(\.province.id) } ?? []
    territories = later.isEmpty ? province.map { [$0] } ?? [] : later
    let first = extent?.earliest ?? .distantPast
    days = first...max(first, extent?.latest ?? .distantFuture)
    label = figure.label.map { SearchKey($0.text(in: .vietnamese)) }
  }

  /// Why another figure does not count the same as this one; nothing where the two are about different times.
  func obstacles(to other: Self) -> Set<ComparisonObstacle>? {
    guard let ofTime = figure.timeObstacles(to: other.figure, extent, other.extent) else { return nil }
    return ofTime.union(obstaclesBesideTime(to: other))
  }

  /// Why another figure does not count the same as this one, their times apart.
  func obstaclesBesideTime(to other: Self) -> Set<ComparisonObstacle> {
    var found = figure.kindObstacles(to: other.figure)
    if province != other.province { found.insert(.mergedTerritory) }
    let documents = Set(figure.sources.map(\.document))
    // A source that tells one thing twice calls it by one name; two sources have words of their own.
    if label != other.label, other.figure.sources.contains(where: { documents.contains($0.document) }) {
      found.insert(.definition)
    }
    return found
  }
}

extension ReportedFigure {
  /// The time that the figure counts, from all the past on for a cumulative one.
  fileprivate var extent: Period? {
    switch basis {
    case .cumulative: asOf.map { Period(unchecked: .open, .date($0)) } ?? period
    case .atDate: pointInTime.map { Period($0) } ?? period
    default: period
    }
  }

  /// Why the times of two figures are not the same; nothing where they have no day in common.
  fileprivate func timeObstacles(
    to other: Self, _ mine: Period?, _ theirs: Period?
  ) -> Set<ComparisonObstacle>? {
    guard basis == other.basis else {
      if let mine, let theirs, mine.overlaps(theirs) == .no { return nil }
      let special = Set([basis.obstacle, other.basis.obstacle]).subtracting([.basis])
      return special.isEmpty ? [.basis] : special
    }
    switch basis {
    case .cumulative, .atDate:
      guard let date = pointInTime, let otherDate = other.pointInTime else { return [.timeNotStated] }
      if date == otherDate { return period == other.period ? [] : [.period] }
      // Of two dates a cumulative figure tells what came between, and a number at a date nothing.
      return date.isBefore(otherDate) == .yes || otherDate.isBefore(date) == .yes ? nil : [.period]
    case .inPeriod:
      guard let mine, let theirs else { return [.timeNotStated] }
      if mine.isSameTime(as: theirs) { return [] }
      return mine.overlaps(theirs) == .no ? nil : [.period]
    default:
      if period == other.period, asOf == other.asOf { return [] }
      if let mine, let theirs, mine.overlaps(theirs) == .no { return nil }
      return [.period]
    }
  }

  /// Why two figures do not count the same things in the same way.
  fileprivate func kindObstacles(to other: Self) -> Set<ComparisonObstacle> {
    let (mine, theirs) = (FigureSelection(self), FigureSelection(other))
    var found: Set<ComparisonObstacle> = []
    if mine.scope != theirs.scope || mine.department != theirs.department { found.insert(.scope) }
    if subsetOf != other.subsetOf { found.insert(.subset) }
    if direction != other.direction || Set(sectors) != Set(other.sectors)
      || mine.donorKinds != theirs.donorKinds
    {
      found.insert(.coverage)
    }
    if let unit, let otherUnit = other.unit, unit != otherUnit, !(unit.isVisit && otherUnit.isVisit) {
      found.insert(.unit)
    }
    return found
  }
}
