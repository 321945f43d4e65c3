/// Puts reported figures side by side.
struct ReportedSeriesBuilder {
  /// What figures have in common that are about the same thing.
  struct Key: Hashable {
    let indicator: Indicator
    let basis: FigureBasis
    let scope: FigureScope?
    let unit: FigureUnit?
    let moneyState: MoneyState?
    let direction: AidDirection?
    let owner: [String?]
    let donorKinds: [PartnerKind]
    let sectors: [SectorCode]
    let isPart: Bool
    /// What sources call it; nothing where the indicator alone says what a line counts.
    let label: LocalizedText?
    /// What sets a figure apart that is not of a whole year, or one of several dates or several parts in it.
    let mark: String?
    var currency: CurrencyCode?
    var isAmount = false
  }

  let unit: CalendarUnit
  let year: Int
  let figures: [ReportedFigure]

  /// How many figures are of several years, or of no year that can be told.
  var unplacedCount: Int { figures.count { place(of: $0) == nil && otherYear(of: $0) == nil } }

  /// How many figures are of these years as they run otherwise: of the calendar year, in a summary of a reporting year.
  var otherYearCount: Int {
    figures.count { figure in place(of: figure) == nil && [year - 1, year].contains(otherYear(of: figure)) }
  }

  private func otherYear(of figure: ReportedFigure) -> Int? {
    guard let period = figure.period, let last = period.certainDays?.upperBound.year else { return nil }
    let other = try? unit == .reportingYear ? Period.year(last) : .reportingYear(last)
    return other?.coversSameDays(as: period) == true ? last : nil
  }

  /// The series of the year and the year before, in the order of the figures; parts stand with their wholes.
  func series() throws(StatisticsFailure) -> [ReportedSeries] {
    var keys: [Key] = []
    var members: [Key: [ReportedFigure]] = [:]
    for figure in figures {
      guard let place = place(of: figure), place == year || place == year - 1 else { continue }
      for key in self.keys(of: figure) {
        if members[key] == nil { keys.append(key) }
        members[key, default: []].append(figure)
      }
    }
    var parts: [(key: Key, series: ReportedSeries)] = []
    for key in keys where key.isPart { parts.append((key, try series(key, members[key] ?? [], parts: []))) }
    var result: [ReportedSeries] = []
    var shown: Set<Key> = []
    for key in keys where !key.isPart {
      let wholes = Set((members[key] ?? []).map(\.id))
      let mine = parts.filter { part in
        part.key.isAmount == key.isAmount
          && (part.series.earlier + part.series.later).contains { $0.subsetOf.map(wholes.contains) ?? false }
      }
      shown.formUnion(mine.map(\.key))
      result.append(try series(key, members[key] ?? [], parts: mine.map(\.series)))
    }
    // A part whose whole is of another time, or not there, stands by itself and says that it is one.
    return result + parts.filter { !shown.contains($0.key) }.map(\.series)
  }

  private func series(
    _ key: Key, _ members: [ReportedFigure], parts: [ReportedSeries]
  ) throws(StatisticsFailure) -> ReportedSeries {
    let (earlier, later) = (
      members.filter { place(of: $0) == year - 1 }, members.filter { place(of: $0) == year }
    )
    let isComparable = [.inPeriod, .cumulative, .atDate].contains(key.basis)
    let (first, second) = (figure(earlier, key), figure(later, key))
    let change = try Growth(.year(year), from: first, to: second)
    return ReportedSeries(
      earlier: earlier, later: later, change: isComparable ? change : change.withoutChange, parts: parts)
  }

  /// Claims as one figure.
  private func figure(_ claims: [ReportedFigure], _ key: Key) -> Figure {
    if claims.isEmpty { return .noRecord }
    let quantities: [Quantity<Ratio>] =
      key.isAmount
      ? claims.map { $0.amount?.number.map { Ratio($0) } ?? .unknown }
      : claims.map { $0.count?.map { Ratio(Int64($0)) } ?? .unknown }
    return Figure(Quantity(claims: quantities), currency: key.currency)
  }

  /// The year that a figure is of for certain.
  func place(of figure: ReportedFigure) -> Int? {
    if let period = figure.period { return unit.year(of: period) }
    return figure.asOf.flatMap { unit.number(of: $0) }
  }

  /// Whether a period is the whole of a year of this kind.
  private func isWholeYear(_ period: Period, _ year: Int?) -> Bool {
    guard let year, let whole = try? unit == .reportingYear ? Period.reportingYear(year) : .year(year) else {
      return false
    }
    return whole.isSameTime(as: period)
  }

  private func keys(of figure: ReportedFigure) -> [Key] {
    let isOfPart = figure.period.map { !isWholeYear($0, place(of: figure)) } ?? false
    // Two dates of one year are two statements of a number that grows, and two parts are two: neither are claims about
    // one number.
    let others = figures.filter { other in
      other.id != figure.id && place(of: other) == place(of: figure) && key(of: other) == key(of: figure)
    }
    let mark: String? =
      if isOfPart {
        figure.period?.description
      } else if figure.subsetOf != nil {
        others.isEmpty ? nil : figure.id.rawValue
      } else {
        others.contains { $0.asOf != figure.asOf } ? figure.asOf?.description : nil
      }
    let counted = key(of: figure, mark)
    guard figure.amount != nil else { return [counted] }
    return figure.count == nil ? [counted.ofAmount(figure)] : [counted, counted.ofAmount(figure)]
  }

  private func key(of figure: ReportedFigure, _ mark: String? = nil) -> Key {
    let isNamed =
      figure.basis == .inPeriod && figure.subsetOf == nil
      && ReportedPlace.all.contains { $0.indicator == figure.indicator }
    return Key(
      indicator: figure.indicator, basis: figure.basis, scope: figure.scope, unit: figure.unit,
      moneyState: figure.moneyState, direction: figure.direction,
      owner: [
        figure.province?.rawValue, figure.department?.rawValue, figure.partner?.rawValue,
        figure.event?.rawValue,
      ],
      donorKinds: figure.donorKinds, sectors: figure.sectors, isPart: figure.subsetOf != nil,
      label: isNamed ? nil : figure.label, mark: mark)
  }
}

extension ReportedSeriesBuilder.Key {
  /// The same thing as an amount of money.
  fileprivate func ofAmount(_ figure: ReportedFigure) -> Self {
    var key = self
    (key.isAmount, key.currency) = (true, figure.amount?.currency)
    return key
  }
}
