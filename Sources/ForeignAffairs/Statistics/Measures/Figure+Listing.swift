extension Figure {
  /// What is certain of a sum of which not all terms are known to be there: that it is not less.
  package var atLeast: Figure {
    let lower = quantity?.lowerBound
    // That there are no fewer than none says nothing.
    return with(
      lower.map { $0.value.isZero && !$0.isStrict } ?? true ? .unknown : Quantity(from: lower, to: nil))
  }
}
