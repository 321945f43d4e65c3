extension NGOProject {
  /// How a disbursed amount compares with what was committed in its currency.
  enum Coverage {
    /// Nothing is committed.
    case none
    /// A commitment is as high.
    case covered
    /// All commitments together are lower.
    case exceeded(Money)
    /// The commitments are for other times, or not bounded.
    case undecided
  }

  /// Holds a disbursed amount against the commitments.
  ///
  /// A commitment without a period is for the whole item; one of another period than the disbursed amount says nothing
  /// about it. Several commitments may be parts or restatements, so that only their sum is a limit.
  func coverage(of disbursed: MoneyStatement) -> Coverage {
    let currency = disbursed.amount.currency
    var limit: Money?
    var (isCommitted, isLimited) = (false, currency != nil)
    for committed in money where committed.state == .committed {
      if let other = committed.amount.currency, let currency, other != currency { continue }
      isCommitted = true
      let isLower = committed.amount.isLess(than: disbursed.amount)
      if isLower == .no { return .covered }
      let isComparable = committed.period == nil || committed.period == disbursed.period
      guard isComparable, isLower == .yes, let upper = committed.amount.upperBound?.value else {
        isLimited = false
        continue
      }
      guard let before = limit else {
        limit = upper
        continue
      }
      limit = try? before + upper
      isLimited = isLimited && limit != nil
    }
    guard isCommitted else { return .none }
    guard isLimited, let limit, Quantity.exact(limit).isLess(than: disbursed.amount) == .yes else {
      return .undecided
    }
    return .exceeded(limit)
  }
}
