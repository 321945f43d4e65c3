/// Holds the figures of a registry against its records.
struct RecordComparer {
  /// The records of one selection, by their province.
  private struct Terms {
    var ofProvince: [Identifier<Province>: [FigureTerm]] = [:]
    var ofNone: [FigureTerm] = []
  }

  private let registry: Registry
  private let options: ReconciliationOptions
  private var known: [FigureSelection: Terms] = [:]

  init(_ registry: Registry, _ options: ReconciliationOptions) {
    (self.registry, self.options) = (registry, options)
  }

  /// A comparison for the count and one for the amount of a figure, where it states both.
  mutating func comparisons(of figure: ReportedFigure, in province: Identifier<Province>?)
    -> [FigureComparison]
  {
    guard figure.count != nil, figure.amount != nil else { return [comparison(of: figure, in: province)] }
    var (counting, inMoney) = (figure, figure)
    (counting.amount, counting.moneyState, inMoney.count) = (nil, nil, nil)
    return [comparison(of: counting, in: province), comparison(of: inMoney, in: province)]
  }

  private mutating func comparison(
    of figure: ReportedFigure, in province: Identifier<Province>?
  ) -> FigureComparison {
    let selection = FigureSelection(figure)
    var other = FigureComparison.Other(counterpart: .records(figure.indicator.recordType))
    other.obstacles = selection.obstacles.union(figure.recordObstacles)
    let stated = figure.statedFigure
    if stated.currency == nil, figure.amount?.isInterval == true { other.obstacles.insert(.currency) }
    if other.obstacles.isEmpty, let span = figure.span {
      if let terms = terms(selection, of: province, over: span, &other) {
        sum(terms, figure, stated.currency, &other)
      } else {
        other.obstacles.insert(.mergedTerritory)
      }
    }
    return FigureComparison(figure, of: province, stating: stated, against: other, by: .statement)
  }

  /// The records that are, or may be, of a province and a time; nothing where a merger stands in the way.
  private mutating func terms(
    _ selection: FigureSelection, of province: Identifier<Province>?, over span: FigureSpan,
    _ other: inout FigureComparison.Other
  ) -> [FigureTerm]? {
    let all = known[selection] ?? Self.sorted(registry.terms(of: selection))
    known[selection] = all
    var chosen: [FigureTerm] = []
    func choose(_ terms: [FigureTerm], _ isThere: Ternary) {
      for term in terms {
        let isCounted = term.isCounted && isThere && term.lies(in: span)
        if isCounted == .no { continue }
        chosen.append(term)
        chosen[chosen.count - 1].isCounted = isCounted
      }
    }
    guard let province else {
      choose(all.ofNone, .yes)
      for (_, terms) in all.ofProvince { choose(terms, .unknown) }
      return Self.unique(chosen)
    }
    guard
      let territory = FigureTerritory(
        of: province, over: span, in: options.gazetteer, options.mergers)
    else { return nil }
    choose(all.ofNone, .unknown)
    for unit in territory.units { choose(all.ofProvince[unit] ?? [], .yes) }
    for unit in territory.successors { choose(all.ofProvince[unit] ?? [], .unknown) }
    let named = Set(chosen.flatMap(\.provinces))
    other.mergedProvinces = territory.merged.filter { named.contains($0) }
    return Self.unique(chosen)
  }

  private static func sorted(_ terms: [FigureTerm]) -> Terms {
    var result = Terms()
    for (place, term) in terms.enumerated() {
      var term = term
      term.place = place
      if term.provinces.isEmpty { result.ofNone.append(term) }
      for province in Set(term.provinces) { result.ofProvince[province, default: []].append(term) }
    }
    return result
  }

  /// Each record once; one that is there for certain by one of its provinces is there.
  private static func unique(_ terms: [FigureTerm]) -> [FigureTerm] {
    var unique: [Int: FigureTerm] = [:]
    for term in terms where unique[term.place]?.isCounted != .yes { unique[term.place] = term }
    return Array(unique.values)
  }

