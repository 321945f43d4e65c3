extension Quantity {
  /// What several claims about one number say together: the number that all state, or the interval over all of them.
  init(claims: [Self]) {
    guard let first = claims.first else {
      self.init(.unknown)
      return
    }
    if claims.dropFirst().allSatisfy({ $0.certainty == first.certainty }) {
      self = first
      return
    }
    let lower = claims.map(\.lowerBound).reduce(first.lowerBound) { least, next in
      guard let least, let next else { return nil }
      return next.value.isLess(than: least.value) == .yes ? next : least
    }
    let upper = claims.map(\.upperBound).reduce(first.upperBound) { greatest, next in
      guard let greatest, let next else { return nil }
      return greatest.value.isLess(than: next.value) == .yes ? next : greatest
    }
    switch (lower, upper) {
    case (let lower?, let upper?): self.init(.between(lower.value, upper.value))
    case (let lower?, nil): self.init(.atLeast(lower.value))
    case (nil, let upper?): self.init(.atMost(upper.value))
    case (nil, nil): self.init(.unknown)
    }
  }
}
