extension TableBuilder {
  /// Refuses money that is grouped by its own currency or state.
  ///
  /// A record stands in these groups as a whole, with all its money: each of them would say the same.
  static func refuseToDivideMoney(
    of measures: [Measure<Record>], by dimensions: [Dimension<Record>]
  ) throws(StatisticsFailure) {
    guard Record.tableSubject == .project,
      let dimension = dimensions.first(where: \.description.isOfMoney),
      let measure = measures.first(where: \.description.isOfMoney)
    else { return }
    throw StatisticsFailure(
      .moneyNotDivided, "\(dimension.description.identifier), \(measure.description.identifier)")
  }
}

extension DimensionDescription {
  /// Whether the groups are those of the money of a project, and not of the project.
  fileprivate var isOfMoney: Bool { ["currency", "moneyState"].contains(identifier.prefix { $0 != "." }) }
}

extension MeasureDescription {
  /// Whether it sums the money of a project.
  fileprivate var isOfMoney: Bool {
    ["money", "disbursedAgainstCommitted"].contains(identifier.prefix { $0 != "." })
  }
}