  private func sum(
    _ terms: [FigureTerm], _ figure: ReportedFigure, _ currency: CurrencyCode?,
    _ other: inout FigureComparison.Other
  ) {
    other.recordCount = terms.count
    if options.detail == .identifiers {
      other.records = terms.map(\.id).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
    let listing = options.listing ?? figure.listing
    guard !terms.isEmpty || listing == .complete else {
      other.obstacles.insert(.noRecords)
      return
    }
    do throws(ValueFailure) {
      if figure.amount != nil {
        // An amount of which nothing is known is in no currency: there is nothing to sum in.
        guard let currency else { return }
        other.compared = try Self.amount(of: terms, in: currency, &other.obstacles)
      } else {
        other.compared = try Self.count(of: terms)
      }
    } catch {
      other.obstacles.insert(.overflow)
    }
    other.compared = listing == .complete ? other.compared.notBelowZero : other.compared.atLeast
  }

  private static func amount(
    of terms: [FigureTerm], in currency: CurrencyCode, _ obstacles: inout Set<ComparisonObstacle>
  ) throws(ValueFailure) -> Figure {
    var sum = QuantitySum<Money>()
    var (isStated, isStatedElsewhere) = (false, false)
    for term in terms {
      guard case .amounts(let amounts) = term.value else { continue }
      for amount in amounts {
        let isHere = amount.currency == currency
        isStated = isStated || isHere
        isStatedElsewhere = isStatedElsewhere || !isHere && amount.currency != nil
        // An amount in another currency is not added; a total may hold it, converted.
        let added = isHere ? amount : .unknown
        try sum.add(term.isCounted == .yes ? added : FigureTerm.possible(added))
      }
    }
    if isStatedElsewhere, !isStated { obstacles.insert(.currency) }
    if sum.termCount == 0 { try sum.add(.exact(Money(exactly: 0, currency))) }
    return Figure(sum, in: currency)
  }

  private static func count(of terms: [FigureTerm]) throws(ValueFailure) -> Figure {
    var sum = QuantitySum<Int>()
    var (certain, possible, nameless) = (Set<GroupKey>(), Set<GroupKey>(), 0)
    for term in terms {
      switch term.value {
      case .number(let number):
        try sum.add(term.isCounted == .yes ? number : FigureTerm.possible(number))
      case .member(let key?): if term.isCounted == .yes { certain.insert(key) } else { possible.insert(key) }
      case .member(nil): nameless += 1
      case .amounts: continue
      }
    }
    for _ in certain { try sum.add(1) }
    // A record that does not say which thing it names may name one that others name.
    for _ in 0..<(possible.subtracting(certain).count + nameless) { try sum.add(.atMost(1)) }
    if sum.termCount == 0 { try sum.add(0) }
    return Figure(sum)
  }
}

extension Figure {
  /// The figure with the bound that every number of things has.
  fileprivate var notBelowZero: Figure {
    guard let quantity, quantity.lowerBound == nil, let upper = quantity.upperBound else { return self }
    return with(Quantity(from: QuantityBound(Ratio(0), isStrict: false), to: upper))
  }

  /// The figure with another quantity, of the same terms.
  func with(_ quantity: Quantity<Ratio>) -> Figure {
    Figure(
      quantity, currency: currency, isQuotient: isQuotient,
      counts: (exactCount, boundedCount, estimatedCount, unknownCount))
  }
}

extension Quantity {
  fileprivate var isInterval: Bool { if case .between = certainty { true } else { false } }
}

extension ReportedFigure {
  /// What the figure states.
  var statedFigure: Figure {
    if let count { return Figure(stating: count) }
    return amount.map { Figure(stating: $0) } ?? .noRecord
  }

  /// The time of the figure; nothing where it does not state it, or has no time by its nature.
  var span: FigureSpan? {
    switch basis {
    case .inPeriod: period.map { .during($0) }
    case .cumulative: asOf.map { .upTo($0) } ?? period.map { .during($0) }
    case .atDate: pointInTime.map { .atDate($0) }
    default: nil
    }
  }

  /// Why records say nothing about the figure, by what it is itself.
  fileprivate var recordObstacles: Set<ComparisonObstacle> {
    var found: Set<ComparisonObstacle> = []
    switch basis {
    case .inPeriod, .cumulative: if span == nil { found.insert(.timeNotStated) }
    case .atDate:
      if !indicator.isStock, indicator.recordType != nil { found.insert(.basis) }
      if span == nil { found.insert(.timeNotStated) }
    default: found.insert(basis.obstacle)
    }
    if subsetOf != nil { found.insert(.subset) }
    return found
  }
}

extension FigureBasis {
  /// Why a figure on this basis is not held against one on another.
  var obstacle: ComparisonObstacle {
    switch self {
    case .yearlyAverage, .yearlyRate: .average
    case .target: .target
    default: .basis
    }
  }
}
