extension Wording {
  /// A figure: `2.208`, `trên 1.700`, `–` where there is no record, `không xác định` for a quotient by zero.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - digits: How many digits a quotient that is no decimal number shows.
  /// - Returns: The text.
  public func figure(_ figure: Figure, digits: Int = 2) -> String {
    guard let quantity = figure.quantity else { return "–" }
    if figure.state == .undefined { return pick("không xác định", "undefined") }
    if let count = figure.count { return self.quantity(count) }
    if let amount = figure.amount { return self.quantity(amount) }
    // Rounded for the eye alone; the figure itself stays exact.
    let rounded = quantity.map { value in
      value.decimalText(digits: digits).flatMap { try? DecimalNumber($0) } ?? DecimalNumber(value.rounded)
    }
    let text = self.quantity(rounded)
    return figure.currency.map { "\(text) \($0)" } ?? text
  }

  /// The figures of a cell, one behind the other for several currencies.
  public func figures(_ figures: [Figure], digits: Int = 2) -> String {
    figures.isEmpty ? "–" : figures.map { figure($0, digits: digits) }.joined(separator: "; ")
  }
}

extension Ratio {
  /// The whole number in front of the point.
  fileprivate var rounded: Int64 { denominator == 0 ? 0 : numerator / denominator }
}
