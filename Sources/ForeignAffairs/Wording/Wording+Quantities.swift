extension Wording {
  /// A count with its certainty: `trên 1.500`, `about 200`, `hàng nghìn`.
  public func quantity(_ quantity: Quantity<Int>) -> String {
    phrase(quantity.certainty, words: quantity.words, magnitude: { $0 }, value: number)
  }

  /// An amount with its certainty: `trên 2 triệu USD`, `over USD 2 million`.
  public func quantity(_ quantity: Quantity<Money>) -> String {
    phrase(
      quantity.certainty, words: quantity.words,
      magnitude: { $0.amount.wholeNumber.flatMap { Int(exactly: $0) } }, value: money)
  }

  /// A decimal number with its certainty: `trên 2,5`, `about 2.5`.
  public func quantity(_ quantity: Quantity<DecimalNumber>) -> String {
    phrase(
      quantity.certainty, words: quantity.words,
      magnitude: { $0.wholeNumber.flatMap { Int(exactly: $0) } }, value: number)
  }

  private func phrase<Value: QuantityValue>(
    _ certainty: Quantity<Value>.Certainty, words: String?, magnitude: (Value) -> Int?,
    value: (Value) -> String
  ) -> String {
    switch certainty {
    case .exact(let exact): return value(exact)
    case .over(let bound): return "\(pick("trên", "over")) \(value(bound))"
    case .nearly(let bound): return "\(pick("gần", "nearly")) \(value(bound))"
    case .atLeast(let bound): return "\(pick("ít nhất", "at least")) \(value(bound))"
    case .atMost(let bound): return "\(pick("không quá", "at most")) \(value(bound))"
    case .about(let estimate): return "\(pick("khoảng", "about")) \(value(estimate))"
    case .between(let first, let second):
      return pick("từ \(value(first)) đến \(value(second))", "\(value(first)) to \(value(second))")
    case .orderOfMagnitude(let order):
      let unit = (order as? Money).map { money in
        pick(money.currency == .vnd ? " đồng" : " \(money.currency)", " \(money.currency)")
      }
      let name = magnitude(order).flatMap(orderName)
      return name.map { $0 + (unit ?? "") } ?? "\(pick("cỡ", "of the order of")) \(value(order))"
    case .unknown:
      let quoted = words.map { " (“\($0)”)" } ?? ""
      return pick("chưa rõ", "unknown") + quoted
    }
  }

  /// `hàng nghìn`, `thousands`; nothing for a number that is no power of ten.
  private func orderName(_ order: Int) -> String? {
    var (rest, zeros) = (order, 0)
    while rest > 1, rest.isMultiple(of: 10) { (rest, zeros) = (rest / 10, zeros + 1) }
    guard rest == 1, (1...14).contains(zeros) else { return nil }
    let vietnamese = ["", "nghìn", "triệu", "tỷ", "nghìn tỷ"][zeros / 3]
    let english = ["", "thousands", "millions", "billions", "trillions"][zeros / 3]
    switch language {
    case .vietnamese:
      return ["hàng", "hàng chục", "hàng trăm"][zeros % 3] + (vietnamese.isEmpty ? "" : " \(vietnamese)")
    case .english:
      let lead = ["", "tens", "hundreds"][zeros % 3]
      return lead.isEmpty ? english : english.isEmpty ? lead : "\(lead) of \(english)"
    }
  }

  /// How sure a quantity is, in words.
  public func certainty<Value>(_ quantity: Quantity<Value>) -> String {
    switch quantity.certainty {
    case .exact: pick("chính xác", "exact")
    case .over, .atLeast: pick("mức tối thiểu", "lower bound")
    case .nearly, .atMost: pick("mức tối đa", "upper bound")
    case .about: pick("ước lượng", "estimate")
    case .between: pick("trong khoảng", "range")
    case .orderOfMagnitude: pick("ước lượng chung", "order of magnitude")
    case .unknown: pick("chưa rõ", "unknown")
    }
  }

  /// What stands where a source says nothing.
  public var notStated: String { pick("không nêu", "not stated") }
}
