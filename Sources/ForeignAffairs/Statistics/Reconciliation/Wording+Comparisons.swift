extension Wording {
  /// How much more or less the other side of a comparison is: `nhiều hơn 5`, `less by over 300`, `−3 to 47`.
  public func difference(_ difference: Figure) -> String {
    guard let quantity = difference.quantity else { return figure(difference) }
    let zero = Ratio(0)
    let (lower, upper) = (quantity.lowerBound?.value, quantity.upperBound?.value)
    switch (lower.map { $0.isLess(than: zero) == .yes }, upper.map { zero.isLess(than: $0) == .yes }) {
    case (true?, true?), (nil, nil), (false?, false?): return figure(difference)
    case (false?, _), (nil, true?): return "\(pick("nhiều hơn", "more by")) \(figure(difference))"
    case (_, false?), (true?, nil):
      guard let opposite = try? quantity.negated() else { return figure(difference) }
      return "\(pick("ít hơn", "less by")) \(figure(Figure(opposite, currency: difference.currency)))"
    }
  }

  /// What came of a comparison, with the reasons where the two are not comparable.
  public func outcome(_ comparison: FigureComparison) -> String {
    let name = text(comparison.outcome.name)
    if comparison.obstacles.isEmpty { return name }
    return "\(name): \(comparison.obstacles.map { text($0.name) }.joined(separator: "; "))"
  }

  /// What a figure was held against.
  public func counterpart(_ comparison: FigureComparison) -> String {
    switch comparison.counterpart {
    case .records:
      let count = number(comparison.recordCount)
      let mark = comparison.mergedProvinces.isEmpty ? "" : "*"
      return pick("\(count) hồ sơ", comparison.recordCount == 1 ? "1 record" : "\(count) records") + mark
    case .claim(let figure): return pick("số liệu \(figure)", "figure \(figure)")
    case .later(let figure): return pick("số liệu kỳ sau \(figure)", "later figure \(figure)")
    }
  }
}
