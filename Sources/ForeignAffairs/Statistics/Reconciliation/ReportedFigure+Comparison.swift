extension ReportedFigure {
  /// The figure held against one that was computed, such as a cell of a table.
  ///
  /// The caller answers for both counting the same things in the same time. What is looked at here is that the figure is
  /// a total and not an average, a target or a part, that both are in one currency, and that both are known. An amount
  /// is held against the amount of the figure, any other number against its count.
  ///
  /// ```swift
  /// let table = try registry.delegations.table(by: .year(.started), .direction, measuring: .count)
  /// let reported = registry.figures[0]
  /// reported.compared(with: table[2020, "inbound"].figure).outcome
  /// ```
  public func compared(with computed: Figure) -> FigureComparison {
    let stated =
      computed.currency == nil ? count.map { Figure(stating: $0) } : amount.map { Figure(stating: $0) }
    var other = FigureComparison.Other(counterpart: .records(indicator.recordType), compared: computed)
    other.recordCount =
      computed.exactCount + computed.boundedCount + computed.estimatedCount + computed.unknownCount
    if basis.obstacle != .basis { other.obstacles.insert(basis.obstacle) }
    if subsetOf != nil { other.obstacles.insert(.subset) }
    if computed.quantity == nil { other.obstacles.insert(.noRecords) }
    if let stated, stated.state != .unknown, stated.currency != computed.currency {
      other.obstacles.insert(.currency)
    }
    return FigureComparison(self, of: province, stating: stated ?? .noRecord, against: other, by: .statement)
  }
}
