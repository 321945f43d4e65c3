/// The figures that texts report, held against the records of their registry and against each other.
///
/// Each figure is compared with the records that it counts: by its indicator, time, province and scope. Figures about
/// the same thing at the same time are compared with each other, and cumulative figures with the next one. Where two
/// numbers do not count the same, the comparison says why; no figure is left out.
///
/// ```swift
/// let reconciliation = registry.reconciliation()
/// reconciliation.comparisons(.disagrees)  // 408 are reported, and 409 recorded: 1 more
/// reconciliation.text()
/// ```
///
/// The result does not depend on the order of records and figures in the file, as long as identifiers are unique.
public struct Reconciliation: Sendable, Hashable {
  /// Every comparison: figures in the order of their indicators, then of provinces, times and identifiers, each
  /// against records and then against other figures.
  public let comparisons: [FigureComparison]

  init(_ registry: Registry, _ options: ReconciliationOptions) {
    var homes: [Identifier<Department>: Identifier<Province>] = [:]
    for department in registry.departments where homes[department.id] == nil {
      homes[department.id] = department.province
    }
    let figures = registry.figures.map { figure in
      (figure: figure, province: figure.province ?? figure.department.flatMap { homes[$0] })
    }.sorted { Self.precedes($0.figure, $0.province, $1.figure, $1.province) }
    var records = RecordComparer(registry, options)
    let againstClaims = ClaimComparer(options.gazetteer).comparisons(of: figures)
    let byFigure = Dictionary(grouping: againstClaims, by: \.figure)
    var written: Set<Identifier<ReportedFigure>> = []
    comparisons = figures.flatMap { figure, province in
      // Claims of two figures with one identifier are told once.
      let claims = written.insert(figure.id).inserted ? byFigure[figure.id] ?? [] : []
      return records.comparisons(of: figure, in: province) + claims
    }
  }

  /// The comparisons with an outcome, in order.
  public func comparisons(_ outcome: ComparisonOutcome) -> [FigureComparison] {
    comparisons.filter { $0.outcome == outcome }
  }

  /// The comparisons of a figure, whichever side it stands on.
  public func comparisons(of figure: Identifier<ReportedFigure>) -> [FigureComparison] {
    comparisons.filter { $0.figure == figure || $0.counterpart.figure == figure }
  }

  /// How many comparisons have an outcome.
  public func count(of outcome: ComparisonOutcome) -> Int {
    comparisons.reduce(0) { $0 + ($1.outcome == outcome ? 1 : 0) }
  }

  private static func precedes(
    _ left: ReportedFigure, _ leftProvince: Identifier<Province>?,
    _ right: ReportedFigure, _ rightProvince: Identifier<Province>?
  ) -> Bool {
    let (first, second) = (GroupKey.code(left.indicator), GroupKey.code(right.indicator))
    if first != second { return first < second }
    if leftProvince != rightProvince {
      return (leftProvince?.rawValue ?? "").utf8.lexicographicallyPrecedes(
        (rightProvince?.rawValue ?? "").utf8)
    }
    let (mine, theirs) = (left.lastDate, right.lastDate)
    if mine != theirs {
      return mine.map { mine in theirs.map { PartialDate.listOrder(mine, $0) } ?? true } ?? false
    }
    return left.id.rawValue.utf8.lexicographicallyPrecedes(right.id.rawValue.utf8)
  }
}

extension ReportedFigure {
  /// The date by which figures are put in order: the last that they count.
  fileprivate var lastDate: PartialDate? { basis == .inPeriod ? period?.end.date ?? asOf : pointInTime }
}

extension FigureComparison.Counterpart {
  /// The other figure, where it is one.
  public var figure: Identifier<ReportedFigure>? {
    switch self {
    case .records: nil
    case .claim(let figure), .later(let figure): figure
    }
  }
}

extension Registry {
  /// The figures of the registry, held against its records and against each other.
  ///
  /// ```swift
  /// registry.reconciliation()                                              // records are a part, unless figures say else
  /// registry.reconciliation(ReconciliationOptions(listing: .complete))     // the registry has every record
  /// ```
  public func reconciliation(_ options: ReconciliationOptions = ReconciliationOptions()) -> Reconciliation {
    Reconciliation(self, options)
  }
}
