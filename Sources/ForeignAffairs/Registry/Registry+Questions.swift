extension Registry {
  /// The agreements in force on a day; see ``Agreement/isInForce(on:)``.
  public func agreements(inForceOn day: CalendarDate) -> Selection<Agreement> {
    Selection(agreements) { $0.isInForce(on: day) }
  }

  /// The agreements whose term ends within so many days after a day; see ``Agreement/isExpiring(within:of:)``.
  public func agreements(expiringWithin days: Int, of day: CalendarDate) -> Selection<Agreement> {
    Selection(agreements) { $0.isExpiring(within: days, of: day) }
  }

  /// The delegations that travel on some day of a span; one without a period is undecided.
  public func delegations(in span: ReportingSpan) -> Selection<Delegation> {
    Selection(delegations) { delegation in
      guard let asked = span.period else { return .no }
      return delegation.period?.overlaps(asked) ?? .unknown
    }
  }

  /// The figures that texts report for an indicator over a span, in the order of the file.
  ///
  /// Only a figure that covers the same days is one for the span: a total over ten years says nothing about one of
  /// them. Parts of other figures are left out; ask for those with ``figures(partOf:)``. So are figures on another
  /// basis, such as targets, and with a province those of others.
  public func figures(
    _ indicator: Indicator, in span: ReportingSpan, of province: Identifier<Province>? = nil,
    basis: FigureBasis = .inPeriod
  ) -> [ReportedFigure] {
    figures.filter { figure in
      guard figure.indicator == indicator, figure.basis == basis, figure.subsetOf == nil,
        province == nil || figure.province == province, let asked = span.period
      else { return false }
      return figure.period?.isSameTime(as: asked) ?? false
    }
  }

  /// The first figure that a text reports for an indicator over a span; where claims contradict each other,
  /// ``figures(_:in:of:basis:)`` gives all of them.
  public func figure(
    _ indicator: Indicator, in span: ReportingSpan, of province: Identifier<Province>? = nil,
    basis: FigureBasis = .inPeriod
  ) -> ReportedFigure? {
    figures(indicator, in: span, of: province, basis: basis).first
  }

  /// The figures that are a part of another, such as the delegations that the province itself received.
  public func figures(partOf whole: Identifier<ReportedFigure>) -> [ReportedFigure] {
    figures.filter { $0.subsetOf == whole }
  }
}
