/// Whose records add up to the figure of a province over a time.
struct FigureTerritory: Sendable {
  /// The province itself and the units that were merged into it as a whole.
  private(set) var units: [Identifier<Province>]
  /// Later units that hold the province, whose records may tell of it.
  let successors: [Identifier<Province>]

  /// The units that were merged into the province, in the order of their identifiers.
  var merged: [Identifier<Province>] { units.dropFirst().sorted() }

  /// The territory of a province over a time; nothing where a merger in that time stands in the way.
  ///
  /// It does where the province came to an end before the time was over, where it got only a part of a unit, as
  /// Hà Nội got Mê Linh of Vĩnh Phúc in 2008, and where the caller refuses sums over mergers.
  init?(
    of province: Identifier<Province>, over span: FigureSpan, in gazetteer: Gazetteer,
    _ mergers: ProvinceView.Mergers
  ) {
    units = [province]
    guard let unit = gazetteer[province] else {
      successors = []
      return
    }
    successors = gazetteer.successors(of: province, on: gazetteer.coverage.upperBound).map(\.province.id)
      .filter {
        $0 != province
      }
    if let end = unit.validity.end.date?.latest, let last = span.lastDay, last > end { return nil }
    var next = 0
    while next < units.count {
      defer { next += 1 }
      guard let unit = gazetteer[units[next]], let start = unit.validity.start.date?.earliest,
        span.firstDay.map({ $0 < start }) ?? true
      else { continue }
      for link in unit.predecessors where !units.contains(link.province) {
        guard mergers != .refused, link.extent == .whole else { return nil }
        units.append(link.province)
      }
    }
  }
}

extension FigureSpan {
  /// The first day that may count; nothing where all the past does.
  fileprivate var firstDay: CalendarDate? {
    if case .during(let period) = self { period.earliest } else { nil }
  }

  /// The first of the days on which it may end.
  fileprivate var lastDay: CalendarDate? {
    switch self {
    case .during(let period): period.wholeDate?.latest ?? period.end.date?.earliest
    case .upTo(let date), .atDate(let date): date.earliest
    }
  }
}
