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

  /// Holds a disbursed amount, one of ``money``, against the commitments.
  ///
  /// A commitment without a period is for the whole item; one of another period than the disbursed amount says nothing
  /// about it. Several commitments may be parts or restatements, so that only their sum is a limit.
  func coverage(ofMoneyAt place: Int) -> Coverage {
    // Statements are looked at where they stand: a copy of one costs more than all that is asked here.
    let currency = money[place].amount.currency
    var limit: Money?
    var (isCommitted, isLimited) = (false, currency != nil)
    for other in money.indices where money[other].state == .committed {
      if let its = money[other].amount.currency, let currency, its != currency { continue }
      isCommitted = true
      let isLower = money[other].amount.isLess(than: money[place].amount)
      if isLower == .no { return .covered }
      let isComparable = money[other].period == nil || money[other].period == money[place].period
      guard isComparable, isLower == .yes, let upper = money[other].amount.upperBound?.value else {
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
    guard isLimited, let limit, Quantity.exact(limit).isLess(than: money[place].amount) == .yes else {
      return .undecided
    }
    return .exceeded(limit)
  }
}
