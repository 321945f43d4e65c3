extension Period {
  /// Whether its days lie inside another period.
  ///
  /// A whole date stands for all its days in the outer period, while in this one it may be any of them: a stop in
  /// `2020-03` is inside a trip in `2020-03`, and may be inside one from 5 to 10 March.
  func isInside(_ outer: Self) -> Ternary {
    guard isOrdered != .no, outer.isOrdered != .no else { return .unknown }
    if let whole = outer.wholeDate, whole.qualification == .none {
      return isInside(from: .date(PartialDate(whole.earliest)), to: .date(PartialDate(whole.latest)))
    }
    return overlaps(outer) == .no ? .no : isInside(from: outer.start, to: outer.end)
  }

  private func isInside(from first: Bound, to last: Bound) -> Ternary {
    let beginsInside: Ternary =
      switch (start, first) {
      case (_, .open): .yes
      case (.date(let date), .date(let first)): !date.isBefore(first)
      default: .unknown
      }
    let endsInside: Ternary =
      switch (end, last) {
      case (_, .open): .yes
      case (.date(let date), .date(let last)): !date.isAfter(last)
      default: .unknown
      }
    return beginsInside && endsInside
  }
}
